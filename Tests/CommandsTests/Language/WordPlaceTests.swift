import Testing

@testable import Commands

struct WordPlaceTests {
  private let add = CommandSpecification("add", .outside, .changes).with {
    $0.expects = { given in given.words.isEmpty ? .file : .anything }
    $0.options = [
      OptionSpecification("--by", value: "A,B", "whose").taking(.annotators),
      OptionSpecification("--form", value: "NAME", "how").taking(.oneOf(["long", "short"])),
      OptionSpecification("--all", "everything"),
      OptionSpecification("--out", value: "FILE", "where").shortened("-o").taking(.folder),
      OptionSpecification("--also", value: "X", "more").repeatable(),
    ]
  }

  private func names(_ word: String, after words: String...) -> [String] {
    WordPlace(of: word, after: words, in: add).options.map(\.name)
  }

  @Test func firstWordIsWhatTheCommandExpects() {
    #expect(WordPlace(of: "a", after: [], in: add).expected == .file)
    #expect(WordPlace(of: "a", after: ["b"], in: add).expected == .anything)
    #expect(WordPlace(of: "a", after: ["--all", "--form", "x"], in: add).expected == .file)
  }

  @Test func hyphenBeginsAnOption() {
    #expect(names("--a") == ["--all", "--also"])
    #expect(names("-") == ["--by", "--form", "--all", "--out", "--also"])
    #expect(names("-2") == [])
  }

  @Test func optionIsNotGivenTwiceUnlessItMayBe() {
    #expect(names("--a", after: "--all", "--also", "x") == ["--also"])
    #expect(names("--f", after: "--form=long") == [])
  }

  @Test func valueFollowsItsOption() {
    let place = WordPlace(of: "sh", after: ["--form"], in: add)
    #expect(place.expected == .oneOf(["long", "short"]))
    #expect(place.typed == "sh" && place.stem == "")
  }

  @Test func valueFollowsTheShortName() {
    #expect(WordPlace(of: "x", after: ["-o"], in: add).expected == .folder)
    #expect(names("--o", after: "-o", "x") == [])
  }

  @Test func valueFollowsTheSign() {
    let place = WordPlace(of: "--form=sh", after: [], in: add)
    #expect(place.expected == .oneOf(["long", "short"]))
    #expect(place.typed == "sh" && place.stem == "--form=")
  }

  @Test func namesInAListAreTakenOneByOne() {
    let place = WordPlace(of: "--by=mira,j", after: [], in: add)
    #expect(place.expected == .annotators)
    #expect(place.typed == "j" && place.stem == "--by=mira,")
  }

  @Test func doubleHyphenEndsOptions() {
    #expect(names("--a", after: "--") == [])
  }

  @Test func textEndsOptions() {
    let note = add.with { $0.words = .text }
    #expect(WordPlace(of: "--a", after: [], in: note).options.count == 2)
    #expect(WordPlace(of: "--a", after: ["word"], in: note).options.isEmpty)
  }

  @Test func emptyWordIsAnOptionWhereNothingElseIsExpected() {
    #expect(names("", after: "file") == ["--by", "--form", "--all", "--out", "--also"])
    #expect(names("") == [])
  }
}
