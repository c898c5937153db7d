import Annotations
import Testing

/// What holds whatever is split, joined and coded, in any order.
@Suite struct FollowingLawTests {
  /// Does something at random: a boundary made or taken away, or a unit coded.
  private func step(_ coding: inout MendedCoding, _ random: inout RepeatableGenerator) throws {
    if Bool.random(using: &random) {
      coding.set(boundary(coding, &random), Bool.random(using: &random))
    } else {
      let unit = try #require(coding.article.units.randomElement(using: &random))
      try coding.code(unit.number.value, judgement(&random))
    }
  }

  private func boundary(_ coding: MendedCoding, _ random: inout RepeatableGenerator) -> Int {
    let starts = coding.record.units.map(\.span.lowerBound)
    let commas = coding.record.units.map { $0.span.upperBound - 14 }
    return (starts.dropFirst() + commas).randomElement(using: &random) ?? 1
  }

  private func judgement(_ random: inout RepeatableGenerator) -> Coding? {
    let stance = ["support", "oppose", "neutral"].randomElement(using: &random) ?? ""
    let name = MendedCoding.names.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return nil
    case 1: return .noStatement
    case 2: return Coding(note: stance, isFlagged: true)
    case 3: return .stance(stance)
    default: return .statement(name, stance, note: stance == "neutral" ? name : nil)
    }
  }

  @Test(arguments: 1...60) func recordingWhatFollowedChangesNothing(seed: Int) throws {
    var random = RepeatableGenerator(seed: seed)
    var coding = try MendedCoding()
    for _ in 0..<30 {
      try step(&coding, &random)
      let read = coding.coded
      var recorded = coding
      recorded.recordFollowing()
      #expect(recorded.coded == read)
      #expect(recorded.history.followed.isEmpty)
    }
  }

  @Test(arguments: 1...60) func everyStatementIsReadSomewhere(seed: Int) throws {
    var random = RepeatableGenerator(seed: seed)
    var coding = try MendedCoding()
    for _ in 0..<30 {
      try step(&coding, &random)
      let recorded = statements(coding.history.asRecorded.layer(coding.layer, of: coding.article))
      let read = statements(coding.history.layer(coding.layer, of: coding.article))
      #expect(recorded.allSatisfy(read.contains))
      let places = coding.article.units.map(\.span)
      #expect(coding.coded.allSatisfy { places.contains($0.span) })
    }
  }

  private func statements(_ layer: Layer) -> [Statement] {
    layer.units.flatMap { $0.coding.statements ?? [] }
  }

  @Test(arguments: 1...60) func unitsAsBeforeMeanCodingsAsBefore(seed: Int) throws {
    var random = RepeatableGenerator(seed: seed)
    var coding = try MendedCoding()
    for _ in 0..<20 { try step(&coding, &random) }
    let (start, read) = (coding.boundaries, coding.coded)
    var touched: Set<Int> = []
    for _ in 0..<10 {
      let place = boundary(coding, &random)
      touched.insert(place)
      coding.set(place, Bool.random(using: &random))
      if Bool.random(using: &random) { coding.recordFollowing() }
    }
    for place in touched { coding.set(place, start[place] ?? isRecords(place, coding)) }
    #expect(coding.coded == read)
  }

  private func isRecords(_ boundary: Int, _ coding: MendedCoding) -> Bool {
    coding.record.units.contains { $0.span.lowerBound == boundary }
  }

  /// What undo takes back.
  private enum Done {
    case boundary(Int, was: Bool)
    case change(Change)
  }

  @Test(arguments: 1...60) func undoWalksBackThroughEverything(seed: Int) throws {
    var random = RepeatableGenerator(seed: seed)
    var coding = try MendedCoding()
    var past: [(done: Done, before: [Layer.CodedUnit])] = []
    for _ in 0..<25 {
      let before = coding.coded
      if Bool.random(using: &random) {
        let place = boundary(coding, &random)
        let was = coding.article.units.contains { $0.span.lowerBound == place }
        coding.set(place, !was)
        past.append((.boundary(place, was: was), before))
      } else {
        let unit = try #require(coding.article.units.randomElement(using: &random))
        let present = coding.history.coding(at: unit.span)
        let change = coding.change(.unit(unit, before: present, after: judgement(&random)))
        past.append((.change(change), before))
      }
    }
    for step in past.reversed() {
      switch step.done {
      case .boundary(let place, let was): coding.set(place, was)
      case .change(let change):
        let subject = coding.history.subject(of: change)
        #expect(coding.history.last(of: subject)?.coding == change.coding)
        coding.change(change.effect.reversed, undoing: change)
      }
      #expect(coding.coded == step.before)
    }
  }

  @Test(arguments: 1...40) func orderOfLinesDoesNotMatter(seed: Int) throws {
    var random = RepeatableGenerator(seed: seed)
    var left = try MendedCoding()
    for _ in 0..<10 { try step(&left, &random) }
    var shuffled = left
    shuffled.reread(left.history.changes.shuffled(using: &random))
    #expect(shuffled.coded == left.coded)
  }
}
