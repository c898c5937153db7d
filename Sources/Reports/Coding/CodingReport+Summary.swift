import Agreement
import Annotations

extension CodingReport {
  /// Who speaks most, where they stand and how far the annotators agree, a sentence each.
  ///
  /// They are as careful as the data are few; what cannot be told is said or left out.
  public var summary: [String] { summarySentences.map(\.text) }

  /// The sentences of ``summary``, each with the places of what it counts.
  public var summarySentences: [SummarySentence] {
    guard findings.statements > 0 else { return [SummarySentence(text: sentenceOnNothing)] }
    return [
      findings.sentenceOnVoices, findings.sentenceOnStance,
      sentenceOnAgreement.map {
        SummarySentence(text: $0, parts: [mostConfused?.part].compactMap(\.self))
      },
    ].compactMap(\.self)
  }

  private var sentenceOnNothing: String {
    guard articles > 0 else { return "There are no articles yet." }
    let reason = findings.isOnNothing ? ": \(findings.reasonForNothing)" : ""
    return "No statement was taken from \(counted(articles, "article")) yet\(reason)."
  }

  private var sentenceOnAgreement: String? {
    let coders = progress.map { "\($0.annotator)" }
    guard coders.count > 1 else {
      return coders.first.map {
        "Only \($0) has coded, so nobody can say how far others would agree."
      }
    }
    let stance = agreement.variables.first { $0.variable == Variable.KnownID.stance }
    guard let variable = stance ?? agreement.variables.first, let name = variable.variable else {
      return nil
    }
    guard let alpha = variable.leadingAlpha, let value = alpha.value else {
      return "How far annotators agree on \(name) cannot be told: "
        + "\(variable.leadingAlpha?.undefined?.sentence ?? "no unit was coded by two of them")."
    }
    let interval = alpha.interval.map {
      " (95 % interval \(fixed($0.low, 2)) to \(fixed($0.high, 2)))"
    }
    let raters = variable.result.annotators.count
    return "On \(name) \(counted(raters, "annotator")) agree with an alpha of "
      + "\(fixed(value, 2))\(interval ?? ""), \(Self.judgement(of: value))"
      + "\(mostConfused.map { "; \($0.clause)" } ?? "")."
  }

  /// What an alpha is worth, by Krippendorff's bars.
  private static func judgement(of alpha: Double) -> String {
    switch alpha {
    case ReachedShares.reliableThreshold...: "which is reliable"
    case ReachedShares.tentativeThreshold...: "enough for tentative conclusions only"
    default: "too little to rest a conclusion on"
    }
  }

  /// The two labels of a variable that annotators gave to one unit most often.
  private var mostConfused: (clause: String, part: SummarySentence.Part)? {
    var most: (pair: LabelPair, variable: VariableAgreement, units: Int)?
    for variable in agreement.variables where variable.stage == .givenFound {
      for (pair, units) in variable.confusedPairs where units > most?.units ?? 0 {
        most = (pair, variable, units)
      }
    }
    return most.map { pair, variable, units in
      let labels = "'\(pair.first)' and '\(pair.second)'"
      let confused = variable.confusions.first {
        ExactText($0.first) == ExactText(pair.first)
          && ExactText($0.second) == ExactText(pair.second)
      }
      return (
        "the labels they confuse most are \(labels) of \(variable.variable ?? ""), "
          + "\(units == 1 ? "once" : "\(units) times")",
        SummarySentence.Part("\(labels) on one sentence", confused?.units ?? [])
      )
    }
  }
}

/// Two labels, the one that stands first among all labels first.
private struct LabelPair: Hashable {
  var first: String
  var second: String
}

extension VariableAgreement {
  /// How often any two annotators gave two different labels to one unit, in the labels' order.
  fileprivate var confusedPairs: [(pair: LabelPair, units: Int)] {
    var counts: [Int: [Int: Int]] = [:]
    for cell in result.pairs.flatMap(\.confusion) where cell.first != cell.second {
      counts[min(cell.first, cell.second), default: [:]][
        max(cell.first, cell.second), default: 0] += cell.units
    }
    return counts.sorted { $0.key < $1.key }.flatMap { first, others in
      others.sorted { $0.key < $1.key }.map { second, units in
        (LabelPair(first: result.labels[first], second: result.labels[second]), units)
      }
    }
  }
}

extension Findings {
  /// The number of statements below which shares are told as counts.
  private static let fewStatements = 20

