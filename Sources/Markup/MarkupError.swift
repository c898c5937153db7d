/// Why a page, a fragment or a feed could not be read.
public enum MarkupError: Error, Sendable, Equatable {
  /// The parser library could not be loaded; `reason` is what the dynamic linker says.
  case libraryMissing(reason: String)
  /// The parser has no memory left.
  case outOfMemory
  /// There are more bytes than can be read at once.
  case tooLarge(byteCount: Int, limit: Int)
  /// Elements are nested deeper than can be read.
  case tooDeep(limit: Int, line: Int)
  /// There are more elements than can be read.
  case tooManyElements(limit: Int, line: Int)
  /// An element has more attributes than can be read.
  case tooManyAttributes(limit: Int, line: Int)
  /// There are more different names of elements, attributes and entities than can be read.
  case tooManyNames(limit: Int, line: Int)
  /// The feed declares entities of its own, which can make a short text arbitrarily long.
  case ownEntities(line: Int)
  /// The document is neither RSS nor Atom; `root` is its outermost element, if it has one.
  case noFeed(root: String?)
}

extension MarkupError {
  /// What is wrong, in words.
  public var message: String {
    switch self {
    case .libraryMissing(let reason): "libxml2 cannot be loaded: \(reason)"
    case .outOfMemory: "needs more memory than there is"
    case .tooLarge(let byteCount, let limit): "has \(byteCount) bytes, the limit is \(limit)"
    case .tooDeep(let limit, let line):
      "nests elements more than \(limit) deep in line \(line)"
    case .tooManyElements(let limit, let line):
      "has more than \(limit) elements, counted up to line \(line)"
    case .tooManyAttributes(let limit, let line):
      "has an element with more than \(limit) attributes in line \(line)"
    case .tooManyNames(let limit, let line):
      "has more than \(limit) different names of elements, attributes or entities by line \(line)"
    case .ownEntities(let line): "declares entities of its own in line \(line)"
    case .noFeed(nil): "is no feed: it has no element"
    case .noFeed(let root?): "is no feed: its outermost element is '\(root)'"
    }
  }

  /// What to do, in words.
  public var remedy: String {
    switch self {
    case .libraryMissing: "install the Debian package libxml2"
    case .outOfMemory, .tooLarge: "split it"
    case .tooDeep, .tooManyElements, .tooManyAttributes, .tooManyNames:
      "save the article as plain text"
    case .ownEntities: "write out what the entities stand for"
    case .noFeed: "give an RSS or Atom feed"
    }
  }
}
