import Foundation
import Testing

/// The keys that other programs rely on.
@Suite struct JSONContractTests {
  let desk: Desk

  /// Two annotators who have coded an article and differ on a unit.
  init() throws {
    desk = try Desk()
    try desk.postil(
      "run", "-",
      input: "open talks\ntag 1 support official speaker=envoy\nnote 1 why\ndone --rest none\n")
    try desk.postil(
      "--annotator", "jon", "run", "-",
      input: "open talks\ntag 1 oppose official\ndone --rest none\n")
  }

  private func keys(_ value: Any?) -> Set<String> {
    Set((value as? [String: Any])?.keys.map { $0 } ?? [])
  }

  @Test func articlesIsAnArrayOfOverviews() throws {
    let articles = try JSONText.objects(try desk.postil("articles", "--json").output)
    #expect(
      keys(articles[0]) == [
        "id", "title", "published", "outlet", "units", "coded", "status", "annotators",
      ])
    #expect(articles[0]["annotators"] as? [String: Int] == ["jon": 6, "mira": 6])
    #expect(articles.map { $0["status"] as? String } == ["done", "open"])
  }

  @Test func showIsTheRecordWithCodings() throws {
    let record = try JSONText.object(try desk.postil("show", "--json", "--article", "talks").output)
    #expect(
      keys(record) == [
        "format", "id", "received", "title", "published", "publishedEvidence", "outlet", "agency",
        "url", "language", "text", "textSha256", "segmenter", "blocks", "units",
      ])
    #expect(record["format"] as? String == "postil.article/1")
    #expect(keys(record["received"]) == ["file", "sha256", "bytes", "encoding"])
    let units = try #require(record["units"] as? [[String: Any]])
    #expect(keys(units[1]) == ["n", "start", "end", "coding"])
    #expect(
      keys(units[1]["coding"]).isSuperset(
        of: ["n", "start", "end", "quote", "statements", "note", "codebook", "revision", "at"]))
  }

  @Test func uncodedUnitsHaveNoCodingInShow() throws {
    let record = try JSONText.object(
      try desk.postil("show", "--json", "--article", "treaty").output)
    let units = try #require(record["units"] as? [[String: Any]])
    #expect(units.allSatisfy { $0["coding"] is NSNull })
  }

  @Test func offsetsCountScalars() throws {
    try desk.write("Café 🌊 opens\n\nThe café 🌊 opens at the quay today.\n", to: "../cafe.txt")
    try desk.postil("add", "../cafe.txt")
    let record = try JSONText.object(try desk.postil("show", "--json", "--article", "cafe").output)
    let text = Array(try #require(record["text"] as? String).unicodeScalars)
    let units = try #require(record["units"] as? [[String: Any]])
    let (start, end) = (units[1]["start"] as? Int ?? 0, units[1]["end"] as? Int ?? 0)
    #expect(
      String(String.UnicodeScalarView(text[start..<end])) == "The café 🌊 opens at the quay today.")
  }

  @Test func statusTellsWhereOneStands() throws {
    let status = try JSONText.object(try desk.postil("status", "--json").output)
    #expect(
      keys(status) == [
        "workspace", "annotator", "kind", "codebook", "articles", "units", "article", "unit",
      ])
  }

  @Test func logIsTheHistory() throws {
    let changes = try JSONText.objects(
      try desk.postil("log", "--json", "--article", "talks").output)
    #expect(
      keys(changes[0]) == [
        "id", "parents", "revision", "layer", "text", "at", "by", "run", "batch", "undoes",
        "redoes",
        "unit", "start", "end", "before", "after", "command", "codebook", "tool", "sum",
      ])
    #expect(changes.map { $0["revision"] as? Int } == Array(1...changes.count))
  }

  @Test func diffHasBothCodings() throws {
    let units = try JSONText.objects(
      try desk.postil("diff", "mira", "jon", "--json", "--article", "talks").output)
    #expect(units.count == 1)
    #expect(keys(units[0]) == ["unit", "mira", "jon"])
  }

  @Test func codebookIsAsInTheFile() throws {
    let codebook = try JSONText.object(try desk.postil("codebook", "--json").output)
    #expect(keys(codebook).isSuperset(of: ["name", "version", "headline", "variables"]))
    let variables = try #require(codebook["variables"] as? [[String: Any]])
    #expect(
      variables.map { $0["id"] as? String } == [
        "source", "speaker", "via", "target", "stance", "form",
      ])
    #expect(variables[4]["per"] as? [String] == ["source", "target"])
  }

  @Test func agreementIsAnArrayOfVariables() throws {
    let variables = try JSONText.objects(try desk.postil("agreement", "--json").output)
    for variable in variables {
      #expect(
        keys(variable).isSuperset(of: [
          "variable", "stage", "level", "units", "annotators", "labels", "coefficients", "pairs",
          "byLabel", "influence",
        ]))
      #expect(keys(variable["units"]) == ["total", "used", "dropped"])
    }
    #expect(variables[0]["variable"] as? String == "found")
  }

  @Test func coefficientsSayWhatTheyWereMadeOf() throws {
    let found = try JSONText.objects(
      try desk.postil("agreement", "--json", "--variable", "found").output)
    let coefficients = try #require(found[0]["coefficients"] as? [[String: Any]])
    let alpha = try #require(coefficients.first { $0["name"] as? String == "alpha_nominal" })
    #expect(
      keys(alpha).isSuperset(of: [
        "name", "value", "se", "interval", "method", "observed", "expected", "undefined",
      ]))
    let pairs = try #require(found[0]["pairs"] as? [[String: Any]])
    #expect(keys(pairs[0]).isSuperset(of: ["annotators", "shared", "coefficients", "confusion"]))
  }

  @Test func reportIsOneObject() throws {
    let report = try JSONText.object(try desk.postil("report", "--format", "json").output)
    #expect(
      keys(report).isSuperset(of: ["codebook", "articles", "annotators", "sections", "agreement"]))
  }

  @Test func exportedLinesAreStatements() throws {
    let lines = try JSONText.lines(try desk.postil("export", "jsonl").output)
    #expect(lines.count == 12)
    #expect(lines[0]["found"] as? Bool == true || lines[0]["found"] as? Bool == false)
    let statement = try #require(lines.first { $0["speaker"] as? String == "envoy" })
    #expect(statement["stance"] as? String == "support")
    #expect(statement["note"] as? String == "why")
  }

  @Test func exportedTableHasARowAStatement() throws {
    let rows = try desk.postil("export", "csv").lines
    #expect(rows.count == 13)
    #expect(rows[0].hasPrefix("article,title,published,outlet,unit,start,end,quote,annotator,"))
  }

  @Test func exportedRatingsAreOfOneVariable() throws {
    let rows = try desk.postil("export", "ratings", "--variable", "stance").lines
    #expect(
      rows == [
        "unit,annotator,value", "talks#1@official/topic,jon,oppose",
        "talks#1@official/topic,mira,support",
      ])
  }

  @Test func refusalOfASubcommandIsAnObject() throws {
    let outcome = try desk.postil("--json", "tag", "1", "suport", "official", "--article", "treaty")
    let object = try JSONText.object(outcome.output)
    #expect(object["ok"] as? Bool == false)
    #expect(keys(object["error"]) == ["code", "message", "hint"])
  }

  @Test func confirmationOfASubcommandIsAnObject() throws {
    let outcome = try desk.postil("--json", "none", "1-2", "--article", "treaty")
    let object = try JSONText.object(outcome.output)
    #expect(keys(object).isSuperset(of: ["ok", "command", "article", "unit", "revision", "id"]))
    #expect(object["revision"] as? Int == 2)
  }
}
