/// A list that grows without ever moving what is in it.
///
/// An array twice as long would need half again as much memory while it is copied.
struct ChunkedList<Element: BitwiseCopyable>: ~Copyable {
  // What is given back in such portions is soon used again for another list.
  private static var chunkShift: Int { 9 }
  private static var chunkCount: Int { 1 << chunkShift }

  /// Where the next element goes, and how many more have room there; many lists grow in turn, and
  /// to look it up would take longer than to write the element.
  private var next: UnsafeMutablePointer<Element>?
  private var room = 0
  private var chunks: [UnsafeMutablePointer<Element>] = []
  /// The number of chunks that have elements.
  private var usedCount = 0

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

  /// The number of elements.
  @inline(__always)
  var count: Int { usedCount << Self.chunkShift - room }

  /// The element at a place, which must be below ``count``.
  @inline(__always)
  subscript(place: Int) -> Element {
    get { chunks[place >> Self.chunkShift][place & (Self.chunkCount - 1)] }
    nonmutating set { chunks[place >> Self.chunkShift][place & (Self.chunkCount - 1)] = newValue }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if room == 0 { addRoom() }
    next?.initialize(to: element)
    next = next?.successor()
    room &-= 1
  }

  /// Forgets all elements but the first, and keeps their room for others.
  mutating func keepFirst(_ count: Int) {
    guard count < self.count else { return }
    usedCount = (count + Self.chunkCount - 1) >> Self.chunkShift
    room = usedCount << Self.chunkShift - count
    next = usedCount == 0 ? nil : chunks[usedCount - 1] + (Self.chunkCount - room)
  }

  /// Goes through all elements in order.
  func forEach(_ body: (Element) -> Void) {
    for number in 0..<usedCount { forEach(inChunk: number, body) }
  }

  /// Goes through all elements in order and gives back the room of those that have gone by.
  mutating func removeAll(_ body: (Element) -> Void) {
    for (number, chunk) in chunks.enumerated() {
      if number < usedCount { forEach(inChunk: number, body) }
      chunk.deallocate()
    }
    (next, room, chunks, usedCount) = (nil, 0, [], 0)
  }

  private func forEach(inChunk number: Int, _ body: (Element) -> Void) {
    let free = number == usedCount - 1 ? room : 0
    for place in 0..<Self.chunkCount - free { body(chunks[number][place]) }
  }

  @inline(never)
  private mutating func addRoom() {
    if usedCount == chunks.count {
      chunks.append(UnsafeMutablePointer<Element>.allocate(capacity: Self.chunkCount))
    }
    next = chunks[usedCount]
    room = Self.chunkCount
    usedCount += 1
  }
}
