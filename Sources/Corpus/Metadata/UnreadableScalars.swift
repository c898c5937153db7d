import Annotations

/// Finds what programs leave behind that read a text in another encoding than it was written in.
enum UnreadableScalars {
  /// The places of a text, in order.
  static func all(in scalars: [Unicode.Scalar]) -> [LostCharacter] {
    var found: [LostCharacter] = []
    var offset = 0
    while offset < scalars.count {
      guard scalars[offset].value >= 0x80,
        offset + 1 == scalars.count || scalars[offset + 1].value >= 0x80
          || scalars[offset] == "\u{FFFD}", let next = lost(at: offset, in: scalars)
      else {
        offset += 1
        continue
      }
      offset = next.span.upperBound
      append(next, to: &found, in: scalars)
    }
    return found
  }

  private static func lost(at offset: Int, in scalars: [Unicode.Scalar]) -> LostCharacter? {
    if scalars[offset] == "\u{FFFD}" {
      let length = scalars[offset...].prefix { $0 == "\u{FFFD}" }.count
      return LostCharacter(kind: .replacement, span: offset..<offset + length, suggestion: nil)
    }
    for misreading in Misreading.all {
      let (length, original) = misreading.undo(from: offset, in: scalars)
      guard misreading.isSure(of: original, length: length) else { continue }
      return LostCharacter(
        kind: .mojibake, span: offset..<offset + length, suggestion: String(original))
    }
    return nil
  }

  /// Appends a place; words of one misread phrase are one place.
  private static func append(
    _ next: LostCharacter, to found: inout [LostCharacter], in scalars: [Unicode.Scalar]
  ) {
    guard let last = found.last, last.kind == next.kind, next.kind == .mojibake,
      let before = last.suggestion, let behind = next.suggestion,
      scalars[last.span.upperBound..<next.span.lowerBound].elementsEqual([" "])
    else {
      found.append(next)
      return
    }
    let span = last.span.lowerBound..<next.span.upperBound
    found[found.count - 1] = LostCharacter(
      kind: .mojibake, span: span, suggestion: before + " " + behind)
  }
}
