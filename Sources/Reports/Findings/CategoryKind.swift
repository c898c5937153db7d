/// What a row or a column of findings stands for; the raw values are those of output.
public enum CategoryKind: String, Sendable, Equatable {
  /// One value.
  case value
  /// All values that are too rare for a row of their own.
  case rest
  /// No value.
  case none
  /// A value on which there is no majority.
  case tied

  /// What a row stands for.
  init(_ value: String?, isRest: Bool = false, isTied: Bool) {
    self = isRest ? .rest : isTied ? .tied : value == nil ? .none : .value
  }
}

extension ShareTable.Row {
  /// What the row stands for.
  var kind: CategoryKind { CategoryKind(value, isRest: isRest, isTied: isTied) }
}

extension StanceTable.Row {
  /// What the row stands for.
  var kind: CategoryKind { CategoryKind(value, isRest: isRest, isTied: isTied) }
}

extension StanceTable.Label {
  /// What the label stands for.
  var kind: CategoryKind { isTied ? .tied : id.isEmpty ? .none : .value }
}

extension SpeakerEntry.Part {
  /// What the part stands for.
  var kind: CategoryKind { CategoryKind(value, isTied: isTied) }
}
