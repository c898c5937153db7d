extension [Statement] {
  /// Whether two lists say the same: in any order, and however often, and with their values in any
  /// order, because a codebook's next version may have its variables in another one.
  ///
  /// - Parameter other: The other list.
  /// - Returns: True if each statement of one is in the other.
  public func saysSame(as other: [Statement]) -> Bool {
    allSatisfy { other.contains(where: $0.saysSame) }
      && other.allSatisfy { contains(where: $0.saysSame) }
  }
}

extension Statement {
  /// Whether another statement has the same values.
  fileprivate func saysSame(as other: Statement) -> Bool {
    entries.count == other.entries.count && entries.allSatisfy { other[$0.variable] == $0.value }
  }
}
