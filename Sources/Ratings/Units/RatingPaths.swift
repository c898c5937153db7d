/// The ways in which units come to their ratings, one rating after another.
///
/// A unit needs no more than the number of the path that it has come along: the next rating leads
/// on to another path. A table with few annotators and labels has few paths, and no table has more
/// than ratings.
struct RatingPaths: Sendable {
  /// The last step of a path.
  private struct Step: Sendable {
    /// The path before it.
    let before: UInt32
    let annotator: UInt32
    let label: UInt32
    /// What units on the path belong to.
    let cluster: UInt32
  }

  /// One rating on a path.
  struct Given: Sendable, Equatable {
    let annotator: UInt32
    var label: UInt32
  }

  /// The number of no annotator, with which a path that has only a cluster begins.
  private static let nobody = UInt32.max

  private let secret: NameSecret
  private var steps = [Step(before: 0, annotator: nobody, label: 0, cluster: 0)]
  /// The paths by their last step; 0 where there is none.
  private var places = [UInt32](repeating: 0, count: 256)
  private var mask: UInt64 = 255

  init(_ secret: NameSecret) {
    self.secret = secret
  }

  /// The number of paths, those that no unit ended on among them.
  var count: Int { steps.count }

  /// The path of units of a cluster that nobody has rated so far; 0 without clusters.
  mutating func start(inCluster cluster: UInt32) -> UInt32 {
    let step = Step(before: 0, annotator: Self.nobody, label: 0, cluster: cluster)
    if cluster == 0 { return 0 }
    return find(step) ?? insert(step)
  }

  /// What units on a path belong to.
  func cluster(of path: UInt32) -> UInt32 { steps[Int(path)].cluster }

  /// The path that a rating leads to by an annotator who has none on this path.
  @inline(__always)
  mutating func path(from path: UInt32, byNew given: Given) -> UInt32 {
    let step = step(from: path, given)
    return find(step) ?? insert(step)
  }

  /// The path that a rating leads to.
  ///
  /// - Returns: nil if the annotator has rated on this path already.
  @inline(__always)
  mutating func path(from path: UInt32, _ given: Given) -> UInt32? {
    let step = step(from: path, given)
    return find(step) ?? newPath(step)
  }

  /// The path on which an annotator has given another label than before.
  mutating func path(from path: UInt32, replacing given: Given) -> UInt32 {
    var ratings = ratings(on: path)
    for place in ratings.indices where ratings[place].annotator == given.annotator {
      ratings[place].label = given.label
    }
    var changed = start(inCluster: cluster(of: path))
    for rating in ratings { changed = self.path(from: changed, byNew: rating) }
    return changed
  }

  /// The rating on a path that has only one.
  @inline(__always)
  func onlyRating(on path: UInt32) -> Given? {
    let step = steps[Int(path)]
    guard step.annotator != Self.nobody, steps[Int(step.before)].annotator == Self.nobody else {
      return nil
    }
    return Given(annotator: step.annotator, label: step.label)
  }

  /// The ratings on a path, in their order.
  func ratings(on path: UInt32) -> [Given] {
    var ratings: [Given] = []
    var path = path
    while path != 0, steps[Int(path)].annotator != Self.nobody {
      let step = steps[Int(path)]
      ratings.append(Given(annotator: step.annotator, label: step.label))
      path = step.before
    }
    return ratings.reversed()
  }

  /// The place of an annotator's rating among those on a path, from 0.
  func place(of annotator: UInt32, on path: UInt32) -> Int {
    ratings(on: path).firstIndex { $0.annotator == annotator } ?? 0
  }

  @inline(__always)
  private func step(from path: UInt32, _ given: Given) -> Step {
    Step(
      before: path, annotator: given.annotator, label: given.label,
      cluster: steps[Int(path)].cluster)
  }

  private mutating func newPath(_ step: Step) -> UInt32? {
    var path = step.before
    while path != 0 {
      if steps[Int(path)].annotator == step.annotator { return nil }
      path = steps[Int(path)].before
    }
    return insert(step)
  }

  @inline(__always)
  private func find(_ step: Step) -> UInt32? {
    var place = hash(step) & mask
    while true {
      let path = places[Int(place)]
      guard path != 0 else { return nil }
      if Self.isSame(steps[Int(path)], step) { return path }
      place = (place &+ 1) & mask
    }
  }

  private mutating func insert(_ step: Step) -> UInt32 {
    if steps.count * 2 > places.count { grow() }
    let path = UInt32(steps.count)
    steps.append(step)
    link(path)
    return path
  }

  private mutating func link(_ path: UInt32) {
    var place = hash(steps[Int(path)]) & mask
    while places[Int(place)] != 0 { place = (place &+ 1) & mask }
    places[Int(place)] = path
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: 2 * places.count)
    mask = UInt64(places.count - 1)
    for path in 1..<steps.count { link(UInt32(path)) }
  }

  @inline(__always)
  private static func isSame(_ left: Step, _ right: Step) -> Bool {
    (left.before ^ right.before) | (left.annotator ^ right.annotator) | (left.label ^ right.label)
      | (left.cluster ^ right.cluster) == 0
  }

  @inline(__always)
  private func hash(_ step: Step) -> UInt64 {
    secret.place(
      of: NameKey(
        low: UInt64(step.before) | UInt64(step.cluster) &<< 32,
        high: UInt64(step.annotator) | UInt64(step.label) &<< 32))
  }
}
