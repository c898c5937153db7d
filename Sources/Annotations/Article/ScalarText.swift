/// A half-open range of a text, in Unicode scalars.
public typealias ScalarSpan = Range<Int>

/// A text that can be cut at offsets counted in Unicode scalars.
///
/// A byte offset is noted for every 128th scalar, so a cut costs at most 127 steps whatever the
/// text's length; a text of ASCII alone needs no notes.
public struct ScalarText: Sendable, Equatable {
  /// The whole text.
  public let string: String
  /// The length in Unicode scalars.
  public let count: Int
  private let checkpoints: [Int]
  private static let stride = 128

  /// Prepares a text for cutting.
  ///
  /// - Parameter string: The text.
  public init(_ string: String) {
    var text = string
    text.makeContiguousUTF8()
    self.string = text
    let byteCount = text.utf8.count
    var scalars = 0
    var notes: [Int] = []
    var offset = 0
    for byte in text.utf8 {
      if byte & 0xC0 != 0x80 {
        if scalars % Self.stride == 0 { notes.append(offset) }
        scalars += 1
      }
      offset += 1
    }
    count = scalars
    checkpoints = scalars == byteCount ? [] : notes
  }

  /// Whether a range lies within the text.
  ///
  /// - Parameter span: A range in scalars.
  /// - Returns: True if both ends are offsets of this text.
  public func contains(_ span: ScalarSpan) -> Bool {
    span.lowerBound >= 0 && span.upperBound <= count
  }

  /// The part of the text in a range, or an empty text if the range does not lie within it.
  public subscript(span: ScalarSpan) -> String {
    guard contains(span) else { return "" }
    let start = byteOffset(of: span.lowerBound)
    let end = byteOffset(of: span.upperBound)
    let view = string.utf8
    let from = view.index(view.startIndex, offsetBy: start)
    return String(string[from..<view.index(from, offsetBy: end - start)])
  }

  /// The offset of a scalar in UTF-8 bytes; `scalar` lies within the text.
  private func byteOffset(of scalar: Int) -> Int {
    guard !checkpoints.isEmpty else { return scalar }
    guard scalar < count else { return string.utf8.count }
    let view = string.utf8
    var offset = checkpoints[scalar / Self.stride]
    var index = view.index(view.startIndex, offsetBy: offset)
    var left = scalar % Self.stride
    while left > 0 {
      repeat {
        view.formIndex(after: &index)
        offset += 1
      } while view[index] & 0xC0 == 0x80
      left -= 1
    }
    return offset
  }
}
