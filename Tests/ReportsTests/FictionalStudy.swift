import Agreement
import Annotations

@testable import Reports

/// A small invented study, written in short strings.
enum FictionalStudy {
  /// `source` (reporter, official), optional `speaker`, `target` (talks by default, sanctions),
  /// `stance` per source and target with a missing label, and a set `topic`.
  static let codebook: Codebook = {
    var source = Variable(id: "source", scale: .nominal)
    source.labels = labels("reporter official")
    var speaker = Variable(id: "speaker", scale: .entity)
    speaker.isOptional = true
    speaker.entities = [entity("north", side: "coast"), entity("south", side: "inland")]
    var target = Variable(id: "target", scale: .nominal)
    target.labels = labels("talks sanctions")
    target.defaultValue = "talks"
    var stance = Variable(id: "stance", scale: .ordinal)
    stance.labels = labels("oppose neutral support unclear?")
    stance.per = ["source", "target"]
    var topic = Variable(id: "topic", scale: .set)
    topic.labels = labels("war trade energy")
    topic.isOptional = true
    return Codebook(
      name: "invented", version: 2, codesHeadline: true,
      variables: [source, speaker, target, stance, topic])
  }()

  /// Labels from their ids; one with `?` stands for a missing value.
  static func labels(_ ids: String) -> [Label] {
    ids.split(separator: " ").map { id in
      var label = Label(id: String(id.prefix { $0 != "?" }))
      label.isMissing = id.hasSuffix("?")
      return label
    }
  }

  static func entity(_ id: String, side: String) -> Entity {
    var entity = Entity(id: id)
    entity.attributes = [Entity.Attribute(key: "side", value: side)]
    return entity
  }

  /// An article with codings such as `"mira 1:source=official,stance=support 2:-"`.
  ///
  /// A unit is its number with statements separated by `+`, or `-` for none; `done`, `irrelevant`
  /// and `program` may stand among the units.
  static func article(
    _ id: String, _ codings: String..., codebook: Codebook = codebook
  ) -> CodedArticle {
    let layers = codings.map { layer($0, of: self.id(id)) }
    return CodedArticle(plainArticle(id), codebook: codebook, layers: layers)
  }

  /// An article with a headline and ten sentences, each 50 scalars long with its blanks.
  static func plainArticle(_ id: String) -> Article {
    let file = Article.Received(
      file: "corpus/\(id).txt", hash: "", byteCount: 0, encoding: "utf-8")
    var article = Article(id: self.id(id), received: file, text: ScalarText(text), textHash: "")
    article.title = "Ministers talk"
    article.published = "2024-03-05"
    article.units = (0...10).compactMap(unit)
    return article
  }

  private static let text = (0...10).map { number in
    let sentence = "Sentence\n\(number)."
    return sentence + String(repeating: " ", count: 100 - sentence.unicodeScalars.count)
  }.joined()

  static func id(_ text: String) -> Article.ID {
    guard let id = Article.ID(text) else { preconditionFailure("no id: \(text)") }
    return id
  }

  /// An article of given sentences, each with what mira says of it; nil for nothing.
  static func article(
    _ id: String, sentences: [String], published: String?, outlet: String? = nil,
    codebook: Codebook = codebook, statement: (Int) -> String?
  ) -> CodedArticle {
    var article = plainArticle(id)
    article.text = ScalarText(sentences.joined(separator: " "))
    article.published = published
    article.outlet = outlet
    article.units = []
    var layer = layer("mira", of: article.id)
    var start = 0
    for (place, sentence) in sentences.enumerated() {
      let end = start + sentence.unicodeScalars.count
      guard let number = Article.Unit.Number(place + 1) else { continue }
      let unit = Article.Unit(number: number, span: start..<end)
      article.units.append(unit)
      start = end + 1
      guard let words = statement(place) else { continue }
      layer.units.append(
        Layer.CodedUnit(
          unit: unit, quote: sentence,
          coding: Coding(statements: [self.statement(Substring(words))])))
    }
    return CodedArticle(article, codebook: codebook, layers: [layer])
  }

  /// The findings in articles, without intervals where none are asked for.
  static func findings(
    _ articles: [CodedArticle], codebook: Codebook = codebook,
    basis: Basis = .referenceElseMajority, interval: IntervalChoice = .none
  ) -> Findings {
    var builder = Findings.Builder(codebook: codebook, basis: basis)
    for article in articles { builder.add(article) }
    return builder.finish(progress: CodingProgress(cells: [], days: []), interval: interval)
  }

  /// An article on whose third unit there is a note and no judgement.
  static func noted(_ note: String) -> CodedArticle {
    var layer = layer("mira 3:-", of: id("a"))
    layer.units[0].coding = Coding(note: note)
    return CodedArticle(plainArticle("a"), codebook: codebook, layers: [layer])
  }

  static func layer(_ coding: String, of article: Article.ID) -> Layer {
    let words = coding.split(separator: " ").map(String.init)
    guard let annotator = AnnotatorName(words[0]) else { preconditionFailure("no name: \(coding)") }
    var layer = Layer(id: Layer.ID(annotator: annotator, article: article), textHash: "")
    layer.codebookVersion = 2
    for word in words.dropFirst() {
      switch word {
      case "program": layer.kind = .program
      default:
        if let state = Layer.Status.State(rawValue: word) {
          layer.status.state = state
        } else {
          layer.units.append(codedUnit(word))
        }
      }
    }
    return layer
  }

  private static func codedUnit(_ word: String) -> Layer.CodedUnit {
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    guard let number = Int(parts[0]), let unit = unit(number) else {
      preconditionFailure("no unit: \(word)")
    }
    let statements = parts[1] == "-" ? [] : parts[1].split(separator: "+").map(statement)
    var coded = Layer.CodedUnit(
      unit: unit, quote: "Sentence \(number).", coding: Coding(statements: statements))
    coded.codebookVersion = 2
    coded.revision = number
    coded.at = "2024-03-06T10:00:00Z"
    return coded
  }

  private static func statement(_ text: Substring) -> Statement {
    var statement = Statement()
    for assignment in text.split(separator: ",") {
      let sides = assignment.split(separator: "=", maxSplits: 1).map(String.init)
      let value = sides[1]
      statement[sides[0]] =
        sides[0] == "topic"
        ? .set(value.split(separator: "|").map(String.init)) : .text(value)
    }
    return statement
  }

  private static func unit(_ number: Int) -> Article.Unit? {
    Article.Unit.Number(number).map {
      Article.Unit(number: $0, span: number * 100..<number * 100 + 50)
    }
  }
}

/// The text of bytes that are UTF-8.
func text(_ bytes: [UInt8]) -> String {
  String(decoding: bytes, as: UTF8.self)
}

/// A report's text without its line ends and margins.
func words(_ text: StyledText) -> String {
  text.plain.split { $0.isWhitespace }.joined(separator: " ")
}
