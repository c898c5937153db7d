import Segmentation
import Testing

struct BlockRoleTests {
  @Test func headlineDateAndAddressOpenText() {
    let text = """
      Harbour Towns Call for New Ferry Line
      20310412
      https://courier.example.org/2031/04/12/ferry
      The towns on the bay asked for a ferry on Monday.
      The company did not answer.
      """
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.title, .date, .url, .body, .body])
    #expect(structure.title == 0..<37)
  }

  @Test func dateInFirstLineLeavesRestOfLineToStory() {
    let text = " date 2031-04-12 The mayor of Orsk has resigned.\n\nNobody was surprised."
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.blocks(.date, of: text) == ["date 2031-04-12"])
    #expect(
      structure.sentences(of: text) == ["The mayor of Orsk has resigned.", "Nobody was surprised."])
    #expect(structure.title == nil)
  }

  @Test(arguments: [
    "ORSK —", "ORSK (AFP) —", "PORT ELIN, April 12 (Reuters) -", "Orsk (TASS) –",
    "ОРСК, 12 апреля —",
    "ОРСК, 12 апреля. /ТАСС/.", "ОРСК, 12 апр — РИА Новости.",
  ])
  func datelineStandsBeforeFirstSentence(_ dateline: String) {
    let text = "\(dateline) The mayor has resigned.\nNobody was surprised."
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.blocks(.dateline, of: text) == [dateline])
    #expect(structure.sentences(of: text).first == "The mayor has resigned.")
  }

  @Test(arguments: [
    "NATO — a military alliance — met on Monday.", "She came — Nobody knew why.",
    "On Monday - The Courier says - he left.",
  ])
  func otherDashesOpenNoDateline(_ paragraph: String) {
    let text = "\(paragraph)\nNobody was surprised."
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .body])
  }

  @Test func requestAboveHeadlineAndCaptionBelowAreNoStory() {
    let text = """
      Support The Bay Courier!

      Towns and Company Talk Amid Storm Fears

      The company says a ferry is "out of the question." AFP

      The towns and the company agreed to talk on Sunday.
      """
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.boilerplate, .title, .caption, .body])
  }

  @Test(arguments: [
    "By Bay Courier staff", "By the editors of the Bay Courier", "By our correspondent in Velm",
    "By Ada Birk and agencies",
  ])
  func authorsWithoutNamesAreByline(_ line: String) {
    let text = "Rain floods the bay\n\n\(line)\n\nIt rained all day.\n\nThe bay flooded."
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, .byline, .body, .body])
  }

  @Test func creditBehindSentenceBelowTitleIsCaption() {
    let text = """
      The Bay Courier needs readers like you!

      Rain floods the bay

      Boats wait in the port on Monday. Photo: Ada Birk / Bay Courier

      It rained all day.
      """
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.boilerplate, .title, .caption, .body])
  }

  @Test func repeatedHeadlineIsOneUnit() {
    let text = "Company denies talks\n\nCompany denies talks\n\nThe company denied it."
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.title, .title, .body])
    #expect(structure.title == 0..<20)
  }

  @Test func headlineWithNameOfPageIsRepeated() {
    let text =
      "Company denies talks | Bay Courier\n\nCompany denies talks\n\nThe company denied it."
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.title, .title, .body])
  }

  @Test(arguments: [
    "By Ada Birk", "By ADA BIRK and Bo Lind", "Ada Birk in Orsk", "Text: Ada Birk",
    "Автор: Ада Бирк",
  ])
  func authorsStandBelowHeadline(_ byline: String) {
    let text = "Company denies talks\n\(byline)\nThe company denied it.\nThat was all."
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, .byline, .body, .body])
  }

  @Test(arguments: [
    "12 April 2031", "April 12, 2031", "Monday, 12 April 2031", "2031-04-12", "12.04.2031",
    "Published: 12 April 2031, 10:30 GMT", "12 апреля 2031 г.", "Оновлено 12 квітня 2031 року",
  ])
  func dateStandsBelowHeadline(_ date: String) {
    let text = "Company denies talks\n\(date)\nThe company denied it.\nThat was all."
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, .date, .body, .body])
  }

  @Test func shortLineBetweenParagraphsIsSubhead() {
    let text = "It rained. All day.\nWaters rise\nThe bay flooded the market.\nWaters fall"
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .subhead, .body, .subhead])
  }

  @Test func listOfArticlesFollowsItsHeading() {
    let text = """
      The towns agreed.
      RELATED STORIES
      Ferry could run ‘at any time’
      Will the ferry ever run?
      The towns met again on Monday.
      """
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .related, .related, .related, .body])
  }

  @Test func listOfArticlesEndsAtCreditsAndButtons() {
    let text = """
      The towns agreed.
      See also:
      - Ferry could run soon
      (Reporting by Ada Birk; editing by Bo Lind)
      Follow us on Telegram
      """
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .related, .related, .byline, .boilerplate])
  }

  @Test func headingWithoutListIsButton() {
    let text = "The towns agreed.\nRead more\nAdvertisement\nThe towns met again."
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .boilerplate, .boilerplate, .body])
  }

  @Test func headlineBehindHeadingOnSameLineIsRelated() {
    let text = "The towns agreed.\nREAD MORE: Ferry could run soon\nThe towns met again."
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .related, .body])
  }

  @Test(arguments: [
    "Photo: Ada Birk", "(Photo: Bay Courier)", "Image: Ada Birk / Bay Courier",
    "FILE PHOTO: A ferry.",
    "Фото: Ада Бирк",
  ])
  func labelledCaptionIsRecognisedAnywhere(_ caption: String) {
    let text = "It rained.\nIt rained all day.\n\(caption)\nThe bay flooded."
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .body, .caption, .body])
  }

  @Test(arguments: [
    "Bay Media Group Limited [2031]", "© 2031 Bay Courier", "(c) Bay Courier", "Copyright 2031 Bay",
    "The Bay Courier. All rights reserved.", "(Reuters)", "TASS/AFP", "Все права защищены",
  ])
  func ownerOfTextIsNoStory(_ line: String) {
    let text = "It rained.\n\nIt rained all day.\n\nThe bay flooded.\n\n\(line)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .body, .body, .copyright])
  }

  @Test func copyrightLawIsStory() {
    let text = "It rained.\n\nCopyright law was changed on Monday.\n\nThe bay flooded."
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .body, .body])
  }

  @Test func ornamentsAreNoStory() {
    let text = "It rained.\n\n* * *\n\nThe bay flooded."
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .boilerplate, .body])
  }
}
