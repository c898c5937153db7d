import Annotations
import Storage
import Testing

@testable import Commands

/// Which units come, and in which order.
@Suite struct CodingQueueTests {
  private func order(_ request: CodingRequest, at desk: Desk) throws -> [String] {
    try desk.session.codingQueue(request).places.map { $0.map { "\($0.article)#\($0.unit)" } } ?? []
  }

  private func request(_ queue: CodingRequest.Queue, _ article: Article.ID? = nil)
    -> CodingRequest
  {
    var request = CodingRequest()
    request.queue = queue
    request.article = article
    return request
  }

  @Test func sameSeedGivesTheSameOrderEverywhere() throws {
    var random = request(.random, "wire/ferry")
    random.seed = 7
    let order = try order(random, at: try Desk())
    #expect(try self.order(random, at: try Desk()) == order)
    #expect(
      order == [
        "wire/ferry#3", "wire/ferry#5", "wire/ferry#1", "wire/ferry#6", "wire/ferry#4",
        "wire/ferry#0", "wire/ferry#2",
      ])
  }

  @Test func sampleStaysTheSameAfterSomeOfItWasCoded() throws {
    let desk = try Desk()
    var sample = CodingRequest()
    sample.article = "wire/ferry"
    sample.percentage = 40
    let before = try order(sample, at: desk)
    #expect(before.count == 3)
    desk.run("open wire/ferry", "none \(before[0].split(separator: "#")[1])")
    #expect(try order(sample, at: desk) == Array(before.dropFirst()))
  }

  @Test func sampleHasAtLeastOneUnit() throws {
    var sample = CodingRequest()
    sample.article = "wire/ferry"
    sample.percentage = 0.1
    #expect(try order(sample, at: try Desk()).count == 1)
  }

  @Test func flaggedUnitsOfAllArticlesCome() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "flag 2", "open local/choir", "flag 1")
    #expect(try order(request(.flagged), at: desk) == ["local/choir#1", "wire/ferry#2"])
    #expect(try order(request(.flagged, "wire/ferry"), at: desk) == ["wire/ferry#2"])
  }

  @Test func nothingFlaggedIsRefused() throws {
    #expect(throws: Refusal.self) { try self.order(self.request(.flagged), at: try Desk()) }
  }

  @Test func disagreementsAreOfClosedArticlesOnly() throws {
    let desk = try Desk("jon")
    desk.run("open local/choir", "none 1", "tag 2 support official", "open wire/permits", "none 0")
    let own = try Desk("mira", session: "s2", beside: desk)
    own.run(
      "open local/choir", "none 1", "none 2", "done", "open wire/permits", "tag 0 support official")
    #expect(try order(request(.disagreements), at: own) == ["local/choir#2"])
    #expect(
      try own.session.codingQueue(request(.disagreements)).remark?.contains("2 articles") == true)
  }

  @Test func whatIsSaidTwiceIsNoDisagreement() throws {
    let desk = try Desk("jon")
    desk.run("open local/choir", "tag 2 support official", "also 2 support official", "none 1")
    let own = try Desk("mira", session: "s2", beside: desk)
    own.run("open local/choir", "none 1", "tag 2 support official", "done")
    #expect(throws: Refusal.self) { try self.order(self.request(.disagreements), at: own) }
  }

  @Test func queueServesItsUnitsOneAfterTheOther() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "flag 2", "flag 5")
    var coder = try KeyCoder(nil, at: desk, request(.flagged))
    #expect(coder.cursor == 2)
    coder.press("-")
    #expect(coder.cursor == 5)
    coder.press("-")
    #expect(coder.said.hasSuffix("that was the last one; q leaves"))
  }

  @Test func greaterPassesAUnitOfTheQueueOver() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "flag 2", "flag 5")
    var coder = try KeyCoder(nil, at: desk, request(.flagged))
    coder.press(">")
    #expect(coder.cursor == 5)
    coder.press(">")
    #expect(coder.said == "unit 5 is the last of the queue")
  }

  @Test func undoneUnitComesAgain() throws {
    let desk = try Desk()
    desk.run("open wire/ferry", "flag 2", "flag 5")
    var coder = try KeyCoder(nil, at: desk, request(.flagged))
    coder.press("-u-")
    #expect(try coder.commands.suffix(3) == ["none 2", "undo", "none 2"])
    #expect(coder.cursor == 5)
  }

  @Test func withoutAnArticleTheFirstToCodeComes() throws {
    let coder = try KeyCoder(nil)
    #expect(coder.coding.session.open?.article.id == "local/choir")
  }

  @Test func articleQueueWithoutAnArticleIsThatOfTheOpenOneOrTheNextToCode() throws {
    #expect(try KeyCoder(nil, request(.article)).coding.session.open?.article.id == "local/choir")
    let desk = try Desk()
    desk.run("open wire/ferry")
    let coder = try KeyCoder(nil, at: desk, request(.article))
    #expect(coder.coding.session.open?.article.id == "wire/ferry")
    #expect(!coder.coding.queue.goesOn)
  }

  @Test func articleQueueStaysInItsArticle() throws {
    var coder = try KeyCoder("local/choir", request(.article))
    coder.press("--⏎⏎")
    #expect(coder.said.hasSuffix("the article is closed; q leaves"))
    #expect(coder.coding.session.open?.article.id == "local/choir")
  }

  /// Somebody at unit 0, which comes once more.
  private func recheckingCoder() throws -> KeyCoder {
    let desk = try Desk()
    desk.run("open wire/ferry", "tag 0 oppose expert", "note 0 'as said'", "flag 0", "none 1-5")
    var request = CodingRequest()
    request.rechecks = [UnitPlace("wire/ferry", try #require(Article.Unit.Number(0)))]
    var coder = try KeyCoder(at: desk, request)
    while coder.cursor != 0 { coder.press("k") }
    return coder
  }

  @Test func unitIsJudgedOnceMoreWithoutSayingSo() throws {
    var coder = try recheckingCoder()
    coder.press("k")
    coder.press("<>")
    while coder.cursor != 0 { coder.press("k") }
    #expect(!coder.text().contains("oppose expert") && !coder.text().contains("expert oppose"))
    coder.press("o3")
    #expect(try coder.commands.suffix(2).first == "tag --recheck 0 official support")
    #expect(try coder.desk.coding(0) == ["expert talks oppose"])
    #expect(!coder.text().contains("expert talks"))
    #expect(coder.said.contains("official talks support") && !coder.said.contains("recheck"))
  }

  @Test func undoAsksAUnitAgainThatWasJudgedOnceMore() throws {
    var coder = try recheckingCoder()
    coder.press("o3")
    let count = try coder.commands.count
    coder.press("u")
    #expect(coder.cursor == 0)
    #expect(try coder.commands.count == count)
    #expect(coder.said == "judge it again: what is said last counts")
  }

  @Test func undoGoesBackThroughUnitsJudgedOnceMoreInTheirTurn() throws {
    var coder = try recheckingCoder()
    coder.press("o3")
    coder.coding.move(to: UnitPlace("wire/ferry", try #require(Article.Unit.Number(1))))
    coder.press("e1u")
    #expect(try coder.commands.last?.hasPrefix("undo") == true)
    let count = try coder.commands.count
    coder.press("u")
    #expect(try coder.commands.count == count)
    #expect(coder.said == "judge it again: what is said last counts")
  }

  @Test(arguments: ["*", "#"])
  func hiddenFlagAndNoteStayAsTheyAre(_ key: String) throws {
    var coder = try recheckingCoder()
    let count = try coder.commands.count
    coder.press(key)
    #expect(coder.said == "a unit that is judged once more takes neither flag nor note")
    coder.press("o3")
    #expect(try coder.commands.dropFirst(count).first == "tag --recheck 0 official support")
  }

  @Test func nameOfAFurtherStatementKeepsTheFirstOneOfARecheck() throws {
    var coder = try recheckingCoder()
    coder.press("o3+c⏎@tolk⏎")
    let unit = try #require(coder.coding.session.open?.article.units.first)
    let said = try coder.coding.statements(of: unit)
    #expect(said.map { $0["source"] } == [.text("official"), .text("citizen")])
    #expect(said.map { $0["speaker"] } == [nil, .text("tolk")])
  }
}
