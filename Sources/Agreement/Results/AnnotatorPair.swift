/// How two annotators rated the units that both rated.
public struct AnnotatorPair: Sendable, Equatable {
  /// A cell of the confusion matrix that is not zero.
  public struct Confusion: Sendable, Equatable {
    /// The first annotator's label, as a place in ``AgreementResult/labels``.
    public let first: Int
    /// The second annotator's label, as a place in ``AgreementResult/labels``.
    public let second: Int
    /// The number of units that got these two labels.
    public let units: Int
  }

  /// The annotator of the rows of the confusion matrix.
  public let first: String
  /// The annotator of its columns.
  public let second: String
  /// The number of units that both rated.
  public let shared: Int
  /// `percent_agreement`, `alpha_nominal`, that of the level, and `cohen_kappa` of the two; with two
  /// labels also `prevalence_index` and `bias_index`.
  public let coefficients: [Coefficient]
  /// The cells of the confusion matrix that are not zero, row by row.
  public let confusion: [Confusion]

  /// The whole confusion matrix.
  ///
  /// - Parameter labels: the number of labels, the count of ``AgreementResult/labels``.
  /// - Returns: a row for each label of the first annotator with the number of units for each
  ///   label of the second.
  public func matrix(labels: Int) -> [[Int]] {
    let empty = Array(repeating: 0, count: max(0, labels))
    var rows = Array(repeating: empty, count: empty.count)
    for cell in confusion where cell.first < labels && cell.second < labels {
      rows[cell.first][cell.second] = cell.units
    }
    return rows
  }

  init(_ pair: PairCells, in study: Study, _ sample: Sample) {
    let table = PairTable(pair, in: sample)
    let both = Study(study, table)
    let sharedUnits = Sample(of: both)
    first = study.annotators[pair.first]
    second = study.annotators[pair.second]
    shared = table.shared
    coefficients = Catalog(both).measuresOfPair.map { measure in
      table.shared == 0
        ? Coefficient(undefined: .noSharedUnits, name: measure.name)
        : measure.coefficient(of: sharedUnits)
    }
    confusion = zip(pair.cells, table.units).map { cell, units in
      Confusion(first: pair.labels[cell.row], second: pair.labels[cell.column], units: units)
    }
  }
}
