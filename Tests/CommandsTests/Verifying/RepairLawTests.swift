import Annotations
import Files
import Foundation
import Testing

@testable import Commands

/// Whatever happens to a file of the sample: a repair ends, loses no good line, and is done once.
///
/// `POSTIL_MUTATIONS=10000 swift test --filter RepairLawTests` tries that many.
@Suite struct RepairLawTests {
  private static let count =
    ProcessInfo.processInfo.environment["POSTIL_MUTATIONS"].flatMap { Int($0) } ?? 24

  @Test(arguments: SampleExcerpt.articles + [SampleExcerpt.study])
  func repairKeepsWhatIsGoodAndIsDoneOnce(article: String) throws {
    let excerpt = try SampleExcerpt.named(article)
    let original = try excerpt.contents()
    for number in 0..<Self.count / SampleExcerpt.articles.count + 1 {
      let file = excerpt.files[number % excerpt.files.count]
      var mutation = Mutation(of: file, seed: UInt64(number) &+ 1_000_000)
      let damaged = try mutation.changing(excerpt.original(file))
      try excerpt.directory.write(damaged, to: file)
      let before = try excerpt.verification()
      _ = try excerpt.repair("r1")
      try expectGoodLines(of: damaged, in: excerpt, file, mutation)
      let after = try excerpt.verification()
      #expect(after.isSound || !mends(file, before), "\(mutation): \(after.findings)")
      let once = try excerpt.contents()
      let again = try excerpt.repair("r2")
      #expect(try excerpt.contents() == once, "\(mutation)")
      #expect(again.entries.allSatisfy { $0.kind == .left }, "\(mutation): \(again.entries)")
      try restore(original, in: excerpt)
    }
  }

  /// Whether a repair can do everything about damage: articles, the codebook and the rounds are nobody's
  /// copy.
  private func mends(_ file: String, _ verification: Verification) -> Bool {
    file.hasPrefix("annotations/") && !file.hasSuffix("codebook.yaml")
      && !file.hasSuffix("rounds.json")
      && !verification.findings.contains { $0.code == .newerFormat }
  }

  /// Every line whose checksum fits is in the file or in the quarantine.
  private func expectGoodLines(
    of damaged: [UInt8], in excerpt: SampleExcerpt, _ file: String, _ mutation: Mutation
  ) throws {
    let good = damaged.split(separator: 10).filter { SealedLine.verifiedSum(of: $0) != nil }
    let files = try excerpt.quarantine() + [excerpt.contents()[file] ?? []]
    let kept = Set(files.flatMap { $0.split(separator: 10) })
    #expect(good.allSatisfy(kept.contains), "\(mutation)")
  }

  private func restore(_ original: [String: [UInt8]], in excerpt: SampleExcerpt) throws {
    try? FileManager.default.removeItem(atPath: "\(excerpt.directory.path)/.postil")
    for name in try excerpt.contents().keys where original[name] == nil {
      try excerpt.directory.remove(name)
    }
    for (name, bytes) in original where try excerpt.contents()[name] != bytes {
      try excerpt.directory.write(bytes, to: name)
    }
  }
}
