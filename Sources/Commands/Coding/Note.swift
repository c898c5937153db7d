import Annotations

/// `note`: a remark for people on a unit.
struct Note: Command {
  static let specification = CommandSpecification(
    "note", .code, .changes, usage: "[N|.] TEXT"
  ).with {
    $0.words = .unitAndText
    $0.isAllowedInReviews = true
    $0.summary = "write a remark on a unit"
    $0.details = """
      Without a number the unit at the cursor is meant, with . the unit coded last. The text runs \
      to the end of the line, without quoting. note "" takes the remark away.
      """
  }

  private let place: String?
  private let text: String

  init(_ arguments: Arguments) throws(Refusal) {
    place = arguments.words.first
    text = arguments.text
    guard !text.isEmpty || arguments.isTextQuoted else {
      throw .usage("note needs a text", Self.specification)
    }
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let units =
      if place == "." { [try session.lastCoded(for: "note")] } else {
        try session.selected(place.flatMap(UnitSelector.init))
      }
    var step = Session.CodingStep(units: units, verb: "note", words: [quoted(text)], movesOn: false)
    step.isJudgement = false
    let what = text.isEmpty ? "note taken away" : "note \(text)"
    return try session.code(step, what: what) { coding in
      var noted = coding
      noted.note = text.isEmpty ? nil : text
      return noted
    }
  }
}
