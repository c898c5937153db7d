/// Writes a document piece by piece, keys in the caller's order.
///
/// Only what JSON demands is escaped: quotation marks, backslashes and the control characters up to
/// U+001F. The caller sees to it that the pieces make a document.
public struct JSONWriter: Sendable {
  /// How a document is laid out.
  public enum Style: Sendable {
    /// All on one line, without spaces.
    case compact
    /// Each member and element on its own line, indented by two spaces a level.
    case pretty
  }

  /// The UTF-8 written so far, without a final line feed.
  public private(set) var bytes: [UInt8] = []
  private let style: Style
  /// For each open object or array, whether it has something in it.
  private var isFilled: [Bool] = []
  private var isAfterKey = false

  /// Starts an empty document.
  ///
  /// - Parameter style: How it is laid out.
  public init(style: Style) {
    self.style = style
  }

  /// Opens an object.
  public mutating func beginObject() {
    open(.openBrace)
  }

  /// Writes a member's name; its value must follow.
  ///
  /// - Parameter name: The name, which the object does not have yet.
  public mutating func key(_ name: String) {
    beginItem()
    writeQuoted(name)
    bytes.append(.colon)
    if style == .pretty { bytes.append(0x20) }
    isAfterKey = true
  }

  /// Closes the innermost object.
  public mutating func endObject() {
    close(.closeBrace)
  }

  /// Opens an array.
  public mutating func beginArray() {
    open(.openBracket)
  }

  /// Closes the innermost array.
  public mutating func endArray() {
    close(.closeBracket)
  }

  /// Writes a string.
  ///
  /// - Parameter text: Any text.
  public mutating func string(_ text: String) {
    beginItem()
    writeQuoted(text)
  }

  /// Writes a whole number.
  ///
  /// - Parameter value: The number.
  public mutating func int(_ value: Int) {
    raw(String(value))
  }

  /// Writes a number with the fewest digits that read back as the same value.
  ///
  /// - Parameter value: The number; infinities and NaN, which JSON lacks, become null.
  public mutating func double(_ value: Double) {
    if value.isFinite { raw(value.description) } else { null() }
  }

  /// Writes `true` or `false`.
  ///
  /// - Parameter value: The value.
  public mutating func bool(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    raw("null")
  }

  /// Writes a value that is JSON already, byte for byte.
  ///
  /// - Parameter json: A valid value, such as ``JSONReader/rawValue()`` gives.
  public mutating func raw(_ json: String) {
    beginItem()
    bytes += json.utf8
  }

  /// Writes a tree.
  ///
  /// - Parameter value: The tree.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let text): raw(text)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.name)
        self.value(member.value)
      }
      endObject()
    }
  }

  private mutating func open(_ bracket: UInt8) {
    beginItem()
    bytes.append(bracket)
    isFilled.append(false)
  }

  private mutating func close(_ bracket: UInt8) {
    if isFilled.popLast() == true { breakLine() }
    bytes.append(bracket)
  }

  /// Writes what stands before a key, an element or a value.
  private mutating func beginItem() {
    guard !isAfterKey else {
      isAfterKey = false
      return
    }
    guard let innermost = isFilled.indices.last else { return }
    if isFilled[innermost] { bytes.append(.comma) }
    isFilled[innermost] = true
    breakLine()
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(.lineFeed)
    bytes += repeatElement(0x20, count: 2 * isFilled.count)
  }

  private mutating func writeQuoted(_ text: String) {
    bytes.append(.quote)
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { writeEscaped($0) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { writeEscaped($0) } }
    bytes.append(.quote)
  }

  private mutating func writeEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      var isASCII = true
      let stop = StringScan.stop(from: start, in: text, isASCII: &isASCII)
      bytes += text[start..<stop]
      guard stop < text.count else { return }
      writeEscape(of: text[stop])
      start = stop + 1
    }
  }

  private mutating func writeEscape(of byte: UInt8) {
    bytes.append(.backslash)
    switch byte {
    case .quote, .backslash: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default: bytes += (byte < 0x10 ? "u000" : "u001").utf8 + [Self.digits[Int(byte & 15)]]
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
