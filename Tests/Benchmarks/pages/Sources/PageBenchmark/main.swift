import Glibc
import Markup

/// The bytes of a file as text; nil if there is no such file.
func contents(_ path: String) -> String? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&piece, 1, piece.count, file), count > 0 {
    bytes += piece[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The paths of the pages in a folder, without their extension.
func pages(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
      start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasSuffix(".html") { names.append("\(folder)/\(name.dropLast(5))") }
  }
  return names.sorted()
}

/// The processor time of this process in milliseconds.
func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

func mean(_ values: [Double]) -> Double {
  values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
}

let paths = pages(in: CommandLine.arguments.dropFirst().first ?? ".")
let sources = paths.map { contents("\($0).html") ?? "" }
_ = try WebPage("<p>The first page loads the parser.</p>")

var best = Double.infinity
for _ in 0..<5 {
  let start = milliseconds()
  for source in sources { _ = try? WebPage(source) }
  best = min(best, milliseconds() - start)
}
let byteCount = sources.map(\.utf8.count).reduce(0, +)
print("pages    \(paths.count), \(byteCount / 1000) kB")
print("a page   \(best / Double(max(1, paths.count))) ms, best of 5")
print("a second \(Double(byteCount) / best / 1000) MB")

var precisions: [Double] = []
var recalls: [Double] = []
for (path, source) in zip(paths, sources) {
  guard let expected = contents("\(path).txt").map(Shingles.init) else { continue }
  let text: [PageBlock.Kind] = [.paragraph, .listItem, .quotation, .subhead]
  let blocks = (try? WebPage(source).blocks) ?? []
  let found = Shingles(
    blocks.filter { text.contains($0.kind) }.map(\.text).joined(separator: "\n"))
  if let precision = found.share(in: expected) { precisions.append(precision) }
  if let recall = expected.share(in: found) { recalls.append(recall) }
}
let (precision, recall) = (mean(precisions), mean(recalls))
print("expected \(recalls.count) pages")
print(
  "precision \(precision), recall \(recall), F1 \(2 * precision * recall / (precision + recall))")
