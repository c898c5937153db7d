import Annotations
import Reports

/// How far the coding is, by annotator and article, and how it went on.
struct ProgressSection {
  /// How many articles have a row at most.
  private static let mostArticles = 300
  /// What is told even if it is zero.
  private static let toldOfNone = ["open", "done", "coded", "uncoded", "statements"]

  let report: CodingReport
  let hasArticles: Bool

  private var findings: Findings { report.findings }

  /// The section for its template.
  var fields: Fields {
    let columns = columns
    return [
      "empty": .flag(report.progress.isEmpty), "hasAnnotators": .flag(!report.progress.isEmpty),
      "columns": .texts(columns.map(\.name)),
      "annotators": .list(
        report.progress.map { entry in
          [
            "name": .text("\(entry.annotator)"),
            "counts": .texts(columns.map { "\(entry.counts[$0.place].count)" }),
          ]
        }),
      "matrix": .optional(matrix), "pace": .optional(PaceFigure(findings.progress.days)?.fields),
    ]
  }

  /// What is counted of annotators, without what is zero for all of them and need not be told.
  private var columns: [(place: Int, name: String)] {
    let counts = report.progress.first?.counts ?? []
    return counts.enumerated().compactMap { place, count in
      let isTold =
        Self.toldOfNone.contains(count.name)
        || report.progress.contains { $0.counts[place].count > 0 }
      return isTold ? (place, count.name) : nil
    }
  }

  private var matrix: Fields? {
    let cells = findings.progress.cells
    guard !cells.isEmpty else { return nil }
    let names = Set(cells.map(\.annotator)).sorted()
    let byArticle = Dictionary(grouping: cells, by: \.article)
    let rows = byArticle.keys.sorted().prefix(Self.mostArticles).map { place -> Fields in
      let texts = names.map { name in
        byArticle[place]?.first { $0.annotator == name }?.words ?? "–"
      }
      return [
        "a": .optional(hasArticles ? "#" + anchor(ofArticle: place) : nil),
        "name": .text(findings.name(ofArticle: place)),
        "cells": .list(
          texts.map { ["text": .text($0), "linked": .flag(hasArticles && $0 != "–")] }),
      ]
    }
    let more = byArticle.count - rows.count
    return [
      "columns": .texts(names.map(\.description)), "rows": .list(rows),
      "more": .optional(more > 0 ? "And \(counted(more, "other article"))." : nil),
    ]
  }
}

extension CodingProgress.Cell {
  /// The work as it stands in the matrix.
  fileprivate var words: String {
    let coded = found + none
    let units = "\(coded) of \(coded + uncoded)"
    return switch state {
    case nil: isAssigned == false ? "–" : units
    case .done: units + " ✓"
    case .open: units
    case .irrelevant: "✗"
    }
  }
}
