/// The files that were found in folders and not tried, counted by the reason.
struct PassedOver: Equatable {
  /// Why a file was not tried.
  enum Reason: Hashable {
    /// No article is read from names with this ending, such as `.pdf`; empty where there is none.
    case ending(String)
    /// Its name begins with a dot.
    case hidden
    /// It is a symbolic link.
    case symbolicLink
    /// Its name is not UTF-8.
    case unreadableName
    /// It is a pipe, a socket or a device.
    case noFile
  }

  /// The longest ending that is told apart; longer ones are rather words.
  private static let longestEnding = 10
  private static let mostKinds = 8
  private var counts: [Reason: Int] = [:]

  /// How many files there are.
  var total: Int { counts.values.reduce(0, +) }

  /// Counts a file.
  mutating func count(_ reason: Reason) {
    counts[reason, default: 0] += 1
  }

  /// Counts a file whose name has an ending that no article is read from.
  ///
  /// - Parameter path: The file's path.
  mutating func countEnding(of path: String) {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    let dot = name.lastIndex(of: UInt8(ascii: "."))
    let ending = dot.map { Array(name[$0...]) } ?? []
    let lower = ending.map { (65...90).contains($0) ? $0 + 32 : $0 }
    let isEnding =
      (2...Self.longestEnding).contains(lower.count)
      && lower.dropFirst().allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    count(.ending(isEnding ? String(decoding: lower, as: UTF8.self) : ""))
  }

  /// Adds what was passed over elsewhere.
  mutating func add(_ other: Self) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }

  /// The counts in words, the most frequent kinds first; nil if nothing was passed over.
  var sentence: String? {
    guard total > 0 else { return nil }
    let kinds = counts.map { (name: $0.key.name, count: $0.value) }.sorted { left, right in
      left.count != right.count
        ? left.count > right.count : left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }
    var parts = kinds.prefix(Self.mostKinds).map { "\($0.name) \($0.count)" }
    let rest = kinds.dropFirst(Self.mostKinds).reduce(0) { $0 + $1.count }
    if rest > 0 { parts.append("others \(rest)") }
    return "\(counted(total, "file")) passed over: \(parts.joined(separator: ", "))"
  }
}

extension PassedOver.Reason {
  fileprivate var name: String {
    switch self {
    case .ending(""): "without ending"
    case .ending(let ending): ending
    case .hidden: "hidden"
    case .symbolicLink: "symbolic links"
    case .unreadableName: "names not in UTF-8"
    case .noFile: "pipes and devices"
    }
  }
}
