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
  /// How many changes are proposed, of which the newest are the likeliest to be meant.
  private static let greatestChangeCount = 40

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
    let words = candidates(for: place).filter { !listed.contains($0.text) }
    return options
      + words.map { candidate in
        var whole = candidate
        whole.text = place.stem + candidate.text
        return whole
      }
  }

  private func candidates(for place: WordPlace) -> [Candidate] {
    let typed = place.typed
    return switch place.expected {
    case .anything, .file, .folder: []
    case .oneOf(let words): plain(words, typed)
    case .explained(let candidates): candidates.filter { typed.isBeginning(of: $0.text) }
    case .article: plain(articles, typed)
    case .annotator, .annotators: plain(annotators, typed)
    case .round: plain(rounds, typed)
    case .change: changes(typed)
    case .question: plain(session.map { RatedQuestion.all(in: $0.codebook).map(\.name) }, typed)
    case .difference: plain(differences, typed)
    case .label, .judgement: coded(typed, at: place)
    case .command: commands(typed)
    }
  }

  private func coded(_ typed: String, at place: WordPlace) -> [Candidate] {
    guard let session else { return [] }
    let words = CodingWords(session.codebook, names: session.ownNames, isPrompt: isPrompt)
    return place.expected == .label
      ? words.labels(typed) : words.candidates(typed, after: place.given)
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

  private var differences: [String]? {
    session.map { ["found", "segmentation"] + $0.codebook.variables.map(\.id) }
  }

  /// The changes to the open article's coding, the newest first.
  private func changes(_ typed: String) -> [Candidate] {
    guard var session, let history = try? session.currentWriter().history else { return [] }
    let mask = session.outletMask
    return history.changes.reversed().lazy.filter { typed.isBeginning(of: "\($0.id)") }
      .prefix(Self.greatestChangeCount).map { change in
        let command = mask?.applied(to: change.command) ?? change.command
        return Candidate(
          text: "\(change.id)", note: "\(change.revision)  \(change.at)  \(command)")
      }
  }

  private func commands(_ typed: String) -> [Candidate] {
    CommandTable.all.map { $0.specification }
      .filter { (!isPrompt || $0.group != .outside) && typed.isBeginning(of: $0.name) }
      .map { Candidate(text: $0.name, note: $0.summary) }
  }

  private func plain(_ words: [String]?, _ typed: String) -> [Candidate] {
    (words ?? []).filter(typed.isBeginning).map {
      Candidate(text: isPrompt ? quoted($0) : $0)
    }
  }
}

extension Session {
  /// Names used in the annotator's own coding of the open article that the codebook does not list.
  fileprivate var ownNames: [String] {
    guard let open, let annotator = settings.annotator,
      let writer = writers[Layer.ID(annotator: annotator, article: open.article.id)]
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
}
