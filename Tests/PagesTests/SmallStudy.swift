import Agreement
import Annotations
import Pages

@testable import Reports

/// Two invented articles of three sentences, coded by two annotators.
enum SmallStudy {
  static let codebook: Codebook = {
    var source = Variable(id: "source", scale: .nominal)
    source.labels = ["narrator", "official"].map(Label.init)
    var speaker = Variable(id: "speaker", scale: .entity)
    speaker.isOptional = true
    var stance = Variable(id: "stance", scale: .ordinal)
    stance.labels = ["oppose", "neutral", "support"].map(Label.init)
    return Codebook(
      name: "harbour", version: 3, codesHeadline: false, variables: [source, speaker, stance])
  }()

  /// The sentences of each article; tests put other words in their place.
  static let sentences = ["The port is closed.", "“We object,” said Orel.", "Talks are welcome."]

  static let mira = name("mira")
  static let jon = name("jon")

  static func name(_ text: String) -> AnnotatorName {
    guard let name = AnnotatorName(text) else { preconditionFailure("no name: \(text)") }
    return name
  }

  static func id(_ text: String) -> Article.ID {
    guard let id = Article.ID(text) else { preconditionFailure("no id: \(text)") }
    return id
  }

  static func number(_ value: Int) -> Article.Unit.Number {
    guard let number = Article.Unit.Number(value) else { preconditionFailure("no number") }
    return number
  }

  static func unit(_ article: Int, _ unit: Int) -> UnitReference {
    UnitReference(article: article, unit: number(unit))
  }

  static func counted(_ units: [UnitReference]) -> Counted { Counted(units) }

  static func statement(_ source: String, _ speaker: String?, _ stance: String) -> Statement {
    var statement = Statement()
    statement["source"] = .text(source)
    statement["speaker"] = speaker.map(Statement.Value.text)
    statement["stance"] = .text(stance)
    return statement
  }

  /// A page of the study.
  static func page(_ findings: Findings = findings()) -> ReportPage {
    ReportPage(report(findings), methods: methods, provenance: provenance())
  }

  /// The whole page as text, its parts put together as the program does.
  static func html(
    _ page: ReportPage = page(), evidence: [EvidenceArticle] = [evidence(0), evidence(1)]
  ) -> String {
    var page = page
    var bytes = page.opening { _ in "DIGEST=" }
    for article in evidence { bytes += page.article(article) }
    bytes += page.closing
    for part in page.listParts { bytes += page.lists(part) }
    return String(decoding: bytes + page.end, as: UTF8.self)
  }

  static func provenance(
    problems: [String] = [], withheld: Int = 0, verification: Verification? = nil
  ) -> Provenance {
    Provenance(
      tool: "postil/1.0.0", codebookSum: "c0ffee",
      layers: [
        Provenance.ReadLayer(
          layer: Layer.ID(annotator: mira, article: id("wire/one")), revision: 3, sum: "feed")
      ], problems: problems, command: "postil report --format html -o report.html", date: nil,
      withheld: withheld, verification: verification)
  }
}
