import Annotations
import JSON
import Storage

extension Session {
  /// The names that annotators typed and the codebook does not list, with how often.
  mutating func unlistedNames() throws(Refusal) -> Reply {
    var counts: [String: Int] = [:]
    let variables = codebook.variables.filter { $0.scale == .entity }.map(\.id)
    for annotator in try refusing({ () throws(StorageError) in try workspace.annotators() }) {
      for id in try refusing({ () throws(StorageError) in try workspace.layers(of: annotator) }) {
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
    if counts.isEmpty { text.line("every name in the codings is listed in the codebook") }
    return .shown(text, value.bytes)
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
