import Agreement
import JSON

extension ExplainReport {
  /// The report as JSON: one object, numbers at full precision.
  ///
  /// In `units` a unit without a known name is null, and so is a `text` that is not known.
  public var json: [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    writer.member("variable", variable)
    writer.member("coefficient", alpha?.name)
    writer.member("value", alpha?.value)
    writer.member("undefined", alpha?.undefined)
    writer.member("unitsCompared", unitsCompared)
    writer.member("alphaSettled", units.last?.alphaSettled)
    writer.array("units", units) { $0.write($1) }
    writer.write(warnings)
    writer.endObject()
    return writer.bytes
  }

  /// The report as comma-separated values, one answer a row:
  /// `rank,unit,annotator,values,label,alpha_settled,delta,text`.
  ///
  /// Several values of one annotator are joined by `|`.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row([
      "rank", "unit", "annotator", "values", "label", "alpha_settled", "delta", "text",
    ])
    for (place, unit) in units.enumerated() {
      for answer in unit.answers {
        writer.row([
          "\(place + 1)", unit.unit ?? "", answer.annotator, answer.values.joined(separator: "|"),
          unit.label, "\(unit.alphaSettled)", unit.delta.map { "\($0)" } ?? "", unit.text ?? "",
        ])
      }
    }
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ unit: UnitToSettle) {
    beginObject()
    member("unit", unit.unit)
    member("text", unit.text)
    array("answers", unit.answers) { writer, answer in
      writer.beginObject()
      writer.member("annotator", answer.annotator.isEmpty ? nil : answer.annotator)
      writer.member("values", answer.values)
      writer.endObject()
    }
    member("delta", unit.delta)
    member("label", unit.label)
    member("alphaSettled", unit.alphaSettled)
    endObject()
  }
}
