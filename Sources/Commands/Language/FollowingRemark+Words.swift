import Annotations

extension FollowingRemark {
  /// The remark in words, to whoever made the codings.
  var words: String {
    switch self {
    case .split(let split): split.words
    case .joined(let join): join.words
    }
  }
}

extension FollowingRemark.Split {
  fileprivate var words: String {
    var facts = ["unit \(parts.first?.description ?? "") was split"]
    if isNone { facts.append("\(list(parts)) are none, as it was") }
    facts += isOnePlace ? [together].compactMap(\.self) : oneByOne
    let reached = Set(statements.map(\.unit))
    let uncoded = parts.filter { !isNone && !reached.contains($0) }
    if let first = uncoded.first {
      facts.append(uncoded.count == 1 ? "\(first) is uncoded" : "\(list(uncoded)) are uncoded")
    }
    return facts.joined(separator: "; ")
  }

  /// Whether all statements went to one part for one reason.
  private var isOnePlace: Bool { statements.allSatisfy { $0 == statements.first } }

  private var together: String? {
    guard let move = statements.first else { return nil }
    let stays = move.unit == parts.first
    let what =
      statements.count == 1
      ? "your statement \(stays ? "stays on" : "goes to")"
      : "your \(statements.count) statements \(stays ? "stay on" : "go to")"
    return "\(what) \(move.unit)\(move.reason.words)"
  }

  private var oneByOne: [String] {
    zip(1..., statements).map { number, move in
      let verb = move.unit == parts.first ? "stays on" : "goes to"
      return "your statement \(number) \(verb) \(move.unit)\(move.reason.words)"
    }
  }

  private func list(_ numbers: [Article.Unit.Number]) -> String {
    numbers.map(\.description).joined(separator: " and ")
  }
}

extension FollowingRemark.Reason {
  fileprivate var words: String {
    switch self {
    case .madeThere: ", where it was made"
    case .names(let name): ", which names '\(name)'"
    case .longest: ", the longest part"
    }
  }
}

extension FollowingRemark.Join {
  fileprivate var words: String {
    let start = "unit \(unit) was joined; "
    guard let statements else { return start + "part of it was uncoded, so it is" }
    guard statements > 0 else { return start + "it is none, as its parts were" }
    let stand = statements == 1 ? "your statement stands" : "your \(statements) statements stand"
    return start + stand + (isPartUncoded ? " on it, though part of it was uncoded" : " on it")
  }
}
