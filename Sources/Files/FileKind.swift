internal import Glibc

/// What can stand at a path.
public enum FileKind: Sendable {
  /// A file with bytes in it.
  case regularFile
  /// A folder.
  case folder
  /// A link to another path, itself, not what it leads to.
  case symbolicLink
  /// A pipe with a name, which a reader might wait at for ever.
  case namedPipe
  /// A socket.
  case socket
  /// A terminal, a disk or another device.
  case device

  /// Takes the kind from a file's mode.
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .regularFile
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .symbolicLink
    case S_IFIFO: self = .namedPipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }
}

extension FileKind: CustomStringConvertible {
  /// The kind as a noun with its article, for messages.
  public var description: String {
    switch self {
    case .regularFile: "a file"
    case .folder: "a folder"
    case .symbolicLink: "a symbolic link"
    case .namedPipe: "a named pipe"
    case .socket: "a socket"
    case .device: "a device"
    }
  }
}
