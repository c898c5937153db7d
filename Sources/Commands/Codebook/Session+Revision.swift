import Annotations
import Corpus
import Storage

extension Session {
  /// What a revision would change in one layer.
  struct RevisedLayer {
    /// The layer.
    var id: Layer.ID
    /// The units with their codings before and after.
    var effects: [Change.Effect]
  }

  /// What a revision would change in everybody's codings.
  mutating func layersTouched(by revision: CodebookRevision) throws(Refusal) -> [RevisedLayer] {
    var touched: [RevisedLayer] = []
    for annotator in try refusing({ () throws(StorageError) in try workspace.annotators() }) {
      for id in try refusing({ () throws(StorageError) in try workspace.layers(of: annotator) }) {
        guard let layer = try layer(id) else { continue }
        let effects = layer.units.compactMap { effect(of: revision, on: $0) }
        if !effects.isEmpty { touched.append(RevisedLayer(id: id, effects: effects)) }
      }
    }
    return touched
  }

  /// How much a revision would change, a line a coding; others' codings that are not to be seen yet
  /// stand in one line.
  mutating func lines(on touched: [RevisedLayer]) throws(Refusal) -> [String] {
    var lines: [String] = []
    var unseen = (codings: 0, units: 0)
    for layer in touched {
      let isOwn = layer.id.annotator == settings.annotator
      let isSeen = try maySeeOthers(on: layer.id.article)
      if isOwn || isSeen {
        lines.append("\(layer.id): \(counted(layer.effects.count, "unit"))")
      } else {
        unseen.codings += 1
        unseen.units += layer.effects.count
      }
    }
    guard unseen.codings > 0 else { return lines }
    return lines + [
      "\(counted(unseen.units, "unit")) in \(counted(unseen.codings, "coding")) of others "
        + "that you may not see yet"
    ]
  }

  private func effect(of revision: CodebookRevision, on unit: Layer.CodedUnit) -> Change.Effect? {
    let after = revision.applied(to: unit.coding, codebook)
    guard after != unit.coding else { return nil }
    let place = Article.Unit(number: unit.number, span: unit.span)
    return .unit(place, before: unit.coding, after: after)
  }

  /// Revises everybody's codings, then the codebook.
  ///
  /// Every layer is locked before the first is changed. The codebook comes last: until it is
  /// replaced the same command finds what is left to do, so that it can be repeated after a crash.
  mutating func carryOut(
    _ revision: CodebookRevision, on touched: [RevisedLayer], _ text: CodebookText
  ) throws(Refusal) -> Acknowledgement {
    var prepared: [(writer: LayerWriter, effects: [Change.Effect])] = []
    for layer in touched {
      let writer = try writer(of: layer.id, try article(layer.id.article))
      if layer.id != openLayer { leaving.append(layer.id) }
      try prepare(writer)
      // What was counted before the lock may have changed since.
      prepared.append((writer, writer.layer.units.compactMap { effect(of: revision, on: $0) }))
    }
    var occasion = Occasion(command: revision.command)
    // The codings are those of the new version, so that they are not taken for wrong ones of the
    // present version if the codebook is not replaced any more.
    occasion.codebookVersion = text.codebook.version
    let everybody = try refusing { () throws(StorageError) in try workspace.annotators() }
    let begun = try allCommands(of: everybody)
      .unfinishedStep(occasion.command, by: try annotator())
    join(&occasion, over: touched.map(\.id), goingOnWith: begun)
    for (writer, effects) in prepared { stage(effects, on: writer, occasion) }
    if let failure = commit().values.first { throw .storage(failure) }
    try replaceCodebook(with: text)
    let units = touched.reduce(0) { $0 + $1.effects.count }
    return Acknowledgement(
      "\(revision.command): \(counted(units, "unit")) in \(counted(touched.count, "coding")); "
        + "codebook version \(codebook.version)")
  }

  /// The codebook's text after a revision, its version raised.
  func codebookText(after revision: CodebookRevision) throws(Refusal) -> CodebookText {
    var text = try refusing { () throws(StorageError) in
      try workspace.codebookText(reservedWords: CommandTable.names)
    }
    do throws(CodebookEditError) {
      try revision.edit(&text)
      try text.raiseVersion()
    } catch {
      throw .revision(error)
    }
    return text
  }

  /// Puts a revised codebook in the place of the present one and goes on with it.
  mutating func replaceCodebook(with text: CodebookText) throws(Refusal) {
    try refusing { () throws(StorageError) in try workspace.write(text) }
    codebook = text.codebook
  }
}
