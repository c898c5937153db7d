import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

/// How many units to code, in words and for programs.
struct PlanReportTests {
  private func report() throws -> PlanReport {
    PlanReport(try SamplePlan(expected: 0.8, atLeast: 0.667))
  }

  @Test func textSaysWhatTheUnitsWouldShow() throws {
    let report = try report()
    #expect(
      words(report.text).contains(
        "\(report.plan.units) units, each coded by 2 annotators: then the lower limit of agreement "
          + "(95 %, one-sided) is expected at 0.667, if agreement is 0.800 and a label makes up 50 %"
      ))
  }

  @Test func rarerLabelsNeedMoreUnits() throws {
    let units = try report().plansByShare.map(\.units)
    #expect(units.count == 4)
    #expect(zip(units, units.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func jsonHoldsWhatWasAskedAndTheAnswer() throws {
    let json = try report().json
    #expect(
      text(json).hasPrefix(
        #"{"expected":0.8,"atLeast":0.667,"confidence":0.95,"share":0.5,"annotators":2,"units":"#))
    #expect(throws: Never.self) { try JSONValue(parsing: json) }
  }

  @Test func csvIsAShareARow() throws {
    let lines = text(try report().csv).split(separator: "\n")
    #expect(
      lines.first == "expected,at_least,confidence,share,annotators,units,krippendorff_units")
    #expect(lines.dropFirst().first?.hasPrefix("0.8,0.667,0.95,0.5,2,") == true)
    #expect(lines.count == 5)
  }

  @Test func whatNoTableHoldsIsNotGivenAsANumber() throws {
    let plan = try SamplePlan(expected: 0.8, atLeast: 0.799999, confidence: 0.999999)
    let shown = words(PlanReport(plan).text)
    #expect(shown.contains("more than 1099511627775 units, each coded by 2 annotators"))
    #expect(shown.contains("(99.9999 %, one-sided)"))
  }
}
