import Annotations
import Files
import JSON

/// Copies of one history, each with some of its lines in an order of its own, and perhaps with what
/// merges, editors and crashes leave.
struct DivergingCopies {
  /// A line with what the next ones need to know of it.
  struct Line {
    var id: String
    var revision: Int
    var bytes: [UInt8]
    var sum: String
  }

  /// Whether copies hold nothing but lines, each with its parents.
  var isClean = false
  private var random: RepeatableNumbers
  private var lines: [Line] = []

  /// A history of up to 24 changes by three sessions, each made upon some earlier ones.
  init(seed: Int) {
    random = RepeatableNumbers(seed: seed)
    for index in 0..<Int.random(in: 1...24, using: &random) {
      let parents = lines.suffix(5).shuffled(using: &random)
        .prefix(Int.random(in: 0...2, using: &random))
      let session = ["a", "b", "c"].randomElement(using: &random) ?? "a"
      lines.append(Self.line("\(session):\(index + 1)", upon: Array(parents)))
    }
  }

  /// A line of a change.
  static func line(
    _ id: String, upon parents: [Line] = [], saying words: String = "none",
    batch: (Int, Int)? = nil
  ) -> Line {
    let links = parents.map { "[\"\($0.id)\",\"\($0.sum)\"]" }.joined(separator: ",")
    let revision = 1 + (parents.map(\.revision).max() ?? 0)
    let part = batch.map { "[\($0.0),\($0.1)]" } ?? "null"
    let object =
      "{\"id\":\"\(id)\",\"parents\":[\(links)],\"revision\":\(revision),\"layer\":\"mira/ferry\","
      + "\"batch\":\(part),\"command\":\"\(words)\"}"
    let sealed = SealedLine.sealing(Array(object.utf8))
    return Line(id: id, revision: revision, bytes: sealed.bytes, sum: sealed.sum)
  }

  /// A copy.
  mutating func copy() -> [UInt8] {
    let count = Int.random(in: 0...lines.count, using: &random)
    guard !isClean else { return Self.file(lines.prefix(count).map(\.bytes)) }
    var chosen = lines.shuffled(using: &random).prefix(count).map(\.bytes)
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      chosen.insert(stray(), at: Int.random(in: 0...chosen.count, using: &random))
    }
    return Array(Self.file(chosen).dropLast(Int.random(in: 0...1, using: &random)))
  }

  private static func file(_ lines: [[UInt8]]) -> [UInt8] { lines.flatMap { $0 + [10] } }

  /// A line that is no change, or one that contradicts another.
  private mutating func stray() -> [UInt8] {
    let line = lines.randomElement(using: &random) ?? Self.line("d:1")
    switch Int.random(in: 0...5, using: &random) {
    case 0: return Array("<<<<<<< HEAD".utf8)
    case 1: return Array("=======".utf8)
    case 2: return Array(line.bytes.dropLast(Int.random(in: 1...20, using: &random)))
    case 3: return Self.line(line.id, saying: "contrary").bytes
    case 4: return Self.line("e:\(line.revision)", batch: (1, 2)).bytes
    default: return []
    }
  }

  /// Whether every change stands behind those that it was made upon.
  func areParentsFirst(in file: [UInt8]) -> Bool {
    var seen: Set<String> = []
    return file.split(separator: 10).allSatisfy { line in
      let parents = try? JSONReader.reading(line) { (reader) throws(JSONError) in
        try Self.parents(from: &reader)
      }
      seen.insert(SealedLine.verifiedSum(of: line) ?? "")
      return parents?.allSatisfy { seen.contains($0) } ?? false
    }
  }

  private static func parents(from reader: inout JSONReader) throws(JSONError) -> [String] {
    try reader.beginObject()
    var sums: [String] = []
    while let key = try reader.nextKey() {
      guard key == "parents" else {
        try reader.skipValue()
        continue
      }
      try reader.beginArray()
      while try reader.nextElement() {
        try reader.beginArray()
        while try reader.nextElement() { sums.append(try reader.readString()) }
      }
    }
    return sums.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }
}

/// Random numbers that are the same in every run: SplitMix64.
struct RepeatableNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
