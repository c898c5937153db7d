@testable import Annotations
@testable import Files
@testable import Histories
@testable import JSON
@testable import Storage

/// Codebooks, codings and their histories.
enum Codings {
  /// Reads a codebook.
  static func takeCodebook(_ bytes: [UInt8]) {
    let reading = CodebookReader.read(bytes, reservedWords: ["tag", "none"])
    require((reading.codebook == nil) == !reading.problems.isEmpty, "a codebook or its problems")
  }

  /// Reads a coding, writes it, and reads it again.
  static func takeLayer(_ bytes: [UInt8]) {
    guard let id = Layer.ID("mira/a"), let written = rewritten(bytes, id) else { return }
    require(rewritten(written, id) == written, "a coding reads back as it was written")
  }

  private static func rewritten(_ bytes: [UInt8], _ id: Layer.ID) -> [UInt8]? {
    var file = LayerFileReader(id: id)
    do throws(JSONError) {
      try JSONReader.reading(bytes) { (reader) throws(JSONError) in
        try file.read(&reader)
      }
    } catch {
      return nil
    }
    return LayerCodec.bytes(of: file.layer, basis: file.basis)
  }

  /// Reads a history, as it is and with sums that fit, so that what stands in its lines is read.
  static func takeHistory(_ bytes: [UInt8]) {
    guard let id = Layer.ID("mira/a") else { return }
    let sealed = bytes.split(separator: 10).map { self.sealed($0) + [10] }
    for bytes in [bytes, Array(sealed.joined())] {
      check(bytes, id)
      checkMerging(bytes)
    }
    checkMending(sealed, id)
  }

  /// The line with the sum of what stands in it.
  private static func sealed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let tail = line.suffix(SealedLine.tailLength)
    let hasSum = tail.starts(with: ",\"sum\":\"".utf8)
    let object = hasSum ? line.dropLast(SealedLine.tailLength) + [UInt8(ascii: "}")] : line
    return SealedLine.sealing(Array(object)).bytes
  }

  private static func check(_ bytes: [UInt8], _ id: Layer.ID) {
    let sealed = SealedHistory<ChangeCodec>(bytes, of: id)
    require(sealed.goodByteCount <= bytes.count + 1, "the good part lies in the file")
    let good = SealedHistory<ChangeCodec>(Array(bytes.prefix(sealed.goodByteCount)), of: id)
    require(good.changes.count == sealed.changes.count, "the good part holds all changes")
    var history = History()
    for change in sealed.changes { history.append(change) }
    for change in sealed.changes { _ = history.subject(of: change) }
  }

  private static func checkMerging(_ bytes: [UInt8]) {
    let half = Array(bytes.prefix(bytes.count / 2))
    let both = merged([half, bytes])
    require(both == merged([bytes, half]), "the order of merging does not matter")
    require(both == merged([both, bytes]), "merging again changes nothing")
  }

  private static func merged(_ copies: [[UInt8]]) -> [UInt8] {
    copies.reduce(into: MergedHistory()) { $0.add($1) }.bytes
  }

  /// Takes whole lines only: of a line cut in two each bit is turned in search of its sum.
  private static func checkMending(_ lines: [[UInt8]], _ id: Layer.ID) {
    let (half, bytes) = (lines.prefix(lines.count / 2).joined(), lines.joined())
    let mended = mended(Array(half), [Array(bytes)], id)
    require(mended.history.damage.allSatisfy(\.isOfParents), "bad lines are taken out")
    let again = self.mended(mended.bytes, [Array(bytes)], id)
    require(again.bytes == mended.bytes, "mended once is enough")
  }

  private static func mended(
    _ original: [UInt8], _ copies: [[UInt8]], _ id: Layer.ID
  ) -> MendedHistory<ChangeCodec> {
    let copies = copies.map { (path: "a.copy", bytes: $0) }
    return MendedHistory(original, path: "a", copies: copies, of: id, known: nil)
  }
}

extension HistoryDamage {
  /// Whether lines are missing; every other damage is in a line that is there.
  fileprivate var isOfParents: Bool {
    switch self {
    case .missingParent, .wrongRevision: true
    default: false
    }
  }
}
