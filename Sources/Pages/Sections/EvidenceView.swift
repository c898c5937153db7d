import Annotations
import Reports

/// An article with what everybody says of its sentences.
struct EvidenceView {
  let evidence: EvidenceArticle
  let article: Findings.ReadArticle?
  let shown: ShownUnits

  /// The article for its template.
  var fields: Fields {
    let units = evidence.units.filter {
      shown.contains(UnitReference(article: evidence.place, unit: $0.number))
    }
    let more = evidence.units.count - units.count + evidence.others
    return [
      "place": .number(evidence.place + 1), "anchor": .text(anchor(ofArticle: evidence.place)),
      "id": .text("\(evidence.id)"),
      "title": .text(evidence.title ?? "\(evidence.id)"),
      "outlet": .optional(article?.outlet), "published": .optional(article?.published),
      "language": .optional(article?.languageTag),
      "units": .list(units.map(fields)),
      "more": .optional(more > 0 ? "\(counted(more, "other sentence")), not on this page." : nil),
    ]
  }

  private func fields(of unit: EvidenceArticle.Unit) -> Fields {
    let words = lines(of: unit)
    let mark = unit.mark.flatMap { mark -> Fields? in
      guard mark != .agreed, mark != .uncoded else { return nil }
      let causes = unit.causes.map(\.description).joined(separator: ", ")
      return [
        "sign": .text(mark.sign), "word": .text(mark.word),
        "causes": .optional(causes.isEmpty ? nil : causes),
      ]
    }
    return [
      "number": .text("\(unit.number)"), "text": .text(unit.text), "mark": .optional(mark),
      "hasWords": .flag(!words.isEmpty), "words": .list(words),
    ]
  }

  /// What is said, once for all those who say the same, and what of it counts.
  private func lines(of unit: EvidenceArticle.Unit) -> [Fields] {
    var groups: [[EvidenceArticle.Word]] = []
    for word in unit.words {
      let same = groups.firstIndex {
        $0[0].coding.statements == word.coding.statements && $0[0].annotator != .reference
          && word.annotator != .reference
      }
      if let same { groups[same].append(word) } else { groups.append([word]) }
    }
    guard let taken = unit.taken else { return groups.map { line($0, isTaken: false) } }
    let counting = groups.lastIndex { taken.says($0[0].coding.statements) }
    var lines = groups.enumerated().map { line($1, isTaken: $0 == counting) }
    if counting == nil { lines.append(Self.line(of: taken)) }
    return lines
  }

  private func line(_ words: [EvidenceArticle.Word], isTaken: Bool) -> Fields {
    let statements = words[0].coding.statements
    let versions = words.reduce(0) { $0 + $1.otherVersions.count }
    var line = Self.said(statements ?? [])
    line.merge([
      "who": .text(words.map(\.annotator.description).joined(separator: ", ")),
      "taken": .flag(isTaken), "counted": .flag(isTaken),
      "bare": .optional(statements == nil ? "not coded" : statements == [] ? "none" : nil),
      "flag": .flag(words.contains(where: \.coding.isFlagged)),
      "versions": .optional(versions > 0 ? "and \(counted(versions, "other version"))" : nil),
      "notes": .texts(words.flatMap(\.coding.remarks)),
    ])
    return line
  }

  private static func line(of taken: SettledUnit) -> Fields {
    let tied = Set(taken.statements.flatMap(\.tied)).sorted()
    var line = said(taken.statements.map(\.statement))
    line.merge([
      "who": "counted", "taken": true, "counted": false,
      "bare": .optional(taken.statements.isEmpty ? "none" : nil), "flag": false,
      "versions": .optional(tied.isEmpty ? nil : "no majority on \(tied.joined(separator: ", "))"),
      "notes": .list([]),
    ])
    return line
  }

  private static func said(_ statements: [Statement]) -> Fields {
    [
      "statements": .list(
        statements.map { ["values": .texts($0.entries.map(\.value.description))] })
    ]
  }
}

extension SettledUnit {
  /// Whether somebody's statements are what is taken, so that they need not be told twice.
  fileprivate func says(_ said: [Statement]?) -> Bool {
    guard let said, said.count == statements.count else { return false }
    return zip(statements, said).allSatisfy { $0.tied.isEmpty && $0.statement == $1 }
  }
}

extension Coding {
  /// What was remarked beside what was said.
  fileprivate var remarks: [String] {
    [note, decision?.why, decision?.gap].compactMap { $0?.onOneLine }
  }
}
