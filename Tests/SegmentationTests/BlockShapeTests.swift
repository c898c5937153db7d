import Segmentation
import Testing

/// What stands around stories on pages, in the places where it stands, and its near misses.
struct BlockShapeTests {
  typealias Shape = BlockShape

  static let first =
    "The towns on the bay agreed on Monday to ask for a ferry that runs all winter."
  static let second =
    "The company that owns the only ship did not answer their letter until Tuesday."
  static let third = "Nobody in either town was surprised, the harbour master said on Wednesday."

  static let betweenParagraphs: [Shape] = [
    Shape(.related, "Read more: Ferry could run by winter"),
    Shape(.related, "READ ALSO: Ferry could run by winter"),
    Shape(.related, "READ ALSO Ferry could run by winter"),
    Shape(.related, "Also Read | Ferry could run by winter"),
    Shape(.related, "See also – Ferry could run by winter"),
    Shape(.related, "RELATED: Who pays for the ferry?"),
    Shape(.related, "WATCH: Ferry leaves the bay in a storm"),
    Shape(.related, "More from The Bay Courier"),
    Shape(.related, "More on this story"),
    Shape(.related, "Читайте также: Паром пойдёт зимой"),
    Shape(.related, "ЧИТАЙТЕ ТАКЖЕ: Кто заплатит за паром?"),
    Shape(.related, "Читайте також: Пором піде взимку"),
    Shape(.related, "Дивіться також: Як будували порт"),
    Shape(.caption, "(AFP/Ada Birk)"),
    Shape(.caption, "[Image: Ada Birk/AFP]"),
    Shape(.caption, "Photo: Ada Birk"),
    Shape(.caption, "Ada Birk/AFP"),
    Shape(.caption, "Ada Birk / Getty Images"),
    Shape(.caption, "Boats wait in the port on Monday. (AP Photo/Ada Birk)"),
    Shape(.caption, "Boats wait in the port of Orsk [Ada Birk/Reuters]"),
    Shape(.caption, "FILE - Boats wait in the port of Orsk on April 12, 2031. (AP Photo/Ada Birk)"),
    Shape(.caption, "Boats wait in the port. Photograph: Ada Birk/Reuters"),
    Shape(.caption, "Image source, Getty Images"),
    Shape(.caption, "Image caption, Boats wait in the port of Orsk"),
    Shape(.caption, "Photo by Ada Birk"),
    Shape(.caption, "Photo courtesy of Bay Courier"),
    Shape(.caption, "Фото: Ада Бирк / ТАСС"),
    Shape(.caption, "Фото: пресслужба порту"),
    Shape(.boilerplate, "Advertisement"),
    Shape(.boilerplate, "— Advertisement —"),
    Shape(.boilerplate, "ADVERTISEMENT - CONTINUE READING BELOW"),
    Shape(.boilerplate, "Story continues below advertisement"),
    Shape(.boilerplate, "Article continues below"),
    Shape(.boilerplate, "Sponsored content"),
    Shape(.boilerplate, "Реклама"),
    Shape(.boilerplate, "Follow us on Facebook, Twitter and Instagram"),
    Shape(.boilerplate, "Follow The Bay Courier on Twitter and Telegram."),
    Shape(.boilerplate, "Follow @adabirk on Twitter"),
    Shape(.boilerplate, "Like us on Facebook"),
    Shape(.boilerplate, "Join our WhatsApp channel"),
    Shape(.boilerplate, "Sign up for our newsletter"),
    Shape(.boilerplate, "Подписывайтесь на наш канал в Telegram"),
    Shape(.boilerplate, "Читайте нас в Телеграме"),
    Shape(.boilerplate, "Підписуйтесь на нас у Facebook"),
    Shape(.boilerplate, "Share on Facebook Share on Twitter"),
    Shape(.boilerplate, "Share Tweet Email Facebook WhatsApp"),
    Shape(.boilerplate, "Load-Date: April 14, 2031"),
    Shape(.boilerplate, "12 comments"),
    Shape(.boilerplate, "Comments (12)"),
    Shape(.boilerplate, "View all 12 comments"),
    Shape(.boilerplate, "1.2K shares"),
    Shape(.boilerplate, "12 комментариев"),
    Shape(.boilerplate, "12 коментарів"),
    Shape(.boilerplate, "5 min read"),
    Shape(.boilerplate, "Reading time: 4 minutes"),
    Shape(.boilerplate, "Tags: ferry, winter, Orsk"),
    Shape(.boilerplate, "Filed under: World"),
    Shape(.boilerplate, "Теги: паром, зима"),
    Shape(.boilerplate, "We use cookies to make this page better for you."),
    Shape(.boilerplate, "This site uses cookies. By staying here you accept them."),
    Shape(.boilerplate, "Please enable JavaScript to see the comments."),
    Shape(.boilerplate, "Нашли ошибку? Выделите её и нажмите Ctrl+Enter."),
    Shape(.boilerplate, "Якщо бачите помилку, виділіть її та натисніть Ctrl + Enter"),
    Shape(.boilerplate, "Home > World > Europe"),
    Shape(.boilerplate, "Home | News | Sport | Weather"),
    Shape(.subhead, "Waters rise"),
    Shape(.subhead, "‘No way back’"),
    Shape(.subhead, "2031 storm"),
  ]

