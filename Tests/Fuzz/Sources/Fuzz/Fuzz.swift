import CFuzzer
import Glibc

/// Feeds one reader with what libFuzzer makes up: `Fuzz READER [OPTION…] [CORPUS…]`; names the readers
/// if it is given none.
@main
enum Fuzz {
  /// The reader that was asked for; libFuzzer's call cannot carry it.
  nonisolated(unsafe) fileprivate static var reader: Reader = .json

  static func main() {
    var arguments = CommandLine.arguments
    guard arguments.count > 1 else {
      print(Reader.allCases.map(\.rawValue).joined(separator: "\n"))
      return
    }
    let name = arguments.remove(at: 1)
    guard let named = Reader(rawValue: name) else {
      print("error: no reader '\(name)'")
      exit(64)
    }
    reader = named
    var words = arguments.map { strdup($0) } + [nil]
    var count = Int32(arguments.count)
    let status = words.withUnsafeMutableBufferPointer { words in
      var first = words.baseAddress
      return LLVMFuzzerRunDriver(&count, &first, takeMadeUpInput)
    }
    exit(status)
  }
}

/// Takes one input; named so, because libFuzzer's own entry, which is linked too, asks for that name.
@c(LLVMFuzzerTestOneInput)
func takeMadeUpInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  Fuzz.reader.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
