extension Vocabulary {
  /// Headings of lists of other articles.
  static let relatedHeadings = Phrases(
    """
    related, related articles, related content, related coverage, related links, related news, \
    related posts, related stories, related story, related topics, read also, also read, read \
    more, read next, read on, see also, see more, further reading, more news, more on this, more \
    on this story, more on this topic, more stories, recommended, recommended for you, \
    recommended reading, recommended stories, most popular, most read, most viewed, top stories, \
    latest news, trending, trending now, you may also like, you might also like, you may be \
    interested in, what to read next, what others are reading, editors' picks, editor's picks, \
    other news, other stories, читайте также, читать также, смотрите также, по теме, материалы \
    по теме, новости по теме, другие новости, подробнее, читайте також, читати також, дивіться \
    також, за темою, матеріали за темою, новини за темою, інші новини
    """)

  /// Whole lines that are buttons or notices of a page.
  static let buttons = Phrases(
    """
    advertisement, advertising, article continues after advertisement, article continues below, \
    story continues below, story continues below advertisement, continue reading, continue, read \
    more, read full story, read the full story, load more, show more, remind me later, not now, \
    no thanks, maybe later, not ready to support today, share, share this, share this article, \
    share this story, share on facebook, share on twitter, tweet, print, print this article, \
    email, save, comments, leave a comment, view comments, listen to this article, log in, \
    login, sign in, sign up, subscribe, subscribe now, donate, donate now, support us, payment \
    methods, follow us, back to top, skip to content, skip advertisement, thank you for reading, \
    once, monthly, annual, реклама, поделиться, подписаться, читать далее, комментарии, на \
    главную, поділитися, підписатися, читати далі, коментарі
    """)
}
