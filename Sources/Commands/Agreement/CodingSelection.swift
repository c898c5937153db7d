import Annotations

/// Which codings of a workspace are counted, as it was asked for.
struct CodingSelection: Sendable, Equatable {
  /// Which of the rounds is meant.
  enum Scope: Sendable, Equatable {
    /// Every coding as it stands, whatever round it belongs to.
    case everything
    /// All rounds but training.
    case totals
    /// One round.
    case round(String)
  }

  /// Which of the rounds is meant.
  var scope = Scope.everything
  /// Whether closed rounds count as they stand today.
  var isCurrent = false
  /// The period of the judgements that count.
  var period = CodingPeriod()

  /// Every coding as it stands.
  init() {}

  /// Reads `--round`, `--current` and `--since`.
  init(_ arguments: Arguments, for specification: CommandSpecification) throws(Refusal) {
    scope = arguments.options["--round"].map(Scope.round) ?? .totals
    isCurrent = arguments.has("--current")
    guard let text = arguments.options["--since"] else { return }
    guard let moment = Moment(text) else { throw Self.noDate(text, specification) }
    period.start = .at(moment)
  }

  /// That a word is no point in time.
  static func noDate(_ text: String, _ specification: CommandSpecification) -> Refusal {
    .usage("'\(text)' is no date; write 2031-03-02, or 2031-03-02T10:00:00Z", specification)
  }
}
