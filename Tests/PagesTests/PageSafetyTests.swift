import AttackStrings
import Reports
import Testing

@testable import Pages

/// A browser that shows the page loads nothing, runs nothing and takes no text for markup.
@Suite struct PageSafetyTests {
  @Test func policyIsTheFirstThingInHead() {
    let policy =
      #"<head>\#n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; "#
    #expect(SmallStudy.html().contains(policy))
  }

  @Test func policyAllowsTheStyleByItsDigest() {
    var style: [UInt8] = []
    let opening = SmallStudy.page().opening { bytes in
      style = bytes
      return "DIGEST+/="
    }
    let html = String(decoding: opening, as: UTF8.self)
    #expect(html.contains("style-src 'sha256-DIGEST+/='"))
    #expect(html.contains("<style>" + String(decoding: style, as: UTF8.self) + "</style>"))
  }

  @Test(arguments: [
    "<script", " style=", "javascript:", "http:", "https:", "src=", "<link", "@import",
  ])
  func nothingActsOrIsLoaded(_ forbidden: String) {
    #expect(!SmallStudy.html().contains(forbidden))
  }

  @Test func noElementListensToEvents() {
    #expect(SmallStudy.html().firstMatch(of: /<[^>]* on[a-z]+=/) == nil)
  }

  @Test func templatesHaveNoTagThatDoesNotEscape() {
    for template in ReportTemplates.all {
      let text = String(decoding: template, as: UTF8.self)
      #expect(!text.contains("{{{") && text.firstMatch(of: /\{\{ *&/) == nil)
    }
  }

  @Test func templatesCanBeRead() {
    for template in ReportTemplates.all { #expect(Template(template) != nil) }
  }

  @Test(arguments: AttackStrings.all)
  func foreignTextIsNoMarkup(_ hostile: String) {
    let page = SmallStudy.page(SmallStudy.findings(title: hostile, speaker: hostile))
    let evidence = [0, 1].map {
      SmallStudy.evidence($0, sentences: [hostile, hostile, hostile])
    }
    let html = SmallStudy.html(page, evidence: evidence)
    #expect(tags(of: html) == tags(of: SmallStudy.html()))
  }

  @Test func textThatActsIsMadeVisible() {
    let evidence = SmallStudy.evidence(0, sentences: ["a\u{202E}b", "\u{0}", "\u{2028}\u{E0041}"])
    let html = SmallStudy.html(evidence: [evidence, SmallStudy.evidence(1)])
    #expect(html.contains(#"a\u{202e}b"#) && html.contains(#"\u{2028}\u{e0041}"#))
    #expect(!html.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0}" || $0 == "\u{2028}" })
  }

  /// The names of the elements, in order: text that were markup would add to them.
  private func tags(of html: String) -> [Substring] {
    var names: [Substring] = []
    for part in html.unicodeScalars.split(separator: "<").dropFirst() {
      names.append(Substring(part.prefix { $0 != " " && $0 != ">" && $0 != "\n" }))
    }
    return names
  }
}
