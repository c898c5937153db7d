extension KeyScreenProblem {
  /// The problem in words.
  var words: Refusal.Words {
    switch self {
    case .notATerminal:
      Refusal.Words(
        "no-terminal", "single keys need a terminal",
        "scripts use tag, none, also and same instead")
    case .cannotMoveCursor(let type):
      Refusal.Words(
        "cannot-move-cursor", "the terminal type '\(type)' cannot move the cursor",
        "set TERM to the terminal's type, or code at the prompt")
    case .failed(let error):
      Refusal.Words(
        "unusable-terminal", "the terminal cannot be used: \(error.reason)", "code at the prompt")
    }
  }
}

extension TerminalError {
  /// The error in words.
  fileprivate var reason: String {
    switch self {
    case .closed: "it is gone"
    case .failed(let number): "error \(number)"
    }
  }
}

extension Refusal {
  /// That some labels of a variable have no keys, in words.
  static func wordsOfMissingKeys(_ variable: String, _ labels: [String]) -> Words {
    let verb = labels.count == 1 ? "has" : "have"
    return Words(
      "keys-missing", "of variable '\(variable)' \(list(labels)) \(verb) no key",
      "give each of its labels a key in annotations/codebook.yaml, or none")
  }
}
