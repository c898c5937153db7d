import Annotations
import JSON
import Storage

/// `diff`: where two annotators differ on the open article.
struct Diff: Command {
  static let specification = CommandSpecification("diff", .see, .reads, usage: "A B").with {
    $0.summary = "show where two annotators differ on this article"
    $0.expects = { given in given.words.count < 2 ? .annotator : .anything }
    $0.details = """
      Until your own coding of the article is done, what others said of it is not shown; --unblind \
      shows it and is recorded in the history.
      """
    $0.options = [OptionSpecification("--unblind", "show codings before your own is done")]
  }

  private let names: [String]
  private let isUnblinding: Bool

  init(_ arguments: Arguments) throws(Refusal) {
    names = arguments.words
    isUnblinding = arguments.has("--unblind")
    guard Set(names).count == 2, names.count == 2 else {
      throw .usage("diff needs two annotators", Self.specification)
    }
  }

  func execute(in session: inout Session) throws(Refusal) -> Reply {
    let open = try session.openArticle()
    var annotators: [AnnotatorName] = []
    for name in names { annotators.append(try session.existingAnnotator(name)) }
    try session.requireSight(of: annotators, unblinding: isUnblinding, command: "diff")
    var layers: [Layer?] = []
    for annotator in annotators {
      layers.append(try session.layer(Layer.ID(annotator: annotator, article: open.article.id)))
    }
    return comparison(of: open, layers, session)
  }

  private func comparison(of open: OpenArticle, _ layers: [Layer?], _ session: Session) -> Reply {
    var text = StyledText()
    var value = JSONWriter(style: .compact)
    value.beginArray()
    var differing = 0
    for unit in open.units {
      let codings = layers.map { $0?.unit(at: unit.span)?.coding ?? Coding() }
      guard codings[0].statements != codings[1].statements else { continue }
      differing += 1
      text.append(session.unitLine(unit, of: open.article, isCurrent: false))
      value.beginObject()
      value.member("unit", unit.number.value)
      for (name, coding) in zip(names, codings) {
        let lines = session.lines(of: Coding(statements: coding.statements))
        for line in lines { text.line("       \(name): \(line)", .accent) }
        value.key(name)
        value.write(coding.isCoded ? coding : nil as Coding?)
      }
      value.endObject()
    }
    value.endArray()
    text.line("\(differing) of \(open.units.count) units differ")
    return .shown(text, value.bytes)
  }
}
