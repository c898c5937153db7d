import Annotations
import Glibc
import Testing

@testable import Commands

/// What the file of preferences keeps and says.
struct PreferencesFileTests {
  private let directory: ScratchDirectory
  private let file: PreferencesFile

  init() throws {
    directory = try ScratchDirectory()
    file = PreferencesFile(["XDG_CONFIG_HOME": directory.path])
  }

  private func write(_ text: String) throws {
    try directory.write(text, to: "postil/preferences")
  }

  private var text: String { get throws { try directory.text(of: "postil/preferences") } }

  @Test func withoutAFileNothingIsSet() {
    #expect(file.load().preferences == Preferences())
    #expect(file.load().remarks.isEmpty)
  }

  @Test func whatWasSetIsThereNextTime() throws {
    try file.save("keys", "vi")
    try file.save("context", "3")
    #expect(file.load().preferences.keys == .vi)
    #expect(file.load().preferences.contextLines == 3)
    #expect(try text == "keys vi\ncontext 3\n")
  }

  @Test func lineThatIsNotUnderstoodIsSaid() throws {
    try write("# mine\n\ncontext 3\ncontext many\n")
    #expect(file.load().preferences.contextLines == 3)
    #expect(
      file.load().remarks == [
        "preferences: line 4 is no preference and is passed over: context many"
      ])
  }

  @Test func otherLinesStayAsTheyAre() throws {
    try write("# mine\nfuture thing\ncontext 3\n")
    try file.save("context", "5")
    #expect(try text == "# mine\nfuture thing\ncontext 5\n")
  }

  @Test func nobodyElseMayReadThem() throws {
    try write("keys vi\n")
    #expect(chmod(directory.path + "/postil/preferences", 0o644) == 0)
    try file.save("context", "5")
    var status = stat()
    #expect(stat(directory.path + "/postil/preferences", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func fileIsReplacedAsAWhole() throws {
    try file.save("keys", "vi")
    let before = open(directory.path + "/postil/preferences", O_RDONLY)
    defer { close(before) }
    try file.save("keys", "emacs")
    var bytes = [UInt8](repeating: 0, count: 99)
    let count = read(before, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "keys vi\n")
    #expect(try text == "keys emacs\n")
  }

  @Test func pipeIsNotWaitedFor() throws {
    try file.save("keys", "vi")
    let path = directory.path + "/postil/preferences"
    unlink(path)
    #expect(mkfifo(path, 0o600) == 0)
    #expect(file.load().preferences == Preferences())
    #expect(file.load().remarks.count == 1)
    #expect(throws: Refusal.self) { try file.save("context", "5") }
  }

  @Test(arguments: ["", "config", "./config", "../config"])
  func folderThatOneIsInDecidesNothing(_ path: String) throws {
    for variables in [["XDG_CONFIG_HOME": path], ["HOME": path]] {
      let file = PreferencesFile(variables)
      try file.save("keys", "vi")
      #expect(file.load().preferences == Preferences())
    }
    #expect(access("\(path)/postil", F_OK) != 0 && access("\(path)/.config/postil", F_OK) != 0)
  }

  @Test func symbolicLinkIsNotFollowed() throws {
    try directory.write("keys vi\n", to: "postil/other")
    #expect(symlink("other", directory.path + "/postil/preferences") == 0)
    #expect(file.load().preferences == Preferences())
    #expect(file.load().remarks.count == 1)
    #expect(throws: Refusal.self) { try file.save("context", "5") }
    #expect(try directory.text(of: "postil/other") == "keys vi\n")
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
  func folderOfAnotherUserIsLeftAlone() throws {
    try write("keys vi\n")
    #expect(chown(directory.path + "/postil", 65_534, 65_534) == 0)
    #expect(file.load().preferences == Preferences())
    #expect(throws: Refusal.self) { try file.save("context", "5") }
    #expect(try text == "keys vi\n")
  }

  @Test func fileThatCannotBeReadIsSaidAndNotReplaced() throws {
    try write(String(repeating: "x", count: 1 << 17))
    #expect(file.load().preferences == Preferences())
    #expect(file.load().remarks.count == 1)
    #expect(throws: Refusal.self) { try file.save("context", "5") }
    #expect(try text.utf8.count == 1 << 17)
  }
}

/// Who is greeted as a newcomer.
struct KnownWorkspacesTests {
  @Test func workspaceIsNewOnce() throws {
    let directory = try ScratchDirectory()
    let known = KnownWorkspaces(["XDG_STATE_HOME": directory.path])
    #expect(known.remember("/study"))
    #expect(!known.remember("/study"))
    #expect(known.remember("/study/other"))
    #expect(!known.remember("/study"))
  }

  @Test func nobodyElseMayLookIntoTheFolder() throws {
    let directory = try ScratchDirectory()
    let known = KnownWorkspaces(["XDG_STATE_HOME": directory.path + "/state"])
    #expect(known.remember("/study"))
    for folder in ["/state", "/state/postil"] {
      var status = stat()
      #expect(stat(directory.path + folder, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o700)
    }
  }

  @Test func nobodyElseMayReadThem() throws {
    let directory = try ScratchDirectory()
    try directory.write("/other\n", to: "postil/workspaces")
    #expect(KnownWorkspaces(["XDG_STATE_HOME": directory.path]).remember("/study"))
    var status = stat()
    #expect(stat(directory.path + "/postil/workspaces", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func linkAndPipeAreNeitherFollowedNorWaitedFor() throws {
    let directory = try ScratchDirectory()
    try directory.write("/other\n", to: "postil/other")
    let path = directory.path + "/postil/workspaces"
    let known = KnownWorkspaces(["XDG_STATE_HOME": directory.path])
    #expect(symlink("other", path) == 0)
    #expect(!known.remember("/study"))
    #expect(try directory.text(of: "postil/other") == "/other\n")
    unlink(path)
    #expect(mkfifo(path, 0o600) == 0)
    #expect(!known.remember("/study"))
  }

  @Test func whereNothingCanBeKeptNobodyIsNew() {
    #expect(!KnownWorkspaces(["HOME": "home"]).remember("/study"))
    #expect(!KnownWorkspaces([:]).remember("/study"))
    #expect(!KnownWorkspaces(["XDG_STATE_HOME": "/dev/null"]).remember("/study"))
  }
}
