import Annotations
import Reports

/// How many units each annotator coded on which day.
struct PaceFigure {
  private static let bandHeight = 64
  private static let barHeight = 36.0
  /// How many days of the calendar are drawn at most, the last ones.
  static let mostDays = 120

  private let names: [String]
  /// The days on which somebody coded, of those that are drawn.
  private let days: [String]
  private let units: [[String: Int]]
  /// The units of days before those that are drawn.
  private let earlier: Int

  /// The figure; nil where nobody coded anything.
  init?(_ entries: [CodingProgress.Day]) {
    guard let last = entries.map(\.day).max() else { return nil }
    let end = dayNumber(of: last)
    let drawn = entries.filter { end - dayNumber(of: $0.day) < Self.mostDays }
    let names = Set(drawn.map(\.annotator)).sorted()
    self.names = names.map(\.description)
    days = Set(drawn.map(\.day)).sorted()
    units = names.map { name in
      Dictionary(
        drawn.filter { $0.annotator == name }.map { ($0.day, $0.units) }, uniquingKeysWith: +)
    }
    earlier = entries.reduce(0) { $0 + $1.units } - drawn.reduce(0) { $0 + $1.units }
  }

  /// The figure for its template.
  var fields: Fields {
    let height = Self.bandHeight * names.count
    return [
      "height": .number(height + 20), "tickY": .number(height + 14),
      "first": .text(days.first ?? ""), "last": .text(days.count > 1 ? days.last ?? "" : ""),
      "earlier": .optional(
        earlier > 0
          ? "Only the last \(Self.mostDays) days are shown; "
            + "\(counted(earlier, "unit")) of earlier days are not." : nil),
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
    let start = dayNumber(of: days.first ?? "")
    // Days on which nobody coded have their room, so that a pause is seen.
    let step = 100 / Double(dayNumber(of: days.last ?? "") - start + 1)
    let bars = days.compactMap { day -> Fields? in
      guard let count = units[number][day], count > 0 else { return nil }
      let height = max(1, Int((Self.barHeight * Double(count) / most).rounded()))
      let width = min(8, step * 0.8)
      return [
        "x": .text(percent(Double(dayNumber(of: day) - start) * step)),
        "width": .text(percent(width)), "y": .number(foot - height), "h": .number(height),
      ]
    }
    return [
      "name": .text(names[number]), "labelY": .number(foot - 44), "foot": .number(foot),
      "value": .text(counted(units[number].values.reduce(0, +), "unit")), "bars": .list(bars),
    ]
  }
}

/// The number of a day, one more than that of the day before.
///
/// - Parameter day: The day as `YYYY-MM-DD`.
/// - Returns: The number, from an arbitrary start; 0 for what is no day.
func dayNumber(of day: String) -> Int {
  let parts = day.utf8.split(separator: UInt8(ascii: "-")).compactMap { Int(Substring($0)) }
  guard parts.count == 3, (0...9999).contains(parts[0]) else { return 0 }
  // Years begin in March here, so that the day a leap year adds is their last.
  let isEarly = parts[1] < 3
  let year = parts[0] + (isEarly ? 7999 : 8000)
  let month = parts[1] + (isEarly ? 9 : -3)
  let daysOfYears = 365 * year + year / 4 - year / 100 + year / 400
  return daysOfYears + (153 * month + 2) / 5 + parts[2]
}
