import Annotations
import Reports

/// The ledger of speakers.
struct SourcesSection {
  /// How many speakers have a row at most.
  private static let most = 100

  let findings: Findings

  /// The section for its template.
  ///
  /// - Parameter lists: The lists that its numbers lead to.
  /// - Returns: What the template names.
  func fields(_ lists: inout UnitLists) -> Fields {
    var speakers: [Fields] = []
    for speaker in findings.speakers.prefix(Self.most) {
      speakers.append(fields(of: speaker, &lists))
    }
    let more = findings.speakers.count - Self.most
    return [
      "basis": .text("Based on \(findings.basisInWords)."), "empty": .flag(speakers.isEmpty),
      "hasSpeakers": .flag(!speakers.isEmpty), "speakers": .list(speakers),
      "more": .optional(more > 0 ? "And \(counted(more, "other speaker"))." : nil),
    ]
  }

  private func fields(of speaker: SpeakerEntry, _ lists: inout UnitLists) -> Fields {
    let name = speaker.name
    return [
      "name": .text(name), "count": .fields(lists.number(speaker.counted, "speaker: \(name)")),
      "attributes": .texts(speaker.attributes.map { "\($0.key): \($0.value)" }),
      "unlisted": .flag(!speaker.isListed),
      "roles": .list(parts(speaker.roles, of: name, &lists)),
      "aliases": .list(parts(speaker.aliases, of: name, &lists)),
      "outlets": .list(parts(speaker.outlets, of: name, &lists)),
      "stands": .list(stands(of: speaker, &lists)),
      "first": .optional(quotation(speaker.first, &lists)),
      "last": .optional(quotation(speaker.last, &lists)),
    ]
  }

  private func parts(
    _ parts: [SpeakerEntry.Part], of name: String, _ lists: inout UnitLists
  ) -> [Fields] {
    var fields: [Fields] = []
    for part in parts {
      let count = lists.number(part.counted, "speaker: \(name), \(part.name)")
      fields.append(["name": .text(part.name), "count": .fields(count)])
    }
    return fields
  }

  private func stands(of speaker: SpeakerEntry, _ lists: inout UnitLists) -> [Fields] {
    var fields: [Fields] = []
    for stand in speaker.stands {
      let words = [stand.target, stand.stance ?? "no stance"].compactMap(\.self)
      let text = words.joined(separator: ": ")
      let count = lists.number(stand.counted, "speaker: \(speaker.name), \(text)")
      fields.append(["name": .text(text), "count": .fields(count)])
    }
    return fields
  }

  private func quotation(
    _ quotation: SpeakerEntry.Quotation?, _ lists: inout UnitLists
  ) -> Fields? {
    guard let quotation else { return nil }
    let most = 160
    let isLong = quotation.text.unicodeScalars.count > most
    let text = isLong ? firstWords(of: quotation.text, within: most) : quotation.text
    let place = quotation.unit.article
    let article = findings.articles.indices.contains(place) ? findings.articles[place] : nil
    return [
      "language": .optional(article?.languageTag),
      "a": .optional(lists.address(of: quotation.unit)),
      "date": .text(quotation.published ?? "no date"), "text": .text(text),
    ]
  }
}

/// The beginning of a text, cut between words where there are any.
///
/// - Parameters:
///   - text: The text.
///   - most: How many scalars it has at most.
/// - Returns: The beginning, with an ellipsis if something is left out.
func firstWords(of text: String, within most: Int) -> String {
  let scalars = text.unicodeScalars
  guard scalars.count > most else { return text }
  let start = scalars.prefix(most - 1)
  let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
  return String(String.UnicodeScalarView(words)) + "…"
}
