import Annotations
import Testing

@testable import Commands

struct UnitSelectorTests {
  private func number(_ value: Int) throws -> Article.Unit.Number {
    try #require(Article.Unit.Number(value))
  }

  @Test func numberIsOneUnit() throws {
    #expect(UnitSelector("3") == .one(try number(3)))
    #expect(UnitSelector("0") == .one(try number(0)))
  }

  @Test func hyphenMakesARange() throws {
    #expect(UnitSelector("3-12") == .range(try number(3), try number(12)))
  }

  @Test func pointNamesAStatement() throws {
    #expect(UnitSelector("3.2") == .statement(try number(3), 2))
  }

  @Test(arguments: [
    "", "-", ".", "-3", "3-", "3.", ".2", "3-4-5", "3.2.1", "3-4.1", "+3", "3a", "a3", " 3", "３",
    "99999999999999999999", "3\u{301}", "support",
  ])
  func anythingElseIsAWord(word: String) {
    #expect(UnitSelector(word) == nil)
  }
}
