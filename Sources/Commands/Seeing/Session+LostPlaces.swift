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

/// How many codings have lost their place, in words.
func lostPlaceCount(_ count: Int) -> String {
  count == 1 ? "1 coding has lost its place" : "\(count) codings have lost their place"
}
