import Annotations

/// Which distributions a codebook allows.
struct SectionPlan {
  private(set) var tallies: [DistributionTally] = []
  private(set) var missing: [MissingSection] = []
  private let codebook: Codebook
  private var covered: Set<String> = []

  init(_ codebook: Codebook) {
    typealias Known = Variable.KnownID
    self.codebook = codebook
    for rows in [Known.source, Known.target, Known.speaker] {
      cross(rows, Known.stance)
    }
    groupSpeakers()
    for variable in [Known.via, Known.form] { single(variable) }
    for variable in codebook.variables where !covered.contains(variable.id) {
      single(variable.id)
    }
  }

  /// Counts a statement in every section.
  mutating func add(_ statement: Statement, of annotator: AnnotatorName) {
    for number in tallies.indices { tallies[number].add(statement, of: annotator) }
  }

  private mutating func cross(_ rows: String, _ columns: String) {
    let section = "\(columns)-by-\(rows)"
    guard let rowVariable = variable(rows, for: section),
      let columnVariable = variable(columns, for: section)
    else { return }
    tallies.append(
      DistributionTally(
        section: section, rows: .variable(rowVariable), columns: .variable(columnVariable)))
    covered.formUnion([rows, columns])
  }

  private mutating func single(_ id: String) {
    guard let variable = variable(id, for: id) else { return }
    tallies.append(DistributionTally(section: id, rows: .variable(variable)))
    covered.insert(id)
  }

  /// A section for each further key of entities, such as `side`.
  private mutating func groupSpeakers() {
    guard let speaker = codebook.variable(Variable.KnownID.speaker),
      let stance = codebook.variable(Variable.KnownID.stance)
    else { return }
    let entities = codebook.entities
    for key in Set(entities.flatMap { $0.attributes.map(\.key) }).sorted() {
      var values: [String: String] = [:]
      for entity in entities {
        for attribute in entity.attributes where attribute.key == key {
          values[entity.id] = attribute.value
        }
      }
      tallies.append(
        DistributionTally(
          section: "\(stance.id)-by-\(speaker.id)-\(key)",
          rows: .attribute(key: key, variable: speaker, values: values),
          columns: .variable(stance)))
    }
  }

  /// A variable of the codebook; where it lacks one, the section that needs it is noted as missing.
  private mutating func variable(_ id: String, for section: String) -> Variable? {
    if let variable = codebook.variable(id) { return variable }
    missing.append(MissingSection(section: section, variable: id))
    return nil
  }
}
