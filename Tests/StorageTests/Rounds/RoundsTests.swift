import Annotations
import Testing

@testable import Storage

/// Which coding counts in which round.
@Suite struct RoundsTests {
  private let mira: Layer.ID
  private let change = Change.ID(session: "s", counter: 9)

  init() throws {
    mira = try SampleCoding().layer
  }

  private func round(_ id: String, _ kind: Round.Kind, closed: Bool = false) -> Round {
    Round(
      id, kind, articles: [mira.annotator: [mira.article]], closed: closed ? [mira: change] : [:])
  }

  @Test func everythingIsEverybodysWithoutRounds() {
    #expect(Rounds.unassigned.share(of: mira, in: nil) == .present)
    let all = Rounds.unassigned.round("all")
    #expect(all.map { Rounds.unassigned.share(of: mira, in: $0) } == .present)
  }

  @Test func closedRoundCountsAsItWasClosed() {
    let pilot = round("pilot", .reliability, closed: true)
    #expect(Rounds([pilot]).share(of: mira, in: nil) == .closed(change, pilot))
    #expect(Rounds([pilot]).share(of: mira, in: pilot) == .closed(change, pilot))
  }

  @Test func codingBegunAfterTheCloseDoesNotCountInEverybodysRound() throws {
    let later = try #require(Layer.ID("\(mira.annotator)/wire/later"))
    let all = Round("all", .main, articles: nil, closed: [mira: change])
    #expect(Rounds([all]).share(of: mira, in: all) == .closed(change, all))
    #expect(Rounds([all]).share(of: later, in: all) == .none)
    #expect(Rounds([all]).isClosed(later))
    #expect(Rounds([all, round("next", .main)]).share(of: mira, in: nil) == .present)
  }

  @Test func trainingIsLeftOutOfTotalsUnlessNamed() {
    let pilot = round("pilot", .training)
    #expect(Rounds([pilot]).share(of: mira, in: nil) == .none)
    #expect(Rounds([pilot]).share(of: mira, in: pilot) == .present)
  }

  @Test func totalsTakeTheLastRoundButTraining() {
    let first = round("first", .reliability, closed: true)
    let rounds = Rounds([first, round("second", .main), round("again", .training)])
    #expect(rounds.share(of: mira, in: nil) == .present)
    #expect(rounds.share(of: mira, in: first) == .closed(change, first))
  }

  @Test func codingThatNobodyAssignedCountsInTotalsOnly() {
    let empty = Round("pilot", .main, articles: [:])
    #expect(Rounds([empty]).share(of: mira, in: nil) == .present)
    #expect(Rounds([empty]).share(of: mira, in: empty) == .none)
  }
}

/// What a closed round says of codings and articles.
@Suite struct ClosedRoundTests {
  private let mira: Layer.ID
  private let jon: Layer.ID
  private let change = Change.ID(session: "s", counter: 9)

  init() throws {
    mira = try SampleCoding().layer
    jon = Layer.ID(annotator: try #require(AnnotatorName("jon")), article: mira.article)
  }

  private func round(_ id: String) -> Round {
    Round(
      id, .main, articles: [mira.annotator: [mira.article], jon.annotator: [mira.article]])
  }

  @Test func whatWasNotBegunDoesNotCount() {
    let closed = round("pilot").closed(after: [mira: change], unbegun: [jon])
    #expect(Rounds([closed]).share(of: jon, in: nil) == .none)
    #expect(Rounds([closed]).share(of: mira, in: nil) == .closed(change, closed))
  }

  @Test func lastRoundTellsWhetherACodingIsClosed() {
    let closed = round("pilot").closed(after: [mira: change], unbegun: [])
    #expect(Rounds([closed]).isClosed(mira))
    #expect(!Rounds([closed]).isClosed(jon))
    #expect(!Rounds([closed, round("main")]).isClosed(mira))
  }

  @Test func articleIsOpenUntilEverybodysCodingIsClosed() {
    let half = round("pilot").closed(after: [mira: change], unbegun: [])
    let whole = round("pilot").closed(after: [mira: change], unbegun: [jon])
    #expect(Rounds([half]).openRound(of: mira.article) == half)
    #expect(Rounds([whole]).openRound(of: mira.article) == nil)
    #expect(Rounds.unassigned.openRound(of: mira.article) == nil)
  }

  @Test func openingTakesBackWhatWasClosed() {
    #expect(round("a").closed(after: [mira: change], unbegun: [jon]).reopened == round("a"))
  }
}
