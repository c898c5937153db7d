import Annotations
import Screens

/// A line that is typed while the single keys wait, and what it is for.
struct Typing: Sendable {
  /// What is typed.
  enum Purpose: Sendable, Equatable {
    /// A name or another answer for the statement being keyed.
    case answer(Variable)
    /// A name for a statement that is recorded, by its place from 1.
    case amendment(Variable, Article.Unit.Number, statement: Int)
    /// The note of the unit.
    case note
    /// A text to be found.
    case find
    /// A line of the shell.
    case line
  }

  /// What is typed.
  let purpose: Purpose
  /// The text so far.
  var line: TypedLine
  /// Whether a new name waits for its second Enter.
  var isConfirming = false
  /// What the text may become.
  private(set) var candidates: [EntryField.Candidate] = []
  /// Which of them Enter takes; nil where it takes the text.
  private(set) var chosen: Int?
  private let names: NameList?

  /// A line for something.
  ///
  /// - Parameters:
  ///   - purpose: What is typed.
  ///   - text: What stands there at first.
  ///   - names: The names that complete, where one is typed.
  init(_ purpose: Purpose, text: String = "", names: NameList? = nil) {
    self.purpose = purpose
    self.names = names
    line = TypedLine(text)
    propose()
  }

  /// The variable of which the answer is typed.
  var variable: Variable? {
    switch purpose {
    case .answer(let variable), .amendment(let variable, _, _): variable
    case .note, .find, .line: nil
    }
  }

  /// The answer as it stands: what is chosen, else the text; empty where that is blank.
  var answer: String {
    guard let chosen, candidates.indices.contains(chosen) else { return isBlank ? "" : line.text }
    return candidates[chosen].text
  }

  /// Whether nothing was typed that can be seen.
  private var isBlank: Bool { canonicalName(line.text).isEmpty }

  /// Whether Enter takes a name that nobody has used here.
  var isNewName: Bool {
    guard let names, !isBlank else { return false }
    return !names.knows(answer)
  }

  /// What asks whether a new name is to be taken; of a long one the middle is left out.
  var newNameQuestion: String { "new name '\(answer.abridged(to: 40))': Enter again takes it" }

  /// The field that a screen shows.
  var field: EntryField {
    var field = EntryField(prompt: prompt, text: line.text)
    field.cursor = line.cursor
    field.candidates = candidates
    field.chosen = chosen
    return field
  }

  private var prompt: String {
    switch purpose {
    case .answer(let variable): variable.id
    case .amendment(let variable, let unit, _): "\(variable.id) of unit \(unit)"
    case .note: "note"
    case .find: "find"
    case .line: ""
    }
  }

  /// Edits as a key says; up and down choose.
  ///
  /// - Returns: Whether the key means something here.
  mutating func act(on key: Key) -> Bool {
    switch key {
    case .up: choose(by: -1)
    case .down, .tab: choose(by: 1)
    default:
      guard line.act(on: key) else { return false }
      changed()
    }
    isConfirming = false
    return true
  }

  /// Inserts pasted text.
  mutating func paste(_ text: String) {
    line.insert(text)
    isConfirming = false
    changed()
  }

  /// Shows what the text may become, where that is not known from names or labels.
  mutating func show(_ candidates: [EntryField.Candidate]) {
    self.candidates = candidates
    chosen = nil
  }

  private mutating func changed() {
    candidates = []
    chosen = nil
    propose()
  }

  private mutating func choose(by distance: Int) {
    guard !candidates.isEmpty else { return }
    let present = chosen ?? (distance > 0 ? -1 : candidates.count)
    chosen = (present + distance + candidates.count) % candidates.count
  }

  /// Proposes names or labels; the first is chosen as soon as something is typed.
  private mutating func propose() {
    guard let variable else { return }
    if let names {
      candidates = names.matches(line.text).map {
        EntryField.Candidate($0.value, note: $0.otherNames.joined(separator: ", "))
      }
      let typed = canonicalName(line.text)
      if !typed.isEmpty, !names.knows(typed) {
        candidates.append(EntryField.Candidate(typed, note: "new name"))
      }
    } else {
      let key = line.text.lowercased()
      candidates = variable.usableLabels.filter { $0.id.lowercased().utf8.starts(with: key.utf8) }
        .map { EntryField.Candidate($0.id, note: $0.name ?? "") }
    }
    chosen = isBlank || candidates.isEmpty ? nil : 0
  }
}

extension String {
  /// The text made visible, with an ellipsis in the place of its middle if it has more scalars.
  fileprivate func abridged(to limit: Int) -> String {
    let text = visible(self)
    guard text.unicodeScalars.count > limit else { return text }
    let start = limit / 2
    let (front, back) = (
      text.unicodeScalars.prefix(start), text.unicodeScalars.suffix(limit - start - 1)
    )
    return String(front) + "…" + String(back)
  }
}
