/// A YAML file, read as far as it can be, with everything that is wrong with it.
///
/// Anchors, aliases, tags, duplicate keys and further documents are refused, each with its place;
/// reading goes on after them. An error of syntax ends it. No type is guessed: scalars are texts.
public struct YAMLDocument: Sendable {
  /// The most bytes of a file.
  public static let maximumBytes = 1 << 20
  /// The most mappings and sequences that may be open at once.
  public static let maximumDepth = 32

  /// The document's value; nil if the file is empty, or reading had to end early.
  public let root: YAMLNode?
  /// What is wrong, in the order of the file.
  public let problems: [YAMLProblem]

  /// Reads a file.
  ///
  /// - Parameter bytes: The file's bytes.
  public init(parsing bytes: [UInt8]) {
    guard bytes.count <= Self.maximumBytes else {
      self = Self.refusing(bytes, at: 0, because: .tooLarge(limit: Self.maximumBytes))
      return
    }
    if let offset = Self.firstInvalidByte(of: bytes) {
      self = Self.refusing(bytes, at: offset, because: .notUTF8(byte: bytes[offset]))
      return
    }
    self = YAMLComposer.document(of: bytes)
  }

  init(root: YAMLNode?, problems: [YAMLProblem]) {
    self.root = root
    self.problems = problems
  }

  private static func refusing(
    _ bytes: [UInt8], at offset: Int, because reason: YAMLProblem.Reason
  ) -> YAMLDocument {
    let mark = YAMLPlaces(bytes).mark(byteOffset: offset)
    return YAMLDocument(root: nil, problems: [YAMLProblem(mark: mark, reason: reason)])
  }

  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
