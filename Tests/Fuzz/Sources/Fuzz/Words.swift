@testable import Commands

/// Lines of the command language, and arguments of the process.
enum Words {
  /// Reads the bytes as a line, and its words as arguments.
  static func take(_ bytes: [UInt8]) {
    let line = String(decoding: bytes, as: UTF8.self)
    for isPrompt in [false, true] { _ = try? CommandReader.command(line, isPrompt: isPrompt) }
    guard let words = try? WordReader.words(of: line).map(\.text) else { return }
    let written = words.map { quoted($0) }.joined(separator: " ")
    let again = try? WordReader.words(of: written).map { Array($0.text.utf8) }
    require(again == words.map { Array($0.utf8) }, "words that are quoted read back")
    guard !words.contains("--help"), !words.contains("-h") else { return }
    _ = try? Invocation(words)
  }
}
