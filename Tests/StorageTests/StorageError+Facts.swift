import Files
import Histories

@testable import Storage

extension StorageError {
  /// What is damaged, if that is the error.
  var damage: [HistoryDamage]? {
    if case .damaged(_, let damage) = self { damage } else { nil }
  }

  /// What the system refused, if that is the error.
  var fileProblem: FileError.Problem? {
    if case .file(let error) = self { error.problem } else { nil }
  }

  /// The format of a newer program, if that is the error.
  var newerFormat: String? {
    if case .newerFormat(_, let found, _) = self { found } else { nil }
  }

  var isReplacedMeanwhile: Bool {
    if case .replacedMeanwhile = self { true } else { false }
  }

  var isOtherText: Bool {
    if case .otherText = self { true } else { false }
  }

  var isInDoubt: Bool {
    if case .inDoubt = self { true } else { false }
  }

  var isNoWorkspace: Bool {
    if case .noWorkspace = self { true } else { false }
  }
}
