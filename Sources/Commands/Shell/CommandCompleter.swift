import Annotations
import Corpus
import Reports
import Storage

/// Completion that knows the command table, the codebook and the position in the command.
struct CommandCompleter: Completer {
  private let session: Session
  private var codebook: Codebook { session.codebook }

  /// Prepares completion for the next line.
  ///
  /// - Parameter session: Where the line will be executed; files are read only when TAB is pressed.
  init(_ session: Session) {
    self.session = session
  }

  private var articles: [String] {
    (try? session.corpus.articleIDs())?.map(\.description) ?? []
  }

  private var annotators: [String] {
    (try? session.workspace.annotators())?.map(\.description) ?? []
  }

  /// What annotators can agree on.
  private var questions: [String] {
    RatedQuestion.all(in: codebook).map(\.name)
  }

  /// Names used in the open article's coding that the codebook does not list.
  private var names: [String] {
    guard let open = session.open, let annotator = session.settings.annotator,
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

  func completions(of line: String) -> Completions {
    let last = Self.lastWord(of: line)
    let before = (try? WordReader.words(of: String(line.utf8.prefix(last.start)) ?? "")) ?? []
    let candidates = self.candidates(for: last.text, after: before.map(\.text))
    return Completions(start: last.start, candidates: candidates)
  }

  /// The word at the end of a line, which may be empty, and where it begins.
  private static func lastWord(of line: String) -> (text: String, start: Int) {
    var reader = WordReader(line)
    var last: WordReader.Word?
    do throws(WordReader.UnclosedQuote) {
      while let word = try reader.next() { last = word }
    } catch {
      let start = line.utf8.lastIndex(of: 32).map {
        line.utf8.distance(from: line.startIndex, to: $0) + 1
      }
      return (String(line.utf8.dropFirst(start ?? 0)) ?? "", start ?? 0)
    }
    guard let last, let end = line.utf8.last, end != 32 && end != 9 else {
      return ("", line.utf8.count)
    }
    return (last.text, last.start)
  }

  private func candidates(for word: String, after words: [String]) -> [Candidate] {
    guard let first = words.first(where: { Int($0) == nil }) else {
      return commands(beginningWith: word)
    }
    guard let type = try? CommandTable.command(first, isAbbreviable: true) else { return [] }
    let specification = type.specification
    if word.utf8.first == UInt8(ascii: "-") {
      return specification.options.filter { Self.begins($0.name, word) }.map {
        Candidate(text: $0.name, note: $0.summary)
      }
    }
    switch specification.name {
    case "open": return plain(articles, word)
    case "diff", "annotator": return plain(annotators, word)
    case "tag", "also", "same": return values(beginningWith: word)
    case "help":
      return commands(beginningWith: word)
    case "set": return words.count == 1 ? plain(Preferences.names, word) : []
    case "codebook":
      return words.count == 1
        ? plain(CodebookCommand.actionNames, word) : values(beginningWith: word)
    case "agreement":
      if words.count == 1 { return plain(AgreementCommand.actionNames, word) }
      return words.last == "explain" || words.last == "--variable" ? plain(questions, word) : []
    case "done": return plain(words.last == "--rest" ? ["none"] : ["--rest"], word)
    default: return []
    }
  }

  private func commands(beginningWith word: String) -> [Candidate] {
    CommandTable.all.map { $0.specification }
      .filter { $0.group != .outside && Self.begins($0.name, word) }
      .map { Candidate(text: $0.name, note: $0.summary) }
  }

  private func plain(_ texts: [String], _ word: String) -> [Candidate] {
    texts.filter { Self.begins($0, word) }.map { Candidate(text: quoted($0)) }
  }

  /// Labels, entities, `variable=`, and after the sign the variable's values.
  private func values(beginningWith word: String) -> [Candidate] {
    if let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) {
      let id = String(word[..<sign])
      guard let variable = codebook.variable(id) else { return [] }
      let typed = String(word[word.utf8.index(after: sign)...])
      return answers(of: variable).filter { Self.begins($0.text, typed) }.map {
        Candidate(text: "\(id)=\(quoted($0.text))", note: $0.note)
      }
    }
    let words = codebook.variables.flatMap { variable in
      variable.scale == .entity
        ? variable.entities.map {
          (text: $0.id, note: "\(variable.id): \($0.names.first ?? $0.id)")
        }
        : answers(of: variable).map { (text: $0.text, note: "\(variable.id): \($0.note)") }
    }
    let complete = words.filter { Self.begins($0.text, word) }.map {
      Candidate(text: quoted($0.text), note: $0.note)
    }
    let variables = codebook.variables.map { "\($0.id)=" }.filter { Self.begins($0, word) }
    return complete + variables.map { Candidate(text: $0, endsWord: false) }
  }

  private func answers(of variable: Variable) -> [(text: String, note: String)] {
    guard variable.scale == .entity else {
      return variable.labels.filter { !$0.isRetired }.map { ($0.id, $0.name ?? "") }
    }
    return codebook.entities.map { ($0.id, $0.names.first ?? "") } + names.map { ($0, "") }
  }

  private static func begins(_ text: String, _ start: String) -> Bool {
    text.lowercased().utf8.starts(with: start.lowercased().utf8)
  }
}
