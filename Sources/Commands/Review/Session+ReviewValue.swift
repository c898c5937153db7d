import Annotations
import JSON
import Storage

extension Session {
  /// Every unit of the article under review, for a program: a JSON array.
  mutating func reviewValue() throws(Refusal) -> [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginArray()
    for unit in try reviewedUnits() { writer.write(unit) }
    writer.endArray()
    return writer.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ unit: ReviewedUnit) {
    beginObject()
    member("unit", unit.unit.number.value)
    member("mark", unit.comparison.mark.word)
    member("agreement", unit.comparison.agreement)
    member("causes", unit.comparison.causes.map(\.description))
    key("annotators")
    beginObject()
    for judgement in unit.comparison.judgements {
      key("\(judgement.annotator)")
      write(judgement.coding)
    }
    endObject()
    key("reference")
    write(unit.reference)
    if unit.hasTwoVersions {
      key("otherVersions")
      beginArray()
      for version in unit.otherVersions { write(version) }
      endArray()
    }
    member("stale", unit.stale.map(\.description))
    endObject()
  }
}
