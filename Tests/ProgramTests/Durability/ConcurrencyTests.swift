import Foundation
import Testing

/// Eight processes that code at once, four of them as the same annotator, while others read.
///
/// `POSTIL_CONCURRENCY=100` takes a hundred articles; without it there are a few.
@Suite struct ConcurrencyTests {
  private static let count =
    ProcessInfo.processInfo.environment["POSTIL_CONCURRENCY"].flatMap { Int($0) } ?? 12
  private static let names = ["ada", "bo", "cy", "di", "ed", "ed", "ed", "ed"]

  let desk: Desk

  init() throws {
    desk = try Desk()
    let sentences = (1...5).map { "The envoy says so for the time \($0).\n" }
    for number in 1...Self.count {
      let text = "Day \(number)\n\n" + sentences.joined(separator: "\n")
      try desk.write(text, to: "../days/day-\(number).txt")
    }
    #expect(try desk.postil("add", "../days").status == 0)
    for (writer, _) in Self.names.enumerated() {
      try desk.write(Self.script(of: writer), to: "../script-\(writer).postil")
    }
  }

  /// What a process types: moves to articles at random, and some commands in each.
  private static func script(of writer: Int) -> String {
    var random = LinearCongruence(seed: UInt64(writer + 1))
    var lines: [String] = []
    for _ in 0..<(3 * count) {
      lines.append("open day-\(random.next(below: count) + 1)")
      for _ in 0...random.next(below: 3) {
        let unit = random.next(below: 5) + 1
        let commands = [
          "tag \(unit) support official", "tag \(unit) oppose official", "none \(unit)",
          "note \(unit) by \(writer)", "undo",
        ]
        lines.append(commands[random.next(below: commands.count)])
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Lets all of them work, and readers look until they have ended; gives what readers complained of.
  private func work() throws -> [String] {
    let writers = Self.names.enumerated().map { index, name in
      "\"$postil\" --json --annotator \(name) run --keep-going ../script-\(index).postil "
        + ">../out-\(index) 2>../err-\(index) &"
    }
    try desk.system("( \(writers.joined(separator: "\n")) wait; touch ../done ) >../log 2>&1 &")
    var complaints: [String] = []
    var isLast = false
    while !isLast {
      isLast = FileManager.default.fileExists(atPath: "\(desk.workspace)/../done")
      for command in ["report", "articles", "status", "agreement"] {
        let outcome = try desk.postil("--annotator", "vera", command)
        complaints += outcome.errors.split(separator: "\n").map(String.init)
        if outcome.status != 0 { complaints.append("\(command) ended with \(outcome.status)") }
      }
    }
    return complaints
  }

  /// The lines of what a process said, as objects.
  private func replies(of writer: Int) throws -> [[String: Any]] {
    try desk.read("../out-\(writer)").split(separator: "\n").map { try JSONText.object(String($0)) }
  }

  /// The ids of all changes on the disk.
  private var recorded: Set<String> {
    get throws {
      let histories = try desk.files.filter { $0.key.hasSuffix(".history.jsonl") }.values
      let lines = histories.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
      return Set(try lines.compactMap { try JSONText.object(String($0))["id"] as? String })
    }
  }

  @Test func nothingConfirmedIsLostAndReadersSeeWholeCodings() throws {
    let complaints = try work().filter { line in
      !line.hasSuffix("behind its history, which is used")
        && !line.hasSuffix("an unfinished change at the end is passed over")
    }
    #expect(complaints == [])
    let recorded = try recorded
    var confirmed = 0
    for writer in Self.names.indices {
      for reply in try replies(of: writer) {
        if let id = reply["id"] as? String {
          confirmed += 1
          #expect(recorded.contains(id))
        } else if reply["ok"] as? Bool == false {
          expectRefusalToSayWhy(reply["error"] as? [String: Any] ?? [:])
        }
      }
    }
    #expect(confirmed == recorded.count && confirmed > Self.count)
    let check = try desk.postil("verify")
    #expect(check.status == 0 && check.output.hasSuffix(": no damage\n"))
  }

  private func expectRefusalToSayWhy(_ error: [String: Any]) {
    let code = error["code"] as? String ?? ""
    let message = error["message"] as? String ?? ""
    let isNamed = message.contains(/is being changed by process [0-9]+/)
    let others = ["nothing-to-undo", "changed-since", "replaced-meanwhile"]
    #expect(code == "locked" ? isNamed : others.contains(code), "\(code): \(message)")
  }
}
