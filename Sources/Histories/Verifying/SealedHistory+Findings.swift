public import Annotations

extension SealedHistory {
  /// What is to be said of the file as such, whatever its changes are about.
  ///
  /// - Parameter path: The file's path from the workspace's root.
  /// - Returns: Damage, and what a crash or a merge left.
  public func findings(path: String) -> [Finding] {
    if let newerFormat {
      let words = "written as '\(newerFormat)'"
      return [Finding(.newerFormat, path, words, expected: "'\(Codec.format)'")]
    }
    var findings = damage.map { Finding($0, path: path) }
    if hasConflictMarkers {
      findings.append(
        Finding(.conflictMarkers, path, "conflict markers of a merge stand between the lines"))
    }
    if let line = links.firstOutOfOrder {
      let words = "a line stands before one that it was made upon; they are read in the right order"
      findings.append(Finding(.otherOrder, path, words).at(line: line))
    }
    if let needlessLine {
      let words = "a line is empty or stands in the file already; that changes nothing"
      findings.append(Finding(.otherLayout, path, words).at(line: needlessLine))
    }
    if !acknowledged.isEmpty {
      let missing = acknowledged.filter { name in Change.ID(name).map { !holds($0) } ?? true }
      let words =
        "a repair stated that changes are missing: \(missing.sorted().joined(separator: ", "))"
      findings.append(Finding(.acknowledgedLoss, path, words))
    }
    if isTorn {
      let words = "an unfinished change stands behind the first \(goodByteCount) bytes"
      findings.append(Finding(.tornTail, path, words).at(line: goodLineCount + 1))
    }
    return findings
  }

  /// Commands whose changes are here in part.
  ///
  /// The changes of a command have names that count up, so each says where its command began.
  ///
  /// - Parameter path: The file's path from the workspace's root.
  /// - Returns: One finding a command.
  public func incompleteBatches(path: String) -> [Finding] {
    partialCommands.filter { !acknowledged.contains("\($0.missing)") }.map {
      let words = "\($0.present) of the \($0.count) changes of one command are here"
      return Finding(.incompleteBatch, path, words, expected: "all of them").at(line: $0.line)
    }
  }

  /// Commands whose changes are here in part, in the order of their first lines.
  var partialCommands: [PartialCommand] {
    var found: [BatchName: (indices: Set<Int>, line: Int)] = [:]
    for link in links.links {
      guard let batch = link.batch else { continue }
      let command = BatchName(
        session: link.id.session, before: link.id.counter - batch.index, count: batch.count)
      found[command, default: ([], link.line)].indices.insert(batch.index)
    }
    return found.filter { $0.value.indices.count < $0.key.count }.map { command, part in
      PartialCommand(
        line: part.line, present: part.indices.count, count: command.count,
        missing: Change.ID(
          session: command.session, counter: command.before &+ part.indices.firstMissing))
    }.sorted { $0.line < $1.line }
  }
}

/// A command of which some changes are missing.
struct PartialCommand {
  /// The line of its first change that is here.
  var line: Int
  /// How many of its changes are here.
  var present: Int
  /// How many there were.
  var count: Int
  /// The name of the first that is not.
  var missing: Change.ID
}

extension Set<Int> {
  /// The least number from 1 that is not in the set.
  fileprivate var firstMissing: Int {
    var number = 1
    while contains(number) { number += 1 }
    return number
  }
}

/// What the changes of one command have in common.
private struct BatchName: Hashable {
  var session: String
  /// The number before that of the command's first change.
  var before: Int
  var count: Int
}

extension Finding {
  /// Damage of a history as a finding.
  fileprivate init(_ damage: HistoryDamage, path: String) {
    let (code, line): (Code, Int?) =
      switch damage {
      case .unreadable(let line, _): (.unreadableLine, line)
      case .wrongSum(let line): (.alteredLine, line)
      case .contradictory(let line, _): (.contradictoryLine, line)
      case .otherSubject(let line, _): (.foreignLine, line)
      case .missingParent(let line, _): (.missingParent, line)
      case .wrongRevision(let line, _): (.wrongRevision, line)
      case .lostTail: (.lostChange, nil)
      }
    self.init(code, path, damage.description)
    self.line = line
  }
}
