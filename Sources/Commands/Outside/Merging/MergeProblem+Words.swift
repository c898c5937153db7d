extension MergeProblem {
  /// The problem in words.
  var words: Refusal.Words {
    switch self {
    case .unknownKind(let path):
      .init(
        "not-mergeable", "'\(path)' is neither a history nor the file of a coding",
        "merge it by hand")
    case .unreadable(let path):
      .init(
        "unreadable-copies", "'\(path)' and the other copy of the coding cannot be read",
        "keep either: its history has it all")
    case .different(let ours, let theirs):
      .init(
        "different-files", "the one is of \(ours), the other of \(theirs)",
        "nothing was changed; give copies of one file")
    }
  }
}
