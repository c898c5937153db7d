internal import Glibc

/// A directory that is there while a test needs it.
///
/// A class, because what it stands for is removed when nobody holds it any more.
public final class TemporaryDirectory {
  /// A file could not be read or written.
  public struct Failure: Error, Sendable {
    /// The system's error number.
    public let code: Int32
  }

  /// Its absolute path.
  public let path: String

  /// Makes an empty directory.
  public init() {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/postil-test-XXXXXX".utf8CString)
    mkdtemp(&template)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    remove(path)
  }

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - text: What it holds.
  ///   - name: Its path in the directory.
  /// - Throws: ``Failure`` if it cannot be written.
  public func write(_ text: String, to name: String) throws {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    defer { close(file) }
    let bytes = Array(text.utf8)
    guard Glibc.write(file, bytes, bytes.count) == bytes.count else { throw Failure(code: errno) }
  }

  /// Reads a file.
  ///
  /// - Parameter name: Its path in the directory.
  /// - Returns: What it holds.
  /// - Throws: ``Failure`` if it cannot be read.
  public func read(_ name: String) throws -> String {
    let file = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(code: errno) }
    defer { close(file) }
    var text: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while case let count = Glibc.read(file, &bytes, bytes.count), count > 0 {
      text += bytes.prefix(count)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func remove(_ path: String) {
    // A symbolic link is removed, not followed.
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor >= 0, let folder = fdopendir(descriptor) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
        }
        if name != ".", name != ".." {
          remove("\(path)/\(name)")
        }
      }
      closedir(folder)
    }
    // Removes an empty directory and a file alike.
    Glibc.remove(path)
  }
}

@available(*, unavailable)
extension TemporaryDirectory: Sendable {}
