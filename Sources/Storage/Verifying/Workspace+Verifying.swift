public import Annotations
import Files
import Histories
import JSON

extension Workspace {
  /// Looks at the codebook.
  ///
  /// - Parameter reservedWords: Words that cannot be ids of labels or entities.
  /// - Returns: The codebook, nil if it cannot be used, and what was found.
  public func verifiedCodebook(reservedWords: [String]) -> (Codebook?, Verification) {
    var verification = Verification()
    let path = Self.codebookPath
    guard let place = RelativePath(path),
      let bytes = verification.read(place, in: folder, maximumBytes: YAMLDocument.maximumBytes)
    else { return (nil, verification) }
    let reading = CodebookReader.read(bytes, reservedWords: reservedWords)
    for problem in reading.problems {
      verification.note(
        Finding(.badCodebook, path, problem.reason.description)
          .at(line: problem.place.line, column: problem.place.column))
    }
    if let codebook = reading.codebook, hasSilentlyChanged(codebook) {
      let words = "changed since it was first coded with as version \(codebook.version)"
      verification.note(Finding(.changedCodebook, path, words))
    }
    return (reading.codebook, verification)
  }

  /// Looks at the rounds.
  ///
  /// - Parameter articles: The articles that there are.
  /// - Returns: The rounds, and what was found.
  public func verifiedRounds(_ articles: Set<Article.ID>) -> (Rounds, Verification) {
    var verification = Verification()
    let path = Self.roundsPath
    guard let place = RelativePath(path),
      let bytes = verification.read(
        place, in: folder, maximumBytes: JSONLimits.standard.byteCount)
    else { return (.unassigned, verification) }
    let rounds: Rounds
    do throws(StorageError) {
      rounds = try self.rounds()
    } catch {
      verification.note(Finding(rounds: path, error))
      return (.unassigned, verification)
    }
    if RoundsCodec.bytes(of: rounds) != bytes {
      let words = "laid out in another way than postil does; it says the same"
      verification.note(Finding(.otherLayout, path, words))
    }
    for round in rounds.all {
      for layer in round.assigned ?? [] where !articles.contains(layer.article) {
        let words = "round '\(round.id)' gives '\(layer.article)' to \(layer.annotator)"
        verification.note(Finding(.unknownArticle, path, words, expected: "an article"))
      }
    }
    return (rounds, verification)
  }

  /// The closed codings that lack the change after which they were closed.
  ///
  /// - Parameters:
  ///   - rounds: The rounds.
  ///   - whole: The codings that have those changes.
  /// - Returns: A finding for each.
  public func missingClosings(_ rounds: Rounds, besides whole: Set<Layer.ID>) -> [Finding] {
    rounds.all.flatMap { round in
      round.closed.sorted { $0.key < $1.key }.filter { !whole.contains($0.key) }.map {
        let words = "round '\(round.id)' closed \($0.key) after the change \($0.value)"
        return Finding(
          .closingChangeMissing, Self.roundsPath, words, expected: "that change in its history")
      }
    }
  }

  /// Says how much repair and torn ends left in the quarantine.
  ///
  /// - Returns: A note; nil if nothing is there.
  public func quarantineNote() -> Finding? {
    guard let path = RelativePath(Folder.quarantine), let entries = try? folder.entries(of: path)
    else { return nil }
    let number = entries.count { entry in
      entry.rawName.first != UInt8(ascii: ".")
        && !entry.rawName.reversed().starts(with: Folder.accountEnding.utf8.reversed())
    }
    guard number > 0 else { return nil }
    let count = number == 1 ? "1 file that was" : "\(number) files that were"
    return Finding(.quarantine, path.text, "\(count) set aside")
  }
}

extension Finding {
  /// Rounds that cannot be read.
  fileprivate init(rounds path: String, _ error: StorageError) {
    switch error {
    case .json(_, let error):
      self.init(.badRounds, path, "\(error)")
      (line, column) = (error.line, error.column)
    case .newerFormat(_, let found, let supported):
      self.init(.newerFormat, path, "written as '\(found)'", expected: "'\(supported)'")
    default: self.init(.unreadable, path, "it cannot be read")
    }
  }
}
