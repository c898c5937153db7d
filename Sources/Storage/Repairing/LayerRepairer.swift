public import Annotations
import Files
public import Histories

/// Puts the files of codings in order, one coding at a time, keeping everything as it was beside.
///
/// A history is replaced as a whole before the layer file is, and copies go last, so that whatever
/// interrupts it, doing it again comes to the same.
public struct LayerRepairer: Sendable {
  private let workspace: Workspace
  private let codebook: Codebook?

  /// Prepares to repair the codings of a workspace.
  ///
  /// - Parameters:
  ///   - workspace: The workspace.
  ///   - codebook: Its codebook; nil if that cannot be read.
  public init(in workspace: Workspace, codebook: Codebook?) {
    self.workspace = workspace
    self.codebook = codebook
  }

  /// Repairs a coding.
  ///
  /// - Parameters:
  ///   - id: Whose coding of what.
  ///   - article: The article as it is now; nil if its record cannot be used, and then everything stays
  ///     as it is.
  ///   - evidence: What is known beside its files.
  ///   - occasion: Who repairs.
  /// - Returns: What was done, or would be done.
  public func repaired(
    _ id: Layer.ID, of article: Article?, _ evidence: LayerEvidence,
    _ occasion: inout RepairOccasion
  ) -> Repair {
    var repair = Repair(isDry: occasion.isDry)
    guard evidence.asksForRepair else { return repair }
    do throws(StorageError) {
      let paths = try LayerPaths(id)
      let lock = occasion.isDry ? nil : try locked(paths.history)
      let files = try LayerFiles(of: id, evidence, in: workspace)
      let plan = LayerRepairPlan(files, of: article, evidence, codebook, &occasion)
      if !occasion.isDry {
        repair.quarantined = try perform(plan, files, occasion)
      }
      repair.entries = plan.entries
      withExtendedLifetime(lock) {}
    } catch {
      let path = "annotations/\(id).history.jsonl"
      repair.entries = [Repair.Entry(.left, path, error.repairWords)]
    }
    return repair
  }

  /// Does what was planned; gives the places of what was kept.
  private func perform(_ plan: LayerRepairPlan, _ files: LayerFiles, _ occasion: RepairOccasion)
    throws(StorageError) -> [String]
  {
    let folder = workspace.folder
    var touched = plan.removed
    if plan.historyBytes != nil { touched.append(files.paths.history) }
    if plan.layerBytes != nil { touched.append(files.paths.layer) }
    return try fileAccess { () throws(FileError) in
      var kept: [String] = []
      for path in touched.sorted() {
        guard let bytes = files.bytes(at: path) else { continue }
        kept.append(try folder.keep(bytes, of: path, why: RepairOccasion.command, at: occasion.at))
      }
      if let bytes = plan.historyBytes { try folder.replace(files.paths.history, with: bytes) }
      // The history is a new file now; whoever began to write to it makes the layer file anew.
      let lock = try? lockedFile(files.paths.history)
      if let bytes = plan.layerBytes { try folder.replace(files.paths.layer, with: bytes) }
      for path in plan.removed { try folder.remove(path) }
      withExtendedLifetime(lock) {}
      return kept
    }
  }

  /// Locks a history; nil if there is none.
  private func locked(_ path: RelativePath) throws(StorageError) -> AppendFile? {
    do throws(FileError) {
      return try lockedFile(path)
    } catch {
      if error.isAbsence { return nil }
      throw .file(error)
    }
  }

  private func lockedFile(_ path: RelativePath) throws(FileError) -> AppendFile {
    let file = try AppendFile(in: workspace.folder, path, create: false)
    try file.lockExclusively()
    return file
  }
}

extension StorageError {
  /// Why something was left as it is, in words.
  fileprivate var repairWords: String {
    guard case .file(let error) = self else { return "it cannot be read" }
    return error.problem.description
  }
}
