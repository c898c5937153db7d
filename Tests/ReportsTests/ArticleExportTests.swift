import Annotations
import Testing

@testable import Reports

struct ArticleExportTests {
  private let codebook = FictionalStudy.codebook

  private func ratings(of name: String, _ article: CodedArticle) throws -> String {
    let question = try #require(RatedQuestion(named: name, in: codebook))
    let export = RatingsExport(question)
    return text(export.header + export.rows(of: article))
  }

  @Test func ratingsAreRowsOfUnitAnnotatorAndValue() throws {
    let article = FictionalStudy.article(
      "a", "mira 1:source=official+source=reporter 2:source=official", "jon 1:source=reporter")
    #expect(
      try ratings(of: "source", article) == """
        unit,annotator,value
        a#1,jon,reporter
        a#2,mira,official

        """)
  }

  @Test func aSetOfRatingsIsJoinedByBars() throws {
    let article = FictionalStudy.article("a", "mira 1:topic=trade|war")
    #expect(try ratings(of: "topic", article) == "unit,annotator,value\na#1,mira,war|trade\n")
  }

  @Test func aNameThatIsAFormulaIsNeutralised() throws {
    let article = FictionalStudy.article("a", "mira 1:speaker=@north")
    #expect(try ratings(of: "speaker", article) == "unit,annotator,value\na#1,mira,'@north\n")
  }

  @Test func aStatementIsALineWithEverythingBeside() {
    let article = FictionalStudy.article("a", "mira done 3:source=official,stance=support")
    #expect(
      text(StatementsJSONExport(codebook).rows(of: article)) == """
        {"article":"a","title":"Ministers talk","published":"2024-03-05","outlet":null,\
        "unit":3,"start":300,"end":350,"quote":"Sentence 3.","annotator":"mira","kind":"person",\
        "status":"done","version":null,"found":true,"statement":1,"source":"official",\
        "speaker":null,"target":null,"stance":"support","topic":null,"note":null,"flag":false,\
        "codebook":2,"revision":3,"at":"2024-03-06T10:00:00Z"}

        """)
  }

  @Test func aUnitWithoutStatementIsALineToo() {
    let article = FictionalStudy.article("a", "mira 3:-")
    let line = text(StatementsJSONExport(codebook).rows(of: article))
    #expect(line.contains(#""found":false,"statement":null,"source":null"#))
  }

  @Test func aNoteAloneIsALineOfAUnitNotJudged() {
    let line = text(StatementsJSONExport(codebook).rows(of: FictionalStudy.noted("check this")))
    #expect(line.contains(#""found":null,"statement":null"#))
    #expect(line.contains(#""note":"check this""#))
  }

  @Test func severalStatementsAreCountedFromOne() {
    let article = FictionalStudy.article("a", "mira 3:source=official+source=reporter")
    let lines = text(StatementsJSONExport(codebook).rows(of: article)).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.contains(#""statement":2,"source":"reporter""#) == true)
  }

  @Test func bothVersionsOfAUnitAreWritten() throws {
    var layer = FictionalStudy.layer("mira 3:source=official", of: FictionalStudy.id("a"))
    layer.units[0].otherVersions = [Coding(statements: [])]
    let article = CodedArticle(
      FictionalStudy.plainArticle("a"), codebook: codebook, layers: [layer])
    let lines = text(StatementsJSONExport(codebook).rows(of: article)).split(separator: "\n")
    #expect(lines.first?.contains(#""version":1,"found":true"#) == true)
    #expect(lines.last?.contains(#""version":2,"found":false"#) == true)
  }

  @Test func aVariableNamedLikeAKeyIsToldApart() {
    let article = FictionalStudy.article("a", "mira 3:status=old")
    let line = text(StatementsJSONExport(codebook).rows(of: article))
    #expect(line.contains(#""variable.status":"old""#))
  }

  @Test func statementsAsTableHaveAColumnForEachVariable() {
    let export = StatementsCSVExport(codebook)
    let article = FictionalStudy.article("a", "mira 3:source=official,mood=calm,topic=war|trade")
    #expect(
      text(export.header + export.rows(of: article)) == """
        article,title,published,outlet,unit,start,end,quote,annotator,kind,status,version,found,\
        statement,source,speaker,target,stance,topic,note,flag,codebook,revision,at,other
        a,Ministers talk,2024-03-05,,3,300,350,Sentence 3.,mira,person,open,,true,1,official,,,,\
        war|trade,,false,2,3,2024-03-06T10:00:00Z,mood=calm

        """)
  }

  @Test func aNoteThatIsAFormulaIsNeutralised() {
    let row = text(
      StatementsCSVExport(codebook).rows(of: FictionalStudy.noted("=HYPERLINK(\"x\")")))
    #expect(row.contains("\"'=HYPERLINK(\"\"x\"\")\""))
  }
}
