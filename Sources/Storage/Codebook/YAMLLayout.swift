import Files

/// The layout of a YAML file, in which new members and elements are to look like their neighbours.
struct YAMLLayout {
  private let bytes: [UInt8]

  /// Takes the bytes that the nodes were read from.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Replaces a text that stands in a scalar as it is, whatever its quotation marks.
  ///
  /// Nil if the scalar writes the text with escapes or over several lines.
  func replacing(_ text: String, in scalar: YAMLNode, with other: String) -> ByteEdit? {
    let wanted = Array(text.utf8)
    let (start, end) = (scalar.start.byteOffset, scalar.end.byteOffset - wanted.count)
    guard !wanted.isEmpty, start <= end else { return nil }
    let offset = (start...end).first { bytes[$0...].starts(with: wanted) }
    return offset.map { ByteEdit(replacing: $0..<($0 + wanted.count), with: other) }
  }

  /// Adds a member, given as `key: value` on one line, behind another member of a mapping.
  func adding(_ member: String, to mapping: YAMLNode, behind value: YAMLNode) -> ByteEdit {
    let end = contentEnd(of: value)
    guard !isFlow(mapping) else { return ByteEdit(inserting: ", \(member)", at: end) }
    let line = lineBreak + indentation(of: mapping) + member
    return ByteEdit(inserting: line, at: lineEnd(from: end))
  }

  /// Adds a member whose value is a list of one element, at the end of a mapping.
  func adding(_ key: String, holding element: String, to mapping: YAMLNode) -> ByteEdit? {
    guard let last = mapping.members?.last?.value else { return nil }
    guard !isFlow(mapping) else { return adding("\(key): [\(element)]", to: mapping, behind: last) }
    let member = "\(key):\(lineBreak)\(indentation(of: mapping))  - \(element)"
    return adding(member, to: mapping, behind: last)
  }

  /// Adds an element, given on one line, at the end of a list.
  func adding(_ element: String, to sequence: YAMLNode) -> [ByteEdit] {
    guard let last = sequence.elements?.last else {
      return [ByteEdit(inserting: element, at: sequence.start.byteOffset + 1)]
    }
    let end = contentEnd(of: last)
    guard !isFlow(sequence) else { return addingToFlow(element, behind: last, endingAt: end) }
    let line = lineBreak + indentation(of: sequence) + "- " + element
    return [ByteEdit(inserting: line, at: lineEnd(from: end))]
  }

  /// Adds an element on the last one's line, or on a line of its own if the last one has one, whose
  /// comment then stays where it is.
  private func addingToFlow(
    _ element: String, behind last: YAMLNode, endingAt end: Int
  ) -> [ByteEdit] {
    guard isFirstOnLine(last) else { return [ByteEdit(inserting: ", \(element)", at: end)] }
    let line = lineBreak + indentation(of: last) + element
    let comma = offset(from: end, skipping: " \t")
    let hasComma = comma < bytes.count && bytes[comma] == UInt8(ascii: ",")
    let rest = offset(from: hasComma ? comma + 1 : end, skipping: " \t")
    guard lineEnd(from: rest) == rest || bytes[rest] == UInt8(ascii: "#") else {
      return [ByteEdit(inserting: "," + line, at: end)]
    }
    let separator = hasComma ? [] : [ByteEdit(inserting: ",", at: end)]
    let added = ByteEdit(inserting: line + (hasComma ? "," : ""), at: lineEnd(from: rest))
    return separator + [added]
  }

  /// Whether a mapping or a list is written in brackets.
  private func isFlow(_ node: YAMLNode) -> Bool {
    let first = bytes.indices.contains(node.start.byteOffset) ? bytes[node.start.byteOffset] : 0
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  /// Where a value's last character ends; the mark of a block is only where the next thing begins.
  private func contentEnd(of node: YAMLNode) -> Int {
    guard !isFlow(node) || node.text != nil else { return node.end.byteOffset }
    switch node.content {
    case .scalar(_, .block):
      let lines = bytes[node.start.byteOffset..<node.end.byteOffset]
      return lines.lastIndex { !" \t\r\n".utf8.contains($0) }.map { $0 + 1 } ?? node.end.byteOffset
    case .scalar: return node.end.byteOffset
    case .sequence(let elements):
      return elements.last.map(contentEnd) ?? node.end.byteOffset
    case .mapping(let members):
      return (members.last?.value).map(contentEnd) ?? node.end.byteOffset
    }
  }

  /// Where the line ends that a place is in, before its line break.
  private func lineEnd(from offset: Int) -> Int {
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return end > offset && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  private func offset(from start: Int, skipping blanks: String) -> Int {
    bytes[start...].firstIndex { !blanks.utf8.contains($0) } ?? bytes.count
  }

  private func isFirstOnLine(_ node: YAMLNode) -> Bool {
    bytes[..<node.start.byteOffset].reversed().prefix { $0 != UInt8(ascii: "\n") }
      .allSatisfy { $0 == UInt8(ascii: " ") }
  }

  private func indentation(of node: YAMLNode) -> String {
    String(repeating: " ", count: node.start.column - 1)
  }

  /// The line break that the file uses.
  private var lineBreak: String {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return "\n" }
    return bytes[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }
}
