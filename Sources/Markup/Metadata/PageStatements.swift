/// Everything that a page says about its article apart from the text.
struct PageStatements {
  private let tree: PageTree
  private let meta: MetaElements
  private let data: LinkedData

  /// Reads what a page states.
  init(_ tree: PageTree, _ data: LinkedData) {
    self.tree = tree
    self.data = data
    meta = MetaElements(tree)
  }

  /// The addresses, the canonical one first; those without a host are not told.
  var addresses: [StatedValue] {
    let canonical = tree.nodes.indices.lazy.filter { node in
      tree.nodes[node].kind == .link && tree.string(.rel, of: node)?.lowercased() == "canonical"
    }.compactMap { tree.string(.href, of: $0) }
    let stated =
      canonical.map { StatedValue($0, .link("canonical")) } + meta.values(["og:url"])
      + fromData(["url", "mainEntityOfPage", "@id"])
    return Self.different(stated.filter { $0.value.hasPrefix("http") })
  }

  /// The language that the page names.
  var language: String? {
    let ofDocument = tree.nodes.indices.first { tree.nodes[$0].kind == .document }
      .flatMap { tree.string(.lang, of: $0) }
    let stated = ofDocument ?? data.text("inLanguage") ?? meta.values(["og:locale"]).first?.value
    return stated.map { tag in String(tag.map { $0 == "_" ? "-" : $0 }) }
  }

  /// The names of the outlet.
  var outlets: [StatedValue] {
    Self.different(
      meta.values(["og:site_name"]) + fromData(["publisher"])
        + meta.values(["application-name", "dc.publisher"]))
  }

  /// When the article was published, then when it was changed.
  var dates: [StatedValue] {
    let published =
      fromData(["datePublished", "dateCreated"]) + meta.values(Self.publishedNames)
      + marked("datePublished") + times
    let modified = fromData(["dateModified"]) + meta.values(Self.modifiedNames)
    return Self.different(published + modified + marked("dateModified"))
  }

  /// Who wrote the article, without addresses of profiles.
  var bylines: [StatedValue] {
    let stated =
      fromData(["author"]) + meta.values(Self.authorNames) + marked("author") + authorLinks
    return Self.different(
      stated.filter { !$0.value.hasPrefix("http") && $0.value.utf8.count < 200 })
  }

  /// The headlines that are not in the text.
  var titles: [StatedValue] {
    let element = tree.nodes.indices.first { tree.nodes[$0].kind == .title }
      .map { StatedValue(tree.content(of: $0), .element("title")) }
    let stated =
      fromData(["headline"]) + meta.values(["og:title", "twitter:title", "dc.title"])
      + (element.map { [$0] } ?? [])
    return stated.filter { !$0.value.isEmpty }
  }

  private static let publishedNames = [
    "article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date",
    "dc.date", "dc.date.created", "date", "pubdate", "publishdate", "publish-date",
    "publication_date", "article.published", "citation_publication_date", "displaydate",
  ]
  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "datemodified", "last-modified",
    "dcterms.modified", "article.updated", "lastmod",
  ]
  private static let authorNames = [
    "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "citation_author",
  ]

  private func fromData(_ properties: [String]) -> [StatedValue] {
    properties.flatMap { property in
      data.texts(property).map { StatedValue($0, .linkedData(property)) }
    }
  }

  /// The values of elements with a property of schema.org's, `meta` elements aside.
  private func marked(_ property: String) -> [StatedValue] {
    first { node in
      guard tree.nodes[node].kind != .meta,
        let found = tree.value(.itemprop, of: node), found.elementsEqual(property.utf8)
      else { return nil }
      let value =
        tree.string(.content, of: node) ?? tree.string(.datetime, of: node)
        ?? tree.content(of: node)
      return value.isEmpty ? nil : StatedValue(value, .element("itemprop \(property)"))
    }
  }

  /// The `time` elements.
  private var times: [StatedValue] {
    first { node in
      tree.nodes[node].kind == .time
        ? tree.string(.datetime, of: node).map { StatedValue($0, .element("time")) } : nil
    }
  }

  private var authorLinks: [StatedValue] {
    first { node in
      guard tree.nodes[node].kind == .anchor,
        let relation = tree.value(.rel, of: node), relation.elementsEqual("author".utf8)
      else { return nil }
      let name = tree.content(of: node)
      return name.isEmpty ? nil : StatedValue(name, .element("a rel=author"))
    }
  }

  /// What the first elements say; many pages go on to name other articles' dates and authors.
  private func first(_ statement: (Int) -> StatedValue?) -> [StatedValue] {
    Array(tree.nodes.indices.lazy.compactMap(statement).prefix(3))
  }

  /// The first values without those that were said before at the same kind of place.
  private static func different(_ values: [StatedValue]) -> [StatedValue] {
    var seen: Set<StatedValue> = []
    return values.prefix(mostValues).filter { seen.insert($0).inserted }
  }

  /// More than any page says about one article; others are about other articles.
  private static let mostValues = 50
}
