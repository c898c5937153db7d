import Annotations
import Testing

struct StatementMajorityTests {
  /// A statement such as `source=official,stance=support`; `topic` is a set.
  private func statement(_ text: Substring) -> Statement {
    var statement = Statement()
    for assignment in text.split(separator: ",") {
      let sides = assignment.split(separator: "=").map(String.init)
      statement[sides[0]] =
        sides[0] == "topic"
        ? .set(sides[1].split(separator: "|").map(String.init)) : .text(sides[1])
    }
    return statement
  }

  private static let codebook: Codebook = {
    var topic = Variable(id: "topic", scale: .set)
    topic.labels = ["war", "trade", "energy"].map(Label.init)
    let others = ["source", "target", "stance"].map { Variable(id: $0, scale: .nominal) }
    return Codebook(name: "invented", version: 1, codesHeadline: true, variables: others + [topic])
  }()

  /// What stands of what several annotators say; statements are parted by `+`, `-` is none.
  private func majority(_ voices: String...) -> [String]? {
    majority(of: voices)
  }

  private func majority(of voices: [String]) -> [String]? {
    let said = voices.map { $0 == "-" ? [] : $0.split(separator: "+").map(statement) }
    return StatementMajority(of: said, codebook: Self.codebook).statements?.map { settled in
      let given = settled.statement.entries.map { "\($0.variable)=\($0.value)" }
      return (given + settled.tied.map { "\($0) tied" }).joined(separator: " ")
    }
  }

  @Test func whatAllSayStands() {
    #expect(majority("source=a,stance=x", "source=a,stance=x") == ["source=a stance=x"])
  }

  @Test func moreThanHalfDecideWhetherThereIsAStatement() {
    #expect(majority("source=a", "-", "-") == [])
    #expect(majority("source=a", "source=a", "-") == ["source=a"])
  }

  @Test func halfIsNoMajorityForAStatement() {
    #expect(majority("source=a", "-") == nil)
    #expect(majority("source=a", "source=a", "-", "-") == nil)
  }

  @Test func nobodySettlesNothing() {
    #expect(majority() == nil)
  }

  @Test func eachValueHasItsOwnMajority() {
    #expect(
      majority("source=a,stance=x", "source=a,stance=y", "source=b,stance=y")
        == ["source=a stance=y"])
  }

  @Test func aValueWithoutMajorityIsTied() {
    #expect(majority("source=a,stance=x", "source=a,stance=y") == ["source=a stance tied"])
    #expect(
      majority("source=a,stance=x", "source=a,stance=y", "source=a,stance=z")
        == ["source=a stance tied"])
  }

  @Test func toGiveNoValueIsAVote() {
    #expect(majority("source=a,stance=x", "source=a", "source=a") == ["source=a"])
    #expect(majority("source=a,stance=x", "source=a") == ["source=a stance tied"])
  }

  @Test func statementsAboutTheSameAreVotedOnTogether() {
    #expect(
      majority(
        "source=a,target=t,stance=x+source=b,target=u,stance=x",
        "source=b,target=u,stance=y+source=a,target=t,stance=x",
        "source=b,target=u,stance=y")
        == ["source=a target=t stance=x", "source=b target=u stance=y"])
  }

  @Test func aStatementOfFewFalls() {
    #expect(majority("source=a+source=b", "source=a", "source=a") == ["source=a"])
  }

  @Test func whereNoStatementIsThatOfMoreThanHalfNothingIsSettled() {
    #expect(majority("source=a+source=b", "source=a", "source=b", "-", "-") == nil)
  }

  @Test func whoSaysTheSameTwiceHasSaidItOnce() {
    #expect(majority("source=a+source=a", "source=a", "source=a") == ["source=a"])
  }

  @Test func labelsOfASetAreVotedOnOneByOne() {
    #expect(
      majority("topic=war|trade", "topic=trade|energy", "topic=war|trade|energy")
        == ["topic=war,trade,energy"])
    #expect(majority("topic=war|trade", "topic=war") == ["topic tied"])
    #expect(
      majority("source=a,topic=war", "source=a,topic=trade", "source=a,topic=energy")
        == ["source=a topic tied"])
  }

  @Test func statementsWithNothingInCommonStayApart() {
    #expect(majority("source=a,stance=x", "source=b,stance=y") == nil)
    #expect(majority("topic=war", "topic=trade", "topic=energy") == nil)
    #expect(
      majority("source=a,stance=x", "source=c", "source=b,stance=y", "source=a,stance=y")
        == ["source=a stance=y"])
  }

  @Test func hundredsOfStatementsOfAUnitCostNoMoreThanTheirPairs() {
    let voices = ["x", "y"].map { stance in
      (0..<400).map { "source=\($0),target=t,stance=\(stance)" }.joined(separator: "+")
    }
    #expect(majority(of: voices)?.count == 400)
  }

  @Test func manyStatementsOfAUnitAreVotedOn() {
    let voices = ["x", "y"].map { stance in
      (0..<40).map { "source=\($0),target=t,stance=\(stance)" }.joined(separator: "+")
    }
    #expect(majority(of: voices)?.count == 40)
  }

  @Test func wordsAndNumbersThatAreWrittenAlikeAreNotTheSame() {
    let (word, number): (Statement, Statement) = (["speaker": "1"], ["speaker": .number("1")])
    let majority = StatementMajority(of: [[number], [word], [number]], codebook: Self.codebook)
    #expect(majority.statements == [SettledStatement(number)])
  }

  @Test(arguments: [[0, 1, 2, 3], [3, 1, 0, 2], [2, 3, 1, 0], [1, 0, 3, 2]])
  func theOrderOfAnnotatorsPlaysNoPart(_ order: [Int]) {
    let voices = [
      "source=a,target=t,stance=x+source=b,target=t,stance=y", "source=b,target=u,stance=x",
      "source=a,target=u,stance=y+source=a,target=t,stance=y", "source=b,target=t,stance=x",
    ]
    #expect(majority(of: order.map { voices[$0] }) == majority(of: voices))
  }

  @Test(arguments: 1...100) func whoSaysOneStatementTwiceHasSaidItOnce(_ seed: Int) {
    var generator = RepeatableGenerator(seed: seed)
    let voices = (0..<5).map { _ in Array(Statement.random(upTo: 2, using: &generator).prefix(1)) }
    let twice = voices.map { $0 + $0 }
    #expect(
      StatementMajority(of: voices, codebook: Self.codebook).statements
        == StatementMajority(of: twice, codebook: Self.codebook).statements)
  }
}
