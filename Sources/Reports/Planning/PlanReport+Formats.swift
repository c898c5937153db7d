import Agreement
public import Annotations
import JSON

extension PlanReport {
  /// The report for a terminal.
  public var text: StyledText { page.terminalText }

  /// The report as Markdown.
  public var markdown: String { page.markdown }

  /// The report as JSON: one object, with the same for labels of other shares in `byShare`.
  public var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("expected", plan.expected)
    writer.member("atLeast", plan.atLeast)
    writer.member("confidence", plan.confidence)
    writer.member("share", plan.share)
    writer.member("annotators", plan.annotators)
    writer.member("units", plan.units)
    writer.member("krippendorffUnits", plan.krippendorffUnits)
    writer.member("krippendorffRatings", plan.krippendorffRatings)
    writer.array("byShare", plansByShare) { writer, plan in
      writer.beginObject()
      writer.member("share", plan.share)
      writer.member("units", plan.units)
      writer.member("krippendorffUnits", plan.krippendorffUnits)
      writer.endObject()
    }
    writer.endObject()
    return writer.bytes
  }

  /// The report as comma-separated values, one share a row, that asked for first:
  /// `expected,at_least,confidence,share,annotators,units,krippendorff_units`.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row([
      "expected", "at_least", "confidence", "share", "annotators", "units", "krippendorff_units",
    ])
    for plan in [plan] + plansByShare.filter({ $0.share != plan.share }) {
      writer.row(
        [plan.expected, plan.atLeast, plan.confidence, plan.share].map { "\($0)" }
          + [plan.annotators, plan.units, plan.krippendorffUnits].map { "\($0)" })
    }
    return writer.bytes
  }

  private var page: Page {
    var page = Page()
    page.heading("How many units \(plan.annotators) annotators should code")
    page.paragraph(
      "\(shown(plan.units)) units, each coded by \(plan.annotators) annotators: then the lower "
        + "limit of agreement (\(percent(plan.confidence)), one-sided) is expected at "
        + "\(fixed(plan.atLeast, 3)), if agreement is \(fixed(plan.expected, 3)) and a label makes "
        + "up \(percent(plan.share)) of the ratings (\(source)). Half of such studies "
        + "come out above that, half below.")
    page.paragraph(
      "Krippendorff's rule, which knows only the bar of \(fixed(plan.atLeast, 3)): "
        + "\(shown(plan.krippendorffUnits)) units (after Bloch and Kraemer 1989).")
    page.paragraph("The rarer the label that matters, the more units:")
    page.table(
      Page.Table(
        columns: ["share of label", "units", "by Krippendorff's rule"],
        rows: plansByShare.map {
          [percent($0.share), shown($0.units), shown($0.krippendorffUnits)]
        }))
    return page
  }

  private var source: String {
    plan.annotators > 2 ? "Donner and Rotondi 2010" : "Donner and Eliasziw 1992"
  }

  /// A share in per cent, with as many of six decimals as it needs.
  private func percent(_ share: Double) -> String {
    var digits = fixed(100 * share, 6)
    while digits.unicodeScalars.last == "0" { digits.unicodeScalars.removeLast() }
    if digits.unicodeScalars.last == "." { digits.unicodeScalars.removeLast() }
    return digits + " %"
  }

  /// A number of units, or that no table holds so many.
  private func shown(_ units: Int) -> String {
    units < RatingTable.mostUnits ? "\(units)" : "more than \(RatingTable.mostUnits - 1)"
  }
}