  @Test(arguments: betweenParagraphs)
  func lineBetweenParagraphsIsNoStory(_ shape: Shape) {
    let text = "\(Self.first)\n\n\(Self.second)\n\n\(shape.line)\n\n\(Self.third)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .body, shape.role, .body])
  }

  static let story: [String] = [
    "Read more books, the mayor told children in Orsk.",
    "Related questions were left for May.",
    "“Follow us,” the captain told the boats.",
    "Follow the money, the mayor said on Telegram, and the ferry will come.",
    "Share prices fell, and comments were few.",
    "Twelve comments reached the council by May.",
    "Support our sailors, the mayor of Orsk said.",
    "Join us or leave us, the company told the towns.",
    "We use cookies, the baker joked, and nobody else does.",
    "This site was a port once, and it will be one again.",
    "This story was told by all who had been there.",
    "This report was first published in May by the ministry, which stands by it.",
    "Copyright law was changed on Monday.",
    "Photo editors were told to leave the port.",
    "Photographs of the port were seen by the company (and by AFP).",
    "The ministry confirmed this to two agencies (AFP/Reuters).",
    "Source code was found on the ship.",
    "Джерело: пресслужба міста",
    "Source: a letter to the towns",
    "Sources: who needs them, asked the mayor.",
    "Advertisement was forbidden on the quay.",
    "Home was where the ferry was.",
    "Tags were tied to each crate: ferry, winter, Orsk.",
    "Published in 2031, the book tells of the ferry.",
    "Updated rules are due on April 12, 2031.",
    "By Monday, April 12, nobody had answered.",
    "By Ada Birk the bay had never been crossed.",
    "Reporting by the towns was slow.",
    "Edited by the ministry, the list was short.",
    "Bo Lind and Ada Birk contributed to this report on the port’s debts, which the company denies.",
    "Bo Lind is a reporter for the Courier.",
    "12 ships came.",
    "Thank you, he said.",
    "Correction: an earlier version of this story gave the wrong year.",
    "Реклама на причале запрещена.",
    "Читайте книги, сказал мэр детям.",
    "Фото порта показали мэру.",
    "Матеріал для порома привезли вчора.",
    "- A ferry in winter",
    "the towns said so",
  ]

  @Test(arguments: story)
  func nearMissIsStory(_ line: String) {
    let text = "\(Self.first)\n\n\(Self.second)\n\n\(line)\n\n\(Self.third)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .body, .body, .body])
  }

