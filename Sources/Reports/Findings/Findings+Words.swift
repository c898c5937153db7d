extension Findings {
  /// On whose word figures rest, and what could not be settled, in sentences.
  var basisSentence: String {
    var parts: [String] = []
    func add(_ units: Int, _ word: String) {
      if units > 0 { parts.append("\(word) in \(counted(units, "unit"))") }
    }
    add(settled.byReference, "by the reference")
    add(settled.byMajority, "by the majority")
    add(settled.byOne, oneWord)
    guard !parts.isEmpty else {
      let sentences = ["Nothing was taken of any unit: \(reasonForNothing)."] + unsettled
      return sentences.joined(separator: " ")
    }
    return (["What units hold is taken as said \(parts.joined(separator: ", "))."] + unsettled)
      .joined(separator: " ")
  }

  /// Why no unit was settled, and what can be done.
  var reasonForNothing: String {
    switch basis {
    case .reference:
      "the reference has decided none; 'review' decides units, and --basis majority counts without it"
    case .annotator(let name): "\(name) has coded none that counts"
    case .majority, .referenceElseMajority:
      settled.open.isEmpty
        ? "nobody has coded any" : "of what was coded nothing has a majority; 'review' decides it"
    }
  }

  /// Whether no unit was settled at all.
  var isOnNothing: Bool { settled.byReference + settled.byMajority + settled.byOne == 0 }

  private var oneWord: String {
    if case .annotator(let name) = basis { "by \(name)" } else { "by the only annotator" }
  }

  private var unsettled: [String] {
    var sentences: [String] = []
    if !settled.tied.isEmpty {
      sentences.append(
        "Some value has no majority in \(counted(settled.tied.count, "unit")) and counts as tied.")
    }
    if !settled.open.isEmpty {
      let verb = settled.open.count == 1 ? "is" : "are"
      sentences.append(
        "\(counted(settled.open.count, "unit")) \(verb) open: coded, but nothing can be taken.")
    }
    return sentences
  }
}

extension Share {
  /// The share with its interval, such as `42 % (35 to 49 %)`.
  var words: String {
    guard let interval else { return shown }
    return "\(shown) (\(percent(interval.lowerBound)) to \(percent(interval.upperBound)) %)"
  }

  /// The share in whole per cent.
  var shown: String { Reports.share(counted.count, of: whole) }

  /// The interval in whole per cent, or what stands where there is none.
  var shownInterval: String {
    interval.map { "\(percent($0.lowerBound)) to \(percent($0.upperBound)) %" }
      ?? Page.Table.nothing
  }

  private func percent(_ part: Double) -> String { fixed(100 * part, 0) }
}

extension StanceTable {
  /// What the rows are, for people: a variable, a key, or `month`.
  var divisionName: String { division.name }
}

extension StanceTable.Division {
  /// What the rows are, for people: a variable, a key, or `month`.
  public var name: String {
    switch self {
    case .source: "source"
    case .speaker: "speaker"
    case .key(let key): key
    case .month: "month"
    case .outlet: "outlet"
    }
  }
}
