/// Foreign text as it may be shown: every scalar that could act on a terminal, reorder a line or
/// hide is written as `\u{…}`.
///
/// Working on Unicode scalars, not on characters, matters: a combining mark after an escape would
/// hide it from a comparison by character.
///
/// - Parameter text: Text from an article, a note, a name or a file name.
/// - Returns: A text without control, bidirectional, tag, invisible or line separating scalars, but for
///   joiners where writing needs them; a tab becomes a space.
public func visible(_ text: some StringProtocol) -> String {
  visible(String(text))
}

/// Foreign text as it may be shown; see ``visible(_:)-(StringProtocol)``.
///
/// - Parameter text: Text from an article, a note, a name or a file name.
/// - Returns: A text in which nothing acts, reorders or hides.
public func visible(_ text: String) -> String {
  // Most texts are plain, and everything that is shown comes through here.
  let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
    bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
  if isPlain == true { return text }
  var shown = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if scalar == "\t" {
      shown.append(" ")
    } else if isHarmless(scalar, after: previous) {
      shown.append(scalar)
    } else {
      shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    }
    previous = scalar
  }
  return String(shown)
}

/// Whether a text can be shown as it is.
///
/// - Parameter text: The text.
/// - Returns: Whether nothing in it acts, reorders or hides; false for a tab, too.
public func isHarmless(_ text: some StringProtocol) -> Bool {
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    guard isHarmless(scalar, after: previous) else { return false }
    previous = scalar
  }
  return true
}

/// Whether a scalar neither acts, reorders nor hides where it stands.
///
/// What joins or varies what stands before it is invisible by itself, so that two names might look the
/// same. It is harmless only where writing needs it: in emoji, and behind a letter of a script that
/// joins its letters.
///
/// - Parameters:
///   - scalar: The scalar.
///   - previous: The scalar before it in the text; nil at the beginning.
/// - Returns: False for what would act, reorder or hide there.
public func isHarmless(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
  if isHarmless(scalar) { return true }
  guard let previous else { return false }
  switch scalar.value {
  case 0x200C: return joinsLetters(previous)
  case 0x200D: return joinsLetters(previous) || isPicture(previous)
  case 0xFE0E, 0xFE0F: return isPicture(previous)
  case 0x180B...0x180D, 0x180F: return (0x1820...0x18AA).contains(previous.value)
  default: return false
  }
}

/// Whether a scalar neither acts, reorders nor hides when it is written to a terminal or a page.
///
/// - Parameter scalar: The scalar.
/// - Returns: False for C0, DEL, C1, line and paragraph separators, everything that Unicode calls
///   default ignorable (bidirectional marks, embeddings, overrides and isolates, soft hyphens,
///   fillers, joiners, invisible operators, variation selectors, tags), other format controls of
///   lines and hieroglyphs, and noncharacters.
public func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E: true
  case 0...0x1F, 0x7F...0x9F: false
  case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: false
  case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164: false
  case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: false
  case 0x13430...0x13455, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: false
  default: !scalar.properties.isNoncharacterCodePoint
  }
}

/// Whether a scalar is of a script in which a joiner changes how letters look: Arabic and its
/// neighbours, the scripts of India, Burmese, Khmer, Mongolian.
private func joinsLetters(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x620...0x8FF, 0x900...0xDFF, 0x1000...0x109F, 0x1780...0x17D3, 0x1820...0x18AA:
    isHarmless(scalar)
      && (scalar.properties.isAlphabetic
        || scalar.properties.canonicalCombiningClass != .notReordered)
  default: false
  }
}

/// Whether a scalar is an emoji or belongs to one.
private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value == 0xFE0F || scalar.value > 0x7F && scalar.properties.isEmoji
}
