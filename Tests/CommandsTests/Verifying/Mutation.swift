/// A random change of a file's bytes that is the same in every run.
struct Mutation: CustomStringConvertible {
  /// What is done to the bytes.
  enum Kind: CaseIterable {
    case flip, cut, shorten, duplicate, swap, insert, duplicateLine, cutLine
  }

  let file: String
  let seed: UInt64
  private(set) var kind = Kind.flip
  private(set) var place = 0

  /// Chooses a change of a file.
  init(of file: String, seed: UInt64) {
    self.file = file
    self.seed = seed
  }

  var description: String { "\(kind) at \(place) of \(file), seed \(seed)" }

  /// The changed bytes, which are never those that were there.
  mutating func changing(_ original: [UInt8]) -> [UInt8] {
    var random = SplitMix(seed)
    while true {
      var bytes = original
      kind = Kind.allCases.randomElement(using: &random) ?? .flip
      place = Int.random(in: 0..<bytes.count, using: &random)
      change(&bytes, &random)
      if bytes != original { return bytes }
    }
  }

  private func change(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let length = Int.random(in: 1...64, using: &random)
    let range = place..<min(bytes.count, place + length)
    switch kind {
    case .flip: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case .cut: bytes.removeSubrange(range)
    case .shorten: bytes.removeLast(min(bytes.count, length))
    case .duplicate: bytes.insert(contentsOf: bytes[range], at: place)
    case .swap: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &random))
    case .insert: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
    case .duplicateLine:
      bytes.insert(contentsOf: bytes[line(in: bytes)], at: line(in: bytes).lowerBound)
    case .cutLine: bytes.removeSubrange(line(in: bytes))
    }
  }

  private func line(in bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
    return start..<end
  }
}
