/// Receives what a parser finds, in the document's order.
protocol MarkupEvents {
  /// Why parsing is to stop, if it is.
  var problem: MarkupError? { get set }

  /// An element begins.
  ///
  /// - Parameters:
  ///   - name: Its name; in HTML in lower case, in XML with the prefix as written.
  ///   - attributes: Its attributes.
  ///   - line: The 1-based line.
  mutating func begin(_ name: UnsafeBufferPointer<UInt8>, _ attributes: ParsedAttributes, line: Int)

  /// The innermost element ends.
  mutating func end()

  /// Text, or a part of it, references replaced.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The attributes of an element, valid while its event is handled.
struct ParsedAttributes: Sequence, IteratorProtocol {
  /// Names and values in turn, ended by a null; null if there are none.
  private var following: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  init(_ first: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    following = first
  }

  /// The next attribute; its value is empty if none was given.
  mutating func next() -> (name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>)? {
    guard let pair = following, let name = pair[0] else { return nil }
    following = pair + 2
    return (UnsafeBufferPointer(terminated: name), UnsafeBufferPointer(terminated: pair[1]))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes up to a zero byte.
  init(terminated start: UnsafePointer<UInt8>?) {
    guard let start else {
      self.init(start: nil, count: 0)
      return
    }
    var count = 0
    while start[count] != 0 { count += 1 }
    self.init(start: start, count: count)
  }
}
