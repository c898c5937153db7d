internal import Glibc

/// Lends strings as a null-terminated array of C strings, as starting a program needs it.
///
/// - Parameters:
///   - strings: The strings.
///   - body: What uses the array; the array is gone when it returns.
/// - Returns: What the body returns.
func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let pointers = strings.map { strdup($0) }
  defer { pointers.forEach { free($0) } }
  return body(pointers + [nil])
}
