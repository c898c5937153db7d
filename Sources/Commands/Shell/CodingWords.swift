import Annotations

/// The words in which a statement is given: labels, known names, and variables with their values.
struct CodingWords {
  /// A word, and the variable that it gives a value.
  private struct Word {
    let variable: String
    let candidate: Candidate
  }

  private let codebook: Codebook
  private let names: [String]
  private let isPrompt: Bool

  /// Prepares the words of a codebook.
  ///
  /// - Parameters:
  ///   - codebook: The codebook.
  ///   - names: Names that it does not list.
  ///   - isPrompt: Whether they are quoted as the command language is.
  init(_ codebook: Codebook, names: [String], isPrompt: Bool) {
    self.codebook = codebook
    self.names = names
    self.isPrompt = isPrompt
  }

  /// Labels alone.
  func labels(_ typed: String) -> [Candidate] {
    codebook.variables.filter { $0.scale != .entity }.flatMap(words(of:))
      .map(\.candidate).filter { typed.isBeginning(of: $0.text) }
  }

  /// Finds what a word of a statement may become.
  ///
  /// - Parameters:
  ///   - typed: What was typed of the word.
  ///   - given: The words before it.
  /// - Returns: Labels, entities, `variable=`, and after the sign the variable's values; those first
  ///   that say something which was not said yet.
  func candidates(_ typed: String, after given: [String]) -> [Candidate] {
    if let sign = typed.utf8.firstIndex(of: UInt8(ascii: "=")) {
      return values(of: String(typed[..<sign]), beginningWith: typed)
    }
    let settled = variables(in: given)
    let complete = codebook.variables.flatMap(words(of:)).filter {
      typed.isBeginning(of: $0.candidate.text)
    }
    let assignments = codebook.variables.map {
      Word(variable: $0.id, candidate: Candidate(text: "\($0.id)=", endsWord: false))
    }.filter { typed.isBeginning(of: $0.candidate.text) }
    return [complete, assignments].flatMap { words in
      words.filter { !settled.contains($0.variable) }
        + words.filter { settled.contains($0.variable) }
    }.map(\.candidate)
  }

  /// The first variable that a statement needs and was not given, with its labels; nil if none.
  func missing(after given: [String]) -> (variable: String, labels: [String])? {
    let settled = variables(in: given)
    let needed = codebook.variables.first { variable in
      !variable.isOptional && variable.defaultValue == nil && variable.scale != .entity
        && !settled.contains(variable.id) && !Self.labels(of: variable).isEmpty
    }
    return needed.map { ($0.id, Self.labels(of: $0).map(\.text)) }
  }

  /// The variables that words give a value; only those of the statement begun last count.
  func variables(in words: [String]) -> Set<String> {
    let statement = words.split(separator: "+", omittingEmptySubsequences: false).last ?? []
    return Set(
      statement.flatMap { word in
        if let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) { return [String(word[..<sign])] }
        // A known speaker fills in the source.
        let filled = codebook.entity(word)?.sourceLabel
        return codebook.variables.filter { $0.has(word) || filled.map($0.has) == true }.map(\.id)
      })
  }

  private func values(of id: String, beginningWith typed: String) -> [Candidate] {
    guard let variable = codebook.variable(id) else { return [] }
    let answers =
      variable.scale == .entity
      ? codebook.entities.map { ($0.id, $0.names.first ?? "") } + names.map { ($0, "") }
      : Self.labels(of: variable)
    return answers.filter { typed.isBeginning(of: "\(id)=\($0.text)") }.map {
      Candidate(text: "\(id)=\(written($0.text))", note: $0.note)
    }
  }

  private func words(of variable: Variable) -> [Word] {
    let answers =
      variable.scale == .entity
      ? variable.entities.map { ($0.id, $0.names.first ?? $0.id) } : Self.labels(of: variable)
    return answers.map {
      let candidate = Candidate(text: written($0.text), note: "\(variable.id): \($0.note)")
      return Word(variable: variable.id, candidate: candidate)
    }
  }

  private static func labels(of variable: Variable) -> [(text: String, note: String)] {
    variable.labels.filter { !$0.isRetired }.map { ($0.id, $0.name ?? "") }
  }

  private func written(_ text: String) -> String {
    isPrompt ? quoted(text) : text
  }
}

extension Variable {
  /// Whether a word is one of its labels or names, or the beginning of one.
  fileprivate func has(_ word: String) -> Bool {
    guard !word.isEmpty else { return false }
    let ids = labels.map(\.id) + entities.map(\.id)
    return ids.contains(where: word.isBeginning) || entities.contains { $0.names.contains(word) }
  }
}

extension String {
  /// Whether another text begins with this one, whatever the case of its letters.
  func isBeginning(of text: String) -> Bool {
    text.lowercased().utf8.starts(with: lowercased().utf8)
  }
}
