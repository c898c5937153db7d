import Corpus
import Testing

@testable import Commands

/// What comes without a file name shows its format at the beginning.
struct UnnamedFormatTests {
  @Test(arguments: [
    ("Ferry to sail again\n", FileFormat.article(.text)), ("", .article(.text)),
    ("<3 the ferry", .article(.text)), ("{curly} words", .article(.text)),
    ("<!DOCTYPE html><p>", .article(.page)), ("\u{FEFF}\n <HTML lang=en>", .article(.page)),
    ("<?xml version=\"1.0\"?>\n<html xmlns=\"x\">", .article(.page)),
    ("<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", .collection(.feed)),
    ("<feed xmlns=\"http://www.w3.org/2005/Atom\">", .collection(.feed)),
    ("{\"text\":\"A\"}\n", .collection(.jsonLines)),
  ])
  func beginningTellsTheFormat(text: String, format: FileFormat) {
    #expect(UnnamedFormat.format(of: Array(text.utf8)) == format)
  }
}
