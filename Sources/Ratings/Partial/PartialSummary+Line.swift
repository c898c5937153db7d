internal import Agreement
internal import Files
internal import JSON

extension PartialSummary {
  /// The summary as a line of JSON with its line feed.
  ///
  /// The last member is the beginning of the SHA-256 of all bytes before it.
  public var line: String {
    var writer = JSONWriter(style: .compact)
    writer.beginObject()
    let tables = IntegerTables(table)
    for member in PartialMember.allCases { write(member, tables, to: &writer) }
    let bytes = inert(writer.bytes)
    return String(decoding: bytes, as: UTF8.self) + Self.ending(of: bytes[...]) + "\n"
  }

  private func write(
    _ member: PartialMember, _ tables: IntegerTables, to writer: inout JSONWriter
  ) {
    let name = member.rawValue
    switch member {
    case .format: writer.member(name, Self.format)
    case .configuration: writer.member(name, configuration)
    case .records: writer.member(name, records)
    case .bad: writer.member(name, bad)
    case .closed: writer.member(name, isClosed)
    case .level: writer.member(name, table.level.rawValue)
    case .order: writer.member(name, table.declaredLabels)
    case .clustered: writer.member(name, isClustered)
    case .annotators: writer.member(name, tables.annotators)
    case .labels: writer.member(name, tables.labels)
    case .clusters: writer.member(name, tables.clusters)
    case .patterns: writer.member(name, tables.patterns)
    case .rows: writer.member(name, tables.rows)
    case .units: writer.member(name, tables.units)
    case .given: writer.member(name, tables.given)
    case .met: writer.member(name, tables.met)
    case .sum: break  // It is made of the bytes of all others: ``ending(of:)``.
    }
  }

  /// What ends a line: the sum of what stands before it.
  static func ending(of bytes: ArraySlice<UInt8>) -> String {
    ",\"sum\":\"\(SHA256.hex(of: bytes).prefix(16))\"}"
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ lists: [[Int]]) {
    key(name)
    beginArray()
    for list in lists {
      beginArray()
      for number in list { int(number) }
      endArray()
    }
    endArray()
  }
}
