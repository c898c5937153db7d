import JSON

/// One record of the documents that are read: six fields, as in a layer.
struct Record: Decodable, Equatable {
  var unit = 0
  var source = ""
  var target = ""
  var stance = ""
  var quote = ""
  var at = ""

  /// Two hundred records as one line of JSON.
  static func document(quote: String) -> [UInt8] {
    var writer = JSONWriter(style: .compact)
    writer.beginArray()
    for number in 1...200 {
      let stance = ["support", "neutral", "oppose"][number % 3]
      Record(
        unit: number, source: "official", target: "talks", stance: stance, quote: quote,
        at: "2026-11-21T10:00:00Z"
      ).write(to: &writer)
    }
    writer.endArray()
    return writer.bytes
  }

  /// Reads what ``document(quote:)`` gives.
  static func records(in bytes: [UInt8]) throws(JSONError) -> [Record] {
    try JSONReader.reading(bytes) { (reader) throws(JSONError) in
      var records: [Record] = []
      try reader.beginArray()
      while try reader.nextElement() { records.append(try Record(&reader)) }
      try reader.finish()
      return records
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("unit")
    writer.int(unit)
    let texts = [
      ("source", source), ("target", target), ("stance", stance), ("quote", quote), ("at", at),
    ]
    for (key, text) in texts {
      writer.key(key)
      writer.string(text)
    }
    writer.endObject()
  }
}

extension Record {
  init(_ reader: inout JSONReader) throws(JSONError) {
    self.init()
    try reader.beginObject()
    while let key = try reader.nextKey() {
      switch key {
      case "unit": unit = try reader.readInteger()
      case "source": source = try reader.readString()
      case "target": target = try reader.readString()
      case "stance": stance = try reader.readString()
      case "quote": quote = try reader.readString()
      case "at": at = try reader.readString()
      default: try reader.skipValue()
      }
    }
  }
}
