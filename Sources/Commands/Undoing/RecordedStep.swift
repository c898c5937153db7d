import Annotations

/// What `undo` takes back together: a command, or a step over several layers, which is recorded as
/// a command in each of them.
struct RecordedStep {
  /// The commands, in their order.
  private(set) var parts: [RecordedCommand]
  /// Whether other parts of the step are done with already, because a crash cut its undo short.
  private(set) var isRest = false

  /// A step that begins with a command.
  init(_ first: RecordedCommand) {
    parts = [first]
  }

  /// Adds a command of the same step.
  mutating func append(_ part: RecordedCommand) {
    parts.append(part)
  }

  /// The step with those of its parts alone that are still to be dealt with; nil if there are none.
  func keeping(_ isLeft: (RecordedCommand) -> Bool) -> RecordedStep? {
    var rest = self
    rest.parts = parts.filter(isLeft)
    rest.isRest = rest.parts.count < parts.count
    return rest.parts.isEmpty ? nil : rest
  }

  /// The layers that it changed, each once, in their order.
  var layers: [Layer.ID] { Set(parts.compactMap(\.layer)).sorted() }
  /// Who gave the command.
  var by: AnnotatorName? { parts.first?.by }
  /// The run that its changes share.
  var run: String? { parts.first?.run }
  /// The command in full words.
  var words: String { parts.first?.words ?? "" }
  /// Whether it reached every layer that it was to change.
  var isWhole: Bool { layers.count >= parts.last?.layerCount ?? 1 || !isOverLayers }
  /// Whether it was to change several layers.
  var isOverLayers: Bool { parts.last?.layerCount != nil }
  /// The names of its changes.
  var ids: [Change.ID] { parts.flatMap(\.ids) }
  /// The changes that it takes back.
  var undone: [Change.ID] { parts.flatMap(\.undone) }
  /// The changes that it makes again.
  var redone: [Change.ID] { parts.flatMap(\.redone) }
  /// Whether it takes something back.
  var isUndo: Bool { !undone.isEmpty }
  /// Whether it makes something again.
  var isRedo: Bool { !redone.isEmpty }
  /// Whether it was made by a revision of the codebook, which only `undo --run` takes back.
  var isRevision: Bool { parts.contains(where: \.isRevision) }
  /// Whether it differs from doing nothing.
  var changesAnything: Bool { parts.contains(where: \.changesAnything) }

  /// Its changes of one layer, oldest first.
  func changes(of layer: Layer.ID) -> [Change] {
    parts.filter { $0.layer == layer }.flatMap(\.changes)
  }
}

extension [RecordedCommand] {
  /// What the parts of one step share.
  private struct StepName: Hashable {
    var run: String
    var words: String
    var by: AnnotatorName?
  }

  /// Commands in their order as the steps that they are parts of; a step stands where its last part
  /// does.
  var steps: [RecordedStep] {
    var steps: [(last: Int, step: RecordedStep)] = []
    var begun: [StepName: Int] = [:]
    for (place, command) in enumerated() {
      let isPart = command.layerCount != nil
      let name =
        isPart ? command.run.map { StepName(run: $0, words: command.words, by: command.by) } : nil
      if let step = name.flatMap({ begun[$0] }), !steps[step].step.isWhole {
        steps[step].step.append(command)
        steps[step].last = place
      } else {
        if let name { begun[name] = steps.count }
        steps.append((place, RecordedStep(command)))
      }
    }
    return steps.sorted { $0.last < $1.last }.map(\.step)
  }

  /// The step that a crash cut short, if nothing followed it in the layers that it reached.
  ///
  /// - Parameters:
  ///   - words: The command in full words.
  ///   - annotator: Who gave it.
  /// - Returns: What there is of the step.
  func unfinishedStep(_ words: String, by annotator: AnnotatorName) -> RecordedStep? {
    let step = steps.last { $0.words == words && $0.by == annotator && $0.isOverLayers }
    guard let step, !step.isWhole else { return nil }
    let ids = Set(step.ids)
    var newest: [Layer.ID?: RecordedCommand] = [:]
    for command in self { newest[command.layer] = command }
    let isNewest = step.parts.allSatisfy { part in
      newest[part.layer]?.id.map(ids.contains) ?? false
    }
    return isNewest ? step : nil
  }
}
