import Foundation

/// The keys by which somebody who knows the codebook well codes an article, told from the coding
/// that is to come of it.
struct KeyPlan {
  typealias Statement = [String: String]

  /// What single keys answer in the sample's codebook.
  struct Codebook: Decodable {
    struct Variable: Decodable {
      var id: String
      var labels: [Label]?
      var entities: [Entity]?
    }
    struct Label: Decodable {
      var id: String
      var key: String?
    }
    struct Entity: Decodable {
      var id: String
      var names: [String]?
      var sourceLabel: String?
    }
    var variables: [Variable]
  }

  /// What is typed.
  private(set) var typed = ""
  /// How many keys that is, names left out.
  private(set) var keyCount = 0
  /// How many units are coded by it.
  private(set) var unitCount = 0
  /// How many names are given.
  private(set) var nameCount = 0
  private let codebook: Codebook
  private var last: [Statement]?
  private var nearest: Statement?
  private var usedNames: Set<String> = []

  init(_ codebook: Codebook) {
    self.codebook = codebook
  }

  /// Adds the keys that give a unit its statements.
  mutating func add(_ statements: [Statement]) {
    unitCount += 1
    defer {
      last = statements
      nearest = statements.last ?? nearest
    }
    guard statements != last else { return press("=") }
    guard let first = statements.first else { return press("-") }
    begin(first)
    for (earlier, next) in zip(statements, statements.dropFirst()) {
      goOn(from: earlier, to: next)
    }
  }

  private mutating func begin(_ statement: Statement) {
    let holder = ["source", "speaker", "via"]
    let isSame = nearest.map { near in holder.allSatisfy { near[$0] == statement[$0] } } ?? false
    if isSame { press(".") }
    for id in ["target", "form"] where statement[id] != (id == "target" ? "talks" : nil) {
      press(key(id, statement))
    }
    if isSame {
      press(key("stance", statement))
    } else if isFilled(statement) {
      press(key("stance", statement))
      name(statement, ["via", "speaker"])
    } else {
      press(key("source", statement))
      name(statement, ["via", "speaker"])
      press(key("stance", statement))
    }
  }

  private mutating func goOn(from earlier: Statement, to next: Statement) {
    guard earlier["form"] == nil || next["form"] != nil else { return goOnAlone(next) }
    press("+")
    var isBegun = false
    for id in ["target", "form"] where next[id] != earlier[id] {
      press(key(id, next))
      isBegun = true
    }
    let isNewSpeaker = next["speaker"] != nil && next["speaker"] != earlier["speaker"]
    let isDropped = ["speaker", "via"].contains { next[$0] == nil && earlier[$0] != nil }
    let isFilled = isNewSpeaker && isFilled(next)
    let givesSource = (next["source"] != earlier["source"] && !isFilled) || isDropped
    let isStanceNew = next["stance"] != earlier["stance"]
    if givesSource || (isNewSpeaker && isStanceNew && !isBegun) {
      press(key("source", next))
      isBegun = true
    }
    let names = givesSource ? ["speaker", "via"] : isNewSpeaker ? ["speaker", "via"] : []
    if !isBegun && !names.isEmpty && next["via"] == nil { return name(next, ["speaker"]) }
    name(next, names)
    press(isStanceNew ? key("stance", next) : "\r")
  }

  /// A further statement that copies nothing, as a line of the shell.
  private mutating func goOnAlone(_ next: Statement) {
    let words = next.sorted { $0.key < $1.key }.map { "\($0.key)='\($0.value)'" }
    press(":")
    typed += "also --alone \(unitCount - 1) " + words.joined(separator: " ")
    keyCount += 2 + next.count
    press("\r")
  }

  private mutating func name(_ statement: Statement, _ ids: [String]) {
    for id in ids {
      guard let name = statement[id] else { continue }
      nameCount += 1
      typed += (id == "via" ? "~" : "@") + name + "\r"
      let isListed = entities.contains { $0.id == name }
      if !isListed, usedNames.insert(name).inserted { typed += "\r" }
    }
  }

  private mutating func press(_ key: String) {
    typed += key
    keyCount += 1
  }

  /// Whether the speaker's name says what the source is.
  private func isFilled(_ statement: Statement) -> Bool {
    entities.first { $0.id == statement["speaker"] }?.sourceLabel == statement["source"]
      && statement["speaker"] != nil
  }

  private var entities: [Codebook.Entity] { codebook.variables.flatMap { $0.entities ?? [] } }

  private func key(_ id: String, _ statement: Statement) -> String {
    let labels = codebook.variables.first { $0.id == id }?.labels ?? []
    return labels.first { $0.id == statement[id] }?.key ?? ""
  }
}
