extension Vocabulary {
  /// Whole lines that are buttons or notices of a page.
  static let buttons = Phrases(
    """
    advertisement, advertisements, advertising, article continues after advertisement, article \
    continues below, article continues below advertisement, story continues below, story continues \
    below advertisement, continue reading below, advertisement continue reading below, \
    advertisement story continues below, continue reading, continue reading the main story, \
    continue, sponsored, sponsored content, paid content, promoted content, read more, read full \
    story, read the full story, read the full story here, read the full article, load more, show \
    more, remind me later, not now, no thanks, maybe later, not ready to support today, share, \
    share this, share this article, share this story, share on facebook, share on twitter, tweet, \
    print, print this article, sign up here, click here, copy link, view image in fullscreen, \
    reuse this content, end of list, gift article, gift this article, add to your saved stories, \
    email, save, comment, comments, leave a comment, post a comment, add a comment, join the \
    conversation, view comments, view all comments, show comments, listen to this article, listen, \
    log in, login, sign in, sign up, subscribe, subscribe now, donate, donate now, support us, \
    payment methods, follow us, back to top, skip to content, skip to main content, skip \
    advertisement, thank you for reading, close, menu, search, accept, accept all, accept all \
    cookies, cookie settings, privacy policy, terms of use, terms of service, tags, once, monthly, \
    annual, ends, end of document, body, реклама, поделиться, подписаться, читать далее, \
    комментарии, оставить комментарий, на главную, распечатать, версия для печати, поділитися, \
    підписатися, читати далі, коментарі, залишити коментар, роздрукувати
    """)

  /// What a page counts.
  static let counted = Phrases(
    """
    comment, comments, share, shares, view, views, like, likes, retweets, words, min, mins, min \
    read, mins read, minute read, minutes read, reading time, read time, комментарий, комментария, \
    комментариев, комментарии, просмотр, просмотра, просмотров, просмотры, коментар, коментарі, \
    коментарів, перегляд, перегляди, переглядів, мин чтения, хв читання
    """)

  /// The other words around such a figure.
  static let countWords = Phrases(
    """
    read, reading, time, min, mins, minute, minutes, all, show, k, m, estimated, мин, чтения, хв, \
    читання
    """)

  /// Networks on which pages are followed and shared.
  static let networks = Phrases(
    """
    facebook, twitter, x, instagram, telegram, whatsapp, viber, youtube, linkedin, reddit, \
    pinterest, tiktok, threads, mastodon, bluesky, vk, flipboard, google, messenger, фейсбук, \
    фейсбуке, твиттер, твиттере, телеграм, телеграме, телеграм-канал, телеграмі, telegram-канал, \
    telegram-канале, telegram-каналі, вконтакте, инстаграм, інстаграм, ютуб
    """)

  /// The other words of buttons that share an article.
  static let sharing = Phrases(
    """
    share, shares, tweet, post, print, email, e-mail, mail, copy, link, save, pin, send, on, via, \
    to, this, article, story, with, news, app, more, поделиться, поділитися, в, у
    """)

  /// Words before what a page sorts an article by.
  static let tagLabels = Phrases(
    """
    tags, tag, topics, keywords, categories, category, filed under, posted in, tagged, tagged \
    with, теги, метки, рубрики, рубрика, категория, ключевые слова, теги статьи, мітки, \
    категорія, ключові слова
    """)

  /// The fields that databases print around an article.
  static let fields = Phrases(
    """
    section, length, word count, language, load-date, publication-type, publication type, document \
    type, journal code, document number
    """)

  /// What the notices of a page are about.
  static let noticeSubjects = Phrases(
    "cookie, cookies, javascript, browser, privacy policy, ad blocker, adblocker, cookie-файлы")

  /// First words of such notices.
  static let notices = Phrases(
    """
    we use, we and our, we value, this site, this website, our site, our website, by clicking, by \
    signing up, by submitting, by subscribing, by registering, by continuing, by using, please \
    enable, please turn on, your browser, you need to enable, manage, accept, мы используем, этот \
    сайт, наш сайт, ми використовуємо, цей сайт
    """)

  /// What such notices want of the reader, or for him.
  static let noticeAims = Phrases(
    """
    you, your, site, website, page, experience, settings, preferences, enable, accept, agree, \
    сайт, сайта, сайті, вы, вам, ваш, ви
    """)

  /// Keys with which a reader reports a mistake.
  static let keystrokes = Phrases("ctrl enter, shift enter")

  /// The first word of a menu, or of the way to a page.
  static let homes = Phrases("home, homepage, главная, головна")

  /// Words that names of newspapers and stations end with, or begin with behind `The`.
  static let media = Phrases(
    """
    times, post, news, herald, tribune, courier, gazette, journal, guardian, observer, telegraph, \
    mirror, mail, express, chronicle, daily, weekly, press, star, sun, globe, independent, \
    standard, review, ledger, bulletin, today, tv, radio, online, bbc, cnn, вестник, новости, \
    правда, газета, известия, ведомости, вести, новини, вісник, тиждень
    """)

  /// Parts of a page.
  static let sections = Phrases(
    """
    world, world news, politics, business, sport, sports, opinion, culture, news, local news, \
    technology, science, health, europe, asia, africa, americas, middle east, international, \
    national, economy, society, features, analysis, breaking news, latest news, мир, политика, \
    общество, экономика, бизнес, спорт, культура, в мире, новости, світ, політика, суспільство, \
    економіка, бізнес, культура, у світі, війна, новини
    """)

  /// How a page speaks of its own rules.
  static let ownLabels = Phrases("our standards, our rules, our policy, our principles")

  /// Verbs that show that somebody speaks.
  static let sayings = Phrases(
    """
    said, says, told, asked, added, wrote, tweeted, сказал, сказала, заявил, заявила, добавил, \
    сказав, заявив, додав, додала
    """)

  /// The first word of many a newspaper's name.
  static let definiteArticle = Phrases("the")
}