  fileprivate var sentenceOnVoices: SummarySentence? {
    guard let table = voices.bySource ?? voices.bySpeaker,
      case let tops = Self.mostFrequent(table.rows), let top = tops.first
    else { return nil }
    let names = Self.list(tops.map { "'\($0.name)'" })
    var sentence =
      "Of \(counted(statements, "statement")) in \(counted(articles.count, "article")) "
      + (tops.count == 1 ? "the largest part is from " : "the largest parts are from ")
      + "\(names): \(Self.words(top.share))\(tops.count == 1 ? "" : " each")"
    var rows = tops
    if table.section != voices.bySpeaker?.section, let speakers = voices.bySpeaker {
      let heard = Self.mostFrequent(speakers.rows)
      sentence += Self.clause(onMostFrequent: heard)
      rows += heard
    }
    return SummarySentence(
      text: sentence + ".",
      parts: rows.map { SummarySentence.Part($0.name, $0.share.counted) })
  }

  private static func clause(onMostFrequent speakers: [ShareTable.Row]) -> String {
    guard let first = speakers.first else { return "" }
    let share = words(first.share)
    guard speakers.count > 1 else {
      return "; the speaker heard most is \(first.name) with \(share)"
    }
    return "; the speakers heard most are \(list(speakers.map(\.name))) with \(share) each"
  }

  /// At most three names, as a sentence lists them.
  private static func list(_ names: [String]) -> String {
    guard names.count > 1 else { return names.first ?? "" }
    let shown = names.count > 3 ? names.prefix(3) : names.dropLast()
    let last = names.count > 3 ? "others" : names[names.count - 1]
    return "\(shown.joined(separator: ", ")) and \(last)"
  }

  /// The rows with the highest count, of those that stand for one value.
  private static func mostFrequent(_ rows: [ShareTable.Row]) -> [ShareTable.Row] {
    let named = rows.filter { $0.value != nil && !$0.isRest && !$0.isTied }
    guard let most = named.map(\.share.counted.count).max(), most > 0 else { return [] }
    return named.filter { $0.share.counted.count == most }
  }

  private static func words(_ share: Share) -> String {
    guard let value = share.value, share.whole >= fewStatements else {
      return "\(share.counted.count) of \(share.whole)"
    }
    let interval = share.interval.map {
      ", 95 % interval \(fixed(100 * $0.lowerBound, 0)) to \(fixed(100 * $0.upperBound, 0)) %"
    }
    return "\(share.counted.count) (\(fixed(100 * value, 0)) %\(interval ?? ""))"
  }

  /// The codebook's first target of which something is said, by speaker where there are speakers.
  private var mainTable: StanceTable? {
    let known = stances.filter { !$0.isTied }
    let sameTarget = known.filter { $0.target == known.first?.target }
    return sameTarget.first { $0.division == .speaker }
      ?? sameTarget.first { $0.division == .source }
      ?? sameTarget.first
  }

  fileprivate var sentenceOnStance: SummarySentence? {
    guard let table = mainTable else { return nil }
    let total = table.rows.reduce(0) { $0 + $1.total }
    var parts = table.labels.enumerated().compactMap { place, label -> SummarySentence.Part? in
      guard label.position.map({ abs($0) == 1 }) ?? false else { return nil }
      let units = table.rows.flatMap { $0.shares[place].counted.units }
      return SummarySentence.Part("'\(label.name)'", Counted(units))
    }
    guard !parts.isEmpty else { return nil }
    let said = parts.map {
      "\($0.statements.count) \($0.statements.count == 1 ? "says" : "say") \($0.name)"
    }
    let target = table.target == nil ? "" : " on '\(table.targetName)'"
    let opposition = opposition(in: table)
    parts += opposition?.parts ?? []
    return SummarySentence(
      text: "Of \(counted(total, "statement"))\(target) \(said.joined(separator: " and "))"
        + "\(opposition.map { "; \($0.clause)" } ?? "").", parts: parts)
  }

  /// Who stands against it most often, and since when.
  private func opposition(
    in table: StanceTable
  ) -> (clause: String, parts: [SummarySentence.Part])? {
    guard let place = table.labels.firstIndex(where: { $0.position == -1 }) else { return nil }
    let named = table.rows.filter { $0.value != nil && !$0.isRest && !$0.isTied }
    let counts = named.map { $0.shares[place].counted.count }
    guard let most = counts.max(), most > 0 else { return nil }
    let rows = zip(named, counts).filter { $1 == most }.map(\.0)
    let units = rows.flatMap { $0.shares[place].counted.units }
    let dates = units.compactMap { unit in
      articles.indices.contains(unit.article) ? articles[unit.article].published : nil
    }
    let since = dates.min().map { ", the first of \($0)" } ?? ", in articles without a date"
    let times = rows.count == 1 ? "\(most) of \(rows[0].total)" : "\(most) each"
    let label = "'\(table.labels[place].name)'"
    return (
      "\(label) comes most often from \(Self.list(rows.map(\.name))) (\(times)\(since))",
      rows.map { SummarySentence.Part("\($0.name), \(label)", $0.shares[place].counted) }
    )
  }
}
