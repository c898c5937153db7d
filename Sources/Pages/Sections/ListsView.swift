import Reports

/// The lists that numbers lead to, of which a browser shows the one that was asked for.
struct ListsView {
  let lists: UnitLists
  let findings: Findings
  /// The first words of the sentences; nil where lists are too long to bear them.
  let words: [UnitReference: String]?

  /// Some of the lists for their template.
  func fields(of part: Range<Int>) -> [Fields] { part.map { fields($0, lists.lists[$0]) } }

  private func fields(_ number: Int, _ list: UnitLists.List) -> Fields {
    let units = list.units.filter(lists.shown.contains)
    let more = list.units.count - units.count
    let sentences = counted(list.units.count, "sentence")
    return [
      "number": .number(number), "title": .text(list.titles.joined(separator: " · ")),
      "size": .text(
        list.count == list.units.count ? sentences : "\(list.count) in \(sentences)"),
      "articles": .list(words.map { articles(of: units, $0) } ?? []),
      "compact": .optional(words == nil ? compact(units) : nil),
      "more": .optional(more > 0 ? "And \(more) more, not on this page." : nil),
    ]
  }

  private func compact(_ units: [UnitReference]) -> Fields {
    [
      "units": .list(
        units.map {
          ["anchor": .text($0.anchor), "number": .text("\($0.article + 1):\($0.unit)")]
        })
    ]
  }

  private func articles(
    of units: [UnitReference], _ words: [UnitReference: String]
  ) -> [Fields] {
    var articles: [Fields] = []
    var rest = units[...]
    while let place = rest.first?.article {
      let same = rest.prefix { $0.article == place }
      rest = rest.dropFirst(same.count)
      let isKnown = findings.articles.indices.contains(place)
      articles.append([
        "place": .number(place + 1), "name": .text(findings.name(ofArticle: place)),
        "date": .optional(isKnown ? findings.articles[place].published : nil),
        "language": .optional(isKnown ? findings.articles[place].languageTag : nil),
        "units": .list(
          same.map {
            [
              "anchor": .text($0.anchor), "number": .text("\($0.unit)"),
              "words": .text(words[$0] ?? ""),
            ]
          }),
      ])
    }
    return articles
  }
}
