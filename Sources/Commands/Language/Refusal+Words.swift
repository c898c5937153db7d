import Annotations
import Corpus
import Storage

extension Refusal {
  /// A refusal in words: what programs know it by, what is wrong, and what to do.
  public struct Words: Sendable, Equatable {
    /// A stable code.
    public var code: String
    /// What is wrong.
    public var message: String
    /// What to do; empty where nothing can be said.
    public var hint: String

    init(_ code: String, _ message: String, _ hint: String?) {
      self.code = code
      self.message = message
      self.hint = hint ?? ""
    }
  }

  /// What is wrong and what to do, as one sentence.
  public var sentence: String {
    let words = words
    return words.hint.isEmpty ? words.message : "\(words.message); \(words.hint)"
  }

  /// What is wrong and what to do: a sentence for each problem of a codebook, one for all else.
  public var sentences: [String] {
    switch self {
    case .storage(.codebook(let problems)): problems.map(\.description)
    default: [sentence]
    }
  }

  /// The refusal in words.
  public var words: Words {
    switch self {
    case .reworded(let words): words
    case .coding(let problem): problem.words
    case .mending(let problem): problem.words
    case .round(let problem): problem.words
    case .storage(let error): error.words
    case .corpus(.noArticle(let id)): Refusal.unknownArticle("\(id)", candidates: []).words
    case .corpus(.file(let error)): StorageError.file(error).words
    case .corpus(let error): Words(error.code, error.message, error.remedy)
    case .adding(let problem): problem.words
    case .importing(let problem): problem.words
    case .merging(let problem): problem.words
    case .revision(let error): Words("cannot-revise", "\(error)", nil)
    case .rating(let error): Words("bad-rating", "\(error)", nil)
    case .ratings(let error): error.words
    case .keyScreen(let problem): problem.words
    case .keysMissing(let variable, let labels): Self.wordsOfMissingKeys(variable, labels)
    default:
      wordsOfLanguage ?? wordsOfArticle ?? wordsOfChange ?? wordsOfReview ?? wordsOfRounds
        ?? wordsOfSession
    }
  }

  private var wordsOfLanguage: Words? {
    switch self {
    case .usage(let problem, let specification):
      return Words("usage", problem, "usage: \(specification.name) \(specification.usage)".trimmed)
    case .unclosedQuote(let mark, let column):
      return Words(
        "unclosed-quote", "the quotation mark \(mark) in column \(column) is not closed",
        "close it, or put a backslash before it")
    case .unreadableLine(let reason):
      return Words("unreadable-line", reason, "a command is one line of UTF-8 text")
    case .unknownCommand(let word, let candidates):
      return Words(
        "unknown-command", "unknown command '\(word)'",
        Suggestion.hint(for: word, among: candidates) ?? "help lists the commands")
    case .ambiguousCommand(let word, let candidates):
      return Words(
        "ambiguous-command", "'\(word)' may be \(Self.list(candidates))", "type more of it")
    case .outsideOnly(let name):
      return Words("outside-only", "'\(name)' works outside the shell only", "run: postil \(name)")
    case .badPattern(let pattern, let reason):
      return Words(
        "bad-pattern", "'\(pattern)' is no regular expression: \(reason)",
        "without the slashes it is found as it is")
    case .unknownPreference(let name, let candidates):
      return Words(
        "unknown-preference", "no preference '\(name)'",
        Suggestion.hint(for: name, among: candidates) ?? "set shows all of them")
    case .runTooDeep(let file):
      return Words(
        "run-too-deep", "'\(file)' is run from within too many scripts", "let no script run itself")
    default: return nil
    }
  }

  private var wordsOfArticle: Words? {
    switch self {
    case .noArticle:
      return Words("no-article", "no article is open", "open one: open ARTICLE, or --article ID")
    case .unknownArticle(let word, let candidates):
      return Words(
        "unknown-article", "no article '\(word)'",
        Suggestion.hint(for: word, among: candidates) ?? "articles lists them")
    case .ambiguousArticle(let word, let candidates):
      return Words(
        "ambiguous-article", "'\(word)' may be \(Self.list(candidates))", "type more of it")
    case .noSuchUnit(let number, let article):
      return Words(
        "no-such-unit", "article '\(article.id)' has no unit \(number)",
        article.units.first.map { first in
          "its units are \(first.number) to \(article.units[article.units.count - 1].number)"
        } ?? "it has no units")
    case .rangeBackwards(let first, let last):
      return Words(
        "range-backwards", "the range \(first)-\(last) runs backwards", "write \(last)-\(first)")
    case .headlineNotCoded:
      return Words(
        "headline-not-coded", "the codebook does not code headlines",
        "headline: true in annotations/codebook.yaml would")
    case .noSuchStatement(let place, let unit, let count):
      return Words(
        "no-such-statement", "unit \(unit) has no statement \(place)",
        count == 0 ? "it has none" : "it has \(count)")
    case .notFound(let text):
      return Words("not-found", "no unit has '\(text)'", nil)
    case .nothingThere(let what):
      return Words("nothing-there", what, nil)
    default: return nil
    }
  }

