import Annotations

@testable import Commands

/// A workspace that codings are exported from and imported into.
struct ExchangeDesk {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// Runs the program in the workspace.
  @discardableResult
  func run(_ words: [String]) -> (status: Int32, ledger: Ledger) {
    let ledger = Ledger()
    return (run(words, into: ledger), ledger)
  }

  @discardableResult
  func postil(_ words: String...) -> (status: Int32, ledger: Ledger) { run(words) }

  private func run(_ words: [String], into output: any Output) -> Int32 {
    let path = desk.directory.path
    var environment = ProgramEnvironment(
      arguments: words, variables: ["POSTIL_WORKSPACE": path, "POSTIL_ANNOTATOR": "mira"],
      terminal: { (_) throws(TerminalError) in throw .closed }, output: { _ in output })
    environment.currentDirectory = path
    environment.randomName = { "s\(UInt64.random(in: 0...UInt64.max))" }
    return Program(environment).run()
  }

  /// Imports a text.
  @discardableResult
  func importing(_ text: String, as format: String = "csv", _ options: String...) throws -> Ledger {
    try desk.directory.write(text, to: "in.\(format)")
    return run(["import", format, "\(desk.directory.path)/in.\(format)"] + options).ledger
  }

  /// What everybody has coded, without what tells when it was recorded.
  func codings() -> [String] {
    postil("export", "jsonl").ledger.lines.map { line in
      String(line.replacing(/,"codebook":\d+,"revision":\d+,"at":"[^"]*"/, with: ""))
    }
  }

  /// Changes a file of the workspace.
  func replace(_ text: String, with other: String, in path: String) throws {
    try desk.directory.write(
      try desk.directory.text(of: path).replacing(text, with: other), to: path)
  }

  /// What a file of the export holds.
  func exported(_ format: String) -> String {
    let bytes = Ledger.Bytes()
    _ = run(["export", format], into: bytes)
    return String(decoding: bytes.all, as: UTF8.self)
  }
}

extension Ledger {
  /// Output of which every byte is kept.
  final class Bytes: Output {
    private(set) var all: [UInt8] = []

    var failure: OutputFailure? { nil }

    func write(_ bytes: [UInt8]) { all += bytes }
    func write(_ text: StyledText) { all += Array(text.plain.utf8) }
    func remark(_ line: String) {}
  }
}
