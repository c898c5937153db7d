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

  @Test func laterVersionIsNotReplaced() throws {
    #expect(throws: StorageError.self) { try versions(Self.file(1, format: "2")) }
  }
}
