/// Some records that are worked on together, so that small ones cost no lock each.
struct Portion<Record: InputRecord> {
  /// Its place among the portions, from 0.
  let number: Int
  private(set) var records: [Record] = []
  private var weight = 0

  /// Enough work beside which handing it out does not count.
  private static var enough: Int { 128 << 10 }
  /// What a record weighs beyond its bytes: also empty ones fill a portion.
  private static var weightOfRecord: Int { 256 }

  /// An empty portion.
  init(number: Int) {
    self.number = number
  }

  /// Whether no more records belong in it.
  var isFull: Bool { weight >= Self.enough }

  /// Adds a record.
  mutating func append(_ record: Record) {
    records.append(record)
    weight += record.byteCount + Self.weightOfRecord
  }

  /// The lines that a filter makes of the records, and how many are errors.
  consuming func lines(by filter: some RecordFilter<Record>) -> (bytes: [UInt8], FilterCount) {
    var bytes: [UInt8] = []
    var count = FilterCount()
    for record in records {
      count.records += 1
      do throws(RecordError) {
        bytes += try filter.line(for: record)
      } catch {
        bytes += error.line
        count.errors += 1
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return (bytes, count)
  }
}
