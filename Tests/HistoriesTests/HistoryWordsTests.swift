import Histories
import Testing

/// What people are told of a history.
@Suite struct HistoryWordsTests {
  @Test(arguments: [
    (HistoryDamage.unreadable(line: 2, reason: "why"), "line 2 is no change: why"),
    (.wrongSum(line: 2), "line 2 was altered: its checksum does not fit"),
    (.contradictory(line: 2, id: "s:1"), "line 2 contradicts another line with the id s:1"),
    (.otherSubject(line: 2, found: "jon/a"), "line 2 belongs to 'jon/a'"),
    (.missingParent(line: 2, id: "s:1"), "line 2 was made upon s:1, which is missing"),
    (
      .wrongRevision(line: 2, found: 9),
      "line 2 has the revision 9, which does not follow what it was made upon"
    ),
    (.lostTail, "the coding was made from a change that is missing at the end"),
  ])
  func damageInWords(damage: HistoryDamage, words: String) {
    #expect(damage.description == words)
  }

  @Test(arguments: [
    (
      HistoryNote.tornTail(path: "a", quarantined: "b"),
      "a: an unfinished change at the end was set aside in b"
    ),
    (.tornTail(path: "a", quarantined: nil), "a: an unfinished change at the end is passed over"),
    (.conflictMarkers(path: "a"), "a: conflict markers of a merge are passed over"),
    (
      .damage(path: "a", .otherSubject(line: 1, found: "x")),
      "a: line 1 belongs to 'x'; the good lines are used"
    ),
    (.reread(path: "a"), "a: another program changed it; it was read again"),
    (.staleLayer(path: "a"), "a: behind its history, which is used"),
  ])
  func noteInWords(note: HistoryNote, words: String) {
    #expect(note.description == words)
  }

  @Test func firstDamageIsSaidWithTheNumberOfTheRest() {
    #expect([HistoryDamage.wrongSum(line: 2)].sentence == "\(HistoryDamage.wrongSum(line: 2))")
    #expect(
      [HistoryDamage.wrongSum(line: 2), .wrongSum(line: 3)].sentence
        == "line 2 was altered: its checksum does not fit (and 1 more)")
  }
}
