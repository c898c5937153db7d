/// The pairs of annotators of a study in order; with many annotators, those that share units.
///
/// A crowd has hundreds of thousands of pairs, so theirs are put together one at a time.
struct PairList: Sendable {
  /// The most annotators of whom pairs that share nothing are listed too.
  static let mostAnnotators = 100
  /// The most pairs that results list: all of so many annotators.
  static let mostListed = mostAnnotators * (mostAnnotators - 1) / 2
  /// The most pairs of ratings in the patterns of a study, or of a crowd the most different ones,
  /// which are kept one by one.
  static let mostMeetings = 1 << 23
  /// The most in patterns of more annotators, since each may be of a pair of its own.
  static let mostMeetingsOfMany = 1 << 20

  private enum Source: Sendable {
    case patterns([PairCells])
    case crowd(Study.Crowd, [CrowdPair])
  }

  /// The places of the units that two annotators of a crowd share.
  private struct CrowdPair: Sendable {
    let pair: PairCells.Cell
    let met: Range<Int>
  }

  private let source: Source

  /// No pairs.
  init() {
    source = .patterns([])
  }

  init(_ study: Study) {
    let annotators = study.annotators.indices
    guard study.hasFewMeetings else {
      source = .patterns([])
      return
    }
    guard let crowd = study.crowd else {
      let shared = Self.sharedPatterns(in: study)
      source = .patterns(
        Self.pairs(of: annotators, sharing: shared.keys).map {
          PairCells($0.row, $0.column, shared: shared[$0, default: []])
        })
      return
    }
    let places = Self.places(in: crowd)
    source = .crowd(
      crowd,
      Self.pairs(of: annotators, sharing: places.keys).map {
        CrowdPair(pair: $0, met: places[$0, default: 0..<0])
      })
  }

  /// The pairs to list: all, or those that share most units, of equal ones the first, in order.
  func listed(in sample: Sample) -> [PairCells] {
    guard count > Self.mostListed else { return Array(self) }
    let shared = map { PairTable($0, in: sample).shared }
    let most = indices.sorted { (shared[$1], $0) < (shared[$0], $1) }
    return most.prefix(Self.mostListed).sorted().map { self[$0] }
  }

  private static func places(in crowd: Study.Crowd) -> [PairCells.Cell: Range<Int>] {
    var places: [PairCells.Cell: Range<Int>] = [:]
    for (place, part) in crowd.met.enumerated() {
      let pair = PairCells.Cell(row: part.first, column: part.second)
      places[pair] = (places[pair]?.lowerBound ?? place)..<place + 1
    }
    return places
  }

  private static func pairs(
    of annotators: Range<Int>, sharing: some Sequence<PairCells.Cell>
  ) -> [PairCells.Cell] {
    guard annotators.count <= mostAnnotators else {
      return sharing.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    }
    return annotators.flatMap { first in
      annotators.dropFirst(first + 1).map { PairCells.Cell(row: first, column: $0) }
    }
  }

  /// By pair of annotators, the patterns that hold ratings of both and the labels that they gave.
  private static func sharedPatterns(
    in study: Study
  ) -> [PairCells.Cell: [(pattern: Int, labels: PairCells.Cell)]] {
    var shared: [PairCells.Cell: [(pattern: Int, labels: PairCells.Cell)]] = [:]
    for (number, pattern) in study.patterns.enumerated() {
      for (place, one) in pattern.ratings.enumerated() {
        for other in pattern.ratings[(place + 1)...] {
          let pair = PairCells.Cell(row: one.annotator.number, column: other.annotator.number)
          let labels = PairCells.Cell(row: one.label.number, column: other.label.number)
          shared[pair, default: []].append((number, labels))
        }
      }
    }
    return shared
  }
}

extension PairList: RandomAccessCollection {
  var startIndex: Int { 0 }

  var endIndex: Int {
    switch source {
    case .patterns(let pairs): pairs.count
    case .crowd(_, let pairs): pairs.count
    }
  }

  subscript(place: Int) -> PairCells {
    switch source {
    case .patterns(let pairs): pairs[place]
    case .crowd(let crowd, let pairs):
      PairCells(
        pairs[place].pair.row, pairs[place].pair.column, counted: crowd.met[pairs[place].met])
    }
  }
}

extension Study {
  /// Whether annotators can be compared two by two.
  var hasFewMeetings: Bool {
    if let crowd { return crowd.keepsMeetings }
    let meetings = patterns.reduce(0) { $0 + $1.ratings.count * ($1.ratings.count - 1) / 2 }
    let most =
      annotators.count > PairList.mostAnnotators
      ? PairList.mostMeetingsOfMany : PairList.mostMeetings
    return meetings <= most
  }
}
