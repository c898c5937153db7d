import Agreement
import JSON

extension IntraReport {
  /// The report as JSON: an array, one object an annotator, whose `agreement` is an array as in
  /// ``AgreementReport/json`` with the annotators `earlier` and `now`.
  public var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.array(annotators) { writer, annotator in
      writer.beginObject()
      writer.member("annotator", "\(annotator.annotator)")
      writer.member("earlier", earlier)
      writer.key("units")
      writer.beginObject()
      writer.member("judgedAgain", annotator.judgedAgain)
      writer.member("untouched", annotator.untouched)
      writer.endObject()
      writer.array("agreement", annotator.variables) { $0.write($1) }
      writer.key("rechecks")
      writer.write(annotator.rechecks)
      writer.endObject()
    }
    return writer.bytes
  }

  /// The report as comma-separated values, one coefficient a row:
  /// `annotator,variable,coefficient,value,low,high,n,undefined,against`, the last of which tells
  /// `earlier` codings from units judged once more by `recheck`.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row([
      "annotator", "variable", "coefficient", "value", "low", "high", "n", "undefined", "against",
    ])
    for annotator in annotators {
      let name = "\(annotator.annotator)"
      for agreement in annotator.variables { writer.rows(of: agreement, name, "earlier") }
      guard annotator.rechecks.units > 0 else { continue }
      for agreement in annotator.rechecks.variables { writer.rows(of: agreement, name, "recheck") }
    }
    return writer.bytes
  }
}

extension CSVWriter {
  /// Writes a row for each coefficient of a question.
  fileprivate mutating func rows(
    of agreement: VariableAgreement, _ annotator: String, _ against: String
  ) {
    for coefficient in agreement.coefficients {
      let cells = coefficient.cells(units: agreement.result.units.used)
      row([annotator, agreement.variable ?? ""] + cells + [against])
    }
  }
}
