public import Annotations

extension Codebook {
  /// A codebook with every kind of variable.
  static let sample = Codebook(
    name: "talks", version: 3, codesHeadline: true,
    variables: [.source, .speaker, .via, .target, .stance, .topics, .weight])
}

extension Variable {
  static let source = choice("source", of: ["narrator", "official", "expert"])
  static let target = choice("target", of: ["talks", "sanctions", "other"], default: "talks")

  static let stance: Variable = {
    var variable = choice("stance", of: ["oppose", "neutral", "support", "unclear"])
    var retired = Label(id: "unsure")
    retired.isRetired = true
    variable.labels.append(retired)
    variable.scale = .ordinal
    return variable
  }()

  static let speaker: Variable = {
    var variable = Variable(id: "speaker", scale: .entity)
    variable.isOptional = true
    variable.entities = [
      entity("zelensky", names: ["Zelensky", "Zelenskyy"], sourceLabel: "official"),
      entity("lysenko", names: ["Lysenko", "Olena Lysenko"], sourceLabel: "expert"),
      entity("orlova", names: ["Orlova", "A. Petrenko"], sourceLabel: "witness"),
      entity("petrenko", names: ["Petrenko", "A. Petrenko"], sourceLabel: nil),
    ]
    return variable
  }()

  static let via: Variable = {
    var variable = Variable(id: "via", scale: .entity)
    variable.isOptional = true
    variable.entities = [entity("kremlin", names: ["the Kremlin"], sourceLabel: nil)]
    return variable
  }()

  static let topics: Variable = {
    var variable = choice("topics", of: ["energy", "grain", "border"])
    variable.scale = .set
    variable.isOptional = true
    return variable
  }()

  static let weight: Variable = {
    var variable = Variable(id: "weight", scale: .interval)
    variable.isOptional = true
    variable.minimum = -2
    variable.maximum = 10
    return variable
  }()

  private static func choice(_ id: String, of labels: [String], default value: String? = nil)
    -> Variable
  {
    var variable = Variable(id: id, scale: .nominal)
    variable.labels = labels.map { Label(id: $0) }
    variable.defaultValue = value
    return variable
  }

  private static func entity(_ id: String, names: [String], sourceLabel: String?) -> Entity {
    var entity = Entity(id: id)
    entity.names = names
    entity.sourceLabel = sourceLabel
    return entity
  }
}

extension GivenWords {
  /// The words of a command on the sample codebook.
  init(_ words: [String], allowingPrefixes: Bool = false) throws(CodingProblem) {
    self.init(codebook: .sample)
    for word in words { try take(word, allowingPrefixes: allowingPrefixes) }
  }
}

extension Statement: ExpressibleByDictionaryLiteral {
  /// Values of a test, in their order.
  public init(dictionaryLiteral values: (String, Value)...) {
    self.init()
    for (variable, value) in values { self[variable] = value }
  }
}

extension Statement.Value: ExpressibleByStringLiteral {
  /// A label or a name.
  public init(stringLiteral text: String) {
    self = .text(text)
  }
}
