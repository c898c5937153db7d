import Files
import Ratings
import Storage

extension RatingsError {
  /// The error in words.
  var words: Refusal.Words {
    guard case .file(let error) = problem else {
      return Refusal.Words(code, "\(place): \(parts.problem)", parts.remedy)
    }
    var words = StorageError.file(error).words
    if case .notRegularFile = error.problem {
      words.hint = "name a file, or - for standard input"
    }
    return words
  }
}
