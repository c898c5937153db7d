import Testing

/// A page of documentation or a transcript, whose examples are run.
struct ConsoleDocument: Sendable, CustomTestStringConvertible {
  /// Its path below the repository's top folder.
  let path: String
  /// Its lines.
  let lines: [String]

  /// A document.
  ///
  /// - Parameters:
  ///   - path: Its path below the repository's top folder.
  ///   - lines: Its lines; those of the file if left out.
  init(path: String, lines: [String]? = nil) {
    self.path = path
    self.lines = lines ?? Repository.lines(of: path)
  }

  /// The documents of this repository that have examples.
  static var all: [ConsoleDocument] {
    let pages = ["README.md"] + Repository.files(endingIn: ".md", in: "docs")
    let transcripts = Repository.files(endingIn: ".console", in: "Tests/Transcripts")
    return (pages + transcripts).map { Self(path: $0) }.filter { !$0.blocks.isEmpty }
  }

  var testDescription: String { path }

  /// The examples in it: a transcript is one, a page has those that are fenced as `console`.
  var blocks: [ConsoleBlock] {
    path.hasSuffix(".console") ? transcriptBlocks : fencedBlocks
  }

  private var transcriptBlocks: [ConsoleBlock] {
    let start = lines.firstIndex { !$0.hasPrefix("#") } ?? lines.endIndex
    let named = lines.first.flatMap { Self.workspace(in: $0, after: "# workspace: ", before: "") }
    let steps = ConsoleReader(lines: lines, indentation: "").steps(in: start..<lines.endIndex)
    return [ConsoleBlock(workspace: named ?? .sample, indentation: "", steps: steps)]
  }

  private var fencedBlocks: [ConsoleBlock] {
    var blocks: [ConsoleBlock] = []
    var named: ConsoleBlock.Workspace? = .sample
    var rest = lines.indices
    while let index = rest.popFirst() {
      let indentation = String(lines[index].prefix { $0 == " " })
      let line = String(lines[index].dropFirst(indentation.count))
      named = Self.workspace(in: line, after: "<!-- workspace: ", before: " -->") ?? named
      guard line == "```console" else { continue }
      let end = rest.first { lines[$0] == indentation + "```" } ?? rest.upperBound
      let reader = ConsoleReader(lines: lines, indentation: indentation)
      let steps = reader.steps(in: rest.lowerBound..<end)
      blocks.append(ConsoleBlock(workspace: named, indentation: indentation, steps: steps))
      named = nil
      rest = end..<rest.upperBound
    }
    return blocks
  }

  private static func workspace(in line: String, after start: String, before end: String)
    -> ConsoleBlock.Workspace?
  {
    guard line.hasPrefix(start), line.hasSuffix(end) else { return nil }
    return ConsoleBlock.Workspace(rawValue: String(line.dropFirst(start.count).dropLast(end.count)))
  }
}
