import Annotations
import Testing

@testable import Storage

/// Histories read on the articles that they are about.
@Suite struct HistoryReadingTests {
  let scratch: ScratchWorkspace

  init() throws {
    scratch = try ScratchWorkspace()
  }

  @Test func historyIsReadOnTheArticleAsItIs() throws {
    try scratch.record(try scratch.sample.change("s:1", 1, .noStatement))
    let reading = try scratch.workspace.history(
      of: scratch.sample.layer, on: scratch.sample.article)
    #expect(reading?.history.changes.count == 1)
    #expect(reading?.notes == [])
  }

  @Test func historyOfAnotherTextIsRefused() throws {
    try scratch.record(try scratch.sample.change("s:1", 1, .noStatement))
    var article = scratch.sample.article
    article.textHash = "another"
    #expect {
      try scratch.workspace.history(of: scratch.sample.layer, on: article)
    } throws: { ($0 as? StorageError)?.isOtherText ?? false }
  }

  @Test func layerWithoutAHistoryHasNone() throws {
    #expect(
      try scratch.workspace.history(of: scratch.sample.layer, on: scratch.sample.article) == nil)
  }
}
