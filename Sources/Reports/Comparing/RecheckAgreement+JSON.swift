import JSON

extension JSONWriter {
  /// Writes what was said when units were judged once more.
  mutating func write(_ rechecks: RecheckAgreement) {
    beginObject()
    member("units", rechecks.units)
    member("alike", rechecks.alike)
    array("days", rechecks.days) { writer, day in
      writer.beginObject()
      writer.member("day", day.date)
      writer.member("units", day.units)
      writer.member("alike", day.alike)
      writer.endObject()
    }
    array("agreement", rechecks.units > 0 ? rechecks.variables : []) { $0.write($1) }
    endObject()
  }
}
