import Testing

@testable import Agreement
@testable import Ratings

struct PartialSummaryTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func partial(
    _ rows: String, isClosed: Bool = true, _ change: (inout RatingsOptions) -> Void = { _ in }
  ) throws -> PartialSummary {
    var options = RatingsOptions()
    options.acceptsEmptyFile = true
    change(&options)
    let heading = options.cluster == nil ? "unit,annotator,value\n" : "unit,annotator,value,n\n"
    let source = try scratch.file(rows.isEmpty ? "" : heading + rows)
    return PartialSummary(try RatingsReading.read(source, options), options, isClosed: isClosed)
  }

  private func refusal(_ lines: [String], records: Int? = nil) throws -> String {
    let source = try scratch.file(lines.joined(), "p.jsonl")
    do {
      _ = try PartialSummary.combine([source], expectingRecords: records)
      return "accepted"
    } catch {
      return error.sentence
    }
  }

  @Test func lineIsAsDocumented() throws {
    let line =
      #"{"format":"postil.partial/1","config":"e1fe392dbbd282c4","records":3,"bad":0,"closed":true,"#
      + #""level":"nominal","order":[],"clustered":false,"#
      + #""annotators":["a","b"],"labels":["yes","no"],"clusters":[],"patterns":[[1,0,0,0],[1,0,0,0,1,1]],"#
      + #""rows":[],"units":[],"given":[],"met":[],"sum":"8f43f2c0d7004b72"}"#
    #expect(try partial("u1,b,no\nu1,a,yes\nu2,a,yes\n").line == line + "\n")
  }

  @Test func partsAddUpToTheWhole() throws {
    let parts = ["u1,b,no\nu1,a,yes\nu2,a,yes\n", "", "u3,c,no\nu3,a,yes\n", "u4,b,no\nu4,a,yes\n"]
    let lines = try parts.map { try partial($0).line }
    let sum = try PartialSummary.combine([
      scratch.file(lines[0] + lines[1], "1"), scratch.file(lines[2] + lines[3], "2"),
    ])
    let whole = try partial(parts.joined())
    #expect(sum.table == whole.table)
    #expect(sum.records == 7)
    #expect(sum.line == whole.line)
  }

  @Test func clustersAndOrderAddUp() throws {
    let parts = ["u1,b,no,n\u{1F3CF}\n", "u3,a,yes,n2\nu4,a,no,n\u{1F3CF}\n"]
    func options(_ options: inout RatingsOptions) {
      (options.cluster, options.level, options.order) = ("n", .ordinal, ["yes", "no", "ї"])
    }
    let lines = try parts.map { try partial($0, options).line }
    let sum = try PartialSummary.combine([scratch.file(lines.reversed().joined(), "p")])
    #expect(sum.line == (try partial(parts.joined(), options).line))
    #expect(sum.table.declaredLabels == ["yes", "no", "ї"])
  }

  @Test func partsOfACrowdAddUp() throws {
    func part(_ units: Range<Int>) throws -> PartialSummary {
      var table = try RatingTable(level: .nominal)
      table.mostPatternRatings = 4
      for unit in units {
        for annotator in 0..<4 where unit % 5 != annotator {
          try table.add(.init(ratings: [.init(annotator: "c\(annotator)", label: "l\(unit % 3)")]))
        }
      }
      return PartialSummary(
        table: table, records: units.count, bad: 0, isClosed: true, isClustered: false)
    }
    let lines = try [part(0..<9), part(9..<20)].map(\.line)
    let sum = try PartialSummary.combine([scratch.file(lines.joined(), "p")])
    #expect(lines.allSatisfy { $0.contains("\"patterns\":[],") })
    #expect(try sum.line == part(0..<20).line)
  }

  @Test func openPartIsRefused() throws {
    let line = try partial("u,a,yes\n", isClosed: false).line
    #expect(
      try refusal([line])
        == "1: the partial summary was made without --closed, so its units may go on in another one; make it again with --closed if they do not"
    )
  }

  @Test func otherConfigurationIsRefusedByName() throws {
    let first = try partial("u,a,yes\n")
    let second = try partial("u,a,1\n") { $0.level = .interval }
    #expect(
      try refusal([first.line, second.line]).hasPrefix("2: configuration "))
  }

  @Test(
    arguments: [
      (
        "{\"format\":\"postil.partial/2\",\"level\":2}\n",
        "1: a partial summary of format 'postil.partial/2', not postil.partial/1; make it again with this version"
      ),
      (
        "{\"format\":\"postil.partial/1\"}\n",
        "1: the partial summary's 'sum' is missing or cannot be; make it again"
      ),
      ("[]\n", "1: not a partial summary; give what --partial printed"),
      ("{\"a\":1}\n", "1: not a partial summary; give what --partial printed"),
      ("", "there is no partial summary in it; give what --partial printed"),
    ] as [(String, String)])
  func whatIsNoPartIsRefused(line: String, words: String) throws {
    #expect(try refusal([line]) == words)
  }

  @Test func anyCutOrChangedByteIsRefused() throws {
    let line = Array(try partial("u1,b,no\nu1,a,yes\nu2,a,yes\n").line.utf8)
    for place in line.indices.dropLast() {
      let cut = try scratch.file(line[..<place], "cut")
      var changed = line
      changed[place] ^= 1
      let other = try scratch.file(changed, "changed")
      #expect(throws: RatingsError.self) { try PartialSummary.combine([cut]) }
      #expect(throws: RatingsError.self) { try PartialSummary.combine([other]) }
    }
  }

  /// A line that differs from what Postil writes, with a sum that fits it.
  private func line(_ was: String, _ becomes: String, clustered: Bool = false) throws -> String {
    let summary =
      clustered ? try partial("u,a,yes,n\n") { $0.cluster = "n" } : try partial("u,a,yes\n")
    let body = summary.line.replacing(/,"sum".*\n/, with: "").replacing(was, with: becomes)
    return body + PartialSummary.ending(of: Array(body.utf8)[...]) + "\n"
  }

  @Test(
    arguments: [
      (#""units":[]"#, #""units":[[0,0,1]]"#, "rows"),
      (#""given":[]"#, #""given":[[0,0,0,1]]"#, "rows"),
      (#""met":[]"#, #""met":[[0,0,0,0,1]]"#, "rows"),
      (#""rows":[]"#, #""rows":[[0,1]]"#, "rows"),
      (#""clusters":[]"#, #""clusters":["n"]"#, "clustered"),
      ("[[1,0,0,0]]", "[[1,0,0,1]]", "patterns"),
      ("[[1,0,0,0]]", "[[1,1,0,0]]", "patterns"),
      (#","met":[]"#, "", "met"),
      (#""records":1"#, #""records":-1"#, "records"),
    ])
  func membersThatContradictEachOtherAreRefused(
    was: String, becomes: String, member: String
  ) throws {
    #expect(
      try refusal([line(was, becomes)])
        == "1: the partial summary's '\(member)' is missing or cannot be; make it again")
  }

  @Test func unitWithoutAClusterIsRefusedWhereThereAreClusters() throws {
    #expect(try refusal([line("1,1,0,0", "1,1,0,0", clustered: true)]) == "accepted")
    #expect(
      try refusal([line("1,1,0,0", "1,0,0,0", clustered: true)]).hasPrefix(
        "1: the partial summary's 'clustered'"))
  }

  @Test func membersThatAreNotKnownArePassedOver() throws {
    #expect(try refusal([line(#","bad""#, #","engine":{"a":[1]},"bad""#)]) == "accepted")
  }

  @Test func numberOfRecordsMayBeExpected() throws {
    let line = try partial("u,a,yes\n").line
    #expect(try refusal([line], records: 1) == "accepted")
    #expect(
      try refusal([line], records: 2)
        == "1 records where 2 are expected; look for a part that is missing or doubled")
  }
}
