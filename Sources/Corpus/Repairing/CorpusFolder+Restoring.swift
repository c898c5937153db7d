public import Annotations
import Files
public import Histories
import JSON

/// What codings say of the article that they are about, by which a record made anew can be told to be
/// the one that was coded.
public struct CodedPlaces: Sendable {
  /// The checksums of the texts that were coded.
  public var texts: Set<String> = []
  /// The places that were coded in them.
  public var spans: Set<ScalarSpan> = []

  /// Nothing was coded.
  public init() {}
}

extension CorpusFolder {
  /// Puts a received file back from its record, or a record from its received file, where the one that
  /// is left proves what the other was.
  ///
  /// - Parameters:
  ///   - id: The article's name.
  ///   - findings: What a look at the article's files found.
  ///   - coded: What codings say of the article.
  ///   - occasion: Who repairs.
  /// - Returns: What was done, or would be done.
  public func repairedFiles(
    of id: Article.ID, _ findings: [Finding], _ coded: CodedPlaces, _ occasion: RepairOccasion
  ) -> Repair {
    let codes = Set(findings.map(\.code))
    do throws(CorpusError) {
      if !codes.isDisjoint(with: [.receivedMissing, .receivedChanged]) {
        return try repairedReceivedFile(of: id, occasion)
      }
      if !codes.isDisjoint(with: [.badRecord, .textChanged, .misplacedBlock, .misplacedUnit]) {
        return try repairedRecord(of: id, coded, occasion)
      }
    } catch {
      var repair = Repair(isDry: occasion.isDry)
      repair.entries = [Repair.Entry(.left, Self.recordPath(id), error.repairWords)]
      return repair
    }
    return Repair(isDry: occasion.isDry)
  }

  /// The record holds the text, and the checksum of the file that it was decoded from.
  private func repairedReceivedFile(of id: Article.ID, _ occasion: RepairOccasion)
    throws(CorpusError) -> Repair
  {
    let record = try recordedArticle(id)
    let text = Array(record.text.string.utf8)
    let lines = text.flatMap { $0 == 10 ? [13, 10] : [$0] }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let whole = [text, mark + text, lines, mark + lines].first {
      $0.count == record.received.byteCount && SHA256.hex(of: $0) == record.received.hash
    }
    guard let whole else { return Repair(isDry: occasion.isDry) }
    let words = "put back from the text of its record, as its checksum says it was"
    let entry = Repair.Entry(.mended, record.received.file, words)
    return try replacing(record.received.file, with: whole, entry, occasion)
  }

  /// A record of a text that was coded, whose units hold all that was coded, is the one that was there.
  private func repairedRecord(of id: Article.ID, _ coded: CodedPlaces, _ occasion: RepairOccasion)
    throws(CorpusError) -> Repair
  {
    let path = Self.recordPath(id)
    let broken = try bytes(at: path, maximum: JSONLimits.standard.byteCount)
      .flatMap { try? ArticleRecord.article(id, from: $0) }
    guard var made = try madeAgain(id, broken), coded.texts.contains(made.textHash),
      coded.spans.isSubset(of: made.units.map(\.span))
    else { return Repair(isDry: occasion.isDry) }
    if let broken {
      (made.title, made.published, made.outlet) = (broken.title, broken.published, broken.outlet)
      (made.agency, made.url, made.language) = (broken.agency, broken.url, broken.language)
      (made.publishedEvidence, made.unknown) = (broken.publishedEvidence, broken.unknown)
      made.received.source = broken.received.source
    }
    let words = "made anew from the received file; the text is the one that was coded"
    let record = ArticleRecord.bytes(of: made, style: .pretty) + [10]
    return try replacing(path, with: record, Repair.Entry(.doubtful, path, words), occasion)
  }

  /// What the received file of an article gives now.
  private func madeAgain(_ id: Article.ID, _ broken: Article?) throws(CorpusError) -> Article? {
    for ending in ArticleFormat.allCases.flatMap(\.endings) {
      let path = "\(Self.path)/\(id).\(ending)"
      guard let bytes = try bytes(at: path, maximum: TextDecoder.maximumByteCount) else { continue }
      let encoding = broken.flatMap { TextEncoding(rawValue: $0.received.encoding) }
      let file = ReceivedFile(name: path, bytes: bytes, encoding: encoding)
      return try ArticleBuilder(ArticlePlace(inCorpus: path)).build(from: file).article
    }
    return nil
  }

  private func replacing(
    _ path: String, with bytes: [UInt8], _ entry: Repair.Entry, _ occasion: RepairOccasion
  ) throws(CorpusError) -> Repair {
    var repair = Repair(isDry: occasion.isDry)
    repair.entries = [entry]
    guard !occasion.isDry else { return repair }
    let place = try relative(path)
    let old = try self.bytes(at: path, maximum: TextDecoder.maximumByteCount)
    repair.quarantined = try fileAccess { () throws(FileError) in
      var kept: [String] = []
      if let old {
        kept = [try folder.keep(old, of: place, why: RepairOccasion.command, at: occasion.at)]
      }
      if let parent = place.parent { try folder.createFolders(parent) }
      try folder.replace(place, with: bytes)
      return kept
    }
    return repair
  }
}
