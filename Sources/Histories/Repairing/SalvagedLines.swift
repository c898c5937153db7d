import Files

/// The lines of a history with those put right of which the checksum tells how they were.
///
/// A line whose line feed was lost is glued to the next; one in which a single bit was altered fits its
/// checksum again once that bit is turned back. No other line has the checksum, so nothing is guessed.
struct SalvagedLines {
  /// The lines.
  private(set) var bytes: [UInt8]
  /// The numbers of the lines that were put right, from 1 in the file as it was.
  private(set) var numbers: [Int] = []

  /// Longer lines take too long to try.
  private static let mostBytes = 4096
  /// So do more lines: a file with so many is not one that lost a bit.
  private static let mostLines = 16

  /// Looks at every line that has no fitting checksum.
  init(_ original: [UInt8]) {
    bytes = original
    let lines = original.split(separator: 10, omittingEmptySubsequences: false)
    var salvaged: [Int: [UInt8]] = [:]
    var tried = 0
    for (index, line) in lines.enumerated() where !line.isEmpty && tried < Self.mostLines {
      guard SealedLine.verifiedSum(of: line) == nil, !SealedLine.isConflictMarker(line)
      else { continue }
      tried += 1
      guard let better = Self.salvaged(line) else { continue }
      salvaged[index] = better
    }
    guard !salvaged.isEmpty else { return }
    numbers = salvaged.keys.sorted().map { $0 + 1 }
    bytes = []
    for (index, line) in lines.enumerated() {
      bytes += salvaged[index] ?? Array(line)
      if index < lines.count - 1 || salvaged[index] != nil { bytes.append(10) }
    }
  }

  /// The good lines that a line without sense comes to, joined by line feeds; nil if none does.
  private static func salvaged(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    if let one = restored(line) { return one }
    var good: [[UInt8]] = []
    var start = line.startIndex
    for end in ends(in: line) where start < end {
      // What stood for the line feed is skipped.
      for begin in start...min(start + 1, end) {
        guard let piece = sealed(line[begin..<end]) else { continue }
        good.append(piece)
        start = end
        break
      }
    }
    guard !good.isEmpty else { return nil }
    return Array(good.joined(separator: [10]))
  }

  /// The places behind what looks like the end of a line.
  private static func ends(in line: ArraySlice<UInt8>) -> [Int] {
    line.indices.dropLast().filter {
      line[$0] == UInt8(ascii: "\"") && line[$0 + 1] == UInt8(ascii: "}")
    }.map { $0 + 2 }.filter { end in
      let tail = line[..<end].suffix(SealedLine.tailLength)
      return tail.starts(with: ",\"sum\":\"".utf8)
    }
  }

  private static func sealed(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    SealedLine.verifiedSum(of: line) == nil ? restored(line) : Array(line)
  }

  /// The line as it was before one bit of it was altered.
  private static func restored(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let count = line.count - SealedLine.tailLength
    guard count > 1, line.count <= mostBytes else { return nil }
    let whole = SealedLine.sealing(Array(line.prefix(count)) + [UInt8(ascii: "}")]).bytes
    if difference(whole, Array(line)) == 1 { return whole }
    let tail = line.suffix(SealedLine.tailLength)
    guard tail.starts(with: ",\"sum\":\"".utf8), tail.suffix(2).elementsEqual("\"}".utf8) else {
      return nil
    }
    let sum = String(decoding: tail.dropFirst(8).prefix(64), as: UTF8.self)
    var body = Array(line.prefix(count))
    var before = SHA256()
    // What stands before a block of the checksum is summed up once.
    for block in stride(from: 0, to: count, by: 64) {
      for place in block..<min(block + 64, count) {
        for bit in 0..<8 {
          body[place] ^= 1 << bit
          var trial = before
          trial.update(body[block...])
          if trial.finishedHex().utf8.elementsEqual(sum.utf8) { return body + tail }
          body[place] ^= 1 << bit
        }
      }
      before.update(body[block..<min(block + 64, count)])
    }
    return nil
  }

  /// How many bits differ; more than all where the lengths do.
  private static func difference(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard left.count == right.count else { return .max }
    return zip(left, right).reduce(0) { $0 + ($1.0 ^ $1.1).nonzeroBitCount }
  }
}