  private var wordsOfChange: Words? {
    switch self {
    case .nothingCodedYet(let command):
      return Words(
        "nothing-coded-yet", "no unit of this article was coded in this session",
        "name the unit: \(command) N, or code one first")
    case .noEarlierStatement:
      return Words("no-earlier-statement", "no earlier unit has a statement", "use tag")
    case .articleClosed(let state, let article):
      return Words(
        "article-closed", "article '\(article)' is \(state.rawValue)", "reopen lets it change again"
      )
    case .alreadyInState(let state, let article):
      return Words("already-so", "article '\(article)' is \(state) already", nil)
    case .unitsUncoded(let numbers):
      let shown = numbers.prefix(8).map(\.description).joined(separator: ", ")
      let more = numbers.count > 8 ? ", …" : ""
      let verb = numbers.count == 1 ? "unit is" : "units are"
      return Words(
        "units-uncoded", "\(numbers.count) \(verb) uncoded: \(shown)\(more)",
        "todo goes there; done --rest none records them as none")
    case .nothingToUndo:
      return Words("nothing-to-undo", "there is nothing to take back", nil)
    case .nothingToRedo:
      return Words("nothing-to-redo", "there is nothing to make again", nil)
    case .changedSince(let change, let later):
      return Words(
        "changed-since", "'\(change.command)' was followed by '\(later.command)' of \(later.at)",
        "take that back first, or restore \(change.id)")
    case .changedByOthers(let layer):
      return Words(
        "changed-since", "the coding '\(layer)' was changed since", "it has to be taken back there")
    case .noSuchChange(let word):
      return Words("no-such-change", "no change '\(word)' in this article", "log lists them")
    case .ambiguousChange(let word, let candidates):
      return Words(
        "ambiguous-change", "revision \(word) was made twice: \(Self.list(candidates))",
        "name the id")
    default: return nil
    }
  }

  private var wordsOfRounds: Words? {
    switch self {
    case .unknownRound(let name, let candidates):
      return Words(
        "unknown-round", "no round '\(name)'",
        Suggestion.hint(for: name, among: candidates)
          ?? "the rounds are: \(candidates.joined(separator: ", "))")
    case .closingChangeMissing(let change, let layer, let round):
      return Words(
        "no-closing-change",
        "round '\(round)' was closed at change \(change) of '\(layer)', which is not in its history",
        "bring the history back from a backup or from git, or add --current")
    default: return nil
    }
  }

  private var wordsOfSession: Words {
    switch self {
    case .blind(let article):
      Words(
        "blind", "your coding of '\(article)' is not done, so others' is not shown",
        "finish with done, or add --unblind, which is recorded")
    case .illegalAnnotator(let name):
      Words(
        "illegal-annotator", "'\(name)' cannot be an annotator's name",
        "use a-z, 0-9, '.', '_' and '-', beginning with a letter or digit; 'reference' is review's")
    case .unknownAnnotator(let name, let candidates):
      Words(
        "unknown-annotator", "no annotator '\(name)' here",
        Suggestion.hint(for: name, among: candidates)
          ?? "known are: \(candidates.joined(separator: ", "))")
    case .noAnnotator:
      Words("no-annotator", "no annotator's name is known", "give one: --annotator NAME")
    case .file(let path, let reason, let remedy):
      Words("file", "\(path): \(reason)", remedy)
    default:
      Words("refused", "the command was refused", nil)
    }
  }

  static func list(_ candidates: [String]) -> String {
    let shown = candidates.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    return candidates.count > 6 ? "\(shown) or \(candidates.count - 6) more" : shown
  }
}

extension String {
  fileprivate var trimmed: String {
    var bytes = Array(utf8)
    while bytes.last == 32 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
