import Annotations
import JSON
import Storage

extension Session {
  /// The names that annotators typed and the codebook does not list, with how often.
  ///
  /// Those in others' codings of articles that are not to be seen yet are left out.
  ///
  /// - Parameter unblinder: The command that is to show them all the same, which is recorded; or nil.
  /// - Returns: The names.
  /// - Throws: A refusal if a coding cannot be read.
  mutating func unlistedNames(unblinder: String?) throws(Refusal) -> Reply {
    var counts: [String: Int] = [:]
    var withheld: Set<Article.ID> = []
    var shown: Set<Article.ID> = []
    let variables = codebook.variables.filter { $0.scale == .entity }.map(\.id)
    for annotator in try refusing({ () throws(StorageError) in try workspace.annotators() }) {
      for id in try refusing({ () throws(StorageError) in try workspace.layers(of: annotator) }) {
        if annotator != settings.annotator, !shown.contains(id.article),
          try !maySeeOthers(on: id.article)
        {
          guard let unblinder else {
            withheld.insert(id.article)
            continue
          }
          try recordSight(of: try article(id.article), command: unblinder)
          shown.insert(id.article)
        }
        for unit in try layer(id)?.units ?? [] {
          for name in unit.coding.names(of: variables) where codebook.entity(name) == nil {
            counts[name, default: 0] += 1
          }
        }
      }
    }
    var text = StyledText()
    var value = JSONWriter(style: .compact)
    value.beginObject()
    for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      text.append("\(count)".padded(to: 6), .dim)
      text.line(name)
      value.member(name, count)
    }
    value.endObject()
    if counts.isEmpty {
      let which = withheld.isEmpty ? "the codings" : "the codings that you may see"
      text.line("every name in \(which) is listed in the codebook")
    }
    var reply = Reply.shown(text, value.bytes)
    reply.remarks = Commands.remarks(onWithheld: withheld.count)
    return reply
  }
}

extension Coding {
  /// The values of entity variables in all statements.
  fileprivate func names(of variables: [String]) -> [String] {
    (statements ?? []).flatMap { statement in
      variables.compactMap { variable -> String? in
        guard case .text(let name)? = statement[variable] else { return nil }
        return name
      }
    }
  }
}
