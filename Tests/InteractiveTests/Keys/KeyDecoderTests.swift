import Screens
import Testing

@testable import Interactive

/// Which bytes are which key.
@Suite struct KeyDecoderTests {
  @Test(arguments: [
    ("a", Key.text("a")), (" ", .text(" ")), ("~", .text("~")), ("é", .text("é")),
    ("中", .text("中")), ("😀", .text("😀")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
    ("\u{8}", .backspace), ("\u{7F}", .backspace), ("\u{3}", .control("c")),
    ("\u{1A}", .control("z")), ("\0", .control("@")), ("\u{1C}", .control("\\")),
  ])
  func aCharacterIsAKey(_ bytes: String, _ key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(arguments: [
    ("[A", Key.up), ("[B", .down), ("[C", .right), ("[D", .left), ("OA", .up), ("OD", .left),
    ("[H", .home), ("[F", .end), ("OH", .home), ("OF", .end), ("[1~", .home), ("[7~", .home),
    ("[4~", .end), ("[8~", .end), ("[3~", .delete), ("[5~", .pageUp), ("[6~", .pageDown),
    ("[Z", .backTab), ("OM", .enter),
  ])
  func aSequenceIsAKey(_ sequence: String, _ key: Key) {
    #expect(keys("\u{1B}\(sequence)") == [key])
  }

  @Test(arguments: [
    ("OP", 1), ("OQ", 2), ("OR", 3), ("OS", 4), ("[11~", 1), ("[14~", 4), ("[15~", 5),
    ("[17~", 6), ("[18~", 7), ("[19~", 8), ("[20~", 9), ("[21~", 10), ("[23~", 11), ("[24~", 12),
    ("[[A", 1), ("[[E", 5),
  ])
  func functionKeysHaveTheirNumbers(_ sequence: String, _ number: Int) {
    #expect(keys("\u{1B}\(sequence)") == [.function(number)])
  }

  @Test(arguments: [
    "[1;5A", "[1;2P", "[3;5~", "[97;5u", "[I", "[O", "[200;1~", "[?62;1c", "[[F", "[99~", "Oq",
    "[<0;3;4M", "[M !!", "]0;title\u{7}", "]52;c;eA==\u{1B}\\", "P1$r0m\u{1B}\\", "o", "é",
    "\u{1B}[A", "[99999999999999999999~", "[\u{1}",
  ])
  func whatIsNotKnownIsDroppedWhole(_ sequence: String) {
    #expect(keys("\u{1B}\(sequence)x") == [.text("x")])
  }

  @Test func anEscapeAloneIsAKeyWhenNothingFollows() {
    var decoder = KeyDecoder()
    #expect(decoder.take(0x1B) == nil)
    #expect(decoder.patience == 30)
    #expect(decoder.giveUp() == .key(.escape))
    #expect(decoder.patience == nil)
  }

  @Test func aSequenceThatStopsIsDropped() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[7$".utf8 { #expect(decoder.take(byte) == nil) }
    #expect(decoder.giveUp() == nil)
    #expect(decoder.take(UInt8(ascii: "k")) == .key(.text("k")))
  }

  @Test func anEscapeWithinASequenceBeginsAnother() {
    #expect(keys("\u{1B}[1;\u{1B}[B") == [.down])
  }

  @Test func illFormedBytesAreNoKeys() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [0xFF, 0xC0, 0xE9, 0x61, 0x80, 0xED, 0xA0, 0x80, 0xC2, 0x9B, 0x62]
    #expect(bytes.compactMap { decoder.take($0) } == [.key(.text("a")), .key(.text("b"))])
  }

  @Test func aMarkBeginsAPaste() {
    var decoder = KeyDecoder()
    #expect("\u{1B}[200~".utf8.compactMap { decoder.take($0) } == [.pasteStart])
  }

  @Test func pastedControlCharactersAreBlanks() {
    #expect(KeyStream.text("a\r\nb\rc\u{1B}[Ad\te".utf8) == "a\nb\nc [Ad e")
  }

  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return text.utf8.compactMap { byte in
      guard case .key(let key) = decoder.take(byte) else { return nil }
      return key
    }
  }
}
