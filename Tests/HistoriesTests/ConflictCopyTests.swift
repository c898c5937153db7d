import Testing

@testable import Histories

/// Which file a copy was made of, told from its name.
@Suite struct ConflictCopyTests {
  @Test(arguments: [
    "x.history (Mira's conflicted copy 2031-03-02).jsonl",
    "x.history (conflicted copy 2031-03-02 101112).jsonl",
    "x (conflicted copy 2031-03-02).history.jsonl", "x.history (SFConflict mira 2031-03-02).jsonl",
    "x.history.sync-conflict-20310302-101112-ABCDEFG.jsonl", "x.history.jsonl~HEAD",
    "x.history.jsonl~mira", "x.history.jsonl.orig", "x.history (Case Conflict).jsonl",
  ])
  func originalIsTold(name: String) {
    #expect(ConflictCopy.original(of: name) == "x.history.jsonl")
  }

  @Test(arguments: [
    "x.history.jsonl", "x.json", "x-2.json", "x.orig", "x~", "a copy.json", "x (2).json",
  ])
  func otherNamesAreThoseOfNoCopy(name: String) {
    #expect(ConflictCopy.original(of: name) == nil)
  }

  @Test func copyOfAnUnknownFileIsStillOne() {
    #expect(ConflictCopy.original(of: "conflicted copy of notes") == "")
  }
}
