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
    var found: [BatchName: (indices: Set<Int>, line: Int)] = [:]
    for (index, change) in changes.enumerated() {
      guard let batch = change.batch else { continue }
      let command = BatchName(
        session: change.id.session, before: change.id.counter - batch.index, count: batch.count)
      found[command, default: ([], lineNumber(at: index))].indices.insert(batch.index)
    }
    return found.filter { $0.value.indices.count < $0.key.count }.map { command, part in
      let words = "\(part.indices.count) of the \(command.count) changes of one command are here"
      return Finding(.incompleteBatch, path, words, expected: "all of them").at(line: part.line)
    }
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
