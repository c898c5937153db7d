import Histories
import Storage
import Testing

@testable import Commands

struct RefusalTests {
  @Test func everyCaseHasASample() throws {
    let sampled = Set(try RefusalSamples.all().map(RefusalSamples.Case.init))
    #expect(sampled == Set(RefusalSamples.Case.allCases))
  }

  @Test func everyRefusalHasACodeOfPlainWords() throws {
    for words in try RefusalSamples.all().map(\.words) {
      #expect(words.code.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
      #expect(words.code != "refused")
    }
  }

  @Test func everySentenceIsInTheHouseForm() throws {
    for sentence in try RefusalSamples.all().map(\.sentence) {
      #expect(!sentence.isEmpty)
      #expect(!sentence.hasSuffix("."))
      #expect(!sentence.lowercased().contains("please"))
      #expect(sentence.first?.isUppercase == false)
    }
  }

  /// Codes that several refusals have because they mean the same.
  private static let shared: [String: Int] = [
    "unknown-label": 2, "unknown-article": 2, "newer-format": 3, "in-doubt": 2,
    "too-large": 3, "leaves-workspace": 2, "damaged-history": 2, "replaced-meanwhile": 2,
    "no-such-words": 2, "nothing-to-join": 2, "round-exists": 2, "round-open": 2,
    "changed-since": 2, "reviewing": 2, "illegal-round": 2, "nothing-there": 3, "bad-row": 3,
    "bad-json-line": 2, "bad-columns": 3, "bad-field": 2, "rows-differ": 5,
  ]

  @Test func codesAreUniqueUnlessTheyMeanTheSame() throws {
    let counts = Dictionary(try RefusalSamples.all().map { ($0.words.code, 1) }) { $0 + $1 }
    #expect(counts.filter { $0.value > 1 } == Self.shared)
  }

  @Test func longListsOfCandidatesAreCut() {
    let candidates = (1...9).map { "a\($0)" }
    #expect(
      Refusal.ambiguousArticle("a", candidates: candidates).sentence
        == "'a' may be 'a1', 'a2', 'a3', 'a4', 'a5', 'a6' or 3 more; type more of it")
  }

  @Test func damageSaysHowMuchMoreThereIs() {
    #expect(
      Refusal.storage(.damaged(path: "h", [.wrongSum(line: 2), .wrongSum(line: 3)])).sentence
        == "h: line 2 was altered: its checksum does not fit (and 1 more); "
        + "nothing was changed; bring the file back from a backup or from git, "
        + "or keep what is left with verify --repair")
  }
}
