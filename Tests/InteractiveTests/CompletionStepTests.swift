import Commands
import Testing

@testable import Interactive

/// What follows from the proposals for a word.
@Suite struct CompletionStepTests {
  private func step(_ line: String, from start: Int, _ texts: String...) -> CompletionStep {
    let candidates = texts.map { Candidate(text: $0, note: "", endsWord: true) }
    return CompletionStep(Completions(start: start, candidates: candidates), of: line)
  }

  @Test func nothingFollowsFromNoProposal() {
    #expect(step("tag", from: 0) == .nothing)
  }

  @Test func theOnlyProposalReplacesTheWord() {
    #expect(step("tag SUP", from: 4, "support") == .replace(scalars: 3, with: "support "))
  }

  @Test func aProposalThatDoesNotEndTheWordGetsNoBlank() {
    let open = Completions(
      start: 0, candidates: [Candidate(text: "stance=", note: "", endsWord: false)])
    #expect(CompletionStep(open, of: "st") == .replace(scalars: 2, with: "stance="))
  }

  @Test func theCommonStartReplacesAShorterWord() {
    #expect(step("s", from: 0, "support", "supper") == .replace(scalars: 1, with: "supp"))
  }

  @Test func aWordAsLongAsTheCommonStartGetsAList() {
    #expect(step("supp", from: 0, "support", "supper") == .list)
  }

  @Test func offsetsAreBytesAndCountsAreScalars() {
    #expect(step("é Ки", from: 3, "Київ") == .replace(scalars: 2, with: "Київ "))
  }

  @Test func aStartOutsideTheLineOrWithinAScalarIsIgnored() {
    #expect(step("é", from: 1, "x") == .nothing)
    #expect(step("é", from: 3, "x") == .nothing)
    #expect(step("é", from: -1, "x") == .nothing)
  }

  @Test func whatCouldActOnATerminalIsNotInserted() {
    #expect(step("a", from: 0, "ab\u{1B}[2J") == .replace(scalars: 1, with: "ab"))
  }

  @Test func theCommonStartMayEndBeforeACombiningMark() {
    #expect(step("", from: 0, "e\u{301}a", "eb") == .replace(scalars: 0, with: "e"))
  }
}
