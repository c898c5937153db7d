import Annotations

/// Which distributions a codebook allows.
struct SectionPlan {
  private var tallies: [DistributionTally] = []
  private(set) var missing: [MissingSection] = []
  private let codebook: Codebook
  private let limit: ReportLimit?
  private var covered: Set<String> = []

  /// Plans the sections.
  ///
  /// - Parameters:
  ///   - codebook: The variables.
  ///   - limit: The only variables that are counted; nil for all of them.
  ///   - vocabulary: What numbers the values; it gets the variables that are counted.
  init(_ codebook: Codebook, _ limit: ReportLimit?, in vocabulary: inout Vocabulary) {
    typealias Known = Variable.KnownID
    self.codebook = codebook
    self.limit = limit
    for rows in [Known.source, Known.target, Known.speaker] {
      cross(rows, Known.stance, in: &vocabulary)
    }
    groupSpeakers(in: &vocabulary)
    for variable in [Known.via, Known.form] { single(variable, in: &vocabulary) }
    for variable in codebook.variables where !covered.contains(variable.id) {
      single(variable.id, in: &vocabulary)
    }
  }

  /// Counts the statements of an article in every section.
  mutating func add(_ article: JudgedArticle) {
    for layer in article.layers {
      for number in tallies.indices { tallies[number].add(layer, of: article) }
    }
  }

  /// What was counted.
  func distributions(in vocabulary: Vocabulary) -> [Distribution] {
    tallies.map { $0.distribution(in: vocabulary) }
  }

  private mutating func cross(
    _ rows: String, _ columns: String, in vocabulary: inout Vocabulary
  ) {
    let section = "\(columns)-by-\(rows)"
    guard isShown(rows, columns), let rowVariable = variable(rows, for: section),
      let columnVariable = variable(columns, for: section)
    else { return }
    tallies.append(
      DistributionTally(
        section: section, rows: .variable(rowVariable), columns: .variable(columnVariable),
        in: &vocabulary))
    covered.formUnion([rows, columns])
  }

  private mutating func single(_ id: String, in vocabulary: inout Vocabulary) {
    guard isShown(id), let variable = variable(id, for: id) else { return }
    tallies.append(DistributionTally(section: id, rows: .variable(variable), in: &vocabulary))
    covered.insert(id)
  }

  /// A section for each further key of entities, such as `side`.
  private mutating func groupSpeakers(in vocabulary: inout Vocabulary) {
    guard isShown(Variable.KnownID.speaker, Variable.KnownID.stance),
      let speaker = codebook.variable(Variable.KnownID.speaker),
      let stance = codebook.variable(Variable.KnownID.stance)
    else { return }
    for axis in Axis.keys(of: speaker, in: codebook) {
      tallies.append(
        DistributionTally(
          section: "\(stance.id)-by-\(speaker.id)-\(axis.name)", rows: axis,
          columns: .variable(stance), in: &vocabulary))
    }
  }

  private func isShown(_ variables: String...) -> Bool {
    guard let limit else { return true }
    return variables.contains { limit.shows($0) }
  }

  /// A variable of the codebook; where it lacks one, the section that needs it is noted as missing.
  private mutating func variable(_ id: String, for section: String) -> Variable? {
    if let variable = codebook.variable(id) { return variable }
    missing.append(MissingSection(section: section, variable: id))
    return nil
  }
}
