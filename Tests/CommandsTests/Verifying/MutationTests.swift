import Annotations
import Foundation
import Storage
import Testing

@testable import Commands

/// Random damage to every file of the sample is found, or said to be harmless.
///
/// `POSTIL_MUTATIONS=10000 swift test --filter MutationTests` tries that many.
@Suite struct MutationTests {
  /// How many changes are tried on all articles together.
  private static let count =
    ProcessInfo.processInfo.environment["POSTIL_MUTATIONS"].flatMap { Int($0) } ?? 40

  @Test(arguments: SampleExcerpt.articles + [SampleExcerpt.study])
  func everyChangeOfAFileIsNoticed(article: String) throws {
    let excerpt = try SampleExcerpt.named(article)
    let codebook = try excerpt.workspace.codebook(reservedWords: [])
    try excerpt.workspace.note(codebook)
    try #require(try excerpt.verification().findings == [])
    for number in 0..<Self.count / SampleExcerpt.articles.count + 1 {
      let file = excerpt.files[number % excerpt.files.count]
      let original = try excerpt.original(file)
      var mutation = Mutation(of: file, seed: UInt64(number))
      try excerpt.directory.write(mutation.changing(original), to: file)
      if try excerpt.verification().findings.isEmpty {
        let meaning = try? excerpt.workspace.codebook(reservedWords: [])
        #expect(file.hasSuffix("codebook.yaml"), "\(mutation)")
        #expect(meaning == codebook || meaning?.version != codebook.version, "\(mutation)")
      }
      try excerpt.directory.write(original, to: file)
    }
  }
}
