import Markup
import Testing

@Suite struct DeclaredCharsetTests {
  @Test(arguments: [
    "<meta charset=\"windows-1251\">", "<META CHARSET = 'windows-1251' />",
    "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">",
    "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss>",
    "<!-- <meta charset=utf-8> --><meta charset=windows-1251>",
    "<html><meta name=viewport content=x><meta charset=windows-1251;>",
  ])
  func declarationIsFound(html: String) {
    #expect(DeclaredCharset.name(in: Array(html.utf8)) == "windows-1251")
  }

  @Test(arguments: [
    "", "<", "<p>charset=x</p>", "<meta charset>", "<meta charset=>", "<!-- <meta charset=a>",
  ])
  func missingDeclarationIsNil(html: String) {
    #expect(DeclaredCharset.name(in: Array(html.utf8)) == nil)
  }

  @Test func byteOrderMarkIsPassedOver() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("<?xml encoding='utf-8'?>".utf8)
    #expect(DeclaredCharset.name(in: bytes) == "utf-8")
  }

  @Test func onlyTheBeginningIsSearched() {
    let html = String(repeating: " ", count: 1024) + "<meta charset=utf-8>"
    #expect(DeclaredCharset.name(in: Array(html.utf8)) == nil)
  }
}
