import Annotations
import Storage
import Testing

@testable import Commands

/// Whatever is typed, others' judgements on an article are not seen before one's own coding is done.
struct BlindnessLawTests {
  /// What stands in another's coding and in the reference, and nowhere else.
  private static let secret = "Quillfeather"

  private let desk: Desk

  init() throws {
    desk = try Desk()
    for (name, session) in [("jon", "s2"), ("reference", "s3")] {
      let other = try Desk(name, session: session, beside: desk)
      other.session.run = "r1"
      other.run(
        "open wire/ferry", "tag 1 support official speaker=\(Self.secret)", "note 1 \(Self.secret)",
        "flag 2", "tag --recheck 1 oppose expert speaker=\(Self.secret)", "split 3 wants",
        "irrelevant \(Self.secret)", "reopen", "done --rest none")
      _ = other.session.finish()
    }
    desk.run("open wire/ferry", "tag 1 oppose official", "codebook adopt Tern --as tern --yes")
  }

  /// Lines for every command of the table, with what might show something of others.
  private static let lines: [String: [String]] = [
    "articles": ["articles", "articles ferry"], "open": ["open wire/ferry"], "next": ["next"],
    "previous": ["previous"], "goto": ["goto 1"], "todo": ["todo"],
    "find": ["find Quillfeather", "find --all Quillfeather", "find --all /Quill/"],
    "tag": ["tag 1 support official", "tag 1 support Quill", "tag 1 support speaker=Quil"],
    "also": ["also 1 neutral", "also --recheck 1 neutral"], "same": ["same 2 support", "same 1 x"],
    "again": ["again 2"], "none": ["none 2"], "clear": ["clear 1", "clear 9"],
    "note": ["note 1 mine"], "flag": ["flag 1"], "done": ["done"], "irrelevant": ["irrelevant"],
    "reopen": ["reopen"], "split": ["split 3 wants", "split 1 met"], "join": ["join 3"],
    "undo": ["undo", "undo 9", "undo --run"], "redo": ["redo"],
    "round": ["round list", "round close all", "round open pilot"],
    "assign": ["assign --round main --annotators mira,jon --overlap 50%"],
    "show": ["show", "show all", "show 1"], "status": ["status"],
    "log": ["log", "log 1", "log --script"], "diff": ["diff mira jon", "diff reference jon"],
    "code": ["code", "code --queue disagreements"], "recheck": ["recheck 2"],
    "review": ["review", "review wire/ferry", "review --accept unanimous --all"],
    "pick": ["pick jon", "pick 1 jon"], "decide": ["decide 1 support official"],
    "defer": ["defer 1"], "why": ["why 1 so"], "gap": ["gap 1 so"],
    "restore": ["restore s2:1", "restore s3:1", "restore 1"],
    "agreement": [
      "agreement", "agreement --pairs --by label --annotators jon,reference",
      "agreement explain speaker", "agreement intra", "agreement --variable speaker",
    ],
    "report": ["report", "report --annotators jon,reference", "report --methods"],
    "codebook": [
      "codebook", "codebook check", "codebook adopt", "codebook rename official office",
      "codebook adopt Quillfeather --as quill",
    ],
    "annotator": ["annotator mira"], "set": ["set"], "run": ["run nothing.postil"],
    "help": ["help", "help diff"], "quit": ["quit"],
  ]

  @Test func everyCommandOfTheShellIsTried() {
    let commands = CommandTable.all.map { $0.specification }.filter { $0.group != .outside }
    #expect(Set(commands.map(\.name)) == Set(Self.lines.keys))
  }

  @Test(arguments: Self.lines.keys.sorted().flatMap { Self.lines[$0] ?? [] })
  func scriptDoesNotShowThem(line: String) {
    for json in [false, true] {
      let output = desk.run(line, json: json)
      #expect(shown(output.lines + output.remarks, line) == [])
    }
  }

  @Test(arguments: Self.lines.keys.sorted().flatMap { Self.lines[$0] ?? [] })
  func promptDoesNotShowThem(line: String) throws {
    let said: [String]
    do throws(Refusal) {
      let reply = try typed(line)
      said =
        [reply.text.plain, String(decoding: reply.value ?? [], as: UTF8.self)]
        + [String(decoding: reply.document ?? [], as: UTF8.self)] + reply.remarks
        + reply.acknowledgements.map(\.line) + desk.session.takeRemarks()
    } catch {
      said = error.sentences
    }
    #expect(shown(said, line) == [])
  }

  private func typed(_ line: String) throws(Refusal) -> Reply {
    desk.session.settings.mode = .prompt
    guard let command = try CommandReader.command(line, isPrompt: true) else { return Reply() }
    let reply = try desk.session.execute(command)
    _ = desk.session.commit()
    return reply
  }

  @Test(arguments: ["tag 1 Q", "tag 1 speaker=Q", "open ", "find Q", "log ", "codebook adopt Q"])
  func completionDoesNotShowThem(line: String) {
    let found = CommandCompleter(desk.session).completions(of: line).candidates
    #expect(shown(found.map(\.text) + found.map(\.note), "") == [])
  }

  /// What names the secret without the line having done so.
  private func shown(_ texts: [String], _ line: String) -> [String] {
    let secret = line.contains("Quil") ? "speaker=\(Self.secret)" : Self.secret
    return texts.filter { $0.contains(secret) }
  }

  @Test func whenTheCodingIsDoneTheyAreShown() {
    desk.run("done --rest none")
    #expect(desk.run("diff mira jon").lines.contains { $0.contains(Self.secret) })
  }

  @Test func whenTheRoundIsClosedTheyAreShown() {
    #expect(desk.run("diff mira jon").lines.isEmpty)
    desk.run("round close all --unfinished")
    #expect(desk.run("diff mira jon").lines.contains { $0.contains(Self.secret) })
  }
}
