import AttackStrings
import TerminalHarness
import Testing

/// Whatever stands in a workspace or is typed, nothing of it acts on the terminal that the program draws
/// on: at the prompt, in lists of completions, on the screens of single keys, in lines of progress.
@Suite(.serialized) struct TerminalAttackTests {
  private static let texts =
    AttackStrings.controls + AttackStrings.reordering + AttackStrings.concealing
    + AttackStrings.sequences
  nonisolated(unsafe) private static let study = Result { try AttackedStudy(texts) }
  /// One whose labels have keys.
  nonisolated(unsafe) private static let keyed = Result {
    try AttackedStudy(texts, addsLabels: false)
  }

  /// What the program itself writes to a terminal: colours, places, clearing, the cursor, modes.
  private static func isOwn(_ sequence: String) -> Bool {
    sequence.wholeMatch(of: /\[(0|1|2|33|1;36)m|\[[0-9;]*[ABCDGHJKP@]|\[\?[0-9;]*[hl]|[=>]|\[m/)
      != nil
  }

  /// What a terminal got that the program has no reason to send.
  private func acts(_ raw: String) -> [String] {
    var (found, text): ([String], String.UnicodeScalarView) = ([], .init())
    for (place, part) in raw.unicodeScalars.split(
      separator: "\u{1B}", omittingEmptySubsequences: false
    )
    .enumerated() {
      guard place > 0 else {
        text.append(contentsOf: part)
        continue
      }
      let isLong = part.first == "["
      let end =
        isLong ? part.dropFirst().firstIndex { (0x40...0x7E).contains($0.value) } : part.startIndex
      guard let end, part.indices.contains(end) else {
        found.append("unfinished \(part.map(\.value))")
        continue
      }
      let sequence = String(part[...end])
      if !Self.isOwn(sequence) { found.append(sequence) }
      text.append(contentsOf: part[part.index(after: end)...])
    }
    // The bell of a key that means nothing, the line editor's own backspaces and the ends of lines.
    let foreign = text.filter { !"\r\u{7}\u{8}".unicodeScalars.contains($0) }
    return found + ConcealedScalars.found(in: String(foreign))
  }

  private func shell(_ words: String..., in study: Result<AttackedStudy, any Error> = Self.study)
    throws -> TerminalSession
  {
    let desk = try study.get().desk
    var variables = desk.environment
    variables["POSTIL_WORKSPACE"] = desk.workspace
    return try TerminalSession(
      [builtProgram("postil")] + words, environment: variables, size: (120, 50))
  }

  @Test(arguments: [
    "open art\t\t", "tag 1 zz1\t\t", "tag 1 speaker=\t\t", "tag 1 speaker=n\t\t", "codebook zz\t\t",
    "restore \t\t", "show all\r", "log\r", "log --long\r", "codebook\r", "codebook zz7\r",
    "find minister\r", "find --all minister\r", "articles\r", "status\r", "note 1 mine\r",
    "diff mira jon\r", "review article0 --unblind\r", "why 1 \t\t", "set annotator \t\t",
  ]) func promptShowsNothingThatActs(_ line: String) throws {
    let terminal = try shell("shell")
    try terminal.expect("mira> ")
    terminal.type("open article0\r")
    try terminal.expect("mira article0#0> ")
    terminal.type(line)
    if line.hasSuffix("\r") { try terminal.expect("article0#") }
    terminal.type("\u{15}quit\r")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(acts(terminal.raw) == [])
  }

  @Test func whatIsTypedOrPastedIsShownHarmlessly() throws {
    let terminal = try shell("shell")
    try terminal.expect("mira> ")
    for text in AttackStrings.reordering + AttackStrings.concealing + [
      "\u{9B}2J", "\u{9D}0;x\u{9C}",
    ] {
      terminal.paste("open \(text)")
      terminal.type("\r")
      try terminal.expect("error: ")
      try terminal.expect("mira> ")
    }
    terminal.type("quit\r")
    #expect(try terminal.waitForEnd() == .exit(0))
    // These the line editor shows in the line that one types, as it shows letters.
    let shown = ["U+AD", "U+115F", "U+3164", "U+FFA0"]
    #expect(acts(terminal.raw).filter { !shown.contains($0) } == [])
  }

  @Test func screensOfSingleKeysShowNothingThatActs() throws {
    let terminal = try shell("code", "article0", "--annotator", "vera", in: Self.keyed)
    try terminal.expect("Headline of")
    for keys in ["jjj", "?", "\u{1B}", "@n1", "\t", "\u{3}", "o@n", "\t\t", "\u{3}", "/minister\r"]
    {
      terminal.type(keys)
    }
    terminal.type(":show\r")
    try terminal.expect("minister")
    terminal.type("\u{3}q")
    try terminal.waitForEnd()
    #expect(acts(terminal.raw) == [])
  }

  @Test func reviewWithSingleKeysShowsNothingThatActs() throws {
    let terminal = try shell(
      "review", "article0", "--unblind", "--keys", "--annotator", "vera", in: Self.keyed)
    try terminal.expect("Headline of")
    terminal.type(String(repeating: "j", count: 20) + "q")
    try terminal.waitForEnd()
    #expect(acts(terminal.raw) == [])
  }

  @Test func progressNamesFilesHarmlessly() throws {
    let desk = try Desk()
    for (place, text) in Self.texts.enumerated() {
      let name = text.unicodeScalars.filter { $0 != "/" }.map { String($0) }.joined()
      try desk.write("Article \(place) says \(text).\n", to: "../in/\(name)\(place).txt")
    }
    let terminal = try desk.shell("add", "\(desk.workspace)/../in")
    try terminal.waitForEnd()
    #expect(
      terminal.raw.contains("added \(Self.texts.count - 30)") || terminal.raw.contains("added "))
    #expect(acts(terminal.raw) == [])
    let report = try desk.shell("report", "--format", "csv")
    try report.waitForEnd()
    #expect(acts(report.raw) == [])
  }
}
