import Foundation
import Testing

@testable import Commands

/// The pages of the commands say what `help` says.
@Suite struct CommandPageTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/commands")

  /// A command's page, its lines joined to one.
  private static func page(of name: String) throws -> String {
    let page = try String(contentsOf: folder.appending(path: "\(name).md"), encoding: .utf8)
    return words(page)
  }

  private static func words(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: CommandTable.names) func pageBeginsWithTheName(name: String) throws {
    #expect(try Self.page(of: name).hasPrefix("# \(name) "))
  }

  @Test(arguments: CommandTable.names) func usageIsTheSame(name: String) throws {
    let command = try CommandTable.command(name, isAbbreviable: false).specification
    #expect(try Self.page(of: name).contains(Self.words(command.synopsis)))
  }

  @Test(arguments: CommandTable.names) func everyOptionIsExplained(name: String) throws {
    let command = try CommandTable.command(name, isAbbreviable: false).specification
    let page = try Self.page(of: name)
    #expect(command.options.map(\.name).filter { !page.contains($0) } == [])
  }

  @Test(arguments: CommandTable.names) func shortFormsAreNamed(name: String) throws {
    let command = try CommandTable.command(name, isAbbreviable: false).specification
    guard let letter = command.letter else { return }
    #expect(try Self.page(of: name).contains("`\(letter)`"))
  }
}
