import Screens

extension Typing {
  /// Completes a line of the shell as the prompt does, and shows what else it may become.
  mutating func complete(in session: Session) {
    let beginning = line.beginning
    let completions = CommandCompleter(session).completions(of: beginning)
    let texts = completions.candidates.map(\.text)
    guard let first = texts.first else { return show([]) }
    let common = texts.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    let isOnly = texts.count == 1
    let blank = isOnly && completions.candidates[0].endsWord ? " " : ""
    let kept = String(beginning.utf8.prefix(completions.start)) ?? ""
    line.replaceBeginning(by: kept + common + blank)
    show(isOnly ? [] : completions.candidates.map { EntryField.Candidate($0.text, note: $0.note) })
  }
}

extension String {
  /// The beginning that two texts share.
  fileprivate func commonPrefix(with other: String) -> String {
    let pairs = zip(unicodeScalars, other.unicodeScalars).prefix { $0 == $1 }
    var shared = String.UnicodeScalarView()
    shared.append(contentsOf: pairs.map(\.0))
    return String(shared)
  }
}
