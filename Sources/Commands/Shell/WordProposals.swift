import Annotations
import Corpus
import Reports
import Storage

/// What the word at the cursor may become in a workspace.
///
/// Files are read only when something that they hold is asked for; what cannot be read gives nothing.
struct WordProposals {
  private let session: Session?
  private let isPrompt: Bool

  /// Prepares proposals.
  ///
  /// - Parameters:
  ///   - session: Where articles, names and the codebook are looked up; nil without a workspace.
  ///   - isPrompt: Whether a line of the language is typed, and not a line of the system's shell,
  ///     which quotes in its own way and knows more commands.
  init(_ session: Session?, isPrompt: Bool) {
    self.session = session
    self.isPrompt = isPrompt
  }

  /// What may stand in a place.
  func candidates(at place: WordPlace) -> [Candidate] {
    let options = place.options.map { Candidate(text: $0.name, note: $0.summary) }
    let listed = place.stem.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
    let words = candidates(for: place.expected, place.typed).filter { !listed.contains($0.text) }
    return options
      + words.map { candidate in
        var whole = candidate
        whole.text = place.stem + candidate.text
        return whole
      }
  }

  private func candidates(for expected: ExpectedWord, _ typed: String) -> [Candidate] {
    switch expected {
    case .anything, .file, .folder: []
    case .oneOf(let words): plain(words, typed)
    case .article: plain(articles, typed)
    case .annotator, .annotators: plain(annotators, typed)
    case .round: plain(rounds, typed)
    case .question: plain(session.map { RatedQuestion.all(in: $0.codebook).map(\.name) }, typed)
    case .judgement: judgements(typed)
    case .command: commands(typed)
    }
  }

  private var articles: [String]? {
    // An article's id may name its outlet and date.
    guard session?.isBlindOutlet != true else { return nil }
    return (try? session?.corpus.articleIDs())?.map(\.description)
  }

  private var annotators: [String]? {
    (try? session?.workspace.annotators())?.map(\.description)
  }

  private var rounds: [String]? {
    (try? session?.workspace.rounds())?.all.map(\.id)
  }

  private func commands(_ typed: String) -> [Candidate] {
    CommandTable.all.map { $0.specification }
      .filter { (!isPrompt || $0.group != .outside) && Self.begins($0.name, typed) }
      .map { Candidate(text: $0.name, note: $0.summary) }
  }

  private func plain(_ words: [String]?, _ typed: String) -> [Candidate] {
    (words ?? []).filter { Self.begins($0, typed) }.map { Candidate(text: written($0)) }
  }

  /// Labels, entities, `variable=`, and after the sign the variable's values.
  private func judgements(_ typed: String) -> [Candidate] {
    guard let codebook = session?.codebook else { return [] }
    if let sign = typed.utf8.firstIndex(of: UInt8(ascii: "=")) {
      let start = String(typed[typed.utf8.index(after: sign)...])
      return values(of: String(typed[..<sign]), in: codebook, beginningWith: start)
    }
    let words = codebook.variables.flatMap { variable in
      variable.scale == .entity
        ? variable.entities.map {
          (text: $0.id, note: "\(variable.id): \($0.names.first ?? $0.id)")
        }
        : Self.labels(of: variable).map { (text: $0.text, note: "\(variable.id): \($0.note)") }
    }
    let complete = words.filter { Self.begins($0.text, typed) }.map {
      Candidate(text: written($0.text), note: $0.note)
    }
    let variables = codebook.variables.map { "\($0.id)=" }.filter { Self.begins($0, typed) }
    return complete + variables.map { Candidate(text: $0, endsWord: false) }
  }

  private func values(of id: String, in codebook: Codebook, beginningWith start: String)
    -> [Candidate]
  {
    guard let variable = codebook.variable(id) else { return [] }
    let answers =
      variable.scale == .entity
      ? codebook.entities.map { ($0.id, $0.names.first ?? "") } + names(codebook).map { ($0, "") }
      : Self.labels(of: variable)
    return answers.filter { Self.begins($0.text, start) }.map {
      Candidate(text: "\(id)=\(written($0.text))", note: $0.note)
    }
  }

  private static func labels(of variable: Variable) -> [(text: String, note: String)] {
    variable.labels.filter { !$0.isRetired }.map { ($0.id, $0.name ?? "") }
  }

  /// Names used in the open article's coding that the codebook does not list.
  private func names(_ codebook: Codebook) -> [String] {
    guard let session, let open = session.open, let annotator = session.settings.annotator,
      let writer = session.writers[Layer.ID(annotator: annotator, article: open.article.id)]
    else { return [] }
    let entityVariables = codebook.variables.filter { $0.scale == .entity }.map(\.id)
    var found: Set<String> = []
    for unit in writer.layer.units {
      for statement in unit.coding.statements ?? [] {
        for case .text(let name)? in entityVariables.map({ statement[$0] })
        where codebook.entity(name) == nil { found.insert(name) }
      }
    }
    return found.sorted()
  }

  private func written(_ text: String) -> String {
    isPrompt ? quoted(text) : text
  }

  private static func begins(_ text: String, _ start: String) -> Bool {
    text.lowercased().utf8.starts(with: start.lowercased().utf8)
  }
}
