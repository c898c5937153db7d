import Annotations
import Testing

@testable import Reports

/// One unit a row, the annotators beside each other.
struct UnitsCSVExportTests {
  private let codebook = FictionalStudy.codebook

  private func lines(_ article: CodedArticle, _ names: String...) -> [String] {
    let annotators = names.compactMap { AnnotatorName($0) }
    let export = UnitsCSVExport(codebook, annotators: annotators)
    return text(export.header + export.rows(of: article)).split(separator: "\n").map(String.init)
  }

  /// What stands behind the unit's words in the row of a unit.
  private func cells(_ unit: Int, _ article: CodedArticle, _ names: String...) -> String {
    let annotators = names.compactMap { AnnotatorName($0) }
    let rows = text(UnitsCSVExport(codebook, annotators: annotators).rows(of: article))
    let row = rows.split(separator: "\na,").dropFirst(unit).first ?? ""
    return row.split(separator: "\",").last.map(String.init)?.replacing("\n", with: "") ?? ""
  }

  @Test func everyAnnotatorHasTheSameColumns() {
    let header = lines(FictionalStudy.article("a"), "jon", "mira")[0]
    #expect(
      header == """
        article,title,published,outlet,unit,start,end,quote,\
        jon:found,jon:source,jon:speaker,jon:target,jon:stance,jon:topic,jon:note,jon:flag,\
        mira:found,mira:source,mira:speaker,mira:target,mira:stance,mira:topic,mira:note,mira:flag
        """)
  }

  @Test func annotatorsStandBesideEachOther() {
    let article = FictionalStudy.article("a", "jon 3:-", "mira 3:source=official,stance=support")
    #expect(
      cells(3, article, "jon", "mira") == "false,,,,,,,false,true,official,,,support,,,false")
  }

  @Test func unitsThatNobodyCodedHaveRows() {
    let article = FictionalStudy.article("a", "jon 3:-")
    let rows = text(UnitsCSVExport(codebook, annotators: []).rows(of: article))
    #expect(rows.split(separator: "\na,").count == 11)
    #expect(cells(4, article, "jon") == ",,,,,,,")
  }

  @Test func severalStatementsKeepTheirPlacesInEachCell() {
    let article = FictionalStudy.article(
      "a", "jon 3:source=official,speaker=a;b%+source=reporter,topic=war|trade")
    #expect(
      cells(3, article, "jon") == "true,official;reporter,a%3Bb%25;,;,;,;war|trade,,false")
  }

  @Test func twoVersionsOfAUnitAreNamedAndNotChosenFrom() {
    var layer = FictionalStudy.layer("jon 3:source=official", of: FictionalStudy.id("a"))
    layer.units[0].otherVersions = [Coding(statements: [])]
    let article = CodedArticle(
      FictionalStudy.plainArticle("a"), codebook: codebook, layers: [layer])
    #expect(cells(3, article, "jon") == "two versions,,,,,,,false")
  }

  @Test func whatIsCodedAtAnotherPlaceHasItsRow() {
    var layer = FictionalStudy.layer("jon 3:source=official", of: FictionalStudy.id("a"))
    layer.units[0].span = 310..<320
    let article = CodedArticle(
      FictionalStudy.plainArticle("a"), codebook: codebook, layers: [layer])
    let row = lines(article, "jon").first { $0.contains(",3,310,320,") }
    #expect(row?.hasSuffix(",true,official,,,,,,false") == true)
  }
}
