import Testing

@testable import Markup

@Suite struct NameTableTests {
  private let table = NameTable([("class", 1), ("aria-hidden", 2), ("id", 3)])

  @Test(arguments: [("class", 1), ("CLASS", 1), ("aria-hidden", 2), ("Id", 3)])
  func namesAreFoundInEitherCase(name: String, value: Int) {
    #expect(table[name.utf8] == value)
  }

  @Test(arguments: ["", "clas", "classes", "aria-hidden-and-longer-than-sixteen"])
  func otherNamesAreNot(name: String) {
    #expect(table[name.utf8] == nil)
  }

  @Test func fullTableKeepsEveryName() {
    let names = (0..<500).map { ("name\($0)", $0) }
    let table = NameTable(names)
    #expect(names.allSatisfy { table[$0.0.utf8] == $0.1 })
  }
}
