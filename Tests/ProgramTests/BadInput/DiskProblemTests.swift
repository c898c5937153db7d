import Glibc
import Testing

/// Disks that take no more, or nothing at all.
@Suite struct DiskProblemTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.postil("none", "1", "--article", "talks")
  }

  @Test func readOnlyFolderIsRefusedForWriting() throws {
    try desk.setPermissions(0o555, of: "annotations")
    let outcome = try desk.keepingFiles {
      try desk.unprivilegedPostil("--annotator", "jon", "none", "1", "--article", "talks")
    }
    try desk.setPermissions(0o755, of: "annotations")
    #expect(outcome.errors.contains("error: cannot create 'annotations/jon': permission denied;"))
  }

  @Test func readOnlyFolderIsRead() throws {
    try desk.setPermissions(0o555, of: "annotations/mira")
    let outcome = try desk.unprivilegedPostil("log", "--article", "talks")
    try desk.setPermissions(0o755, of: "annotations/mira")
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors == "")
  }

  @Test func readOnlyHistoryIsRefusedForWriting() throws {
    try desk.setPermissions(0o444, of: "annotations/mira/talks.history.jsonl")
    let outcome = try desk.keepingFiles {
      try desk.unprivilegedPostil("none", "2", "--article", "talks")
    }
    #expect(
      outcome
        == .refused(
          "cannot open 'annotations/mira/talks.history.jsonl': permission denied; "
            + "get access to it, or copy the workspace to a folder of your own"))
  }

  @Test func layerThatCannotBeReplacedIsSaidAndNothingIsLost() throws {
    try desk.setPermissions(0o555, of: "annotations/mira")
    let outcome = try desk.unprivilegedPostil("none", "2", "--article", "talks")
    try desk.setPermissions(0o755, of: "annotations/mira")
    #expect(outcome.output == "ok 2 talks#2 none\n")
    #expect(
      outcome.errors.hasPrefix("cannot write 'annotations/mira/talks.json': permission denied"))
    #expect(try desk.postil("log", "--article", "talks").lines.count == 2)
  }

  @Test func fileThatMayNotGrowIsRefusedAndKeepsWhatItHeld() throws {
    // Signals that are ignored stay so in the program that is started.
    let outcome = try desk.keepingFiles {
      try desk.system(
        """
        trap '' XFSZ; ulimit -f 1; "$postil" note --article talks 1 "$(printf %01200d 0)"
        """)
    }
    #expect(
      outcome
        == .refused(
          "cannot write 'annotations/mira/talks.history.jsonl': "
            + "the file would be larger than the system allows"))
  }

  @Test(.enabled(if: Self.canMount, "this system lets nobody here mount a disk"))
  func fullDiskIsRefusedAndWhatWasConfirmedIsKept() throws {
    let outcome = try desk.system(
      """
      unshare --map-root-user --mount sh -c '
        mount -t tmpfs -o size=192k none /mnt && cp -r . /mnt && cd /mnt
        { echo open talks; seq -f "note 2 %0300g" 400; } | "$postil" run - >"$HOME/confirmed"
        echo $? $(wc -l <"$HOME/confirmed") $("$postil" log --article talks | wc -l)
      '
      """)
    let numbers = outcome.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    let confirmedCount = numbers[1]
    #expect(numbers == [1, confirmedCount, confirmedCount + 1])
    #expect(confirmedCount > 0)
    #expect(outcome.errors.contains("talks.history.jsonl': no space left on the disk; free some"))
  }

  private static var canMount: Bool {
    system("unshare --map-root-user --mount mount -t tmpfs none /mnt 2>/dev/null") == 0
  }
}