  static let belowStory: [Shape] = [
    Shape(.byline, "(Reporting by Ada Birk; Editing by Bo Lind)"),
    Shape(
      .byline, "Reporting by Ada Birk in Orsk; Additional reporting by Bo Lind; Editing by Jo Ek"),
    Shape(.byline, "Additional reporting by Bo Lind."),
    Shape(.byline, "(With inputs from agencies)"),
    Shape(.byline, "With inputs from AFP"),
    Shape(
      .byline,
      "Associated Press writers Ada Birk in Orsk and Bo Lind in Velm contributed to this report."),
    Shape(.byline, "Bo Lind contributed to this story."),
    Shape(.copyright, "© 2031 Bay Courier"),
    Shape(.copyright, "© 2031 The Bay Courier. All rights reserved. This may not be copied."),
    Shape(.copyright, "Copyright 2031 Bay Courier Ltd."),
    Shape(.copyright, "This story was originally published by The Bay Courier."),
    Shape(.copyright, "This article first appeared in The Bay Courier on April 12, 2031."),
    Shape(
      .copyright, "This article was originally published on The Debate. Read the original article."),
    Shape(.copyright, "Originally published in The Bay Courier"),
    Shape(.copyright, "Source: Bay Courier"),
    Shape(.copyright, "Источник: Вестник"),
    Shape(.copyright, "(Reuters)"),
    Shape(.date, "Last updated: 12 April 2031, 10:30 GMT"),
    Shape(.date, "Published 12 April 2031"),
    Shape(.boilerplate, "ENDS"),
    Shape(.boilerplate, "* * *"),
  ]

  @Test(arguments: belowStory)
  func lineBelowStoryIsNoStory(_ shape: Shape) {
    let text = "\(Self.first)\n\n\(Self.second)\n\n\(Self.third)\n\n\(shape.line)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .body, .body, shape.role])
  }

  @Test func bioOfAuthorIsThePages() {
    let text = """
      Ferry will run all winter

      By Ada Birk

      \(Self.first)

      Ada Birk is a reporter who writes about the bay.
      """
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.title, .byline, .body, .boilerplate])
  }

  @Test func listOfArticlesIsAnyNumberOfLines() {
    let links = (1...30).map { "Ferry number \($0) leaves ‘at any time’" }
    let text =
      "\(Self.first)\n\nRELATED STORIES\n\(links.joined(separator: "\n"))\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body] + Array(repeating: .related, count: 31) + [.body])
  }

  @Test func listWithoutFullStopsBehindColonIsStory() {
    let text = "The towns on the bay asked the company for three things at least:\nA ferry\nA quay"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .body, .body])
  }

  @Test func listOfTagsGoesOnInShortLines() {
    let text = "\(Self.first)\n\n\(Self.second)\n\nTopics\nFerries\nThe bay\nnews"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .body] + Array(repeating: .boilerplate, count: 4))
  }

  @Test func subheadMayBeWrapped() {
    let text = "\(Self.first)\n\nWaters rise in\nWinter\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .subhead, .subhead, .body])
  }

  @Test func articleOfDatabaseHasItsFields() {
    let text = """
      Ferry will run all winter

      The Bay Courier (Orsk)

      April 12, 2031 Saturday

      Copyright 2031 Bay Media All Rights Reserved

      Section: WORLD; Pg. 4
      Length: 512 words
      Byline: Ada Birk
      Body

      \(Self.first)

      \(Self.second)

      Load-Date: April 14, 2031

      End of Document
      """
    let structure = Segmenter.segment(text, language: nil)
    let header: [BlockRole] = [
      .title, .boilerplate, .date, .copyright, .boilerplate, .boilerplate, .byline, .boilerplate,
    ]

    #expect(structure.roles == header + [.body, .body, .boilerplate, .boilerplate])
  }

  @Test func pleaOfManyParagraphsIsThePages() {
    let text = """
      \(Self.first)

      As you are here, we would like to ask for something. The Courier has no owner.

      Readers like you pay for our journalism, and we are glad of each.

      If you can, please consider a gift from as little as $2 a month.

      Thank you.

      Donate now
      """
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body] + Array(repeating: .boilerplate, count: 5))
  }

  @Test func storyBehindPleaInShortSentenceIsStory() {
    let plea = "Please consider supporting our journalism with a monthly gift."
    let text = "\(Self.first)\n\n\(plea)\n\nNobody was surprised.\n\n\(Self.second)"
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .boilerplate, .body, .body])
  }
}
