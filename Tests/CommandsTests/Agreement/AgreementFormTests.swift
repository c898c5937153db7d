import Ratings
import Testing

@testable import Commands

/// What the words behind `agreement` choose, and which options go with it.
struct AgreementFormTests {
  private func form(_ line: String) throws -> any AgreementForm {
    let words = try WordReader.words(of: line).map(\.text)
    let arguments = try Arguments(words, for: AgreementCommand.specification)
    return try AgreementCommand(arguments).form
  }

  private func problem(_ line: String) throws -> String {
    do {
      return "\(try form(line))"
    } catch let refusal as Refusal {
      return refusal.words.message
    }
  }

  @Test(arguments: [
    ("", "agreement"), ("--variable stance --pairs --by label", "agreement"),
    ("--by label --by article --round pilot --current --since 2031-03-02", "agreement"),
    ("--annotators mira,jon --format csv --interval none --unblind", "agreement"),
    ("explain stance --limit 3", "agreement explain"),
    ("explain --variable stance", "agreement explain"),
    ("compare pilot main --current", "agreement compare"),
    ("compare 2031-03-01 2031-03-02T10:00:00Z", "agreement compare"),
    ("compare 2031-03-02T10:00:00Z 2031-03-02", "agreement compare"),
    ("intra", "agreement intra"), ("intra 2031-03-02 --variable found", "agreement intra"),
  ])
  func formsOfAWorkspace(line: String, name: String) throws {
    let form = try form(line)
    #expect(type(of: form).name == name)
    #expect(!(form is any PortableForm))
  }

  @Test(arguments: [
    ("--ratings r.csv", "agreement --ratings"), ("--ratings -", "agreement --ratings"),
    (
      "--ratings r.csv --level ordinal --order a,b --columns unit=id --cluster text --grouped "
        + "--on-duplicate last --closed --pairs --by label --by article --seed 2 --json",
      "agreement --ratings"
    ),
    ("--ratings r.csv --wide --interval jackknife", "agreement --ratings"),
    ("--ratings r.csv --partial --closed", "agreement --partial"),
    ("--combine a.json b.json --expect-records 9", "agreement --combine"),
    ("--combine", "agreement --combine"),
    ("--combine a.json --partial --expect-records 9", "agreement --combine --partial"),
    ("explain --ratings r.csv --limit 3", "agreement explain --ratings"),
    ("compare a.csv b.csv --level ordinal", "agreement compare"),
    ("compare ./before - --wide", "agreement compare"),
    ("plan --alpha .8 --at-least 0.667 --confidence .95 --labels 3", "agreement plan"),
  ])
  func formsThatNeedNoWorkspace(line: String, name: String) throws {
    let form = try form(line)
    #expect(type(of: form).name == name)
    #expect(form is any PortableForm)
  }

  @Test(arguments: [
    ("--ratings - --partial", true), ("--ratings r.csv", false), ("--combine", true),
    ("--combine a.json -", true), ("--combine a.json", false), ("compare - b.csv", true),
    ("explain --ratings -", true), ("plan --alpha .8 --at-least .667", false),
  ])
  func itIsKnownWhoReadsStandardInput(line: String, isRead: Bool) throws {
    #expect(try (form(line) as? any PortableForm)?.readsStandardInput == isRead)
  }

