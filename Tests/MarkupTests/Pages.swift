/// Pages that tests share.
enum Pages {
  /// A paragraph long enough to be taken for an article's.
  static let paragraph = """
    The council of the small town voted on Tuesday to rebuild the old bridge over the river, \
    which has been closed since the flood, and to ask the region for help with the costs.
    """

  /// A page as outlets build them, around an article of three paragraphs.
  static let news = """
    <!DOCTYPE html>
    <html lang="en-GB"><head>
    <title>Council votes to rebuild the old bridge | The Valley Post</title>
    <link rel="canonical" href="https://valley.example/bridge">
    <meta property="og:title" content="Council votes to rebuild the old bridge">
    <meta property="og:site_name" content="The Valley Post">
    <meta property="article:published_time" content="2024-03-05T08:00:00Z">
    <script>var text = "<p>not this</p>";</script>
    <script type="application/ld+json">
    {"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["Thing", "NewsArticle"],
      "headline": "Council votes to rebuild the old bridge",
      "datePublished": "2024-03-05T08:00:00+00:00",
      "author": [{"@type": "Person", "name": "Ann Lee"}, {"name": "Bo Roe"}],
      "publisher": {"name": "The Valley Post"}}]}
    </script></head>
    <body><nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
    <main><h1>Council votes to rebuild the old bridge</h1>
    <div class="byline">By <a href="/ann" rel="author">Ann Lee</a></div>
    <time datetime="2024-03-05">5 March 2024</time>
    <div class="story">
    <figure><img src="b.jpg"><figcaption>The bridge in May. Photo: B. Roe</figcaption></figure>
    <p>\(paragraph)</p>
    <div class="share-bar"><a href="x">Share</a> Tell your friends about this.</div>
    <p>“It was <em>time</em>,” said&nbsp;the mayor, who had promised it,<br>and twice at that, \
    to the people of the lower town and of the farms beyond the river.</p>
    <h2>What it costs</h2>
    <p>The work is to begin in June &amp; to last a year, the engineers told the council, if the \
    winter is mild and the stone comes in time from the quarry.</p>
    <h3>Related stories</h3>
    <ul><li><a href="1">The flood in pictures</a></li><li><a href="2">Who pays?</a></li></ul>
    </div></main>
    <section id="comments"><p>\(paragraph) I do not agree with any of this, and who does?</p>
    </section>
    <footer><p>Copyright The Valley Post. All rights reserved, in every country there is.</p>
    </footer></body></html>
    """
}
