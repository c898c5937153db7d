import Annotations
import Testing

@testable import Pages
@testable import Reports

/// How the page says where its numbers come from.
@Suite struct MethodsTests {
  private func html(withheld: Int = 0, _ verification: Verification? = nil) -> String {
    let provenance = SmallStudy.provenance(withheld: withheld, verification: verification)
    return SmallStudy.html(
      ReportPage(
        SmallStudy.report(SmallStudy.findings()), methods: SmallStudy.methods,
        provenance: provenance))
  }

  @Test func pageSaysThatNobodyLookedAtTheFiles() {
    #expect(html().contains("<dt>postil verify</dt><dd>not asked for; --verify"))
  }

  @Test func soundFilesAreCounted() {
    var verification = Verification()
    verification.counts.files = 9
    #expect(html(verification).contains("<dd>9 files, 0 articles, 0 codings, 0 changes: no damage"))
  }

  @Test func damageIsToldBeforeNotes() throws {
    var verification = Verification()
    verification.findings = [
      Finding(.quarantine, ".postil/quarantine", "1 file"),
      Finding(.layerDiffers, "annotations/a/b.json", "unit <4> says more"),
    ]
    let html = html(verification)
    #expect(html.contains("1 place damaged, 1 note</dd>"))
    let damage = "<li><bdi>damage: annotations/a/b.json: layer-differs, unit &lt;4&gt; says more"
    let first = try #require(html.firstRange(of: damage))
    let second = try #require(html.firstRange(of: "<li><bdi>note: .postil/quarantine"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test func moreFindingsThanAreToldAreCounted() {
    var verification = Verification()
    verification.findings = (1...25).map { Finding(.layerDiffers, "annotations/\($0)", "x") }
    #expect(html(verification).contains("And 5 more; postil verify tells all."))
  }

  @Test func pageSaysWhatTheCommandCountsMore() {
    #expect(html(withheld: 2).contains("It counts 2 articles more: here"))
    #expect(!html().contains("It counts"))
  }

  @Test func tensOfThousandsOfFilesAreNotAllNamed() {
    let layer = Provenance.ReadLayer(
      layer: Layer.ID(annotator: SmallStudy.mira, article: SmallStudy.id("wire/one")), revision: 1,
      sum: "5eed")
    let all = Provenance(
      tool: "postil/1.0.0", codebookSum: "",
      layers: Array(repeating: layer, count: MethodsView.mostLayers + 7),
      problems: Array(repeating: "torn", count: MethodsView.mostProblems + 3),
      command: "postil report", date: nil, withheld: 0, verification: nil)
    let html = SmallStudy.html(
      ReportPage(
        SmallStudy.report(SmallStudy.findings()), methods: SmallStudy.methods, provenance: all))
    #expect(html.matches(of: /<code>5eed<\/code>/).count == MethodsView.mostLayers)
    #expect(html.contains("5007 codings that were read"))
    #expect(html.contains("And 7 more; the last line of each history bears its checksum."))
    #expect(html.matches(of: /<bdi>torn<\/bdi>/).count == MethodsView.mostProblems)
    #expect(html.contains("And 3 more; postil verify tells all."))
  }
}
