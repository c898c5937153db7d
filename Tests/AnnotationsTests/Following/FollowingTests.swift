import Testing

@testable import Annotations

/// Where codings go when the units they were made on are split or joined.
@Suite struct FollowingTests {
  var coding: MendedCoding

  init() throws {
    coding = try MendedCoding("Anna says yes, and Boris means no. Clara waits. Dmitri left.")
  }

  @Test mutating func statementGoesToTheOnlyPartThatNamesItsSpeaker() throws {
    try coding.code(1, .statement("boris"))
    try coding.split(at: "and Boris")
    #expect(try coding.coding(1) == nil)
    #expect(try coding.coding(2) == .statement("boris"))
    #expect(coding.remarks == [split([1, 2], [(2, .names("boris"))])])
  }

  @Test func codingMadeAgainByHandStaysWhereItWasMade() throws {
    var five = try MendedCoding()
    try five.code(4, .statement("Elena"))
    five.set(129, true)
    try five.code(4, .statement("Clara"))
    try five.code(4, .statement("Elena"))
    try five.join(5)
    #expect(try five.coding(4) == .statement("Elena"))
    #expect(try five.coding(5) == nil)
  }

  @Test mutating func statementGoesToTheOnlyPartThatNamesWhoSaysSo() throws {
    let statement: Statement = ["via": .text("Boris")]
    try coding.code(1, Coding(statements: [statement]))
    try coding.split(at: "and Boris")
    #expect(try coding.coding(2)?.statements == [statement])
  }

  @Test mutating func statementOfNobodyInParticularGoesToTheLongestPart() throws {
    try coding.code(1, .stance("support"))
    try coding.split(at: "and Boris")
    #expect(coding.remarks == [split([1, 2], [(2, .longest)])])
  }

  @Test mutating func firstOfEqualPartsTakesTheStatement() throws {
    var equal = try MendedCoding("One, two.")
    try equal.code(1, .stance("support"))
    try equal.split(at: "two")
    #expect(try equal.coding(1) == .stance("support"))
    #expect(try equal.coding(2) == nil)
  }

  @Test mutating func noteAndFlagGoWithTheFirstStatement() throws {
    var said = Coding.statement("boris", note: "hm")
    said.isFlagged = true
    try coding.code(1, said)
    try coding.split(at: "and Boris")
    #expect(try coding.coding(2) == said)
  }

  @Test mutating func noteWithoutStatementStaysWithTheFirstPart() throws {
    try coding.code(1, Coding(note: "hm"))
    try coding.split(at: "and Boris")
    #expect(try coding.coding(1) == Coding(note: "hm"))
    #expect(try coding.coding(2) == nil)
  }

  @Test mutating func noneStaysNoneOnEveryPart() throws {
    try coding.code(1, .noStatement)
    try coding.split(at: "and Boris")
    #expect(try coding.coding(1) == Coding.noStatement)
    #expect(try coding.coding(2) == Coding.noStatement)
  }

  @Test mutating func statementsOfJoinedUnitsStandTogetherEqualOnesOnce() throws {
    let anna = Coding.statement("anna", note: "a")
    let clara = Coding.statement("clara", note: "b")
    let both = (anna.statements ?? []) + (clara.statements ?? [])
    try coding.code(1, anna)
    try coding.code(2, Coding(statements: both, note: "b"))
    try coding.join(1)
    #expect(try coding.coding(1) == Coding(statements: both, note: "a b"))
  }

  @Test(
    arguments: [
      (nil, Coding.noStatement, nil),
      (Coding.noStatement, Coding.noStatement, Coding.noStatement),
      (Coding.noStatement, Coding.stance("support"), Coding.stance("support")),
      (nil, Coding.stance("support"), Coding.stance("support")),
      (Coding.stance("support"), Coding.stance("support"), Coding.stance("support")),
      (Coding(note: "a"), Coding.noStatement, Coding(note: "a")),
      (Coding(isFlagged: true), nil, Coding(isFlagged: true)),
    ] as [(Coding?, Coding?, Coding?)])
  func judgementOfJoinedUnits(first: Coding?, second: Coding?, whole: Coding?) throws {
    for parts in [(first, second), (second, first)] {
      var coding = coding
      try coding.code(2, parts.0)
      try coding.code(3, parts.1)
      try coding.join(2)
      #expect(try coding.coding(2) == whole)
    }
  }

  @Test mutating func codingGoesBackWhereItWasMade() throws {
    try coding.code(2, .stance("support"))
    try coding.code(3, .stance("support"))
    let before = coding.coded
    try coding.join(2)
    coding.recordFollowing()
    #expect(coding.coded.count == 1)
    try coding.split(at: "Dmitri")
    #expect(coding.coded == before)
  }

  @Test mutating func editedUnionGoesBackStatementByStatement() throws {
    try coding.code(1, .statement("anna"))
    try coding.code(2, .stance("oppose"))
    try coding.join(1)
    let both = try coding.coding(1)?.statements ?? []
    try coding.code(1, Coding(statements: both + [["speaker": .text("Clara")]]))
    try coding.split(at: "Clara")
    #expect(try coding.coding(1) == .statement("anna"))
    let second: [Statement] = [["stance": .text("oppose")], ["speaker": .text("Clara")]]
    #expect(try coding.coding(2)?.statements == second)
  }

  @Test mutating func whatFollowedIsRecordedOnce() throws {
    try coding.code(1, .statement("boris"))
    try coding.split(at: "and Boris")
    #expect(coding.history.followed.map(\.changes[0].following) == [.from, .to, .to])
    let read = coding.coded
    coding.recordFollowing()
    #expect(coding.history.followed.isEmpty)
    #expect(coding.coded == read)
    #expect(coding.history.changes.dropFirst().map(\.following) == [.from, .to, .to, nil])
    #expect(coding.history.changes[1].command == "follow 1-2")
  }

  @Test mutating func unitsOfWhichNothingIsCodedNeedNoFollowing() throws {
    try coding.code(3, .noStatement)
    try coding.split(at: "and Boris")
    #expect(coding.history.followed.isEmpty)
    #expect(try coding.coding(4) == Coding.noStatement)
    #expect(coding.coded.map(\.number.value) == [4])
  }

  private func split(_ parts: [Int], _ moves: [(Int, FollowingRemark.Reason)]) -> FollowingRemark {
    var split = FollowingRemark.Split(parts: parts.compactMap { Article.Unit.Number($0) })
    split.statements = moves.compactMap { move in
      Article.Unit.Number(move.0).map { .init(unit: $0, reason: move.1) }
    }
    return .split(split)
  }
}
