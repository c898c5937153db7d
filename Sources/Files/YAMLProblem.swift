/// What is wrong with a YAML file, and where.
public struct YAMLProblem: Sendable, Equatable {
  /// The place.
  public let mark: YAMLMark
  /// What is wrong there.
  public let reason: Reason

  /// The 1-based line.
  public var line: Int { mark.line }
  /// The 1-based column, counted in Unicode scalars.
  public var column: Int { mark.column }
  /// What is wrong, and what to do, in words.
  public var message: String { reason.description }

  /// What can be wrong with a YAML file.
  public enum Reason: Sendable, Equatable {
    /// The file has more bytes than the limit.
    case tooLarge(limit: Int)
    /// More mappings and sequences are open at once than the limit.
    case tooDeep(limit: Int)
    /// A byte that UTF-8 does not allow in its place.
    case notUTF8(byte: UInt8)
    /// The text is not YAML, in the words of the YAML library.
    case syntax(String)
    /// The mapping has this key already.
    case duplicateKey(String, first: YAMLMark)
    /// A key is a mapping or a sequence.
    case keyNotText
    /// A value is named with `&`, to be repeated elsewhere.
    case anchor(String)
    /// A named value is repeated with `*`.
    case alias(String)
    /// A value's type is given with `!`.
    case tag(String)
    /// A second document begins.
    case secondDocument
  }
}

extension YAMLProblem.Reason: CustomStringConvertible {
  /// What is wrong, and what to do, in words.
  public var description: String {
    switch self {
    case .tooLarge(let limit): "more than \(limit) bytes of YAML; shorten the file"
    case .tooDeep(let limit): "more than \(limit) lists and mappings inside one another"
    case .notUTF8(let byte):
      "the byte 0x\(Hexadecimal.text(of: [byte])) is not UTF-8; save the file as UTF-8"
    case .syntax(let reason): reason
    case .duplicateKey(let key, let first):
      "the key '\(key)' is here twice, first at \(first.line):\(first.column); remove one"
    case .keyNotText: "a list or mapping as a key; write a word"
    case .anchor(let name): "the anchor '&\(name)' is not allowed; remove it"
    case .alias(let name): "the alias '*\(name)' is not allowed; write the value out"
    case .tag(let tag): "the tag '\(tag)' is not allowed; remove it"
    case .secondDocument: "a second document; remove the '---' before it"
    }
  }
}
