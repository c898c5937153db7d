import Annotations

/// The columns by which the statements of a codebook are counted.
struct ColumnPlan {
  /// The kind of actor.
  let source: StatementColumn?
  let speaker: StatementColumn?
  /// Further keys of the entities, by name.
  let keys: [(key: String, column: StatementColumn)]
  let via: StatementColumn?
  let target: StatementColumn?
  let stance: StatementColumn?
  let form: StatementColumn?
  let month: StatementColumn
  let outlet: StatementColumn

  /// The variables that reports know by meaning, as far as a codebook has them.
  static func variables(of codebook: Codebook) -> [String] {
    typealias Known = Variable.KnownID
    return [Known.source, Known.speaker, Known.via, Known.target, Known.stance, Known.form]
      .filter { codebook.variable($0) != nil }
  }

  init(
    _ codebook: Codebook, _ articles: [Findings.ReadArticle], _ statements: TakenStatements
  ) {
    typealias Known = Variable.KnownID
    func column(_ id: String) -> StatementColumn? {
      codebook.variable(id).map { variable in
        let names = codebook.names(in: variable)
        return StatementColumn(
          .variable(variable), of: statements,
          order: variable.scale == .entity ? .byFrequency : .fixed
        ) { names[ExactText($0)] ?? $0 }
      }
    }
    source = column(Known.source)
    speaker = column(Known.speaker)
    via = column(Known.via)
    target = column(Known.target)
    stance = column(Known.stance)
    form = column(Known.form)
    let axes = codebook.variable(Known.speaker).map { Axis.keys(of: $0, in: codebook) } ?? []
    keys = axes.map { axis in
      (axis.name, StatementColumn(axis, of: statements, order: .byFrequency) { $0 })
    }
    month = StatementColumn(
      articles: articles.map { $0.published.map { String($0.unicodeScalars.prefix(7)) } },
      none: .undated, order: .fixed)
    outlet = StatementColumn(articles: articles.map(\.outlet), none: .none, order: .byFrequency)
  }

  /// The columns by which stances are divided.
  var divisions: [(StanceTable.Division, StatementColumn)] {
    let speakers =
      [source.map { (StanceTable.Division.source, $0) }, speaker.map { (.speaker, $0) }]
    return speakers.compactMap(\.self) + keys.map { (.key($0.key), $0.column) }
      + [(.month, month), (.outlet, outlet)]
  }
}

extension Codebook {
  /// What people read of values: the names of a variable's labels or of entities.
  fileprivate func names(in variable: Variable) -> [ExactText: String] {
    let names =
      variable.scale == .entity
      ? entities.map { (ExactText($0.id), $0.names.first ?? $0.id) }
      : variable.labels.map { (ExactText($0.id), $0.name ?? $0.id) }
    return Dictionary(names, uniquingKeysWith: { first, _ in first })
  }
}
