import Annotations
import Histories

/// Whether a layer file says what its history leads to.
struct LayerComparison {
  private let file: LayerFile
  private let replay: LayerReplay

  init(_ file: LayerFile, _ replay: LayerReplay) {
    self.file = file
    self.replay = replay
  }

  /// What differs.
  ///
  /// - Parameter codebook: The codebook, whose name the file should have.
  /// - Returns: A finding for each.
  func findings(_ codebook: Codebook?) -> [Finding] {
    guard let layer = file.layer else { return [] }
    guard let part = replay.history.part(through: file.basis.sum) else {
      if replay.history.accounts(forSum: file.basis.sum) { return [behind] }
      let words = "made from a change with the checksum \(file.basis.sum), which its history lacks"
      return [Finding(.lostChange, file.path, words)]
    }
    var findings: [Finding] = []
    if let codebook, !codebook.name.utf8.elementsEqual(layer.codebookName.utf8) {
      findings.append(
        Finding(
          .otherCodebook, file.path, "made with the codebook '\(layer.codebookName)'",
          expected: "'\(codebook.name)'"))
    }
    let isWhole = part.changes.count == replay.history.changes.count
    if !isWhole || file.basis.byteCount != replay.history.goodByteCount {
      findings.append(behind)
    }
    // Where a merge put other lines among those of the file, the file was made from no beginning, even
    // if its last line is the last one again.
    let isBeginning = file.basis.byteCount == part.byteCount
    let isMerged = replay.history.isMerged && replay.history.damage.isEmpty
    guard isBeginning || isWhole && !isMerged else { return findings }
    return findings + differences(layer, from: replay.recorded(part.changes))
  }

  private var behind: Finding {
    Finding(
      .layerBehind, file.path, "made from \(file.basis.byteCount) bytes of its history",
      expected: "\(replay.history.goodByteCount) bytes")
  }

  private func differences(_ layer: Layer, from recorded: Layer) -> [Finding] {
    // The text may have been replaced after the file was made; then only its quotations can be held
    // against anything.
    guard layer.textHash == recorded.textHash else { return [] }
    var expected = recorded.withUnrecorded(from: layer)
    if !replay.areNumbersKnown {
      expected.units.takeNumbers(of: layer.units)
      expected.orphans.takeNumbers(of: layer.orphans)
    }
    guard LayerCodec.bytes(of: expected, basis: file.basis) != file.bytes ?? [] else { return [] }
    let differences =
      facts(layer, expected) + units(layer.units, expected.units, withQuotes: false)
      + units(layer.orphans, expected.orphans, withQuotes: true)
    let isQuoted = zip(layer.units, expected.units).allSatisfy {
      !$0.quote.isWritten(otherwiseThan: $1.quote)
    }
    guard differences.isEmpty, isQuoted else { return differences }
    let words = "laid out in another way than postil does; it says the same"
    return [Finding(.otherLayout, file.path, words)]
  }

  /// What differs of the layer as a whole.
  private func facts(_ layer: Layer, _ expected: Layer) -> [Finding] {
    [
      ("kind", layer.kind.rawValue, expected.kind.rawValue),
      ("codebook version", "\(layer.codebookVersion)", "\(expected.codebookVersion)"),
      ("revision", "\(layer.revision)", "\(expected.revision)"),
      ("status", words(layer.status), words(expected.status)),
    ].filter { $0.1.isWritten(otherwiseThan: $0.2) }.map { name, found, expected in
      Finding(.layerDiffers, file.path, "the \(name) is \(found)", expected: expected)
    }
  }

  private func words(_ status: Layer.Status) -> String {
    status.state.rawValue + (status.reason.map { ": \($0)" } ?? "")
  }

  /// What differs on units, by place.
  private func units(
    _ found: [Layer.CodedUnit], _ expected: [Layer.CodedUnit], withQuotes: Bool
  ) -> [Finding] {
    let known = Dictionary(expected.map { ($0.span, $0) }) { first, _ in first }
    let there = Set(found.map(\.span))
    let differing = found.flatMap { unit in
      guard let expected = known[unit.span] else {
        return [difference("unit \(unit.number) is coded", "nothing there")]
      }
      return UnitDifferences(unit, expected, withQuotes: withQuotes).all.map {
        difference($0.found, $0.expected)
      }
    }
    let missing = expected.filter { !there.contains($0.span) }.map { unit in
      difference("unit \(unit.number) is not coded", "a coding")
    }
    let all = differing + missing
    guard all.isEmpty, found.map(\.span) != expected.map(\.span) else { return all }
    return [difference("the units are in another order", nil)]
  }

  private func difference(_ found: String, _ expected: String?) -> Finding {
    Finding(.layerDiffers, file.path, found, expected: expected)
  }
}

extension Layer {
  /// The layer with what only the file holds: the codebook's name and keys of newer versions.
  fileprivate func withUnrecorded(from file: Layer) -> Layer {
    var layer = self
    layer.codebookName = file.codebookName
    layer.unknown = file.unknown
    guard layer.units.count == file.units.count else { return layer }
    for (index, unit) in file.units.enumerated()
    where !unit.coding.unknown.isEmpty && layer.units[index].span == unit.span {
      layer.units[index].coding.unknown = unit.coding.unknown
    }
    return layer
  }
}

extension [Layer.CodedUnit] {
  /// Gives each unit the number of the one in the same place; orphans of several texts may share one.
  fileprivate mutating func takeNumbers(of others: [Layer.CodedUnit]) {
    var rest = Dictionary(grouping: others.reversed(), by: \.span)
    for index in indices {
      guard let other = rest[self[index].span]?.popLast() else { continue }
      self[index].number = other.number
    }
  }
}
