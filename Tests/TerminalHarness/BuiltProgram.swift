internal import Glibc

/// The path of a program of this package, which is built next to the tests that run.
///
/// `POSTIL_PROGRAM` names another `postil` to be tested, so that the released one, which the compiler
/// treats differently, goes through the same tests.
///
/// - Parameter name: The name of the program.
/// - Returns: Its absolute path.
public func builtProgram(_ name: String) -> String {
  if name == "postil", let other = getenv("POSTIL_PROGRAM") {
    return String(cString: other)
  }
  var buffer = [CChar](repeating: 0, count: 4_096)
  let length = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = buffer.prefix(max(0, length)).map(UInt8.init(bitPattern:))
  let folder = path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
  return String(decoding: folder, as: UTF8.self) + "/" + name
}
