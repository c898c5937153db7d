internal import Glibc

/// Why lines cannot be remembered from one session to the next.
enum HistoryError: Error, Equatable {
  /// The file is a symbolic link, which could lead a write anywhere.
  case symbolicLink(String)
  /// The file is not a regular file.
  case notAFile(String)
  /// The directory belongs to another user, as it does under `sudo`.
  case foreignDirectory(String)
  /// Another session has held the lock for long, as one does that was stopped while it wrote.
  case busy(String)
  /// A system call failed with this error number.
  case failed(String, Int32)

  /// The remark for the user; the path is shown as it is, so what prints it makes it visible.
  var message: String {
    switch self {
    case .symbolicLink(let path):
      "history is not kept: '\(path)' is a symbolic link; replace it with a file"
    case .notAFile(let path):
      "history is not kept: '\(path)' is not a regular file; move it away"
    case .foreignDirectory(let path):
      "history is not kept: '\(path)' belongs to another user; set XDG_STATE_HOME"
    case .busy(let path):
      "history is not kept: '\(path)' is locked by another session; end that first"
    case .failed(let path, let code):
      "history is not kept: '\(path)': \(String(cString: strerror(code)));"
        + " make it writable or set XDG_STATE_HOME"
    }
  }
}
