import Reports

extension AgreementDetail {
  /// Reads `--pairs` and `--by`.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    self = arguments.has("--pairs") ? [.pairs] : []
    guard let list = arguments.options["--by"] else { return }
    for part in list.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      switch String(Substring(part)) {
      case "label", "labels": insert(.labels)
      case "article", "articles": insert(.articles)
      case let word: throw .usage("--by takes label or article, not '\(word)'", specification)
      }
    }
  }
}
