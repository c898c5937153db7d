import Storage
import Testing

/// Copies of a layer file of which one is taken.
@Suite struct LayerVersionTests {
  private static func file(_ byteCount: Int, _ sum: String = "a", format: String = "1") -> String {
    """
    {
      "format": "postil.layer/\(format)",
      "article": "ferry",
      "textSha256": "t",
      "annotator": "mira",
      "kind": "person",
      "codebook": {"name": "talks", "version": 1},
      "revision": 1,
      "history": {"bytes": \(byteCount), "sum": "\(sum)"},
      "status": "open",
      "units": []
    }

    """
  }

  private func versions(_ text: String) throws -> [LayerVersion] {
    try LayerVersion.all(in: Array(text.utf8), path: "ferry.json")
  }

  @Test func oneThatWasMadeFromTheLongestHistoryIsTaken() throws {
    let all = try versions(Self.file(9)) + versions(Self.file(10)) + versions(Self.file(8))
    for version in [LayerVersion.chosen(of: all), LayerVersion.chosen(of: all.reversed())] {
      #expect(version?.bytes == Array(Self.file(10).utf8))
    }
  }

  @Test func ofEqualLengthsTheSumDecides() throws {
    let all = try versions(Self.file(9, "b")) + versions(Self.file(9, "a"))
    let taken = Array(Self.file(9, "b").utf8)
    #expect(LayerVersion.chosen(of: all)?.bytes == taken)
    #expect(LayerVersion.chosen(of: all.reversed())?.bytes == taken)
  }

  @Test func bothSidesOfAConflictAreVersions() throws {
    let conflict =
      "<<<<<<< ours\n\(Self.file(1))||||||| base\nx\n=======\n\(Self.file(2))>>>>>>> theirs\n"
    #expect(
      try versions(conflict).map(\.bytes.count) == [Self.file(1), Self.file(2)].map(\.utf8.count))
  }

  @Test func whatCannotBeReadIsNoVersion() throws {
    let text = Self.file(1).replacing("\"units\": []", with: "\"units\": [")
    #expect(try versions(text).isEmpty)
    #expect(LayerVersion.isLayer(Array(text.utf8)))
    #expect(!LayerVersion.isLayer(Array("{\"id\":1}".utf8)))
    #expect(LayerVersion.chosen(of: [])?.id == nil)
  }

  /// A file with keys, and a unit with keys, that only a newer program knows.
  private static func file(_ byteCount: Int, keys: String, unit: String) -> String {
    file(byteCount).replacing("\"units\": []\n", with: "\"units\": [\(unit)]\(keys)\n")
  }

  private static func unit(_ start: Int, _ keys: String) -> String {
    "{\"n\":\(start),\"start\":\(start),\"end\":\(start + 1),\"quote\":\"a\","
      + "\"statements\":[],\"at\":\"\",\"codebook\":1,\"revision\":1\(keys)}"
  }

  @Test func keysOfNewerProgramsAreKeptOfAllCopies() throws {
    let all =
      try versions(
        Self.file(9, keys: ",\"hue\":\"b\",\"mark\":[1]", unit: Self.unit(1, ",\"odd\":1")))
      + versions(
        Self.file(8, keys: ",\"hue\":\"c\",\"zeal\":null", unit: Self.unit(1, ",\"even\":2")))
      + versions(Self.file(7, keys: "", unit: Self.unit(4, ",\"far\":{}") + "," + Self.unit(6, "")))
    let bytes = try #require(LayerVersion.merged(all))
    let merged = try #require(try LayerVersion.all(in: bytes, path: "ferry.json").first)
    let text = String(decoding: bytes, as: UTF8.self).filter { !" \n".contains($0) }
    #expect(text.contains("\"history\":{\"bytes\":9,"))
    #expect(text.contains("\"hue\":\"c\",\"mark\":[1],\"zeal\":null}"))
    #expect(text.contains("\"even\":2,\"odd\":1") && text.contains("\"far\":{}"))
    #expect(!text.contains("\"start\":6"))
    for order in [
      all.reversed(), [merged] + all, all + [merged, merged], [all[1], merged, all[0]],
    ] {
      #expect(LayerVersion.merged(order) == bytes)
    }
    for (one, other, third) in [(0, 1, 2), (1, 2, 0), (2, 0, 1)] {
      let two = try #require(LayerVersion.merged([all[one], all[other]]))
      let both = try LayerVersion.all(in: two, path: "ferry.json")
      #expect(LayerVersion.merged(both + [all[third]]) == bytes)
    }
  }

  @Test func copyThatHasAllKeysStaysAsItIs() throws {
    let whole = Self.file(9, keys: ",\"zeal\":1,\"hue\":2", unit: Self.unit(1, ""))
    let all =
      try versions(whole) + versions(Self.file(8, keys: ",\"hue\":1", unit: Self.unit(3, "")))
    #expect(LayerVersion.merged(all) == Array(whole.utf8))
  }

  @Test func laterVersionIsNotReplaced() throws {
    #expect(throws: StorageError.self) { try versions(Self.file(1, format: "2")) }
  }
}
