import Annotations
import Corpus
import Storage

extension Session {
  /// Takes back all that one run did and that still stands, in every layer, or nothing.
  ///
  /// Every layer is locked first. After a crash in the middle the same command finds the rest of
  /// the run, because what was taken back already no longer stands.
  mutating func undoRun() throws(Refusal) -> Reply {
    let annotator = try annotator()
    let known = try refusing { () throws(StorageError) in try workspace.annotators() }
    // What was staged just now may be a layer's first change, of which no folder tells yet.
    let everybody = Set(known + [annotator, .reference]).sorted()
    let commands = try allCommands(of: everybody)
    let takenBack = TakenBack(commands)
    let standing = commands.filter {
      !$0.isUndo && !$0.isRedo && $0.changesAnything && !takenBack.holds($0)
    }
    let own = standing.last { $0.run != nil && $0.by == annotator }
    guard let run = own?.run else { throw .nothingToUndo }
    let chosen = standing.filter { $0.run == run }
    guard chosen.allSatisfy({ $0.mending == nil }) else { return takeBackInTurn(chosen) }
    let layers = Set(chosen.compactMap(\.layer)).sorted()
    let writers = try writersToTakeBack(chosen, in: layers)
    let plans = try zip(layers, writers).map { (layer, writer) throws(Refusal) in
      do throws(Refusal) {
        return try Self.plan(chosen.filter { $0.layer == layer }, in: writer.history)
      } catch {
        // The sentence would name what another annotator said.
        guard layer.annotator == annotator else { throw .changedByOthers(layer) }
        throw error
      }
    }
    var occasion = Occasion(command: "undo --run")
    let begun = commands.unfinishedStep(occasion.command, by: annotator)
    let isSameRun = begun?.undone.allSatisfy(commands.ids(of: run).contains) ?? false
    join(&occasion, over: layers, goingOnWith: isSameRun ? begun : nil)
    var reply = Reply()
    for (writer, plan) in zip(writers, plans) {
      reply.acknowledgements.append(takeBack(plan, of: run, on: writer, occasion))
    }
    if let command = chosen.first?.changes.first?.command {
      reply.remarks += try takeBackRename(command)
    }
    reply.showsUnit = true
    return reply
  }

  /// Locks every layer in which a run is to be taken back, and makes sure that its units are there.
  private mutating func writersToTakeBack(_ commands: [RecordedCommand], in layers: [Layer.ID])
    throws(Refusal) -> [LayerWriter]
  {
    var writers: [LayerWriter] = []
    for layer in layers {
      let article = try article(layer.article)
      for command in commands where command.layer == layer {
        for change in command.changes { try article.requirePlace(of: change) }
      }
      let writer = try writer(of: layer, article)
      if layer != openLayer { leaving.append(layer) }
      try prepare(writer)
      writers.append(writer)
    }
    return writers
  }

  /// Takes commands back one after the other, because codings made between splits and joins can only
  /// be taken back while the units are those they were made on.
  private mutating func takeBackInTurn(_ commands: [RecordedCommand]) -> Reply {
    var reply = Reply()
    for command in commands.reversed() {
      do throws(Refusal) {
        reply.acknowledgements.append(try reverse(RecordedStep(command), as: "undo --run"))
      } catch {
        reply.refusal = error
        break
      }
    }
    reply.showsUnit = true
    return reply
  }

  /// Gives a label back the id it had before a rename that was taken back.
  private mutating func takeBackRename(_ command: String) throws(Refusal) -> [String] {
    let words = ((try? WordReader.words(of: command)) ?? []).map(\.text)
    guard words.first == "codebook", words.count >= 3 else { return [] }
    guard words[1] == "rename", words.count == 4 else {
      return ["the codebook keeps what '\(command)' did to it; the codings do not"]
    }
    let labels = codebook.variables.flatMap(\.labels).map(\.id)
    guard labels.contains(words[3]), !labels.contains(words[2]) else { return [] }
    if let failure = commit().values.first { throw .storage(failure) }
    try replaceCodebook(with: try codebookText(after: .rename(words[3], to: words[2])))
    return ["the codebook's label '\(words[3])' is '\(words[2])' again"]
  }

  /// The changes to take back in a layer, newest first, if each unit still is as they left it.
  private static func plan(_ commands: [RecordedCommand], in history: History)
    throws(Refusal) -> [Change]
  {
    var newestFirst: [Change] = []
    var state: [Change.Subject: Change] = [:]
    for change in commands.flatMap(\.changes).reversed() {
      let subject = history.subject(of: change)
      guard let present = state[subject] ?? history.last(of: subject) else { continue }
      guard present.leadsToSame(as: change) else {
        throw .changedSince(change: change, later: present)
      }
      var undone = change
      undone.effect = change.effect.reversed
      state[subject] = undone
      newestFirst.append(change)
    }
    return newestFirst
  }

  private mutating func takeBack(
    _ changes: [Change], of run: String, on writer: LayerWriter, _ step: Occasion
  ) -> Acknowledgement {
    var occasion = step
    occasion.undoes = changes.map(\.id)
    occasion.textHashes = changes.map(\.unitTextHash)
    let last = stage(changes.map(\.effect.reversed), on: writer, occasion)
    var acknowledgement = Acknowledgement(
      "undo --run took back \(counted(changes.count, "change")) of \(run)")
    acknowledgement.article = writer.id.article
    acknowledgement.revision = last?.revision
    acknowledgement.change = last?.id
    acknowledgement.layers = [writer.id]
    return acknowledgement
  }
}

extension [RecordedCommand] {
  /// The names of the changes of one run.
  fileprivate func ids(of run: String) -> Set<Change.ID> {
    Set(filter { $0.run == run }.flatMap(\.ids))
  }
}
