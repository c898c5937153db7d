import Agreement
import Reports

/// The alpha of each variable as a dot with the whisker of its interval, before the limits from which
/// conclusions are drawn.
struct AlphaFigure {
  private static let rowHeight = 36
  private static let top = 24
  /// Where the figure ends, so that there is room for the dot of a perfect alpha.
  private static let end = 1.02

  let variables: [VariableAgreement]
  let basis: String

  /// The figure for its template.
  var fields: Fields {
    let alphas = variables.compactMap(\.leadingAlpha)
    let lowest = alphas.flatMap { [$0.value ?? 0, $0.interval?.low ?? 0] }.min() ?? 0
    let scale = Scale(min(0, (lowest * 10).rounded(.down) / 10)...Self.end)
    let bottom = Self.top + Self.rowHeight * variables.count
    return [
      "basis": .text(basis), "height": .number(bottom + 20), "bottom": .number(bottom),
      "bandHeight": .number(bottom - 18), "bands": .list(Self.bands(scale)),
      "ticks": .list(Self.ticks(scale, bottom)), "description": .text(description),
      "rows": .list(variables.enumerated().map { row($1, $0, scale) }),
    ]
  }

  private func row(_ agreement: VariableAgreement, _ number: Int, _ scale: Scale) -> Fields {
    let top = Self.top + Self.rowHeight * number
    let alpha = agreement.leadingAlpha
    return [
      "id": "v\(number)", "name": .text(agreement.name),
      "compared": .number(agreement.result.units.used),
      "percent": .text(shown(agreement.coefficient(.percentAgreement)?.value)),
      "alpha": .text(shown(alpha)), "interval": .text(shown(alpha?.interval)),
      "labelY": .number(top + 12), "y": .number(top + 24),
      "dot": .optional(alpha?.value.map { scale.place($0) }),
      "whisker": .optional(
        alpha?.interval.map { whisker($0.low...max($0.low, $0.high), scale, y: top + 24) }),
    ]
  }

  private var description: String {
    variables.map { "\($0.name) \(shown($0.leadingAlpha))" }.joined(separator: ", ") + "."
  }

  private static func bands(_ scale: Scale) -> [Fields] {
    let (tentative, reliable) = (ReachedShares.tentativeThreshold, ReachedShares.reliableThreshold)
    return [("band1", tentative, reliable), ("band2", reliable, end)].map { name, low, high in
      [
        "class": .text(name), "x": .text(scale.place(low)), "width": .text(scale.width(low, high)),
      ]
    }
  }

  private static func ticks(_ scale: Scale, _ bottom: Int) -> [Fields] {
    let limits = [ReachedShares.tentativeThreshold, ReachedShares.reliableThreshold].map { limit in
      tick(limit, fixed(limit, 3), "middle", y: 12, scale)
    }
    var ends = [tick(0, "0", scale.low < 0 ? "middle" : "", y: bottom + 14, scale)]
    if scale.low < 0 {
      ends.append(tick(scale.low, fixed(scale.low, 1), "", y: bottom + 14, scale))
    }
    return limits + ends + [tick(1, "1", "end", y: bottom + 14, scale)]
  }

  private static func tick(
    _ value: Double, _ name: String, _ style: String, y: Int, _ scale: Scale
  ) -> Fields {
    [
      "x": .text(scale.place(value)), "name": .text(name), "class": .text(style), "y": .number(y),
    ]
  }
}

/// A coefficient for people, or why it has no value.
func shown(_ coefficient: Coefficient?) -> String {
  guard let coefficient else { return "" }
  return coefficient.value.map { fixed($0, 3) } ?? coefficient.undefined?.rawValue ?? ""
}

/// The interval of a coefficient for people.
func shown(_ interval: ConfidenceInterval?) -> String {
  interval.map { "\(fixed($0.low, 3)) to \(fixed($0.high, 3))" } ?? ""
}

extension VariableAgreement {
  /// The variable for people.
  var name: String { variable ?? "ratings" }
}
