import Agreement
import Annotations
import Testing

@testable import Reports

/// How reports say where intervals come from.
struct IntervalWordsTests {
  private func article(_ number: Int) -> CodedArticle {
    FictionalStudy.article(
      "a\(number)", "jon 1:- 2:source=official 3:-", "mira 1:- 2:source=official 3:source=official")
  }

  private func agreement(
    articles: Int, _ interval: IntervalChoice
  ) throws -> AgreementReport {
    var builder = try AgreementReport.Builder(codebook: FictionalStudy.codebook, question: .found)
    for number in 0..<articles { try builder.add(article(number)) }
    return builder.finish(interval: interval)
  }

  @Test func theJackknifeSaysWhatItLeavesOut() throws {
    #expect(
      words(try agreement(articles: 10, .jackknife(over: .units)).text).contains(
        "from leaving out articles one by one (jackknife)."))
    #expect(
      words(try agreement(articles: 2, .jackknife(over: .clusters)).text).contains(
        "from leaving out units one by one (jackknife)."))
  }

  @Test func drawsOfPairsAreSaidToBeTooNarrow() throws {
    let interval = IntervalChoice.pairDeviation(PairDeviation(resamples: 20, seed: 4))
    #expect(
      words(try agreement(articles: 10, interval).text).contains(
        "from 20 draws of pairs (pair-deviation, seed 4), which are too narrow."))
  }

  @Test func withoutIntervalsNothingIsSaidOfThem() throws {
    #expect(!words(try agreement(articles: 2, .none).text).contains("interval come"))
  }

  @Test(arguments: [
    (IntervalChoice.none, #"{"kind":"none","over":null,"resamples":null,"seed":null}"#),
    (
      .jackknife(over: .units), #"{"kind":"jackknife","over":"units","resamples":null,"seed":null}"#
    ),
    (
      .pairDeviation(PairDeviation(resamples: 5, seed: 2)),
      #"{"kind":"pair-deviation","over":null,"resamples":5,"seed":2}"#
    ),
  ])
  func jsonNamesTheWay(interval: IntervalChoice, resampling: String) throws {
    let json = text(try agreement(articles: 2, interval).json)
    #expect(json.contains(#""resampling":"# + resampling))
  }

  @Test func methodsNameWhatWasDrawnForEachVariable() throws {
    var builder = try MethodsParagraph.Builder(codebook: FictionalStudy.codebook)
    for number in 0..<10 { try builder.add(article(number)) }
    try builder.add(
      FictionalStudy.article(
        "b", "jon 1:speaker=north 2:speaker=south", "mira 1:speaker=north 2:speaker=south"))
    let interval = IntervalChoice.bootstrap(Bootstrap(resamples: 20))
    let shown = words(builder.finish(interval: interval, software: "Postil").text)
    #expect(shown.contains("resamples of articles (found) or, where they were few, units ("))
  }

  @Test(arguments: [
    (
      IntervalChoice.jackknife(over: .units),
      "Intervals (95 %) are from the jackknife over units."
    ),
    (
      .pairDeviation(PairDeviation(resamples: 9, seed: 2)),
      "Intervals (95 %) are from 9 draws of pairs of ratings, seed 2"
    ),
  ])
  func methodsNameOtherWays(interval: IntervalChoice, sentence: String) throws {
    var builder = try MethodsParagraph.Builder(codebook: FictionalStudy.codebook)
    try builder.add(article(0))
    let paragraph = builder.finish(interval: interval, software: "Postil")
    #expect(words(paragraph.text).contains(sentence))
    #expect(!paragraph.references.contains(.efron))
  }
}
