import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

struct FindingsFormatTests {
  private static let articles = [
    FictionalStudy.article(
      "a", "reference 1:source=official,speaker=north,stance=support",
      "mira 1:source=reporter 2:source=reporter,target=talks,stance=oppose 3:source=official,topic=war",
      "jon 2:source=reporter,target=talks,stance=oppose 3:source=reporter,topic=war 4:-",
      "abe 5:source=official")
  ]

  private func report(_ articles: [CodedArticle] = articles) throws -> CodingReport {
    var builder = try CodingReport.Builder(codebook: FictionalStudy.codebook)
    for article in articles { try builder.add(article) }
    return builder.finish(interval: .none)
  }

  /// Twelve articles in which speakers differ.
  private static let twelve = (1...12).map { number in
    FictionalStudy.article(
      "a\(100 + number)",
      "mira 1:source=official,target=talks,stance=\(number % 3 == 0 ? "support" : "oppose") "
        + "2:source=\(number % 4 == 0 ? "official" : "reporter"),target=talks,stance=support")
  }

  @Test func theTextSaysWhoseWordWasTaken() throws {
    let text = words(try report().text)
    #expect(
      text.contains(
        "What units hold is taken as said by the reference in 1 unit, by the majority in 2 units, "
          + "by the only annotator in 2 units."))
    #expect(text.contains("Some value has no majority in 1 unit and counts as tied."))
  }

  @Test func voicesAreBarsOfTheirShares() throws {
    let lines = try report().text.plain.split(separator: "\n").map(String.init)
    #expect(lines.contains("  reporter           1   25 %  █████"))
    #expect(lines.contains("  official           2   50 %  ██████████"))
    #expect(lines.contains("  tied               1   25 %  █████"))
  }

  @Test func stancesLeaveTheMiddleToEitherSide() throws {
    let lines = try report().text.plain.split(separator: "\n").map(String.init)
    #expect(lines.contains("Stance on 'talks' by source"))
    #expect(lines.contains { $0.hasPrefix("  reporter  1 (100 %)") && $0.hasSuffix("  ████████|") })
  }

  @Test func noLineIsWiderThanANarrowTerminal() throws {
    let lines = try report(Self.twelve).text.plain.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func nothingTakenHasNoTables() throws {
    let text = try report([]).text.plain
    #expect(text.contains("0 statements. Nothing was taken of any unit: nobody has coded any."))
    #expect(!text.contains("Speakers"))
  }

  @Test(arguments: [
    (Basis.reference, "the reference has decided none; 'review' decides units"),
    (.majority, "of what was coded nothing has a majority; 'review' decides it."),
  ])
  func nothingTakenSaysWhy(basis: Basis, reason: String) throws {
    var builder = try CodingReport.Builder(codebook: FictionalStudy.codebook, basis: basis)
    try builder.add(FictionalStudy.article("a", "mira 1:source=official", "jon 1:-"))
    let report = words(builder.finish(interval: .none).text)
    #expect(report.contains("No statement was taken from 1 article yet: \(reason)"))
    #expect(report.contains("0 statements. Nothing was taken of any unit: \(reason)"))
  }

  @Test func csvHasARowANumber() throws {
    let lines = Set(text(try report().csv).split(separator: "\n").map(String.init))
    #expect(lines.contains("basis,tied,units,1"))
    #expect(lines.contains("voices-by-source,official,count,2"))
    #expect(lines.contains("voices-by-source,official,of,4"))
    #expect(lines.contains("stance-of-talks-by-source,reporter,oppose,1"))
    #expect(lines.contains("speakers,north,first,2024-03-05"))
  }

  @Test func nobodysValueIsTakenForARowThatIsNone() throws {
    let report = try report([
      FictionalStudy.article(
        "a", "mira 1:source=official,speaker=tied,target=talks,stance=support 2:source=official",
        "jon 1:source=reporter,speaker=tied,target=talks,stance=support 2:source=official")
    ])
    let rows = Set(text(report.csv).split(separator: "\n").map(String.init))
    #expect(rows.contains("voices-by-speaker,tied,count,1"))
    #expect(rows.contains("voices-by-speaker/none,,count,1"))
    #expect(rows.contains("voices-by-source/tied,,count,1"))
    #expect(rows.contains("stance-of-talks-by-source/tied,,support,1"))
    #expect(rows.contains("stance-of-talks-by-source/tied,,/total,1"))
    #expect(rows.contains("speakers/sources/tied,tied,,1"))
    #expect(rows.contains("speakers/stance-of-talks,tied,support,1"))
  }

  @Test func jsonSaysWhatEveryPartStandsFor() throws {
    let report = try report([
      FictionalStudy.article(
        "a", "mira 1:source=official,speaker=north,target=talks,stance=support",
        "jon 1:source=reporter,speaker=north,target=sanctions,stance=support")
    ])
    let json = text(report.json)
    #expect(json.contains(#""sources":[{"value":null,"name":"tied","kind":"tied","count":1}]"#))
    #expect(
      json.contains(
        #""stances":[{"target":null,"targetKind":"tied","stance":"support","stanceKind":"value","#))
    #expect(
      json.contains(
        #"{"target":null,"targetKind":"tied","targets":1,"by":"key","key":"side","labels":["#))
    #expect(json.contains(#""section":"voices-by-speaker-side","variable":"speaker","key":"side""#))
  }

  @Test func jsonTellsTheSame() throws {
    let json = text(try report().json)
    #expect(throws: Never.self) { try JSONValue(parsing: Array(json.utf8)) }
    #expect(
      json.contains(#""findings":{"basis":"reference-else-majority","settled":{"byReference":1"#))
    #expect(json.contains(##""tied":["a#3"],"open":[]"##))
    #expect(json.contains(#"{"value":null,"name":"tied","kind":"tied","share":{"count":1,"of":4"#))
    #expect(json.contains(##""first":"a#1","last":"a#1""##))
  }

  @Test func sharesHaveIntervalsFromEnoughArticles() throws {
    let choice = IntervalChoice.bootstrap(Bootstrap(resamples: 200, seed: 3))
    let found = FictionalStudy.findings(Self.twelve, interval: choice)
    let share = try #require(found.voices.bySource?.rows.first?.share)
    let interval = try #require(share.interval)
    #expect(interval.contains(try #require(share.value)))
    #expect(found == FictionalStudy.findings(Self.twelve.reversed(), interval: choice))
    let few = FictionalStudy.findings(Array(Self.twelve.prefix(9)), interval: choice)
    #expect(few.voices.bySource?.rows.first?.share.interval == nil)
  }
}
