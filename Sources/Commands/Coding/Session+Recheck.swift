import Annotations
import Storage

/// Judging units once more without changing their coding.
///
/// A recheck is two changes of one append: the judgement, and the change that takes it back. Whoever
/// replays the history comes to the coding as it was, and whoever compares finds both judgements.
extension Session {
  /// What stands before the words of a confirmed recheck.
  static let recheckMark = "recheck: "

  /// Records what units are judged to hold this time.
  ///
  /// - Parameters:
  ///   - step: The units and the words.
  ///   - statements: What they are judged to hold.
  /// - Returns: The confirmation, which does not tell the coding.
  /// - Throws: A refusal if a unit was not coded before, or the layer cannot be written.
  mutating func recheck(_ step: CodingStep, _ statements: [Statement]) throws(Refusal) -> Reply {
    let writer = try preparedWriter()
    for unit in step.units where !writer.history.isCoded(unit) {
      throw .nothingThere("unit \(unit.number) is not coded, so it cannot be judged once more")
    }
    var effects: [Change.Effect] = []
    for unit in step.units {
      let before = writer.history.coding(at: unit.span)
      let judged = Change.Effect.unit(
        unit, before: before, after: (before ?? Coding()).with(statements))
      effects += [judged, judged.reversed]
    }
    var step = step
    step.options.insert("--recheck", at: 0)
    var occasion = Occasion(command: step.command)
    occasion.isRecheck = true
    let last = stage(effects, on: writer, occasion)
    open?.lastRecheck = statements
    let words = statements.map { $0.words(in: codebook) }.joined(separator: "; ")
    let what = "\(Self.recheckMark)\(words.isEmpty ? "none" : words)"
    return .changed(acknowledgement(of: last, units: step.units, what: what))
  }

  /// The statements of a unit's last recheck, to which another may be added.
  ///
  /// - Parameter unit: The unit.
  /// - Returns: The statements.
  /// - Throws: A refusal if the unit was never judged once more.
  mutating func recheckedStatements(of unit: Article.Unit) throws(Refusal) -> [Statement] {
    guard let recheck = try currentWriter().history.lastRecheck(at: unit.span) else {
      throw .nothingThere("unit \(unit.number) has no recheck to go on with")
    }
    return recheck.statements ?? []
  }
}

extension Session {
  /// The units of an article that were judged once more.
  ///
  /// - Parameters:
  ///   - ids: In which codings.
  ///   - article: The article.
  /// - Returns: Those of each coding that has any.
  /// - Throws: A refusal if a history cannot be read.
  mutating func rechecks(in ids: [Layer.ID], of article: Article) throws(Refusal)
    -> [RecheckedLayers]
  {
    var found: [RecheckedLayers] = []
    for id in ids {
      // Histories are replayed only where there is something to be found.
      guard try refusing({ () throws(StorageError) in try workspace.mayHoldRechecks(id) }),
        let history = try history(of: id, on: article),
        let rechecked = history.recheckedLayers(id, of: article)
      else { continue }
      found.append(rechecked)
    }
    return found
  }
}

extension OptionSpecification {
  /// The option by which a coding command judges once more.
  static let recheck = OptionSpecification(
    "--recheck", "judge once more, to compare; the coding stays as it is")

  /// The option by which a coding command takes a statement as it is given.
  static let alone = OptionSpecification(
    "--alone", "exactly these values: nothing is copied or filled in")
}
