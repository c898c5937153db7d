public import Annotations
import Files

/// The text of a codebook, changed only where it must, so that comments and layout stay.
///
/// After each change the text is read again; if it is not the codebook that was meant, nothing is
/// changed and an error is thrown.
public struct CodebookText: Sendable {
  /// The text before all changes.
  public let original: [UInt8]
  /// The text.
  public private(set) var bytes: [UInt8]
  /// What the text says.
  public private(set) var codebook: Codebook
  private let reservedWords: [String]

  /// Takes a codebook's text.
  ///
  /// - Parameters:
  ///   - bytes: The text, as UTF-8.
  ///   - reservedWords: Words that cannot be ids of labels or entities: the names of commands.
  /// - Throws: ``CodebookEditError/broken(_:)`` if the codebook has problems.
  public init(_ bytes: [UInt8], reservedWords: [String]) throws(CodebookEditError) {
    let reading = CodebookReader.read(bytes, reservedWords: reservedWords)
    guard let codebook = reading.codebook else { throw .broken(reading.problems) }
    self.init(bytes, saying: codebook, reservedWords: reservedWords)
  }

  /// Takes a codebook's text that was read already.
  init(_ bytes: [UInt8], saying codebook: Codebook, reservedWords: [String]) {
    original = bytes
    self.bytes = bytes
    self.codebook = codebook
    self.reservedWords = reservedWords
  }

  /// Raises the version by one.
  ///
  /// - Throws: ``CodebookEditError`` if the version cannot be raised.
  public mutating func raiseVersion() throws(CodebookEditError) {
    var expected = codebook
    expected.version += 1
    let node = YAMLDocument(parsing: bytes).root?[CodebookKey.version.rawValue]
    let edit = replacement(of: "\(codebook.version)", in: node, with: "\(expected.version)")
    try apply([edit], expecting: expected, at: "the version")
  }

  /// Gives a label another id, also where the codebook names it elsewhere.
  ///
  /// - Parameters:
  ///   - label: The label's id.
  ///   - id: The id that it is to have.
  /// - Throws: ``CodebookEditError`` if there is no such label or the new id cannot be used.
  public mutating func rename(_ label: String, to id: String) throws(CodebookEditError) {
    let position = try position(ofLabel: label)
    guard label != id else { throw .sameLabel(label) }
    var expected = codebook
    expected.variables[position.variable].labels[position.label].id = id
    expected.redirect(label, to: id, ofVariableAt: position.variable)
    let node = labelNode(position)?[LabelKey.id.rawValue]
    let edits = [replacement(of: label, in: node, with: id)]
    try apply(
      edits + redirection(of: label, to: id, ofVariableAt: position.variable),
      expecting: expected, at: "the label '\(label)'")
  }

  /// Marks a label as standing in old codings only.
  ///
  /// - Parameter label: The label's id.
  /// - Throws: ``CodebookEditError`` if there is no such label, or a default or an entity still
  ///   names it.
  public mutating func retire(_ label: String) throws(CodebookEditError) {
    let position = try position(ofLabel: label)
    guard !isRetired(position) else { throw .alreadyRetired(label) }
    var expected = codebook
    expected.variables[position.variable].labels[position.label].isRetired = true
    try apply([retirement(of: position)], expecting: expected, at: "the label '\(label)'")
  }

  /// Retires a label in favour of another one, which takes its place where the codebook names it.
  ///
  /// - Parameters:
  ///   - label: The label's id; it may be retired already.
  ///   - other: The id of the label that stays.
  /// - Throws: ``CodebookEditError`` if they are not two labels of one variable, or the other is
  ///   retired.
  public mutating func merge(_ label: String, into other: String) throws(CodebookEditError) {
    let position = try position(ofLabel: label)
    let target = try self.position(ofLabel: other)
    guard label != other else { throw .sameLabel(label) }
    guard position.variable == target.variable else {
      throw .differentVariables(
        codebook.variables[position.variable].id, codebook.variables[target.variable].id)
    }
    guard !isRetired(target) else { throw .retiredTarget(other) }
    var expected = codebook
    expected.variables[position.variable].labels[position.label].isRetired = true
    expected.redirect(label, to: other, ofVariableAt: position.variable)
    let retirement = isRetired(position) ? [] : [retirement(of: position)]
    try apply(
      retirement + redirection(of: label, to: other, ofVariableAt: position.variable),
      expecting: expected, at: "the label '\(label)'")
  }

  /// Changes the text if it then says what is expected; an edit that is nil could not be made.
  mutating func apply(
    _ edits: [ByteEdit?], expecting expected: Codebook, at what: String
  ) throws(CodebookEditError) {
    let possible = edits.compactMap { $0 }
    guard possible.count == edits.count else { throw .unusualLayout(what) }
    let changed = possible.applied(to: bytes)
    let reading = CodebookReader.read(changed, reservedWords: reservedWords)
    guard let codebook = reading.codebook else { throw .wouldBreak(reading.problems) }
    guard codebook == expected else { throw .unusualLayout(what) }
    bytes = changed
    self.codebook = codebook
  }
}
