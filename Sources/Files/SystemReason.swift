internal import Glibc

/// What the system's error numbers mean, in words.
enum SystemReason {
  /// What stood in the way, and what to do where that can be known.
  static func words(for code: Int32) -> String {
    guard let remedy = remedy(for: code) else { return cause(of: code) }
    return "\(cause(of: code)); \(remedy)"
  }

  /// What stood in the way.
  static func cause(of code: Int32) -> String {
    switch code {
    case ENOSPC: "no space left on the disk"
    case EDQUOT: "your share of the disk is used up"
    case EROFS: "the disk is read-only"
    case EACCES, EPERM: "permission denied"
    case EMFILE, ENFILE: "too many open files"
    case ENOENT: "no such file or folder"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    case ENAMETOOLONG: "the name is too long"
    case EIO: "the disk reports an error"
    case ENOLCK, EOPNOTSUPP: "this kind of disk has no locks"
    case EFBIG: "the file would be larger than the system allows"
    case EBADF: "the stream is closed"
    default: String(cString: strerror(code))
    }
  }

  private static func remedy(for code: Int32) -> String? {
    switch code {
    case ENOSPC, EDQUOT: "free some space and repeat the command"
    case EROFS: "make it writable, or copy the workspace to another disk"
    case EACCES, EPERM: "get access to it, or copy the workspace to a folder of your own"
    case EMFILE, ENFILE: "close other programs and repeat the command"
    case ENOENT: "check the path"
    case ENAMETOOLONG: "choose a shorter one"
    case EIO: "check the disk, and copy the workspace to another"
    case ENOLCK, EOPNOTSUPP: "keep the workspace on a local disk"
    default: nil
    }
  }
}
