import Reports
import Testing

@testable import Pages

/// Every number leads to what it counts.
@Suite struct PageLinkTests {
  @Test func everyLinkHasATarget() {
    let html = SmallStudy.html()
    #expect(targets(of: html).subtracting(ids(of: html)) == [])
  }

  @Test func everyNameStandsOnce() {
    let ids = SmallStudy.html().matches(of: /\sid="([^"]*)"/).map(\.output.1)
    #expect(ids.count == Set(ids).count)
  }

  @Test func referencesToTitlesAndNamesHaveTargets() {
    let html = SmallStudy.html()
    let named = html.matches(of: /aria-labelledby="([^"]*)"/).flatMap {
      $0.output.1.split(separator: " ")
    }
    #expect(Set(named).subtracting(ids(of: html)) == [])
  }

  @Test func linksToSentencesThatCouldNotBeReadAgainHaveTargets() {
    let html = SmallStudy.html(evidence: [])
    #expect(targets(of: html).subtracting(ids(of: html)) == [])
    #expect(html.contains("could not be read again"))
  }

  @Test func numberOfOneSentenceLeadsStraightToIt() {
    var lists = UnitLists(ShownUnits(total: 10))
    let unit = SmallStudy.unit(0, 2)
    #expect(lists.address(Counted([unit, unit])) == "#a1u2")
    #expect(lists.lists.isEmpty)
  }

  @Test func numberOfSeveralSentencesLeadsToAList() {
    var lists = UnitLists(ShownUnits(total: 10))
    #expect(lists.address(Counted([SmallStudy.unit(0, 2), SmallStudy.unit(1, 1)])) == "#c0")
    #expect(lists.lists[0].units.count == 2)
  }

  @Test func numbersOfTheSameSentencesShareAList() {
    var lists = UnitLists(ShownUnits(total: 10))
    let counted = Counted([SmallStudy.unit(0, 2), SmallStudy.unit(1, 1)])
    #expect(lists.address(counted, "one") == lists.address(counted, "two"))
    #expect(lists.lists[0].titles == ["one", "two"])
  }

  @Test func causesAndConfusedLabelsLeadToTheirSentences() {
    let html = SmallStudy.html()
    let row = /<th scope="row">intensity<\/th><td><a href="#(c[0-9]+)">2<\/a>/
    #expect(html.firstMatch(of: row) != nil)
    let label = /<bdi>neutral<\/bdi><\/th><td>2<\/td><td><a href="#c[0-9]+">2<\/a>/
    #expect(html.firstMatch(of: label) != nil)
  }

  @Test func sentencesOfTheSummaryLeadToWhatTheyCount() {
    let html = SmallStudy.html()
    let behind = html.matches(of: /<p class="behind">.*<\/p>/).map(\.output)
    #expect(behind.count == 3 && behind.allSatisfy { $0.contains("<a href=\"#c") })
    #expect(behind.dropFirst().first?.contains("oppose") == true)
  }

  @Test func progressLeadsToTheArticle() {
    #expect(SmallStudy.html().contains("<td><a href=\"#a2\">3 of 3 ✓</a></td>"))
  }

  @Test func zeroLeadsNowhere() {
    var lists = UnitLists(ShownUnits(total: 10))
    #expect(lists.address(Counted([])) == nil)
  }

  @Test func largeReportShowsTheFirstUnitsOfEveryList() {
    var lists = UnitLists(ShownUnits(total: 10_000))
    let units = (0..<4_000).map { SmallStudy.unit($0, 1) }
    _ = lists.address(Counted(units), "many")
    _ = lists.address(Counted(Array(units.suffix(2))), "few")
    lists.choose()
    #expect(lists.shown.count == ShownUnits.most)
    #expect(lists.shown.contains(units[0]) && lists.shown.contains(units[3_999]))
    #expect(!lists.shown.contains(units[3_500]))
  }

  @Test func largeReportSaysWhatItLeavesOut() {
    let page = SmallStudy.page(SmallStudy.findings(units: 5_000))
    let html = SmallStudy.html(page)
    #expect(html.contains("This page shows 5 of 10000 sentences"))
    #expect(targets(of: html).subtracting(ids(of: html)) == [])
  }

  @Test(arguments: [3, 5_000])
  func everyListIsInOnePart(units: Int) {
    let page = SmallStudy.page(SmallStudy.findings(units: units))
    let parts = page.listParts
    #expect(parts.first?.lowerBound == 0 && !parts.contains(where: \.isEmpty))
    #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    let html = SmallStudy.html(page)
    #expect(html.matches(of: /<div class="list"/).count == parts.last?.upperBound)
  }

  @Test func listsThatAreTooLongForWordsHaveNumbers() {
    var lists = UnitLists(ShownUnits(total: 10))
    _ = lists.address(Counted([SmallStudy.unit(0, 2), SmallStudy.unit(1, 1)]))
    let view = ListsView(lists: lists, findings: SmallStudy.findings(), words: nil)
    guard case .fields(let compact)? = view.fields(of: 0..<1)[0]["compact"],
      case .list(let units)? = compact["units"], case .text(let number)? = units[1]["number"]
    else {
      Issue.record("no numbers")
      return
    }
    #expect(units.count == 2 && number == "2:1")
  }

  private func targets(of html: String) -> Set<Substring> {
    Set(html.matches(of: /href="#([^"]*)"/).map(\.output.1))
  }

  private func ids(of html: String) -> Set<Substring> {
    Set(html.matches(of: /\sid="([^"]*)"/).map(\.output.1))
  }
}

extension UnitLists {
  fileprivate mutating func address(_ counted: Counted, _ title: String = "x") -> String? {
    guard case .text(let address)? = number(counted, title)["a"] else { return nil }
    return address
  }
}
