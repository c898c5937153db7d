import Agreement
import Ratings

/// The options of `agreement`, in groups that its forms take.
enum AgreementOptions {
  /// Every option, as the command table describes it.
  static let specifications =
    [variable] + rounds + people + ReportOptions.forms + ReportOptions.intervals + details + [limit]
    + rows + parts + plan

  static let variable = OptionSpecification(
    "--variable", value: "V", "only found, relevant or this variable"
  ).taking(.question)
  static let current = OptionSpecification(
    "--current", "closed rounds as they stand today, not as they were closed")
  static let limit = OptionSpecification("--limit", value: "K", "how many units explain shows (12)")
  static let partial = OptionSpecification("--partial", "write a summary that --combine adds up")
  static let closed = OptionSpecification(
    "--closed", "no unit has rows in another part; --combine wants this")
  static let annotators = OptionSpecification(
    "--annotators", value: "A,B", "only these; programs and the reference if named"
  ).taking(.annotators)

  /// Which rounds and which time, which `report` has too.
  static let rounds = [
    OptionSpecification("--round", value: "ID", "only the codings of this round").taking(.round),
    current,
    OptionSpecification("--since", value: "DATE", "only units judged on this day or later (UTC)"),
  ]

  /// Whose codings, and whether those that are not to be seen yet.
  static let people = [
    annotators,
    OptionSpecification("--unblind", "count articles that you have not closed; this is recorded"),
  ]

  /// What is shown beside the summary.
  static let details = [
    OptionSpecification("--pairs", "each pair of annotators, and who says what where"),
    OptionSpecification("--by", value: "WHAT", "a row for each label or article").repeatable()
      .taking(.oneOf(["label", "article"])),
  ]

  /// Where ratings are.
  static let table = OptionSpecification(
    "--ratings", value: "FILE", "a table of ratings; - is standard input"
  ).taking(.file)

  /// How the rows of a table are read.
  static let reading = [
    OptionSpecification(
      "--level", value: "L", "nominal (if not given), ordinal, interval, ratio, jaccard or masi"
    ).taking(.oneOf(MeasurementLevel.self)),
    OptionSpecification("--order", value: "A,B,C", "the labels there are, in their order"),
    OptionSpecification(
      "--columns", value: "unit=U,annotator=A,value=V", "the columns, if named otherwise"),
    OptionSpecification("--wide", "a column for each annotator"),
    OptionSpecification("--cluster", value: "COLUMN", "the column of what is resampled as a whole"),
    OptionSpecification(
      "--on-duplicate", value: "RULE", "two ratings of a unit: error, or take first or last"
    ).taking(.oneOf(DuplicateRule.self)),
    OptionSpecification("--grouped", "the rows of a unit stand together: memory does not grow"),
  ]

  /// A table of ratings and how it is read.
  static let rows = [table] + reading

  /// What adds summaries up.
  static let combining = [
    OptionSpecification("--combine", "add up the summaries in these files; - is standard input"),
    OptionSpecification("--expect-records", value: "N", "refuse summaries of fewer or more rows"),
  ]

  private static let parts = [partial, closed] + combining

  /// What a study is planned from.
  static let plan = [
    OptionSpecification("--alpha", value: "X", "plan: the alpha that you expect"),
    OptionSpecification("--at-least", value: "X", "plan: what it is to be above for sure"),
    OptionSpecification("--confidence", value: "X", "plan: how sure, as 0.95"),
    OptionSpecification("--labels", value: "K", "plan: how many labels, all as frequent"),
    OptionSpecification("--share", value: "P", "plan: the share of the rarest label"),
  ]
}
