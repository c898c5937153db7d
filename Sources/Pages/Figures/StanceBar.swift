import Reports

/// A bar of shares that grows from the middle: what lies below the middle of the order to the left,
/// what lies above to the right, the middle itself across.
struct StanceBar {
  /// A part of the bar.
  struct Segment {
    let shade: StanceShade
    /// Where it begins, in shares from the middle.
    let start: Double
    let share: Double
    let count: Int
  }

  /// The parts, from left to right.
  let segments: [Segment]

  init(_ row: StanceTable.Row, labels: [StanceTable.Label]) {
    let parts = zip(labels, row.shares).compactMap { label, share in
      label.position.map { (position: $0, count: share.counted.count, share: share.value ?? 0) }
    }
    let left = parts.reduce(0) { sum, part in
      part.position < 0 ? sum + part.share : part.position == 0 ? sum + part.share / 2 : sum
    }
    var start = -left
    var segments: [Segment] = []
    for part in parts where part.count > 0 {
      let shade = StanceShade(position: part.position)
      segments.append(Segment(shade: shade, start: start, share: part.share, count: part.count))
      start += part.share
    }
    self.segments = segments
  }

  /// How far the bar reaches from the middle on its longer side.
  var extent: Double {
    guard let first = segments.first, let last = segments.last else { return 0 }
    return max(-first.start, last.start + last.share)
  }
}
