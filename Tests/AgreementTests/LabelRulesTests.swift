import Agreement
import Testing

struct LabelRulesTests {
  private func refusal(of label: String, at level: MeasurementLevel, declared: [String] = [])
    -> RatingError?
  {
    do throws(RatingError) {
      var table = try RatingTable(level: level, labels: declared)
      _ = try table.label(label)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["0", "-1", "+2.5", ".5", "1e3", "1E-3", "007"])
  func decimalNumbersAreNumbers(label: String) {
    #expect(refusal(of: label, at: .interval) == nil)
  }

  @Test(arguments: [
    "nan", "inf", "0x10", "1.", ".", "e3", "1e", "", " 1", "1 ", "1,5", "٣", "1\u{301}",
  ])
  func otherTextsAreNoNumbers(label: String) {
    let error: RatingError = label.isEmpty ? .emptyLabel : .notANumber(label: label)
    #expect(refusal(of: label, at: .interval) == error)
  }

  @Test(arguments: ["1e101", "-1e101", "1e-101", "1e999"])
  func numbersWhoseSquaresOverflowAreRefused(label: String) {
    #expect(refusal(of: label, at: .interval) == .numberOutOfRange(label: label))
    #expect(refusal(of: label, at: .ordinal) == .numberOutOfRange(label: label))
  }

  @Test func ratiosAreNotNegative() {
    #expect(refusal(of: "-1", at: .ratio) == .negativeRatio(label: "-1"))
    #expect(refusal(of: "0", at: .ratio) == nil)
  }

  @Test func wordsNeedAnOrderAtOrdinalLevel() {
    #expect(refusal(of: "high", at: .ordinal) == .noOrder(label: "high"))
    #expect(refusal(of: "high", at: .ordinal, declared: ["low", "high"]) == nil)
  }

  @Test func undeclaredLabelsAreRefused() {
    #expect(refusal(of: "c", at: .nominal, declared: ["a", "b"]) == .undeclared(label: "c"))
    #expect(refusal(of: "a|c", at: .masi, declared: ["a", "b"]) == .undeclared(label: "c"))
  }

  @Test func labelsAreDeclaredOnce() {
    #expect(refusal(of: "a", at: .nominal, declared: ["a", "a"]) == .declaredTwice(label: "a"))
  }

  @Test func emptyTextIsTheEmptySetOnly() {
    #expect(refusal(of: "", at: .nominal) == .emptyLabel)
    #expect(refusal(of: "", at: .jaccard) == nil)
  }

  @Test(arguments: ["|", "a|", "|a", "a||b"])
  func setsHaveNoNamelessMembers(set: String) {
    #expect(refusal(of: set, at: .masi) == .emptyMember(set: set))
  }

  @Test func membersHoldNoSeparator() throws {
    var some = try RatingTable(level: .masi)
    #expect(throws: RatingError.separatorInMember(member: "a|b")) {
      try some.label(set: ["a|b", "c"])
    }
  }

  @Test func declaredMembersAreNoSetsThemselves() {
    let error = RatingError.separatorInMember(member: "a|b")
    #expect(throws: error) { try RatingTable(level: .masi, labels: ["a", "a|b"]) }
    #expect(throws: RatingError.emptyMember(set: "")) {
      try RatingTable(level: .jaccard, labels: [""])
    }
  }

  @Test func orderAndRepetitionInASetDoNotMatter() throws {
    var some = try RatingTable(level: .masi)
    let set = try some.label("b|a|b")
    #expect(set == (try some.label("a|b")))
    #expect(set == (try some.label(set: ["b", "a"])))
  }

  @Test func combiningMarkDoesNotHideASeparator() throws {
    let result = AgreementResult(plain: try table(["a|\u{301}b a"], level: .jaccard))
    #expect(result.labels == ["a", "a|\u{301}b"])
    #expect(result.coefficient("alpha_jaccard")?.observed == 0.5)
  }

  @Test func setsStandInTheOrderOfTheirMembers() throws {
    let rows = ["z|a a", "z m|a"]
    let result = AgreementResult(
      plain: try table(rows, level: .masi, labels: ["z", "m", "a"]))
    #expect(result.labels == ["z", "z|a", "m|a", "a"])
  }

  @Test func numbersStandByValue() throws {
    let result = AgreementResult(plain: try table(["10 9", "-1 2"], level: .ordinal))
    #expect(result.labels == ["-1", "2", "9", "10"])
  }
}
