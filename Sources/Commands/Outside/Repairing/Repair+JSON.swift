import Annotations
import JSON

extension JSONWriter {
  /// Writes what a repair did.
  mutating func write(_ repair: Repair) {
    beginObject()
    member("dryRun", repair.isDry)
    for kind in Repair.Kind.allCases { member(kind.rawValue, repair.count(of: kind)) }
    key("entries")
    beginArray()
    for entry in repair.entries { write(entry) }
    endArray()
    key("quarantine")
    beginArray()
    for path in repair.quarantined { string(path) }
    endArray()
    endObject()
  }

  private mutating func write(_ entry: Repair.Entry) {
    beginObject()
    member("kind", entry.kind.rawValue)
    member("file", entry.path)
    member("line", entry.line)
    member("count", entry.count)
    member("what", entry.words)
    endObject()
  }
}
