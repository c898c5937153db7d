@testable import Annotations
@testable import Commands
@testable import Corpus
@testable import Files
import Glibc
@testable import Histories
@testable import JSON
@testable import Ratings
@testable import Segmentation
@testable import Storage
@testable import Streams

/// What is fed.
enum Reader: String, CaseIterable {
  case article
  case page
  case markdown
  case codebook
  case layer
  case history
  case record
  case words
  case csv
  case json
  case ratings

  /// Reads bytes.
  ///
  /// What is refused is right; a trap, a bad address, an endless loop or a broken promise ends the
  /// program.
  func take(_ bytes: [UInt8]) {
    switch self {
    case .article: Articles.take(bytes, as: .text)
    case .page: Articles.take(bytes, as: .page)
    case .markdown: Articles.take(bytes, as: .markdown)
    case .codebook: Codings.takeCodebook(bytes)
    case .layer: Codings.takeLayer(bytes)
    case .history: Codings.takeHistory(bytes)
    case .record: Articles.takeRecord(bytes)
    case .words: Words.take(bytes)
    case .csv: Tables.takeCSV(bytes)
    case .json: Tables.takeJSON(bytes)
    case .ratings: Tables.takeRatings(bytes)
    }
  }
}

/// Ends the program where a promise is broken.
func require(_ holds: Bool, _ promise: String) {
  guard !holds else { return }
  fatalError("broken promise: \(promise)")
}
