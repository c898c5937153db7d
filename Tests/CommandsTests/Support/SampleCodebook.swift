import Annotations
import Storage

@testable import Commands

/// A codebook with a variable of every scale, on an invented quarrel about a strait.
enum SampleCodebook {
  /// The codebook as the program reads it.
  static func read() throws -> Codebook {
    let reading = CodebookReader.read(Array(yaml.utf8), reservedWords: CommandTable.names)
    guard let codebook = reading.codebook else { throw StorageError.codebook(reading.problems) }
    return codebook
  }

  static let yaml = """
    name: strait
    version: 2
    headline: true
    variables:
      - id: source
        scale: nominal
        labels:
          - {id: narrator, key: n}
          - {id: official, key: o}
          - {id: expert, key: e}
          - {id: citizen, key: c}
          - {id: witness, retired: true}
      - id: speaker
        scale: entity
        optional: true
        entities:
          - {id: sollan, names: [Sollan, Erik Sollan], sourceLabel: official}
          - {id: tolk, names: [Tolk, Mirre Tolk], sourceLabel: citizen}
          - {id: tolken, names: [Tolken]}
      - id: via
        scale: entity
        optional: true
        entities:
          - {id: harbourpost, names: [Harbour Post]}
      - id: target
        scale: nominal
        labels: [{id: talks, key: t}, {id: permits, key: p}]
        default: talks
      - id: stance
        scale: ordinal
        per: [source, target]
        labels:
          - {id: oppose, key: "1"}
          - {id: neutral, key: "2"}
          - {id: support, key: "3"}
          - {id: unclear, key: "0", missing: true}
      - id: topic
        scale: set
        optional: true
        labels: [{id: fish, key: f}, {id: ferry, key: y}, {id: fuel, key: l}]
      - id: weight
        scale: ratio
        optional: true
        min: 0
        max: 10

    """
}
