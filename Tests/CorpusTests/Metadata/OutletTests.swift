@testable import Corpus
import Testing

struct OutletTests {
  @Test(arguments: [
    ("Example Media Group Limited [2031]", "Example Media Group Limited"),
    ("© 2031 Example Ltd. All rights reserved.", "Example Ltd."),
    ("Copyright (c) 2029-2031 by Example, Inc.", "Example, Inc."),
    ("Copyright: Example", "Example"),
    ("All rights reserved.", nil), ("© 2031", nil), ("(Reuters)", nil), ("Example Ltd", nil),
    ("", nil),
  ])
  func copyrightLineNamesItsOwner(line: String, owner: String?) {
    #expect(CopyrightLine.owner(in: line) == owner)
  }

  @Test(arguments: [
    ("https://www.Example.org/a", "example.org"), ("http://user@example.org:8080", "example.org"),
    ("https://example.org?x=://y", "example.org"), ("https://", nil), ("example.org/a", nil),
    ("https://www.", nil),
  ])
  func addressNamesItsHost(url: String, host: String?) {
    #expect(WebAddress.host(of: url) == host)
  }
}
