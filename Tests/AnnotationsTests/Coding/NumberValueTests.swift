import Annotations
import Testing

/// Numbers as values.
@Suite struct NumberValueTests {
  @Test(arguments: [
    ("2", "2"), ("+2", "2"), ("-2", "-2"), ("10", "10"), ("2.50", "2.5"), ("-0", "0"), ("007", "7"),
  ])
  func numberIsStoredAsJSONWritesIt(typed: String, stored: String) throws {
    #expect(try GivenWords(["weight=\(typed)"]).statement["weight"] == .number(stored))
  }

  @Test(arguments: ["many", "1e1", "0x1", "nan", "inf", "1,5", "--1", "1 ", "٣"])
  func otherTextIsNoNumber(typed: String) {
    #expect(throws: CodingProblem.notANumber(typed, variable: "weight")) {
      try GivenWords(["weight=\(typed)"])
    }
  }

  @Test(arguments: ["-2.1", "10.01", "99999999999999999999"])
  func limitsAreKept(typed: String) {
    #expect(throws: CodingProblem.outOfRange(typed, variable: "weight", minimum: -2, maximum: 10)) {
      try GivenWords(["weight=\(typed)"])
    }
  }

  @Test(arguments: [
    (0.1, "0.1"), (1e15, "1000000000000000"), (-3, "-3"), (1e300, "1e+300"), (0.00001, "1e-05"),
  ])
  func decimalTextReadsBackAsTheNumber(value: Double, text: String) {
    #expect(decimal(value) == text)
    #expect(Double(text) == value)
  }
}
