import Annotations
import Storage
import Testing

@testable import Commands

/// What holds of undo and redo whatever the commands are.
struct UndoLawTests {
  private static let commands = [
    "tag support official", "tag 1 oppose sollan", "tag 2-4 neutral tolk", "tag 1.1 support",
    "also expert oppose", "also 2 permits", "same neutral", "same 5 support", "again", "again 6",
    "none", "none 3-6", "clear", "clear 1-3", "clear 1.1", "note . late", "note 2 \"\"", "flag 2",
    "flag 1-4", "done", "done --rest none", "irrelevant weather", "reopen", "restore 1", "next",
    "goto 3", "open wire/ferry", "open wire/permits",
  ]

  /// What stands in both articles, whatever the changes were numbered.
  private struct Outcome: Equatable {
    var units: [[Layer.CodedUnit]] = []
    var statuses: [Layer.Status] = []

    init(_ desk: Desk) throws {
      for id: Article.ID in ["wire/ferry", "wire/permits"] {
        let writer = try desk.session.writer(for: try desk.session.article(id))
        statuses.append(writer.layer.status)
        units.append(
          writer.layer.units.map { unit in
            var unit = unit
            unit.revision = 0
            return unit
          })
      }
    }
  }

  @Test(arguments: 1...6)
  func undoOfAllIsTheBeginningAndRedoOfAllTheEnd(seed: UInt64) throws {
    var random = SplitMix(seed)
    let desk = try Desk()
    desk.run("open wire/ferry")
    let start = try Outcome(desk)
    for _ in 0..<30 { desk.run(Self.commands.randomElement(using: &random) ?? "none") }
    let end = try Outcome(desk)
    desk.run("undo 1000")
    #expect(try Outcome(desk) == start)
    desk.run("redo 1000")
    #expect(try Outcome(desk) == end)
  }

  @Test(arguments: 1...6)
  func undoAndRedoWalkAlongWhatWasDone(seed: UInt64) throws {
    var random = SplitMix(seed)
    let desk = try Desk()
    desk.run("open wire/ferry")
    var past = [try Outcome(desk)]
    var future: [Outcome] = []
    for _ in 0..<40 {
      let command = (Self.commands + ["undo", "undo", "undo", "redo", "redo"])
        .randomElement(using: &random)
      desk.run(command ?? "undo")
      let present = try Outcome(desk)
      if command == "undo", past.count > 1 { future.append(past.removeLast()) }
      if command == "redo", let next = future.popLast() { past.append(next) }
      if command != "undo", command != "redo", present != past.last {
        past.append(present)
        future = []
      }
      #expect(present == past.last)
    }
  }
}

/// A small generator of reproducible numbers.
///
/// Source: S. Vigna's public-domain `splitmix64`.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
