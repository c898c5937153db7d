import Annotations
import Reports

/// How many units each annotator coded on which day.
struct PaceFigure {
  private static let bandHeight = 64
  private static let barHeight = 36.0
  /// How many days are drawn at most, the last ones.
  private static let mostDays = 120

  private let names: [String]
  private let days: [String]
  private let units: [[String: Int]]

  /// The figure; nil where nobody coded anything.
  init?(_ entries: [CodingProgress.Day]) {
    guard !entries.isEmpty else { return nil }
    let names = Set(entries.map(\.annotator)).sorted()
    self.names = names.map(\.description)
    days = Set(entries.map(\.day)).sorted().suffix(Self.mostDays)
    units = names.map { name in
      Dictionary(
        entries.filter { $0.annotator == name }.map { ($0.day, $0.units) },
        uniquingKeysWith: +)
    }
  }

  /// The figure for its template.
  var fields: Fields {
    let height = Self.bandHeight * names.count
    return [
      "height": .number(height + 20), "tickY": .number(height + 14),
      "first": .text(days.first ?? ""), "last": .text(days.count > 1 ? days.last ?? "" : ""),
      "bands": .list(names.indices.map(band)), "columns": .texts(names),
      "description": .text(
        zip(names, units).map { "\($0) \($1.values.reduce(0, +))" }.joined(separator: ", ") + "."),
      "rows": .list(
        days.map { day in
          ["name": .text(day), "cells": .texts(units.map { "\($0[day] ?? 0)" })]
        }),
    ]
  }

  private func band(_ number: Int) -> Fields {
    let foot = Self.bandHeight * (number + 1) - 4
    let most = Double(units.flatMap(\.values).max() ?? 1)
    let step = 100 / Double(days.count)
    let bars = days.enumerated().compactMap { place, day -> Fields? in
      guard let count = units[number][day], count > 0 else { return nil }
      let height = max(1, Int((Self.barHeight * Double(count) / most).rounded()))
      let width = min(8, step * 0.8)
      return [
        "x": .text(percent(Double(place) * step)), "width": .text(percent(width)),
        "y": .number(foot - height), "h": .number(height),
      ]
    }
    return [
      "name": .text(names[number]), "labelY": .number(foot - 44), "foot": .number(foot),
      "value": .text(counted(units[number].values.reduce(0, +), "unit")), "bars": .list(bars),
    ]
  }
}
