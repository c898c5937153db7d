import Agreement
import Annotations

extension VariableAgreement {
  /// How many pairs have their confusions shown at most; programs get all of them.
  private static let mostConfusions = 10
  /// How many disagreements of a pair are listed where a matrix would be too wide.
  private static let mostDisagreements = 10
  /// How many columns a matrix has at most: more never fit a terminal.
  private static let mostColumns = 26
  /// How many pairs are listed where there is no matrix.
  private static let mostPairs = 200

  /// Shows each pair of annotators, then alpha without each annotator.
  func appendPairs(to page: inout Page) {
    guard result.annotators.count > 1 else { return }
    page.heading("Pairs of annotators on \(name)")
    if let matrix = matrixOfPairs {
      page.paragraph(
        "\(nameOfAlpha) above the diagonal, below it the units that both rated:")
      page.table(matrix)
    } else {
      appendListOfPairs(to: &page)
    }
    let compared = result.pairs.filter { $0.shared > 0 }
    for pair in compared.prefix(Self.mostConfusions) { appendConfusion(of: pair, to: &page) }
    let more = compared.count - Self.mostConfusions
    if more > 0 { page.paragraph("And \(counted(more, "other pair")): see the JSON.") }
    appendLeftOutAnnotators(to: &page)
  }

  private func appendLeftOutAnnotators(to page: inout Page) {
    guard !result.withoutAnnotator.isEmpty else { return }
    page.paragraph("\(nameOfAlpha) without one annotator:")
    page.table(
      Page.Table(
        columns: ["left out", "alpha"],
        rows: result.withoutAnnotator.map { left in
          let alpha = left.coefficients[.alpha(result.level)]
          return [left.annotator, alpha?.shown ?? Page.Table.nothing]
        }))
  }

  private var nameOfAlpha: String { Coefficient.Name.alpha(result.level).text }

  private func alpha(of pair: AnnotatorPair) -> Coefficient? {
    pair.coefficients[.alpha(result.level)]
  }

  /// A row and a column for each annotator; nil if that is too wide.
  private var matrixOfPairs: Page.Table? {
    let names = result.annotators
    guard names.count <= Self.mostColumns else { return nil }
    let places = Dictionary(
      zip(names.map(ExactText.init), names.indices), uniquingKeysWith: { first, _ in first })
    var rows = names.map { [$0] + names.map { _ in Page.Table.nothing } }
    for pair in result.pairs {
      guard let first = places[ExactText(pair.first)],
        let second = places[ExactText(pair.second)]
      else { continue }
      rows[first][second + 1] = alpha(of: pair)?.shown ?? Page.Table.nothing
      rows[second][first + 1] = "\(pair.shared)"
    }
    let matrix = Page.Table(columns: ["annotator"] + names, rows: rows)
    return matrix.fitsTerminal ? matrix : nil
  }

  private func appendListOfPairs(to page: inout Page) {
    var table = Page.Table(columns: ["pair", "shared units", "percent", "alpha"])
    let lines = summaryOfPairs
    for line in lines.prefix(Self.mostPairs) {
      table.rows.append([
        line.annotators.joined(separator: ", "), "\(line.units)", cell(line.percent?.value),
        line.alpha?.shown ?? Page.Table.nothing,
      ])
    }
    page.table(table)
    let more = lines.count - Self.mostPairs
    if more > 0 { page.paragraph("And \(counted(more, "other pair")): see the JSON.") }
  }

  private func appendConfusion(of pair: AnnotatorPair, to page: inout Page) {
    let figures = pair.coefficients.map { "\($0.name) \($0.shown)" }.joined(separator: ", ")
    let names = "\(pair.first) (rows) and \(pair.second) (columns)"
    if let matrix = confusionMatrix(of: pair) {
      page.paragraph("\(names), \(counted(pair.shared, "unit")): \(figures).")
      page.table(matrix)
    } else {
      page.paragraph(
        "\(pair.first) and \(pair.second), \(counted(pair.shared, "unit")): "
          + "\(figures). The most frequent disagreements:")
      page.table(disagreements(of: pair))
    }
  }

  /// The matrix of the labels that one of the two gave; nil if that is too wide.
  private func confusionMatrix(of pair: AnnotatorPair) -> Page.Table? {
    let given = Set(pair.confusion.flatMap { [$0.first, $0.second] }).sorted()
    guard given.count <= Self.mostColumns else { return nil }
    let places = Dictionary(uniqueKeysWithValues: zip(given, given.indices))
    let names = given.map { result.labels[$0] }
    var rows = names.map { [$0] + given.map { _ in "0" } }
    for cell in pair.confusion {
      guard let row = places[cell.first], let column = places[cell.second] else { continue }
      rows[row][column + 1] = "\(cell.units)"
    }
    let matrix = Page.Table(columns: [""] + names, rows: rows)
    return matrix.fitsTerminal ? matrix : nil
  }

  private func disagreements(of pair: AnnotatorPair) -> Page.Table {
    let cells = pair.confusion.filter { $0.first != $0.second }
      .sorted { ($1.units, $0.first, $0.second) < ($0.units, $1.first, $1.second) }
    let rows = cells.prefix(Self.mostDisagreements).map {
      [result.labels[$0.first], result.labels[$0.second], "\($0.units)"]
    }
    return Page.Table(columns: [pair.first, pair.second, "units"], rows: rows)
  }
}
