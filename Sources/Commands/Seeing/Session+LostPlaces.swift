import Annotations
import Storage

/// Codings whose sentences a new version of the text does not have.
extension Session {
  /// The annotator's codings of the open article that have lost their place.
  mutating func orphans() throws(Refusal) -> [Layer.CodedUnit] {
    // The layer is put together only where there is an earlier text to lose a place in.
    guard try !openArticle().article.past.isEmpty else { return [] }
    return try currentWriter().layer.orphans
  }

  /// The codings of a layer that have lost their place, a line each, with the numbers that
  /// `clear lost` takes.
  func lostPlaceLines(_ layer: Layer) -> [String] {
    zip(1..., layer.orphans).map { number, orphan in
      let versions = [orphan.coding] + orphan.otherVersions
      let codings = versions.map { lines(of: $0).joined(separator: " ") }
      let quote = beginning(of: orphan.quote)
      return "place lost \(number): '\(quote)' \(codings.joined(separator: ", or "))"
    }
  }
}

extension Session {
  /// Puts a coding that has lost its place on a unit of the open article.
  ///
  /// - Parameters:
  ///   - place: Which of them, from 1.
  ///   - number: The unit; nil for the one that may be the sentence in other words.
  /// - Returns: The confirmation.
  /// - Throws: A refusal where there is no such coding or unit.
  mutating func restoreLost(_ place: Int, on number: Article.Unit.Number?) throws(Refusal) -> Reply
  {
    let writer = try preparedWriter()
    try requireOpen(writer)
    let article = try openArticle().article
    let lost = Array(zip(writer.layer.orphans, writer.history.lostPlaces(of: article)))
    guard lost.indices.contains(place - 1) else {
      throw .nothingThere("no coding number \(place) has lost its place")
    }
    let (orphan, former) = lost[place - 1]
    let textHash = writer.history.textHashes[former.text]
    let unit: Article.Unit
    if let number {
      unit = try selected(.one(number))[0]
    } else {
      let past = article.past.first { $0.article.textHash == textHash }?.article
      let suggestion = past.flatMap { TextAlignment($0, article).suggestions[orphan.span] }
      guard let suggestion else {
        throw .nothingThere("no unit is like '\(beginning(of: orphan.quote))'; name the unit")
      }
      unit = suggestion
    }
    let before = writer.history.coding(at: unit.span)
    var occasion = Session.Occasion(command: "restore lost \(place) \(unit.number)")
    occasion.textHashes = [textHash, ""]
    let formerUnit = Article.Unit(number: orphan.number, span: orphan.span)
    let effects: [Change.Effect] = [
      .unit(formerUnit, before: orphan.coding, after: nil),
      .unit(unit, before: before, after: orphan.coding),
    ]
    let last = stage(effects, on: writer, occasion)
    let words = lines(of: orphan.coding).joined(separator: " ")
    let what = "restored from '\(beginning(of: orphan.quote))': \(words)"
    return .changed(acknowledgement(of: last, units: [unit], what: what))
  }
}

/// How many codings have lost their place, in words.
func lostPlaceCount(_ count: Int) -> String {
  count == 1 ? "1 coding has lost its place" : "\(count) codings have lost their place"
}
