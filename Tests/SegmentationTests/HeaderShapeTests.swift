import Segmentation
import Testing

/// What stands above stories, in the orders and with the words of many pages, and its near misses.
struct HeaderShapeTests {
  typealias Shape = BlockShape

  static let first = BlockShapeTests.first
  static let second = BlockShapeTests.second

  static let belowHeadline: [Shape] = [
    Shape(.date, "Published 3:04 PM EDT"),
    Shape(.date, "Published 3:04 PM EDT, Mon April 12, 2031"),
    Shape(.date, "Last updated 12 Apr 2031 at 10:30"),
    Shape(.date, "Mon 12 Apr 2031 10.30 BST"),
    Shape(.date, "First published on Mon 12 Apr 2031 10.30 BST"),
    Shape(.date, "10:30, 12.04.2031"),
    Shape(.date, "April 12, 2031 | 10:30 am"),
    Shape(.date, "2031-04-12T10:30:00Z"),
    Shape(.date, "Monday, April 12"),
    Shape(.date, "Bay Courier — 12 April 2031, 10:30"),
    Shape(.byline, "Ada Birk — 12 April 2031, 10:30"),
    Shape(.date, "3 hours ago"),
    Shape(.date, "12 квітня 2031, 10:30"),
    Shape(.date, "Понедельник, 12 апреля 2031 г., 10:30"),
    Shape(.boilerplate, "5 min read"),
    Shape(.boilerplate, "512 words"),
    Shape(.boilerplate, "Section: World; Pg. 4"),
    Shape(.boilerplate, "Length: 512 words"),
    Shape(.boilerplate, "The Bay Courier (Orsk)"),
    Shape(.boilerplate, "World"),
    Shape(.byline, "Byline: Ada Birk"),
    Shape(.byline, "By Ada Birk"),
    Shape(.byline, "By ADA BIRK and BO LIND"),
    Shape(.byline, "By Ada Birk, Bay Courier"),
    Shape(.byline, "By Ada Birk, April 12, 2031"),
    Shape(.byline, "12 April 2031 by Ada Birk"),
    Shape(.byline, "By Reuters"),
    Shape(.byline, "Ada Birk in Orsk"),
    Shape(.byline, "Ada Birk in Orsk and Bo Lind in Velm"),
    Shape(.byline, "Ada Birk, AFP"),
    Shape(.byline, "Ada Birk"),
    Shape(.byline, "Автор: Ада Бирк"),
    Shape(.url, "https://courier.example/2031/04/12/ferry"),
    Shape(.dateline, "ORSK, 12 April 2031"),
    Shape(.title, "FERRY WILL RUN ALL WINTER"),
    Shape(.title, "Ferry Will Run All Winter - The Bay Courier"),
    Shape(.title, "Ferry will run all winter | Bay Courier"),
    Shape(.title, "Ferry will run all winter."),
    Shape(.caption, "The port of Orsk. Ada Birk / AFP"),
    Shape(.caption, "The ferry is “out of the question.” TASS"),
  ]

  @Test(arguments: belowHeadline)
  func lineBelowHeadlineIsNoStory(_ shape: Shape) {
    let text = "Ferry Will Run All Winter\n\n\(shape.line)\n\n\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, shape.role, .body, .body])
  }

  @Test(arguments: [
    "The towns say it is late.", "Ferry will run all winter, the company says in a letter",
    "In 2031 there were two.", "AFP reporters saw the ferry.", "Orsk is asleep",
    "“I saw it,” Ada Birk said", "5 ships left",
  ])
  func standfirstIsStory(_ line: String) {
    let text = "Ferry Will Run All Winter\n\n\(line)\n\n\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, .body, .body, .body])
  }

  @Test(arguments: [
    "The Bay Courier", "Bay News", "courier.example.org", "BBC News", "The Times of Orsk",
    "Support The Bay Courier!", "Home > World > Europe", "Skip to main content", "Advertisement",
    "Вісник", "3 min read", "News", "Times of Orsk", "The Bay Courier needs readers like you!",
  ])
  func lineAboveHeadlineIsThePages(_ line: String) {
    let text = "\(line)\n\nFerry will run all winter through\n\n\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.boilerplate, .title, .body, .body])
  }

  @Test(arguments: [
    "Ferry will run all winter", "Who pays for the ferry?", "Ferry at last!",
    "Mayor reads the news", "“No ferry” – mayor", "The ferry is late: towns ask why",
    "Паром пойдёт зимой", "2031: the year of the ferry", "Opinion | Keep the ferry",
    "Live updates: ferry leaves", "Who pays? Four answers", "Ferry to run. What we know",
    "Mail ferry will run", "Send the troops home!", "5 ships. No port",
  ])
  func firstLineIsHeadline(_ line: String) {
    let text = "\(line)\n\n\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, .body, .body])
  }

  @Test(arguments: [
    "Who pays for the ferry? Nobody!", "1) Ferry to run 2) Bridge to close",
    "It rained. It snowed. It froze",
  ])
  func sentencesAndListsAreNoHeadline(_ line: String) {
    let text = "\(line)\n\n\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .body, .body])
    #expect(structure.sentences.count > 3)
  }

  @Test(arguments: [
    "Who pays? Four answers", "Talks. Envoys meet", "Ferry will run all winter",
    "2031-04-12 Talks. Envoys meet",
  ])
  func headlineWithNothingBelowIsStory(_ line: String) {
    let alone = Segmenter.segment(line, language: nil)
    let above = Segmenter.segment("\(line)\n\n\(Self.first)", language: nil)

    #expect(alone.title == nil)
    #expect(alone.sentences.map(Optional.some) == [above.title])
  }

