import Reports

/// Who speaks.
struct VoicesSection {
  let findings: Findings

  private var voices: Voices { findings.voices }

  /// The section for its template.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names.
  func fields(_ lists: inout UnitLists) -> Fields {
    let parts = parts(&lists)
    var figures: [Fields] = []
    for (number, (table, title)) in tables.enumerated() {
      let hasIntervals = table.rows.contains { $0.share.interval != nil }
      let figure = ShareFigure(
        table: table, id: "f\(number)", title: title,
        basis: findings.basis(of: table.total, hasIntervals: hasIntervals))
      figures.append(figure.fields(&lists))
    }
    return [
      "empty": .flag(findings.statements == 0), "hasParts": .flag(!parts.isEmpty),
      "parts": .list(parts), "figures": .list(figures), "stories": .optional(stories(lists.shown)),
    ]
  }

  private var tables: [(ShareTable, String)] {
    let once = voices.repetition.bySourceOnce.map {
      [($0, "Statements by \($0.variable), each repeated sentence counted once")]
    }
    let tables =
      [voices.bySource, voices.bySpeaker].compactMap(\.self) + voices.byKey
      + [voices.byForm].compactMap(\.self)
    return (tables.map { ($0, "Statements by \($0.variable)") } + (once ?? []))
      .filter { $0.0.total > 0 }
  }

  private func parts(_ lists: inout UnitLists) -> [Fields] {
    let repeated = voices.repetition.stories.isEmpty ? nil : voices.repetition.repeated
    let parts: [(String, Share?)] = [
      ("In the reporter's own voice", voices.reporter),
      ("Passed on by somebody other than the holder or the reporter", voices.viaOthers),
      ("On a sentence that an earlier article already holds", repeated),
    ]
    var fields: [Fields] = []
    for case (let title, let share?) in parts where share.whole > 0 {
      fields.append([
        "text": .text(title), "count": .fields(lists.number(share.counted, title)),
        "whole": .text(counted(share.whole, "statement")), "share": .text(shown(share.value)),
        "interval": .optional(share.interval.map { shown($0) }),
      ])
    }
    return fields
  }

  private func stories(_ shown: ShownUnits) -> Fields? {
    let stories = voices.repetition.stories
    guard !stories.isEmpty, !shown.isPartial else { return nil }
    let items = stories.map { story -> Fields in
      let articles = story.articles.enumerated().map { number, place -> Fields in
        [
          "comma": .flag(number > 0), "anchor": .text(anchor(ofArticle: place)),
          "name": .text(findings.name(ofArticle: place)),
        ]
      }
      return [
        "sentences": .text(counted(story.sharedSentences, "sentence")), "articles": .list(articles),
      ]
    }
    return ["items": .list(items)]
  }
}
