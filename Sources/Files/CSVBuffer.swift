internal import Glibc

/// The part of a table that is in memory: what was read and not taken yet.
struct CSVBuffer: ~Copyable {
  /// The most bytes that are in memory at once.
  static let byteCount = 1 << 18
  /// The spaces behind what was read, so that many bytes can be looked at together.
  static let padding = 64

  private let file: InputFile
  private let room = UnsafeMutableRawBufferPointer.allocate(
    byteCount: byteCount + padding, alignment: padding)
  /// Where the bytes that were not taken begin.
  private(set) var start = 0
  /// Where the bytes that were read end.
  private(set) var end = 0
  /// Whether the file has no more bytes.
  private(set) var isAtEnd = false

  /// Takes a file of which nothing was read.
  init(_ file: consuming InputFile) {
    self.file = file
    markEnd()
  }

  deinit {
    room.deallocate()
  }

  /// Whether every byte that was read was also taken.
  var isEmpty: Bool { start == end }

  /// Whether ``fill()`` would find no room.
  var isFull: Bool { start == 0 && end == Self.byteCount }

  /// All bytes in memory, those taken already and the padding among them.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(room) }

  /// The bytes that were read and not taken.
  var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[start..<end]) }

  /// Takes the next bytes.
  ///
  /// - Parameter count: How many, no more than the ``rest`` has.
  mutating func take(_ count: Int) {
    start += count
  }

  /// Reads more, behind what was not taken, which moves to the front.
  ///
  /// - Returns: Whether there is more in memory than before.
  /// - Throws: ``FileError`` if it cannot be read.
  mutating func fill() throws(FileError) -> Bool {
    guard !isAtEnd, !isFull else { return false }
    if start > 0, let front = room.baseAddress {
      memmove(front, front + start, end - start)
    }
    (start, end) = (0, end - start)
    let descriptor = file.descriptor.number
    let free = UnsafeMutableRawBufferPointer(rebasing: room[end..<Self.byteCount])
    let count = try FileReading.read(from: descriptor, into: free, path: file.descriptor.path)
    end += count
    isAtEnd = count == 0
    markEnd()
    return count > 0
  }

  private func markEnd() {
    for place in end..<end + Self.padding { room[place] = UInt8(ascii: " ") }
  }
}
