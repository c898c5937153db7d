import Foundation

/// What somebody types at the prompt who knows the beginnings that are enough, told from the coding
/// that is to come of it.
struct PromptPlan {
  typealias Statement = KeyPlan.Statement

  /// What is typed.
  private(set) var typed = ""
  /// How many keys that is, names left out.
  private(set) var keyCount = 0
  /// How many units are coded by it.
  private(set) var unitCount = 0
  private let beginnings: [String: String]
  private var last: [Statement]?
  private var nearest: Statement?

  init(_ codebook: KeyPlan.Codebook) {
    let labels = codebook.variables.flatMap { $0.labels ?? [] }.map(\.id)
    let entities = codebook.variables.flatMap { $0.entities ?? [] }
    let words = labels + entities.flatMap { [$0.id] + ($0.names ?? []) }.map { $0.lowercased() }
    beginnings = Dictionary(
      uniqueKeysWithValues: labels.map { label in
        let enough = (1...label.count).first { length in
          words.filter { $0.hasPrefix(label.prefix(length)) }.count == 1
        }
        return (label, String(label.prefix(enough ?? label.count)))
      })
  }

  /// Adds the lines that give a unit its statements.
  mutating func add(_ statements: [Statement]) {
    unitCount += 1
    defer {
      last = statements
      nearest = statements.last ?? nearest
    }
    guard let first = statements.first else { return type("n") }
    guard statements != last else { return type("aga") }
    let holder = ["source", "speaker", "via"]
    let isSame = nearest.map { near in holder.allSatisfy { near[$0] == first[$0] } } ?? false
    isSame
      ? type("s", words(first, without: holder)) : type("t", words(first), names: first)
    for (earlier, next) in zip(statements, statements.dropFirst()) {
      let isLess = ["form", "speaker", "via"].contains { earlier[$0] != nil && next[$0] == nil }
      guard !isLess, next["source"] == earlier["source"] else {
        type("a --alone", words(next, naming: true), names: next)
        continue
      }
      let isOtherHolder = next["speaker"] != earlier["speaker"] || next["via"] != earlier["via"]
      type(
        "a", words(next, without: isOtherHolder ? [] : holder, unlike: earlier),
        names: isOtherHolder ? next : [:])
    }
  }

  private func words(
    _ statement: Statement, without ids: [String] = [], unlike earlier: Statement = [:],
    naming isWhole: Bool = false
  ) -> [String] {
    ["source", "target", "stance", "form"].compactMap { id in
      guard !ids.contains(id), let value = statement[id], earlier[id] != value else { return nil }
      // The default of the sample's codebook.
      guard isWhole || id != "target" || value != "talks" || earlier[id] != nil else { return nil }
      return beginnings[value]
    }
  }

  private mutating func type(_ verb: String, _ words: [String] = [], names: Statement = [:]) {
    let line = ([verb] + words).joined(separator: " ")
    keyCount += line.count + 1
    typed += line
    for id in ["speaker", "via"] {
      if let name = names[id] { typed += " '\(id)=\(name)'" }
    }
    typed += "\r"
  }
}
