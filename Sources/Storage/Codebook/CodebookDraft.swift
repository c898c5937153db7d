import Annotations

/// A codebook as it was read, right or wrong, with the places that problems refer to.
struct CodebookDraft {
  var name = ""
  var version = 1
  var codesHeadline = false
  var variables: [VariableDraft] = []

  /// The codebook, of use once it has passed all checks.
  var codebook: Codebook {
    Codebook(
      name: name, version: version, codesHeadline: codesHeadline,
      variables: variables.map(\.variable))
  }

  /// The labels of all variables.
  var labels: [LabelDraft] { variables.flatMap(\.labels) }
  /// The entities of all variables.
  var entities: [EntityDraft] { variables.flatMap(\.entities) }
}

/// A variable as it was read.
struct VariableDraft {
  var id: Placed<String>?
  /// Nil if it is missing or none that exists.
  var scale: Scale?
  var ask: String?
  var isOptional = false
  var defaultValue: Placed<String>?
  var per: [Placed<String>] = []
  var minimum: Placed<Double>?
  var maximum: Placed<Double>?
  var labels: [LabelDraft] = []
  var entities: [EntityDraft] = []
  /// Where the variable begins.
  var place: CodebookProblem.Place
  /// The keys it has, with their places.
  var keys: [VariableKey: CodebookProblem.Place] = [:]

  /// The variable, its default as it was written.
  var variable: Variable {
    var variable = Variable(id: id?.value ?? "", scale: scale ?? .nominal)
    variable.ask = ask
    variable.isOptional = isOptional
    variable.labels = labels.map(\.label)
    variable.entities = entities.map(\.entity)
    variable.defaultValue = defaultValue?.value
    variable.per = per.map(\.value)
    variable.minimum = minimum?.value
    variable.maximum = maximum?.value
    return variable
  }
}

/// A label as it was read.
struct LabelDraft {
  var id: Placed<String>?
  var key: Placed<String>?
  var name: String?
  var define: String?
  var use: String?
  var avoid: String?
  var examples: [Placed<Label.Example>] = []
  var isMissing = false
  var isRetired = false

  /// The label.
  var label: Label {
    var label = Label(id: id?.value ?? "")
    label.key = key?.value
    label.name = name
    label.define = define
    label.use = use
    label.avoid = avoid
    label.examples = examples.map(\.value)
    label.isMissing = isMissing
    label.isRetired = isRetired
    return label
  }
}

/// An entity as it was read.
struct EntityDraft {
  var id: Placed<String>?
  var names: [Placed<String>] = []
  var sourceLabel: Placed<String>?
  var attributes: [Entity.Attribute] = []

  /// The entity.
  var entity: Entity {
    var entity = Entity(id: id?.value ?? "")
    entity.names = names.map(\.value)
    entity.sourceLabel = sourceLabel?.value
    entity.attributes = attributes
    return entity
  }
}