  @Test(arguments: [
    "12 April 2031", "https://courier.example/ferry", "By Ada Birk",
    "The mayor of Orsk has resigned.", "The mayor of Orsk has resigned. | Bay Courier",
  ])
  func headlineMayEndWithFullStop(_ next: String) {
    let text = "The mayor of Orsk has resigned.\n\n\(next)\n\n\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles.first == .title)
    #expect(structure.roles.suffix(2) == [.body, .body])
  }

  @Test func lineBelowBylineIsOfAuthor() {
    let text = "Ferry to run\n\nBy Ada Birk\n\nBay News, Orsk\n\n\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, .byline, .byline, .body, .body])
  }

  @Test func headlineAboveStandfirstWithoutStopIsHeadline() {
    let text = "Rebels shell guard post\n\nTwo killed in attack on the bay\n\n\(Self.first)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, .body, .body])
  }

  @Test func headlineWithFullStopStandsAboveDateline() {
    let text = "The mayor has resigned.\n\nORSK (AFP) — \(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, .dateline, .body, .body])
  }

  @Test func sentenceAboveStoryIsStory() {
    let text = "The mayor has resigned.\n\n\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .body, .body])
  }

  @Test(arguments: [
    [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0],
  ])
  func headerMayHaveAnyOrder(_ order: [Int]) {
    let lines = ["Ferry will run all winter", "20310412", "https://courier.example/ferry"]
    let roles = [BlockRole.title, .date, .url]
    let header = order.map { lines[$0] }.joined(separator: "\n")
    let structure = Segmenter.segment("\(header)\n\(Self.first)\n\(Self.second)", language: nil)

    #expect(structure.roles == order.map { roles[$0] } + [.body, .body])
  }

  @Test(arguments: [
    "Towns on the Bay Call for New Ferry\nAmid Fears of Storm",
    "Towns on the bay call for a new\nferry amid fears of storm",
    "TOWNS ON THE BAY CALL FOR NEW\nFERRY AMID FEARS OF SNOW AND\nSTORM",
  ])
  func wrappedHeadlineIsOneUnit(_ headline: String) {
    let text = "\(headline)\n\n\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, .body, .body])
    #expect(structure.title == 0..<headline.unicodeScalars.count)
  }

  @Test(arguments: [
    "By Ada Birk", "Ada Birk, AFP", "Ada Birk", "12 April 2031", "Photo: Ada Birk", "Bay News",
    "by Ada Birk",
  ])
  func lineBelowHeadlineInCapitalsIsNotItsEnd(_ line: String) {
    let headline = "Towns on the Bay Call for New Ferry"
    let structure = Segmenter.segment("\(headline)\n\(line)\n\(Self.first)", language: nil)

    #expect(structure.title == 0..<headline.unicodeScalars.count)
  }

  @Test(arguments: [
    "Feb 20, 2031", "20 February 2031", "2031-02-20", "20.02.2031", "Sunday, Feb 20, 2031",
  ])
  func dateGluedToFirstWordIsDate(_ date: String) {
    let text = "\(date)\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.blocks(.date, of: text) == [date])
    #expect(structure.roles == [.date, .body, .body])
  }

  @Test func dateBeforeHeadlineLeavesItHeadline() {
    let text = "20310412 Ferry will run all winter\n\n\(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.date, .title, .body, .body])
  }

  @Test(arguments: [
    "KYIV —", "KYIV--", "Kyiv, Feb 20 (AFP) -", "LONDON (AP) –", "Киев, 20 февраля.",
    "КИЇВ. 20 лютого. УКРІНФОРМ –", "Киев. 20 февраля. ИНТЕРФАКС -", "МОСКВА, 20 февраля. /ТАСС/.",
    "WASHINGTON, D.C. —", "RIO DE JANEIRO —", "KYIV, Ukraine (AP) —", "BRUSSELS/KYIV (Reuters) -",
    "UNITED NATIONS, Feb. 20 (Xinhua) --", "NEW DELHI, April 12 (PTI):", "(Reuters) -", "Reuters —",
    "Feb 20 (Reuters) -", "PARIS, Feb 20, 2031 (AFP) –", "LONDON — (AP)",
    "Київ, 20 лютого 2031 року.",
    "MOSCOW, February 20. /TASS/.", "ST. PETERSBURG —", "Kyiv, 20 February -",
  ])
  func datelineHasManyShapes(_ dateline: String) {
    let text = "\(dateline) \(Self.first)\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.blocks(.dateline, of: text) == [dateline])
    #expect(structure.roles == [.dateline, .body, .body])
  }

  @Test(arguments: [
    "NATO — an alliance of many towns — met on Monday.", "Peace — Nobody knew what it was.",
    "On Feb. 20 - Sunday - he left.", "In Kyiv, 20 February. It rained.",
    "BREAKING: The ferry sank.", "PUTIN: We must talk.", "On 20 February. That was all.",
    "Feb. 20. The day after.", "Kyiv and Moscow - The two towns met.",
    "Sunday, 20 February. It rained all day.", "He left Kyiv, 20 February. It rained.",
  ])
  func beginningOfSentenceIsNoDateline(_ paragraph: String) {
    let structure = Segmenter.segment("\(paragraph)\n\n\(Self.second)", language: nil)

    #expect(structure.roles == [.body, .body])
  }
}
