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
      writer.endObject()
    }
    return writer.bytes
  }

  /// The report as comma-separated values, one coefficient a row:
  /// `annotator,variable,coefficient,value,low,high,n,undefined`.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row([
      "annotator", "variable", "coefficient", "value", "low", "high", "n", "undefined",
    ])
    for annotator in annotators {
      for agreement in annotator.variables {
        for coefficient in agreement.coefficients {
          let cells = coefficient.cells(units: agreement.result.units.used)
          writer.row(["\(annotator.annotator)", agreement.variable ?? ""] + cells)
        }
      }
    }
    return writer.bytes
  }
}
