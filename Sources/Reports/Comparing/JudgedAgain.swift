import Annotations

/// The units of one article that an annotator judged a second time, as they were and as they are.
struct JudgedAgain {
  /// The codings that came first, under the name `earlier`.
  private(set) var before: Layer
  /// The codings of the same units as they stand, under the name `now`.
  private(set) var after: Layer
  /// The number of these units.
  private(set) var units = 0
  /// The number of units coded then and not touched since.
  private(set) var untouched = 0

  /// Finds the units that both codings judge.
  ///
  /// Statuses are left out: what was judged again is known of units only. The two stand for persons,
  /// whoever codes, as they are compared with each other alone.
  ///
  /// Nil if the two names are no names.
  init?(_ layer: Layer, earlier: EarlierLayer) {
    guard let first = AnnotatorName("earlier"), let second = AnnotatorName("now") else {
      return nil
    }
    before = earlier.layer.emptied(for: first)
    after = layer.emptied(for: second)
    let past = Dictionary(earlier.layer.units.map { ($0.span, $0) }) { first, _ in first }
    for unit in layer.units where unit.coding.isCoded {
      guard let old = past[unit.span], old.coding.isCoded else { continue }
      guard earlier.judgedAgain.contains(unit.span) else {
        untouched += 1
        continue
      }
      units += 1
      before.units.append(old)
      after.units.append(unit)
    }
  }
}

extension Layer {
  /// The layer of a person with nothing in it.
  fileprivate func emptied(for annotator: AnnotatorName) -> Layer {
    var layer = self
    layer.id.annotator = annotator
    layer.kind = .person
    layer.status = Status(state: .open)
    layer.units = []
    layer.orphans = []
    return layer
  }
}
