extension History {
  /// Orders changes read from a file, which merging may have put in any order.
  ///
  /// A parent that is not among the changes is passed over: what was made upon it still stands.
  ///
  /// - Parameter changes: The changes, each once.
  /// - Returns: The history, without changes that are each other's ancestors.
  public static func ordering(_ changes: [Change]) -> History {
    History(inOrder: Change.ordered(changes))
  }
}
