import Annotations
import Storage

/// A change of the codebook that carries existing codings along.
enum CodebookRevision: Equatable {
  /// A label gets another id.
  case rename(String, to: String)
  /// A label is given up in favour of another of the same variable.
  case merge(String, into: String)
  /// A label stays in old codings only.
  case retire(String)
  /// Names that annotators typed become an entity of the codebook.
  case adopt([String], id: String)

  /// The command in full words.
  var command: String {
    switch self {
    case .rename(let old, let new): "codebook rename \(old) \(new)"
    case .merge(let old, let new): "codebook merge \(old) \(new)"
    case .retire(let label): "codebook retire \(label)"
    case .adopt(let names, let id):
      "codebook adopt \(names.map(quoted).joined(separator: " ")) --as \(id)"
    }
  }

  /// A coding after the revision; the same coding if it is not touched.
  ///
  /// - Parameters:
  ///   - coding: What is recorded on a unit.
  ///   - codebook: The codebook before the revision.
  /// - Returns: The coding with the new values.
  func applied(to coding: Coding, _ codebook: Codebook) -> Coding {
    guard let statements = coding.statements else { return coding }
    return coding.with(statements.map { applied(to: $0, codebook) })
  }

  private func applied(to statement: Statement, _ codebook: Codebook) -> Statement {
    var revised = statement
    for entry in statement.entries {
      revised[entry.variable] = value(entry.value, codebook.variable(entry.variable))
    }
    return revised
  }

  private func value(_ value: Statement.Value, _ variable: Variable?) -> Statement.Value {
    guard let variable else { return value }
    switch (self, value) {
    case (.rename(let old, let new), _), (.merge(let old, let new), _):
      return variable.label(old) == nil ? value : value.replacing(old, with: new)
    case (.adopt(let names, let id), .text(let name)) where variable.scale == .entity:
      let typed = canonicalName(name).lowercased()
      return names.contains { canonicalName($0).lowercased() == typed } ? .text(id) : value
    case (.retire, _), (.adopt, _):
      return value
    }
  }
}

extension CodebookRevision {
  /// Makes the revision in the codebook's text.
  func edit(_ text: inout CodebookText) throws(CodebookEditError) {
    switch self {
    case .rename(let old, let new): try text.rename(old, to: new)
    case .merge(let old, let new): try text.merge(old, into: new)
    case .retire(let label): try text.retire(label)
    case .adopt(let names, let id): try Self.list(names, as: id, in: &text)
    }
  }

  private static func list(_ names: [String], as id: String, in text: inout CodebookText)
    throws(CodebookEditError)
  {
    if text.codebook.entities.contains(where: { $0.id == id }) {
      for name in names where text.codebook.entity(name)?.id != id {
        try text.addName(name, to: id)
      }
      return
    }
    let variables = text.codebook.variables.filter { $0.scale == .entity }.map(\.id)
    let speaker = Variable.KnownID.speaker
    let variable = variables.contains(speaker) ? speaker : variables.first ?? speaker
    try text.addEntity(id, names: names, to: variable)
  }
}

extension Statement.Value {
  /// The value with one label in another's place; a set keeps each label once.
  fileprivate func replacing(_ old: String, with new: String) -> Statement.Value {
    switch self {
    case .text(let text): return .text(text == old ? new : text)
    case .number: return self
    case .set(let labels):
      var kept: [String] = []
      for label in labels.map({ $0 == old ? new : $0 }) where !kept.contains(label) {
        kept.append(label)
      }
      return .set(kept)
    }
  }
}
