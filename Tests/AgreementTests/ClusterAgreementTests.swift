import Agreement
import Testing

struct ClusterAgreementTests {
  private func clustered(level: MeasurementLevel = .nominal) throws -> RatingTable {
    var some = try RatingTable(level: level, labels: ["a", "b", "c"])
    let rows: KeyValuePairs = [
      "a b .": "y", "b b a": "y", "c . c": "x", "a c b": "x", "c . .": "z", "a . .": "z",
    ]
    for (row, cluster) in rows { try some.add(pattern(row, units: 2, cluster: cluster)) }
    try some.add(pattern("a a a"))
    return some
  }

  @Test(arguments: [MeasurementLevel.nominal, .ordinal])
  func clustersAgreeAsTablesOfTheirOwn(level: MeasurementLevel) throws {
    let table = try clustered(level: level)
    let clusters = AgreementResult.byCluster(of: table)
    #expect(clusters.map(\.cluster) == [nil, "x", "y", "z"])
    for cluster in clusters {
      var part = try RatingTable(level: level, labels: ["a", "b", "c"])
      for pattern in table.patterns where pattern.cluster == cluster.cluster {
        try part.add(pattern)
      }
      let result = AgreementResult(plain: part)
      #expect(cluster.total == result.units.total && cluster.used == result.units.used)
      for coefficient in cluster.coefficients {
        #expect(coefficient == result.coefficient(coefficient.name))
      }
    }
  }

  @Test func crowdsHaveClustersToo() throws {
    var crowd = try clustered()
    let patterns = AgreementResult.byCluster(of: crowd)
    try crowd.add(CrowdCounts())
    let counts = AgreementResult.byCluster(of: crowd)
    #expect(counts.map(\.cluster) == patterns.map(\.cluster))
    #expect(counts[1].coefficients == patterns[1].coefficients)
    #expect(counts[3].coefficients.last?.undefined == .noPairableUnits)
  }
}