  @Test(arguments: [
    ("stance", "'stance' is nothing that agreement does; --variable V limits it"),
    ("--ratings r.csv more.csv", "'more.csv' is one word too many for agreement --ratings"),
    ("--level ordinal", "--level does not go with agreement"),
    ("--ratings r.csv --variable stance", "--variable does not go with agreement --ratings"),
    ("--ratings r.csv --partial --pairs", "--pairs does not go with agreement --partial"),
    ("--combine a --level nominal", "--level does not go with agreement --combine"),
    ("--combine a --expect-records x", "--expect-records takes a whole number, not 'x'"),
    ("plan --alpha .8", "plan needs --alpha X and --at-least X"),
    ("plan --alpha nan --at-least .6", "--alpha takes a number such as 0.8, not 'nan'"),
    ("plan --alpha 8e-1 --at-least .6", "--alpha takes a number such as 0.8, not '8e-1'"),
    ("plan --alpha . --at-least .6", "--alpha takes a number such as 0.8, not '.'"),
    (
      "plan --alpha .8 --at-least .6 --labels 3 --share .1",
      "give --labels or --share, not both"
    ),
    ("explain", "explain needs a variable, found or relevant"),
    ("explain stance target", "'target' is one word too many for agreement explain"),
    ("explain stance --pairs", "--pairs does not go with agreement explain"),
    ("compare pilot", "compare needs two rounds, two dates or two files"),
    ("compare a.csv", "compare needs two rounds, two dates or two files"),
    ("compare a.csv main", "compare needs two rounds, two dates or two files"),
    ("compare - -", "compare needs two rounds, two dates or two files"),
    ("compare 2031-03-02 2031-03-01", "'2031-03-02' does not end before '2031-03-01'"),
    ("compare 2031-03-02 2031-03-02", "'2031-03-02' does not end before '2031-03-02'"),
    (
      "compare 2031-03-02 2031-03-02T10:00:00Z",
      "'2031-03-02' does not end before '2031-03-02T10:00:00Z'"
    ),
    (
      "compare 2031-03-02 main",
      "'main' is no date; write 2031-03-02, or 2031-03-02T10:00:00Z"
    ),
    ("intra yesterday", "'yesterday' is no date; write 2031-03-02, or 2031-03-02T10:00:00Z"),
    ("--since 2031-02-30", "'2031-02-30' is no date; write 2031-03-02, or 2031-03-02T10:00:00Z"),
    (
      "--ratings r.csv --by article",
      "--by article needs --cluster COLUMN, the column that names the article"
    ),
    ("--by unit", "--by takes label or article, not 'unit'"),
    (
      "--ratings r.csv --level high",
      "--level takes nominal, ordinal, interval, ratio, jaccard or masi, not 'high'"
    ),
    (
      "--ratings r.csv --on-duplicate drop", "--on-duplicate takes error, first or last, not 'drop'"
    ),
    ("--format pdf", "--format takes text, json, csv or markdown, not 'pdf'"),
    (
      "--interval wide", "--interval takes bootstrap, jackknife, pair-deviation or none, not 'wide'"
    ),
    ("--resamples 0", "--resamples takes a number from 1 to 1000000, not '0'"),
    (
      "compare a.csv b.csv --interval jackknife",
      "differences have an interval from a bootstrap only, or none"
    ),
    ("--seed -1", "--seed takes a whole number, not '-1'"),
  ])
  func wordsThatDoNotFitAreNamed(line: String, sentence: String) throws {
    #expect(try problem(line) == sentence)
  }

  @Test(arguments: [
    ("a,b", ["a", "b"]), ("a, b", ["a", " b"]), (#""a,b",c"#, ["a,b", "c"]),
    (#""a ""b""",c"#, [#"a "b""#, "c"]), ("a,,b", ["a", "", "b"]),
    (#"5" pipe,x"#, [#"5" pipe"#, "x"]),
  ])
  func labelsMayStandInQuotationMarks(list: String, labels: [String]) throws {
    var arguments = Arguments()
    arguments.options = ["--order": list]
    #expect(try RatingsArguments("-", arguments).options.order == labels)
  }

  @Test func everyOptionGoesWithSomething() {
    let forms: [any AgreementForm.Type] = [
      CodingsAgreement.self, ExplainCodings.self, CompareCodings.self, IntraCodings.self,
      RatingsAgreement.self, PartialAgreement.self, CombinedAgreement.self, ExplainRatings.self,
      CompareRatings.self, PlanAgreement.self, CombinedPartial.self,
    ]
    let taken = Set(forms.flatMap { $0.options.map(\.name) })
    #expect(Set(AgreementCommand.specification.options.map(\.name)) == taken)
  }
}
