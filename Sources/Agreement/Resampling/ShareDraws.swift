/// Intervals of shares from drawing whole clusters anew with replacement: as many clusters as there
/// are, each with all that is counted in it.
///
/// A share is a ratio of sums, so a resample's share is the sum over its clusters of what has the
/// property, by that of everything. The interval runs from the 2.5th to the 97.5th percentile of the
/// resamples in which there is anything at all. The clusters are drawn once for all shares.
/// Source: Efron and Tibshirani, *An Introduction to the Bootstrap* (1993).
public struct ShareDraws: Sendable {
  private typealias Times = SIMD16<UInt8>

  /// The most resamples that are made.
  ///
  /// How often each cluster is drawn in each of them is kept in a byte, so that the clusters are
  /// drawn once for all shares; more resamples move the limits by less than people are shown.
  public static let mostResamples = 10_000

  /// How much is counted in a cluster.
  public struct ClusterCount: Sendable {
    /// The cluster, from 0.
    public let cluster: Int
    /// The number of things.
    public let count: Int

    /// A count.
    ///
    /// - Parameters:
    ///   - cluster: The cluster, from 0.
    ///   - count: The number of things.
    public init(cluster: Int, count: Int) {
      self.cluster = cluster
      self.count = count
    }
  }

  /// How much is counted, in each resample and altogether.
  public struct Drawn: Sendable {
    fileprivate var sums: [SIMD16<UInt32>]
    /// The number of things.
    fileprivate var all = 0
    /// The number of clusters that hold some.
    fileprivate var clusters = 0
  }

  private let resamples: Int
  private let clusters: Int
  /// How often each cluster is drawn: cluster by cluster, a resample a lane.
  private let times: [Times]

  private var blocks: Int { (resamples + Times.scalarCount - 1) / Times.scalarCount }

  /// Draws the clusters.
  ///
  /// - Parameters:
  ///   - clusters: How many there are.
  ///   - bootstrap: How many resamples are made, up to ``mostResamples``, and where the generator
  ///     starts.
  public init(clusters: Int, _ bootstrap: Bootstrap) {
    resamples = min(bootstrap.resamples, Self.mostResamples)
    self.clusters = clusters
    let blocks = (resamples + Times.scalarCount - 1) / Times.scalarCount
    var times = Array(repeating: Times.zero, count: clusters * blocks)
    var generator = SplitMix64(seed: bootstrap.seed)
    for resample in 0..<resamples {
      let (block, lane) = resample.quotientAndRemainder(dividingBy: Times.scalarCount)
      for _ in 0..<clusters {
        // 256 draws of one cluster of many do not happen; of few clusters there are fewer draws.
        times[generator.next(below: clusters) * blocks + block][lane] &+= 1
      }
    }
    self.times = times
  }

  /// Sums up counts over the clusters of each resample.
  ///
  /// - Parameter counts: What is counted; clusters may be left out, and those beyond the number of
  ///   clusters are.
  /// - Returns: The sums.
  public func draw(_ counts: [ClusterCount]) -> Drawn {
    let blocks = blocks
    var drawn = Drawn(sums: Array(repeating: .zero, count: blocks))
    for part in counts where part.count > 0 && (0..<clusters).contains(part.cluster) {
      drawn.all += part.count
      drawn.clusters += 1
      let count = SIMD16(repeating: UInt32(truncatingIfNeeded: part.count))
      let first = part.cluster * blocks
      for block in 0..<blocks {
        // What fits into memory, counted as often as its cluster is drawn, is far from overflowing.
        drawn.sums[block] &+= count &* SIMD16<UInt32>(truncatingIfNeeded: times[first + block])
      }
    }
    return drawn
  }

  /// A sum over the things in a cluster.
  public struct ClusterSum: Sendable {
    /// The cluster, from 0.
    public let cluster: Int
    /// The number of things.
    public let count: Int
    /// The sum of their values.
    public let sum: Double

    /// A sum.
    ///
    /// - Parameters:
    ///   - cluster: The cluster, from 0.
    ///   - count: The number of things.
    ///   - sum: The sum of their values.
    public init(cluster: Int, count: Int, sum: Double) {
      self.cluster = cluster
      self.count = count
      self.sum = sum
    }
  }

  /// The 95 % interval of a mean, which is a ratio of sums too.
  ///
  /// - Parameter parts: The sums, each cluster once; clusters without any thing may be left out.
  /// - Returns: The interval; nil where fewer than ``Bootstrap/fewestClusters`` clusters hold the
  ///   things, and where all resamples have the same mean.
  public func interval(ofMean parts: [ClusterSum]) -> ClosedRange<Double>? {
    let parts = parts.filter { $0.count > 0 && (0..<clusters).contains($0.cluster) }
    guard parts.count >= Bootstrap.fewestClusters else { return nil }
    var means: [Double] = []
    for resample in 0..<resamples {
      let (block, lane) = resample.quotientAndRemainder(dividingBy: Times.scalarCount)
      var (count, sum) = (0.0, 0.0)
      for part in parts {
        let drawn = Double(times[part.cluster * blocks + block][lane])
        count += drawn * Double(part.count)
        sum += drawn * part.sum
      }
      if count > 0 { means.append(sum / count) }
    }
    guard let first = means.first, means.contains(where: { $0 != first }) else { return nil }
    return Percentile.central95(of: means)
  }

  /// The 95 % interval of a share.
  ///
  /// - Parameters:
  ///   - part: The things that have a property.
  ///   - whole: All the things.
  /// - Returns: The interval; nil where fewer than ``Bootstrap/fewestClusters`` clusters hold the
  ///   things, and where all or none of them have the property, so that all resamples are the same.
  public func interval(of part: Drawn, in whole: Drawn) -> ClosedRange<Double>? {
    guard whole.clusters >= Bootstrap.fewestClusters, part.all > 0, part.all < whole.all else {
      return nil
    }
    var shares: [Double] = []
    shares.reserveCapacity(resamples)
    for resample in 0..<resamples {
      let (block, lane) = resample.quotientAndRemainder(dividingBy: Times.scalarCount)
      let all = whole.sums[block][lane]
      if all > 0 { shares.append(Double(part.sums[block][lane]) / Double(all)) }
    }
    return shares.isEmpty ? nil : Percentile.central95(of: shares)
  }
}
