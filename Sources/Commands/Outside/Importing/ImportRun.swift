import Annotations
import Reports
import Storage

/// Takes codings in from a file and says at once what came of each layer.
struct ImportRun {
  /// Where it is said.
  var output: any Output
  /// The lines that were refused, each with its reason.
  private var refusals: [(line: Int, refusal: Refusal)] = []
  /// How many lines were refused beside those.
  private var refusedAlong = 0
  private let options: ImportOptions
  private let lines: ReplyLines
  private var session: Session
  /// The codebook with labels that are retired: codings that have them are older than that.
  private let codebook: Codebook
  private var codings = ImportedCodings()
  private let runID: String
  private var tally = ImportTally()

  /// Prepares to take codings in.
  ///
  /// - Parameters:
  ///   - options: From where, and how.
  ///   - session: Where they go, and who takes them in.
  ///   - output: Where it is said.
  init(_ options: ImportOptions, in session: Session, _ output: any Output) {
    self.options = options
    self.session = session
    self.output = output
    lines = ReplyLines(script: options.path, writesJSON: options.writesJSON)
    codebook = session.codebook.withoutRetirement
    runID = session.newRunID()
  }

  /// Reads the file to its end, then takes in one layer after the other.
  ///
  /// - Throws: A refusal if the file cannot be read at all.
  mutating func run() throws(Refusal) {
    var source = try options.open(codebook)
    var isEmpty = true
    while true {
      do throws(ImportLineError) {
        guard let line = try source.next() else { break }
        isEmpty = false
        take(line)
      } catch {
        isEmpty = false
        refuse(.importing(error.problem), line: error.line)
      }
    }
    if isEmpty { refuse(.importing(.empty), line: 1) }
    for coding in codings.codings where output.failure == nil { takeIn(coding) }
    for remark in session.finish() { output.remark(remark) }
    for (line, refusal) in refusals.sorted(by: { $0.line < $1.line }) {
      lines.write(refusal, command: "import", line: line, to: &output)
    }
    let refusedCount = refusals.count + refusedAlong
    if let sentence = tally.sentence(refused: refusedCount) { output.remark(sentence) }
  }

  /// Whether something was refused.
  var foundProblems: Bool { !refusals.isEmpty }

  // MARK: Reading

  private mutating func take(_ line: ImportLine) {
    do throws(RowProblem) {
      let place = try ImportedPlace(line.fields, annotator: session.settings.annotator)
      guard options.includes(place.layer.annotator) else { return tally.leftOut += 1 }
      do throws(RowProblem) {
        codings.append(
          try ImportedRow(line.fields, line: line.number, place: place, codebook: codebook))
      } catch {
        codings.refuse(place, line: line.number)
        throw error
      }
    } catch {
      refuse(.importing(.row(error)), line: line.number)
    }
  }

  // MARK: Taking in

  private mutating func takeIn(_ coding: ImportedCodings.Coding) {
    let rows = coding.units.joined().map(\.line)
    guard let first = coding.units.first?.first?.line else { return }
    var intake: LayerIntake
    do throws(Refusal) {
      intake = try LayerIntake(coding, codebook: codebook, in: &session, replaces: options.replaces)
    } catch {
      return refuse(error, lines: rows)
    }
    do throws(Refusal) {
      let acknowledgement = try intake.record(run: runID, command: options.command, in: &session)
      tally.unchanged += intake.unchangedCount
      for remark in session.takeRemarks() { output.remark(remark) }
      if let acknowledgement {
        tally.imported += intake.changedCount
        let entry = CommitGroup.Entry(
          line: first, command: "import", reply: .changed(acknowledgement))
        lines.write(entry, to: &output)
      }
    } catch {
      let known = Set(intake.refused.map(\.line))
      refuse(error, lines: rows.filter { !known.contains($0) })
    }
    for (line, refusal) in intake.refused { refuse(refusal, line: line) }
  }

  /// Refuses lines for one reason, which is said of the first.
  private mutating func refuse(_ refusal: Refusal, lines: [Int]) {
    guard let first = lines.min() else { return }
    refuse(refusal, line: first)
    refusedAlong += lines.count - 1
  }

  private mutating func refuse(_ refusal: Refusal, line: Int) {
    refusals.append((line, refusal))
  }
}

/// How many units came to what.
struct ImportTally {
  /// Units that were changed.
  var imported = 0
  /// Units that were so already.
  var unchanged = 0
  /// Lines of annotators that were not asked for.
  var leftOut = 0

  /// The counts that are not zero, in words; nil if all are.
  func sentence(refused: Int) -> String? {
    let parts = [
      ("imported", imported, "unit"), ("unchanged", unchanged, "unit"),
      ("left out", leftOut, "line"), ("refused", refused, "line"),
    ]
    let shown = parts.filter { $0.1 > 0 }.map { "\($0.0) \(counted($0.1, $0.2))" }
    return shown.isEmpty ? nil : shown.joined(separator: ", ")
  }
}

extension Codebook {
  /// The codebook with all labels in use.
  fileprivate var withoutRetirement: Codebook {
    var copy = self
    for index in copy.variables.indices {
      for label in copy.variables[index].labels.indices {
        copy.variables[index].labels[label].isRetired = false
      }
    }
    return copy
  }
}
