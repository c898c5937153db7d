internal import Glibc

/// The path of a program of this package, which is built next to the tests that run.
///
/// - Parameter name: The name of the program.
/// - Returns: Its absolute path.
public func builtProgram(_ name: String) -> String {
  var buffer = [CChar](repeating: 0, count: 4_096)
  let length = readlink("/proc/self/exe", &buffer, buffer.count)
  let path = buffer.prefix(max(0, length)).map(UInt8.init(bitPattern:))
  let folder = path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
  return String(decoding: folder, as: UTF8.self) + "/" + name
}
