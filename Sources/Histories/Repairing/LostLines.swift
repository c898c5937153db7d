import Annotations
import Files

/// The lines of a history that cannot be used, and what they say of themselves.
struct LostLines {
  /// A line.
  struct Line {
    let number: Int
    /// What is wrong with it, in words.
    let words: String
    /// The change that it says it is; nil where that cannot be read.
    var name: String?
    /// The checksum of its bytes.
    var sum = ""
  }

  /// Lines without sense, or with another checksum.
  private(set) var all: [Line] = []
  /// Good lines of something else, or with a name that another line has.
  private(set) var strangers: [Line] = []

  /// Looks at what is wrong with a history.
  ///
  /// - Parameters:
  ///   - history: What the bytes hold.
  ///   - bytes: The bytes.
  init(of history: SealedHistory<some HistoryCodec>, in bytes: [UInt8]) {
    guard !history.damage.isEmpty else { return }
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    for damage in history.damage {
      switch damage {
      case .unreadable(let number, _), .wrongSum(let number):
        guard lines.indices.contains(number - 1) else { continue }
        all.append(Self.line(number, lines[number - 1], "\(damage)"))
      case .contradictory(let number, _), .otherSubject(let number, _):
        strangers.append(Line(number: number, words: "\(damage)"))
      case .missingParent, .wrongRevision, .lostTail: break
      }
    }
  }

  /// The names of changes that lines have.
  var names: [String] { all.compactMap(\.name) }

  /// The checksums of the lines that have no name.
  var sums: [String] { all.filter { $0.name == nil }.map(\.sum) }

  /// How many lines have no name.
  var unnamedCount: Int { all.count { $0.name == nil } }

  private static func line(_ number: Int, _ bytes: ArraySlice<UInt8>, _ damage: String) -> Line {
    let name = LineName(of: bytes)
    var line = Line(
      number: number, words: damage + (name.map { "; it names itself \($0.words)" } ?? ""))
    line.name = name.flatMap { Change.ID($0.id) }?.description
    line.sum = SHA256.hex(of: bytes)
    return line
  }
}
