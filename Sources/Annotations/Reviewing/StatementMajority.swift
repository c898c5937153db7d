/// What more than half of several annotators say of one unit.
///
/// First it is voted whether the unit holds a statement at all. Where more than half say so,
/// statements of different annotators that are about the same are put together as by
/// ``StatementMatching``: equal ones, then those with the most values in common, of equally good ones
/// those that come first in an order by what they say; those with nothing in common, neither a value nor
/// a label of a set, stay apart. A statement stands if more than half of all
/// voters have one in its group. Of each variable it has the value that more than half of the group
/// give, to give none being a vote too. The labels of a set are voted on one by one. Where there is
/// no such value, the variable is tied.
///
/// The order of the annotators plays no part, and who says the same twice has said it once.
public struct StatementMajority: Sendable {
  /// The statements that stand: none where more than half say that there are none, nil where it
  /// cannot be told whether there are any.
  public let statements: [SettledStatement]?

  /// Counts the votes.
  ///
  /// - Parameters:
  ///   - voices: What each annotator says who has coded the unit.
  ///   - codebook: What gives values their order.
  public init(of voices: [[Statement]], codebook: Codebook) {
    let finding = voices.count { !$0.isEmpty }
    if 2 * finding < voices.count {
      statements = []
    } else if 2 * finding == voices.count {
      statements = nil
    } else if let only = Self.onlyStatement(of: voices) {
      statements = [SettledStatement(only)]
    } else {
      let standing = Self.groups(of: voices, codebook)
        .filter { 2 * $0.votes.count > voices.count }
        .sorted { ($0.row, $0.first) < ($1.row, $1.first) }
      // More than half found something, but no half the same.
      statements = standing.isEmpty ? nil : standing.map { $0.settled(by: codebook) }
    }
  }

  /// The statement of all who have one; nil if they have several.
  ///
  /// Most units have one at most, so they need no comparing.
  private static func onlyStatement(of voices: [[Statement]]) -> Statement? {
    guard let first = voices.first(where: { !$0.isEmpty }), first.count == 1 else { return nil }
    return voices.allSatisfy { $0.isEmpty || $0 == first } ? first[0] : nil
  }

  /// Statements of different annotators that are about the same, the best match put together first.
  private static func groups(of voices: [[Statement]], _ codebook: Codebook) -> [StatementGroup] {
    var groups: [StatementGroup] = []
    var places: [Statement: Int] = [:]
    for vote in votes(of: voices, codebook) {
      if let place = places[vote.statement] {
        groups[place].votes.append(vote)
      } else {
        places[vote.statement] = groups.count
        groups.append(StatementGroup(first: groups.count, votes: [vote]))
      }
    }
    return StatementLinkage(of: groups).groups
  }

  /// All statements in an order that depends on nothing but what they say.
  private static func votes(
    of voices: [[Statement]], _ codebook: Codebook
  ) -> [StatementGroup.Vote] {
    var votes: [StatementGroup.Vote] = []
    for (voter, statements) in voices.enumerated() {
      if statements.count == 1 {
        let statement = statements[0].ordered(by: codebook)
        votes.append(StatementGroup.Vote(voter: voter, row: 0, statement: statement))
        continue
      }
      var said: Set<Statement> = []
      for (row, statement) in statements.map({ $0.ordered(by: codebook) }).enumerated()
      where said.insert(statement).inserted {
        votes.append(StatementGroup.Vote(voter: voter, row: row, statement: statement))
      }
    }
    return votes.sorted { $0.statement.precedes($1.statement) }
  }
}

extension Statement {
  /// An order by the bytes of the values, which has no meaning but is always the same.
  fileprivate func precedes(_ other: Statement) -> Bool {
    for (one, another) in zip(entries, other.entries) {
      // Texts that are the same bytes need not be written out to be compared.
      if one.variable.utf8.elementsEqual(another.variable.utf8),
        case (.text(let text), .text(let otherText)) = (one.value, another.value)
      {
        if text.utf8.elementsEqual(otherText.utf8) { continue }
        return text.utf8.lexicographicallyPrecedes(otherText.utf8)
      }
      let (left, right) = ("\(one.variable)=\(one.value)", "\(another.variable)=\(another.value)")
      if left.utf8.elementsEqual(right.utf8) { continue }
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return entries.count < other.entries.count
  }
}
