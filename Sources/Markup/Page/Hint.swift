/// What a word in an element's class, id or role says about its content.
enum Hint: Sendable, Equatable {
  /// The content is no part of an article.
  case leftOut(LeftOut.Reason)
  /// The content is no part of an article if it is short or mostly links: such words also name
  /// parts of articles.
  case perhapsLeftOut(LeftOut.Reason)
  /// The content is a caption, a byline or a date.
  case role(PageBlock.Kind)
  /// The content is what readers wrote, however much of it there is.
  case commentSection

  /// The hint that a word gives, of either case.
  static func word(_ word: some Sequence<UInt8>) -> Hint? {
    words[word]
  }

  private static let words = NameTable<Hint>(
    [
      (Hint.leftOut(.navigation), navigation), (.leftOut(.comments), comments),
      (.commentSection, commentSections),
      (.leftOut(.related), related), (.leftOut(.sharing), sharing), (.leftOut(.form), forms),
      (.leftOut(.advertisement), advertisements), (.leftOut(.boilerplate), boilerplate),
      (.perhapsLeftOut(.navigation), perhapsNavigation),
      (.perhapsLeftOut(.related), perhapsRelated),
      (.perhapsLeftOut(.boilerplate), perhapsBoilerplate), (.role(.caption), captions),
      (.role(.byline), bylines), (.role(.date), dates),
    ].flatMap { hint, words in words.map { ($0, hint) } })

  private static let navigation = [
    "nav", "navbar", "navigation", "navigationbar", "subnav", "breadcrumb", "breadcrumbs", "menu",
    "menubar", "submenu", "toolbar", "pagination", "pager", "paginator", "skip", "skiplink",
    "sitemap", "toc", "topbar", "megamenu", "hamburger", "search",
  ]
  private static let comments = [
    "comment", "respond", "discussion", "forum", "trackback", "pingback", "reply",
  ]
  private static let commentSections = [
    "comments", "commentlist", "commentform", "disqus", "livefyre", "replies",
    "commentaires", "kommentare", "comentarios",
  ]
  private static let related = [
    "related", "recommended", "recommend", "recommendation", "recommendations", "recirc",
    "recirculation", "outbrain", "taboola", "trending", "popular",
    "mostread", "mostpopular", "readnext", "readmore", "seealso", "morestories", "morefrom",
    "morenews", "suggested", "suggestions", "promo", "promos", "promobox", "sidebar", "siderail",
    "rightrail", "rail", "crosslinks", "upnext", "teasers", "relatedposts", "relatedarticles",
    "relatedcontent", "relatednews", "relatedlinks", "relatedstories", "upsell",
  ]
  private static let sharing = [
    "share", "sharing", "shares", "sharebar", "sharetools", "sharethis", "addthis", "addtoany",
    "social", "socials", "socialmedia", "follow", "followus", "sharedaddy", "shareaholic",
  ]
  private static let forms = [
    "newsletter", "newsletters", "subscribe", "subscription", "signup", "signin", "login",
    "register", "registration", "paywall", "donate", "donation", "donations", "regwall", "optin",
    "mailchimp", "mailmunch", "subscriber",
  ]
  private static let advertisements = [
    "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertisements", "advertising",
    "adbox", "adslot", "adunit", "adsense", "adwrapper", "adcontainer", "dfp", "gpt", "sponsor",
    "sponsored", "sponsors", "banner", "banners", "werbung", "anzeige", "publicite", "publicidad",
  ]
  private static let boilerplate = [
    "footer", "pagefooter", "sitefooter", "copyright", "disclaimer", "cookie", "cookies", "consent",
    "gdpr", "cmp", "privacy", "imprint", "impressum", "modal", "popup", "lightbox", "overlay",
    "tooltip", "authorbio", "authorbox", "masthead", "rating", "ratings", "screenreader",
    "noprint", "hidden-print",
  ]
  private static let perhapsNavigation = [
    "tag", "tags", "taglist", "topics", "keywords", "categories", "category", "links", "linklist",
    "tabs", "tools", "pages", "next", "prev", "previous", "buttons", "button", "btn", "cta",
  ]
  private static let perhapsRelated = [
    "teaser", "more", "also", "further", "latest", "aside", "secondary",
    "carousel", "slider", "gallery", "slideshow", "extra", "extras", "list",
  ]
  private static let perhapsBoilerplate = [
    "foot", "bio", "biography", "meta", "metadata", "legal", "print", "info", "notice", "tool",
    "visuallyhidden", "hidden", "sr", "player", "videoplayer", "embed", "counter", "source",
    "credits", "utility", "alert", "message", "rights", "syndication", "corrections",
  ]
  private static let captions = [
    "caption", "captions", "figcaption", "imagecaption", "photocaption", "credit", "photocredit",
    "imagecredit", "legend", "cutline", "bildunterschrift",
  ]
  private static let bylines = [
    "byline", "bylines", "author", "authors", "authorname", "reporter", "contributor",
    "contributors", "writer", "journalist", "dateline-author",
  ]
  private static let dates = [
    "date", "datetime", "pubdate", "published", "publishdate", "timestamp", "time", "updated",
    "lastupdated", "dateline", "postdate", "entrydate", "articledate",
  ]
}
