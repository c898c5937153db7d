import Foundation
import Glibc
import Testing

/// What is no file of the workspace, put in place of one: nothing outside is read or written, and
/// nothing is waited for.
@Suite struct HostileFilesTests {
  /// What stands where a file or folder belongs.
  enum Guest: CaseIterable {
    /// A link to the same place of another workspace.
    case link
    /// A link to a place outside where nothing is yet.
    case danglingLink
    /// A link to itself.
    case loop
    /// A link to a device without an end.
    case endlessDevice
    /// A named pipe that nobody writes to.
    case pipe
    /// A folder in place of a file, a file in place of a folder.
    case otherKind
  }

  private static let parts = [
    "annotations", "annotations/codebook.yaml", "annotations/rounds.json", "annotations/mira",
    "annotations/mira/talks.json", "annotations/mira/talks.history.jsonl", "corpus",
    "corpus/talks.json", "corpus/talks.txt", "corpus/talks.history.jsonl", ".postil",
    ".postil/quarantine", ".gitattributes",
  ]
  private static let reading = """
    status
    articles
    open talks
    show all
    log
    todo
    round list
    codebook
    find --all utsid
    report
    agreement
    diff mira jon
    quit

    """
  private static let commands = [
    "verify", "verify --json", "export jsonl", "export csv", "note 2 mine --article talks",
    "split 2 south --article talks", "--annotator vera review talks --accept unanimous",
    "codebook rename support back --yes", "assign --round main --annotators mira,jon",
    "add ../new.txt", "add ../talks.txt --revise", "import jsonl ../codings.jsonl", "init",
    "verify --repair", "report -o out.html",
  ]

  /// A workspace in which everything there can be is there, and says whose it is.
  private static func study(_ word: String) throws -> Desk {
    let desk = try Desk()
    try desk.replace(
      "What kind of actor", with: "\(word), what kind", in: "annotations/codebook.yaml")
    try desk.write(
      "Envoys meet\n\nThe \(word) came.\n\nThe south left.\n\nAll.\n", to: "../talks.txt")
    try desk.postil("add", "../talks.txt", "--revise")
    try desk.write("A new \(word).\n", to: "../new.txt")
    let lines =
      "open talks\ntag 1 support official speaker=\(word)\nnote 2 \(word)\ndone --rest none\n"
    for annotator in ["mira", "jon"] {
      #expect(try desk.postil("--annotator", annotator, "run", input: lines).status == 0)
    }
    for words in [
      ["split", "2", "left", "--article", "talks"],
      ["assign", "--round", "pilot", "--annotators", "mira,jon"],
    ] { #expect(try desk.start(words).waitForEnd().status == 0) }
    try desk.write(try desk.postil("export", "jsonl").output, to: "../codings.jsonl")
    try desk.write("kept\n", to: ".postil/quarantine/\(word)")
    return desk
  }

  /// Puts a guest in place of a part of a workspace.
  private static func put(
    _ guest: Guest, at part: String, of desk: Desk, beside outside: Desk
  ) throws {
    let path = "\(desk.workspace)/\(part)"
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    try? desk.remove(part)
    switch guest {
    case .link: try desk.link(part, to: "\(outside.workspace)/\(part)")
    case .danglingLink: try desk.link(part, to: "\(outside.workspace)/made")
    case .loop: try desk.link(part, to: path)
    case .endlessDevice: try desk.link(part, to: "/dev/zero")
    case .pipe: #expect(mkfifo(path, 0o600) == 0)
    case .otherKind where isFolder.boolValue: try desk.write("Outsider", to: part)
    case .otherKind: try desk.makeFolder(part)
    }
  }

  @Test(arguments: parts) func nothingOutsideIsReadOrWrittenAndNothingWaits(part: String) throws {
    let outside = try Self.study("Outsider")
    let inside = try Self.study("Insider")
    let own = try inside.files
    let before = try outside.files
    for (place, guest) in Guest.allCases.enumerated() {
      let desk = try Desk(holdsWorkspace: false)
      for (path, bytes) in own { try desk.write(bytes, to: path) }
      for name in ["talks.txt", "new.txt", "codings.jsonl"] {
        try desk.write("An article of its own.\n", to: "../\(name)")
      }
      try Self.put(guest, at: part, of: desk, beside: outside)
      var outcomes = [try desk.postil("run", "--keep-going", input: Self.reading)]
      // Every command meets every part, and every guest, but not each with each.
      let start = place + (Self.parts.firstIndex(of: part) ?? 0)
      let commands = Self.commands.enumerated().filter { ($0.offset + start) % 3 == 0 }.map(
        \.element)
      for command in commands {
        outcomes.append(try desk.start(command.split(separator: " ").map(String.init)).waitForEnd())
      }
      for (outcome, command) in zip(outcomes, ["run"] + commands) {
        let comment = Comment("\(guest): \(command): \(outcome)")
        #expect([0, 1].contains(outcome.status), comment)
        #expect(!(outcome.output + outcome.errors).contains("Outsider"), comment)
      }
      #expect(try outside.files == before, "\(guest)")
    }
  }

  @Test func namesThatFitOneIdAreRefusedWithBoth() throws {
    let desk = try Desk()
    let names = [
      "Straße", "STRASSE", "strasse", "Caf\u{E9}", "Cafe\u{301}", "CAFE\u{301}", "K", "k",
      "\u{212A}",
    ]
    for (place, name) in names.enumerated() {
      try desk.write("Article number \(place).\n", to: "../in/\(place)/\(name).txt")
    }
    for place in names.indices {
      _ = try desk.start(["add", "../in/\(place)/\(names[place]).txt"]).waitForEnd()
    }
    let made = try desk.files.keys.filter { $0.hasPrefix("corpus/") && $0.hasSuffix(".txt") }
    let texts = try made.map { try desk.read($0) }
    #expect(Set(made.map { $0.lowercased() }).count == made.count)
    #expect(made.count == 2 + 3)
    #expect(texts.contains("Article number 3.\n") && !texts.contains("Article number 4.\n"))
    let outcome = try desk.postil("add", "../in/4/Cafe\u{301}.txt")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("is not what article 'cafe' was made of"))
  }

