import Annotations
import Corpus

extension AddedArticle {
  /// What was found, on one line.
  var facts: String {
    var facts = [article.title.map { "'\(oneLine($0))'" } ?? "no headline"]
    let origin = article.publishedEvidence.first { $0.value == article.published }?.origin
    facts.append(article.published.map { "\($0) (\(origin ?? "found"))" } ?? "no date")
    facts += [article.outlet, article.agency].compactMap(\.self).map(oneLine)
    facts.append(article.language ?? "language unknown")
    if let encoding, encoding.used != .utf8 { facts.append(encoding.used.rawValue) }
    facts.append(counted(article.units.count, "unit"))
    let parts =
      leftOut.map { "\($0.count) \($0.role)" }
      + article.received.leftOut.map { "\($0.count) \($0.kind)" }
    if !parts.isEmpty { facts.append("left out \(parts.joined(separator: ", "))") }
    return facts.joined(separator: " · ")
  }

  /// What is worth a second look, a sentence each.
  var doubts: [String] {
    var doubts = remarks.map(\.message)
    if let encoding, encoding.isDeclaredWrongly, let declared = encoding.declared {
      doubts.append("declares '\(declared)' but was read as \(encoding.used.rawValue)")
    }
    let found = ArticleRemarks(article)
    doubts += found.dateDoubts
    if let count = found.lostCharacterCount { doubts.append("\(count); show all points them out") }
    return doubts
  }
}
