import Annotations

extension Statement {
  /// A few statements with few values, so that many are equal or equally alike.
  static func random(upTo most: Int, using generator: inout RepeatableGenerator) -> [Statement] {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in random(using: &generator) }
  }

  private static func random(using generator: inout RepeatableGenerator) -> Statement {
    var statement = Statement()
    for variable in ["source", "target", "stance", "frame"] {
      let value = Int.random(in: 0...3, using: &generator)
      if value > 0 { statement[variable] = value == 3 ? .number("2") : .text("\(value)") }
    }
    return statement
  }

  /// How good a match two statements are: equal ones best, then by the values in common, then by
  /// those of target and source.
  func strength(with other: Statement) -> (Int, Int) {
    guard self != other else { return (Int.max, 2) }
    let same = entries.filter { other[$0.variable] == $0.value }.map(\.variable)
    return (same.count, same.count { ["target", "source"].contains($0) })
  }
}
