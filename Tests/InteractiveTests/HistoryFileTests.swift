import Glibc
import TerminalHarness
import Testing

@testable import Interactive

/// How lines are kept on disk.
@Suite struct HistoryFileTests {
  private let folder = TemporaryDirectory()
  private var file: HistoryFile { HistoryFile(directory: folder.path + "/state/postil") }

  @Test func withoutAFileThereAreNoLines() throws {
    #expect(try file.load() == [])
  }

  @Test func linesComeBackInOrder() throws {
    try file.add("one")
    try file.add("two \\n three")
    try file.add("four\nfive\\")
    #expect(try file.load() == ["one", "two \\n three", "four\nfive\\"])
    #expect(try folder.read("state/postil/history") == "one\ntwo \\\\n three\nfour\\nfive\\\\\n")
  }

  @Test func onlyAdjacentDuplicatesAreDropped() throws {
    for line in ["a", "a", "b", "a"] { try file.add(line) }
    #expect(try file.load() == ["a", "b", "a"])
  }

  @Test func theOldestLinesGo() throws {
    try file.add("first")
    let full = (1...HistoryFile.capacity).map { "\($0)\n" }.joined()
    try folder.write(full, to: "state/postil/history")
    try file.add("last")
    let lines = try file.load()
    #expect(lines.count == HistoryFile.capacity)
    #expect([lines.first, lines.last] == ["2", "last"])
  }

  @Test func illFormedTextIsRepaired() throws {
    try file.add("a")
    let path = folder.path + "/state/postil/history"
    let descriptor = open(path, O_WRONLY | O_APPEND)
    write(descriptor, [0x62, 0xFF, 0x0A] as [UInt8], 3)
    close(descriptor)
    #expect(try file.load() == ["a", "b\u{FFFD}"])
  }

  @Test func aSymbolicLinkIsNeitherReadNorReplaced() throws {
    try file.add("a")
    let path = folder.path + "/state/postil/history"
    unlink(path)
    symlink("/etc/hostname", path)
    #expect(throws: HistoryError.symbolicLink(path)) { try file.load() }
    #expect(throws: HistoryError.symbolicLink(path)) { try file.add("b") }
  }

  @Test func aLinkInPlaceOfTheNewFileIsNotFollowed() throws {
    try file.add("a")
    try folder.write("", to: "other")
    symlink(folder.path + "/other", file.directory + "/history.new")
    try file.add("b")
    #expect(try folder.read("other") == "")
    #expect(try file.load() == ["a", "b"])
  }

  @Test func othersCannotReadIt() throws {
    try file.add("a")
    let path = file.directory + "/history"
    chmod(path, 0o666)
    try file.add("b")
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(stat(file.directory, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
  }

  @Test func theFileIsReplacedAsAWhole() throws {
    try file.add("a")
    let before = open(file.directory + "/history", O_RDONLY)
    defer { close(before) }
    try file.add("b")
    var bytes = [UInt8](repeating: 0, count: 9)
    #expect(read(before, &bytes, bytes.count) == 2)
  }

  @Test func aSessionThatWasStoppedHoldsNobodyUpForEver() throws {
    try file.add("a")
    let other = open(file.directory, O_RDONLY | O_DIRECTORY)
    #expect(flock(other, LOCK_EX) == 0)
    #expect(throws: HistoryError.busy(file.directory)) { try file.add("b") }
    close(other)
    try file.add("b")
    #expect(try file.load() == ["a", "b"])
  }

  @Test func aPipeIsRefusedWithoutWaiting() throws {
    try file.add("a")
    let path = folder.path + "/state/postil/history"
    unlink(path)
    mkfifo(path, 0o600)
    #expect(throws: HistoryError.notAFile(path)) { try file.load() }
  }

  @Test func aDirectoryThatCannotBeMadeIsNamed() throws {
    try folder.write("", to: "state")
    #expect(throws: HistoryError.failed(folder.path + "/state/postil", ENOTDIR)) {
      try file.add("a")
    }
  }

  @Test func leftoversOfASessionThatDiedDoNotMatter() throws {
    try file.add("a")
    try folder.write("half", to: "state/postil/history.new")
    try file.add("b")
    #expect(try file.load() == ["a", "b"])
  }

  @Test(arguments: [
    (HistoryError.symbolicLink("/h"), "'/h' is a symbolic link; replace it with a file"),
    (.notAFile("/h"), "'/h' is not a regular file; move it away"),
    (.foreignDirectory("/h"), "'/h' belongs to another user; set XDG_STATE_HOME"),
    (
      .failed("/h", EACCES),
      "'/h': Permission denied; make it writable or set XDG_STATE_HOME"
    ),
  ])
  func errorsSayWhatToDo(_ error: HistoryError, _ words: String) {
    #expect(error.message == "history is not kept: " + words)
  }
}