  @Test func namesThatAreTooLongAreRefused() throws {
    let desk = try Desk()
    let long = String(repeating: "a", count: 250)
    try desk.write("An article.\n", to: "../\(long).txt")
    let many = Array(repeating: "folder", count: 700).joined(separator: "/")
    for words in [
      ["add", "../\(long)\(long).txt"],
      ["report", "-o", "\(long)\(long).html"],
      ["report", "-o", "\(many)/r.html"], ["init", "\(long)\(long)"], ["init", many],
      ["import", "csv", "\(long)\(long).csv"], ["open", many], ["--annotator", long, "none", "1"],
      ["add", "../talks.txt", "--folder", many], ["run", "\(long)\(long)"],
    ] {
      let outcome = try desk.keepingFiles { try desk.start(words).waitForEnd() }
      #expect([1, 64].contains(outcome.status), "\(words[0]): \(outcome)")
      #expect(outcome.errors.hasPrefix("error: ") || outcome.status == 64)
    }
  }

  @Test func reportsAreWrittenOverNoLinkPipeOrDevice() throws {
    let desk = try Desk()
    try desk.link("link.html", to: "../outside.html")
    #expect(mkfifo("\(desk.workspace)/pipe.html", 0o600) == 0)
    try desk.link("device.html", to: "/dev/full")
    for name in ["link", "pipe", "device"] {
      let outcome = try desk.postil("report", "-o", "\(name).html")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("not a file"))
    }
    #expect(!FileManager.default.fileExists(atPath: "\(desk.workspace)/../outside.html"))
  }

  @Test func workspaceIsNotMadeThroughLinks() throws {
    for name in ["annotations", "corpus", ".gitattributes", ".gitignore"] {
      for target in ["../outside", "/dev/zero", name] {
        let desk = try Desk(holdsWorkspace: false)
        try desk.makeFolder("../outside")
        try desk.link(name, to: target)
        #expect(try desk.postil("init").status == 1)
        let outside = "\(desk.workspace)/../outside"
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
      }
    }
  }
}
