/// Agreement on the units of one cluster, such as one article.
public struct ClusterAgreement: Sendable, Equatable {
  /// The name of the cluster; nil for the units without one.
  public let cluster: String?
  /// The number of its units.
  public let total: Int
  /// The number of its units with two ratings or more.
  public let used: Int
  /// `percent_agreement`, `alpha_nominal` and the alphas of the level, without intervals.
  public let coefficients: [Coefficient]
}

extension AgreementResult {
  /// Agreement on the units of each cluster by themselves.
  ///
  /// - Parameter table: the ratings.
  /// - Returns: the clusters in the order of their names, the units without one first; one nameless
  ///   cluster where there are none.
  public static func byCluster(of table: RatingTable) -> [ClusterAgreement] {
    let study = Study(table)
    let rows = study.withoutAnnotators
    let identity = UnitDisagreement(.identity(of: rows), in: rows)
    let measures = [.percentAgreement(identity)] + Catalog(rows, pairs: PairList()).alphas
    return zip(study.clusters, rows.clusters).map { cluster, counted in
      ClusterAgreement(
        cluster, measures, Sample(of: rows, cluster: counted),
        isOneAnnotator: study.isOneAnnotator(in: cluster))
    }
  }
}

extension ClusterAgreement {
  fileprivate init(
    _ cluster: Study.Cluster, _ measures: [Measure], _ sample: Sample, isOneAnnotator: Bool
  ) {
    self.cluster = cluster.name?.text
    total = cluster.units.reduce(0) { $0 + $1.units }
    used = sample.pairableUnits
    coefficients = measures.map { measure in
      isOneAnnotator
        ? Coefficient(undefined: .oneAnnotator, name: measure.name)
        : measure.coefficient(of: sample)
    }
  }
}

extension Sample {
  fileprivate init(of study: Study, cluster: Study.Cluster) {
    var units = Array(repeating: 0, count: study.patterns.count)
    for cell in cluster.units { units[cell.pattern] += cell.units }
    self.init(of: study, units: units)
  }
}

extension Study {
  /// Whether one annotator alone rated units of a cluster, as far as that is known.
  fileprivate func isOneAnnotator(in cluster: Cluster) -> Bool {
    guard crowd == nil else { return false }
    var only: RatingTable.Annotator?
    for cell in cluster.units {
      for rating in patterns[cell.pattern].ratings {
        guard rating.annotator == only ?? rating.annotator else { return false }
        only = rating.annotator
      }
    }
    return only != nil
  }
}
