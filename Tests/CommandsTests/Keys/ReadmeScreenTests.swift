import Annotations
import Glibc
import Screens
import Storage
import Testing

@testable import Commands

/// The screen that the README shows is the one that its reader will see.
@Suite struct ReadmeScreenTests {
  private static let root =
    #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }

  @Test func theReadmeShowsTheScreenOfCode() throws {
    var settings = SessionSettings(
      mode: .prompt, name: "s1", tool: "postil/test", now: { "2031-03-02T10:00:00Z" })
    settings.annotator = AnnotatorName("lin")
    var session = try Session(
      workspace: Workspace(at: Self.root), settings: settings, preferences: Preferences())
    var request = CodingRequest()
    request.article = "lantern/2031-02-14-permits"
    let queue = try session.codingQueue(request)
    var coding = CodingDesk(session, queue, on: StillScreen())
    coding.take(.key(.text("o")))
    let screen = coding.frame.lines.map(\.plain).map(Self.withoutBlankEnd)
    // What is below the last line that says something, nobody misses.
    #expect(Self.shown == Array(screen.reversed().drop(while: \.isEmpty).reversed()))
  }

  private static func withoutBlankEnd(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The lines of the README's screen.
  private static var shown: [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let after = lines.drop { $0 != "<!-- screen: code -->" }.drop { $0 != "```text" }.dropFirst()
    return Array(after.prefix { $0 != "```" })
  }

  private static let text: String = {
    guard let file = fopen("\(root)/README.md", "re") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }()
}
