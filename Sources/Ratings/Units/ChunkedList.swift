/// A list that grows without ever moving what is in it.
///
/// An array twice as long would need half again as much memory while it is copied.
struct ChunkedList<Element: BitwiseCopyable>: ~Copyable {
  private static var chunkShift: Int { 18 }
  private static var chunkCount: Int { 1 << chunkShift }

  private var chunks: [UnsafeMutablePointer<Element>] = []
  private(set) var count = 0

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// The element at a place, which must be below ``count``.
  @inline(__always)
  subscript(place: Int) -> Element {
    get { chunks[place >> Self.chunkShift][place & (Self.chunkCount - 1)] }
    set { chunks[place >> Self.chunkShift][place & (Self.chunkCount - 1)] = newValue }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == chunks.count << Self.chunkShift { addChunk() }
    chunks[count >> Self.chunkShift][count & (Self.chunkCount - 1)] = element
    count += 1
  }

  /// Goes through all elements in order.
  func forEach(_ body: (Int, Element) -> Void) {
    for (number, chunk) in chunks.enumerated() {
      let first = number << Self.chunkShift
      for place in 0..<min(Self.chunkCount, count - first) { body(first + place, chunk[place]) }
    }
  }

  @inline(never)
  private mutating func addChunk() {
    chunks.append(UnsafeMutablePointer<Element>.allocate(capacity: Self.chunkCount))
  }
}
