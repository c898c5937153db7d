import FoundationEssentials
import JSON

/// Prints the best of ten rounds, in millions of bytes a second.
func measure(_ name: String, byteCount: Int, _ body: () throws -> Void) rethrows {
  var best = Duration.seconds(1000)
  for _ in 0..<10 {
    best = min(best, try ContinuousClock().measure { for _ in 0..<100 { try body() } })
  }
  print("\(name): \(Int(Double(byteCount) * 100 / (best / .seconds(1)) / 1e6)) MB/s")
}

let quotes = [
  ("English", "The president said that talks must go on."),
  ("Ukrainian", "Президент сказав, що переговори мають тривати."),
]
for (language, quote) in quotes {
  let bytes = Record.document(quote: quote)
  let data = Data(bytes)
  let decoder = JSONDecoder()
  let expected = try decoder.decode([Record].self, from: data)
  guard try Record.records(in: bytes) == expected else { fatalError("the readers differ") }
  print("\(language), \(bytes.count) bytes")
  try measure("  JSONReader", byteCount: bytes.count) { _ = try Record.records(in: bytes) }
  try measure("  JSONReader, every value skipped", byteCount: bytes.count) {
    try JSONReader.reading(bytes) { (reader) throws(JSONError) in try reader.skipValue() }
  }
  try measure("  JSONDecoder", byteCount: bytes.count) {
    _ = try decoder.decode([Record].self, from: data)
  }
  measure("  JSONWriter", byteCount: bytes.count) { _ = Record.document(quote: quote) }
}
