extension Vocabulary {
  /// Headings of lists of other articles.
  static let relatedHeadings = Phrases(
    """
    related, related article, related articles, related content, related coverage, related links, \
    related news, related posts, related reading, related stories, related story, related topic, \
    related topics, related video, related videos, read also, also read, also on, read more, read \
    next, up next, read on, keep reading, see also, see more, further reading, more news, more on \
    this, more on this story, more on this topic, more stories, more articles, more headlines, \
    recommended, recommended for you, recommended reading, recommended stories, suggested reading, \
    most popular, most read, most viewed, most shared, popular now, must read, must reads, don't \
    miss, top stories, top news, latest news, latest stories, trending, trending now, you may also \
    like, you might also like, you may also be interested in, you may be interested in, what to \
    read next, what others are reading, people also read, editors' picks, editor's picks, from our \
    partners, from the archive, around the web, other news, other stories, explore more, читайте \
    также, читать также, смотрите также, по теме, материалы по теме, новости по теме, похожие \
    новости, похожие материалы, новости партнёров, новости партнеров, все новости, другие новости, \
    главные новости, последние новости, рекомендуем, популярное, подробнее, читайте ещё, читайте \
    еще, читайте також, читати також, дивіться також, за темою, по темі, матеріали за темою, \
    новини за темою, схожі новини, новини партнерів, усі новини, інші новини, головні новини, \
    останні новини, рекомендуємо, популярне, докладніше, детальніше
    """)

  /// Words that only with a mark behind them lead to another article or recording.
  static let relatedLabels = Phrases(
    """
    watch, watch now, watch live, listen, listen now, explained, explainer, opinion, live \
    updates, live blog, смотрите, слушайте, дивіться, слухайте
    """)

  /// What a heading begins with that names a page or a topic: `More from The Bay Courier`.
  static let relatedOpenings = Phrases(
    "more from, more in, more by, more about, more on, latest from, best of, ещё по, ще по")
}
