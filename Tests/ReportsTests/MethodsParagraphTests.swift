import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

/// What a paper says of a study.
struct MethodsParagraphTests {
  private func paragraph(
    _ articles: CodedArticle..., interval: IntervalChoice = .none, withheld: Int = 0
  ) throws -> MethodsParagraph {
    var builder = try MethodsParagraph.Builder(codebook: FictionalStudy.codebook)
    for article in articles { try builder.add(article) }
    return builder.finish(interval: interval, software: "Postil 9.9", withheld: withheld)
  }

  private static let two = FictionalStudy.article(
    "a", "jon 1:source=official,target=talks 2:source=reporter,target=talks 3:-",
    "mira 1:source=official,target=talks 2:source=official,target=talks 3:-")

  private func words(_ paragraph: MethodsParagraph) -> String {
    paragraph.paragraphs.joined(separator: " ")
  }

  @Test func itSaysWhatWasCodedByWhomAndWithWhat() throws {
    let words = words(try paragraph(Self.two))
    #expect(
      words.hasPrefix(
        "1 article with 11 units was coded by 2 annotators (jon, mira) with the codebook "
          + "'invented', version 2, in Postil 9.9."))
    #expect(words.contains("3 units were judged, 3 of them by two annotators or more."))
  }

  @Test func variablesStandWithTheirLevelsAndLabels() throws {
    let words = words(try paragraph(Self.two))
    #expect(words.contains("source (nominal: reporter, official); speaker (names);"))
    #expect(words.contains("stance (ordinal: oppose < neutral < support);"))
    #expect(words.contains("stance only between statements on the same source and target"))
  }

  @Test func everyCoefficientStandsWithItsUnits() throws {
    let words = words(try paragraph(Self.two))
    #expect(words.contains("found: alpha_nominal = 1.000, 3 units, percent agreement 1.000."))
    #expect(words.contains("target: alpha is undefined: all ratings compared are alike"))
  }

  @Test func resamplesAndSeedAreNamed() throws {
    let interval = IntervalChoice.bootstrap(Bootstrap(resamples: 50, seed: 3))
    let paragraph = try paragraph(Self.two, interval: interval)
    #expect(
      words(paragraph).contains("(95 %) of 50 bootstrap resamples of units, from seed 3"))
    #expect(paragraph.references.count == 4)
  }

  @Test func whatWasLeftOutIsNamed() throws {
    let article = FictionalStudy.article("a", "jon 1:source=official", "mira 2:source=official")
    #expect(
      words(try paragraph(article)).contains(
        "Left out were: on found 2 units with one rating; on source 2 units with one rating;"))
  }

  @Test func articlesThatNobodyCodedDoNotCount() throws {
    let paragraph = try paragraph(Self.two, FictionalStudy.article("b"))
    #expect(paragraph.articles == 1)
    #expect(paragraph.units == 11)
  }

  @Test func withheldArticlesAreSaid() throws {
    #expect(try paragraph(Self.two, withheld: 2).text.plain.contains("2 articles left out"))
  }

  @Test func jsonIsTheTextAndItsReferences() throws {
    let json = try paragraph(Self.two).json
    #expect(text(json).hasPrefix(#"{"text":"1 article with 11 units"#))
    #expect(throws: Never.self) { try JSONValue(parsing: json) }
  }
}
