/// Foreign text as it may be shown: every scalar that could act on a terminal, reorder a line or
/// hide is written as `\u{…}`.
///
/// Working on Unicode scalars, not on characters, matters: a combining mark after an escape would
/// hide it from a comparison by character.
///
/// - Parameter text: Text from an article, a note, a name or a file name.
/// - Returns: A text without control, bidirectional, tag or line separating scalars; a tab becomes
///   a space.
public func visible(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return String(text) }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar == "\t" {
      shown.append(" ")
    } else if isHarmless(scalar) {
      shown.append(scalar)
    } else {
      shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    }
  }
  return String(shown)
}

/// Whether a scalar neither acts, reorders nor hides when it is written to a terminal or a page.
///
/// - Parameter scalar: The scalar.
/// - Returns: False for C0, DEL, C1, line and paragraph separators, bidirectional marks, embeddings,
///   overrides and isolates, soft hyphens, invisible operators, variation selectors and tags beyond the
///   basic plane, the byte order mark and noncharacters.
public func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E: true
  case 0...0x1F, 0x7F...0x9F: false
  case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: false
  case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: false
  default: !scalar.properties.isNoncharacterCodePoint
  }
}
