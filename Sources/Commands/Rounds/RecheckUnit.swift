import Agreement
import Annotations
import Storage

/// A unit that was coded and is to be judged once more.
struct RecheckUnit: Sendable, Hashable {
  /// The article.
  let article: Article.ID
  /// The unit.
  let unit: Article.Unit
}

extension Session {
  /// How many of the units coded last are not served again, because they are still in mind.
  private static let stillInMind = 10

  /// Units that the current annotator coded before, drawn at random; those coded last only where
  /// there are no others.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - seed: Where the draws start.
  ///   - article: The article that they are taken from; nil for all.
  /// - Returns: The units in the order in which they were drawn; fewer if fewer are coded.
  /// - Throws: A refusal if nothing is coded, or a coding cannot be read.
  mutating func recheckUnits(count: Int, seed: UInt64, in article: Article.ID? = nil)
    throws(Refusal) -> [RecheckUnit]
  {
    let annotator = try annotator()
    let layers = try refusing { () throws(StorageError) in try workspace.layers(of: annotator) }
    var coded: [(at: String, revision: Int, unit: RecheckUnit)] = []
    for id in layers where article == nil || id.article == article {
      guard let present = try? self.article(id.article), let layer = try layer(id, of: present)
      else { continue }
      for unit in layer.units where unit.coding.isCoded {
        guard let place = present.unit(at: unit.span) else { continue }
        coded.append((unit.at, unit.revision, RecheckUnit(article: id.article, unit: place)))
      }
    }
    guard !coded.isEmpty else {
      throw .nothingThere("nothing is coded that could be judged once more")
    }
    coded.sort {
      ($0.at, $0.unit.article, $0.revision) < ($1.at, $1.unit.article, $1.revision)
    }
    let fresh = max(0, min(Self.stillInMind, coded.count - count))
    var generator = SplitMix64(seed: seed)
    let drawn = generator.shuffled(coded.dropLast(fresh).map(\.unit))
    return Array(drawn.prefix(count))
  }
}
