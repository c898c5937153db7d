import Foundation
import TerminalHarness
import Testing

/// How many keys a unit costs, counted over the sample as its annotators coded it.
@Suite struct KeystrokeTests {
  private static let sample = #filePath.split(separator: "/").dropLast(4).reduce("") {
    "\($0)/\($1)"
  }

  /// A unit as the layer's file has it.
  private struct Layer: Decodable {
    struct Unit: Decodable {
      var n: Int
      var statements: [[String: String]]?
    }
    var article: String
    var units: [Unit]
  }

  /// A desk with the sample's articles and its codebook, and nothing coded.
  private func desk() throws -> Desk {
    let desk = try Desk(holdsWorkspace: false)
    let manager = FileManager.default
    try manager.copyItem(atPath: "\(Self.sample)/corpus", toPath: "\(desk.workspace)/corpus")
    let codebook = try String(
      contentsOfFile: "\(Self.sample)/annotations/codebook.yaml", encoding: .utf8)
    try desk.write(codebook, to: "annotations/codebook.yaml")
    return desk
  }

  private func layers(of annotator: String) throws -> [Layer] {
    let folder = "\(Self.sample)/annotations/\(annotator)"
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    return try names.filter { $0.hasSuffix(".json") }.map { name in
      try JSONDecoder().decode(
        Layer.self, from: Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
    }
  }

  /// What came of a coding.
  private func made(_ layer: Layer, at desk: Desk) throws -> Layer {
    let text = try desk.read("annotations/mira/\(layer.article).json")
    return try JSONDecoder().decode(Layer.self, from: Data(text.utf8))
  }

  @Test func unitCostsAboutTwoKeys() throws {
    let annotator = "ada"
    let desk = try desk()
    let listing = try desk.postil("--json", "codebook").output
    let codebook = try JSONDecoder().decode(KeyPlan.Codebook.self, from: Data(listing.utf8))
    var (keys, units, names) = (0, 0, 0)
    for layer in try layers(of: annotator) {
      var plan = KeyPlan(codebook)
      for unit in layer.units { plan.add(try #require(unit.statements)) }
      let terminal = try desk.shell("code", layer.article, "--queue", "article")
      terminal.type(plan.typed + ":quit\r")
      #expect(try terminal.waitForEnd() == .exit(0))
      #expect(try made(layer, at: desk).units.map(\.statements) == layer.units.map(\.statements))
      keys += plan.keyCount
      units += plan.unitCount
      names += plan.nameCount
    }
    let mean = Double(keys) / Double(units)
    print(
      "\(annotator): \(keys) keys for \(units) units, \(mean) a unit; \(names) names not counted")
    #expect(mean <= 2.3)
  }

  @Test func unitCostsLessThanNineKeysAtThePrompt() throws {
    let desk = try desk()
    let listing = try desk.postil("--json", "codebook").output
    let codebook = try JSONDecoder().decode(KeyPlan.Codebook.self, from: Data(listing.utf8))
    var (keys, units) = (0, 0)
    let terminal = try desk.shell()
    try terminal.expect("mira> ")
    terminal.type("set context 0\r")
    for layer in try layers(of: "ada").prefix(3) {
      var plan = PromptPlan(codebook)
      for unit in layer.units { plan.add(try #require(unit.statements)) }
      terminal.type("open \(layer.article)\r\(plan.typed)")
      keys += plan.keyCount
      units += plan.unitCount
    }
    terminal.type("quit\r")
    #expect(try terminal.waitForEnd() == .exit(0))
    #expect(!terminal.raw.contains("error: "))
    for layer in try layers(of: "ada").prefix(3) {
      for (made, unit) in zip(try made(layer, at: desk).units, layer.units) {
        #expect(made.statements == unit.statements, "\(layer.article)#\(unit.n)")
      }
    }
    print("prompt: \(keys) keys for \(units) units, \(Double(keys) / Double(units)) a unit")
    #expect(Double(keys) / Double(units) <= 9)
  }

  @Test func repeatedStatementCostsOneKey() throws {
    let desk = try Desk()
    let terminal = try desk.shell("code", "talks")
    terminal.type("o3====")
    try terminal.expect("ok 5 talks#4")
  }

  @Test func knownNameCostsThreeKeysMore() throws {
    let desk = try Desk()
    let terminal = try desk.shell("code", "talks")
    terminal.type("o@Lena Orel\r\r3" + "o@l\r3")
    try terminal.expect("ok 2 talks#1 official speaker='Lena Orel' topic support")
  }
}
