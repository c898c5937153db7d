import Files
import Markup

/// The articles of a feed.
final class FeedEntries: CollectionEntries {
  private let file: InputFile
  private let encoding: TextEncoding?
  private var feed: Feed?
  private var decoded: (encoding: TextEncoding, reason: EncodingReason) = (.utf8, .validUTF8)
  private var record = 0
  private var isOver = false

  init(_ file: consuming InputFile, _ encoding: TextEncoding?) {
    self.file = file
    self.encoding = encoding
  }

  func next() throws(CollectionEntryError) -> CollectionEntry? {
    guard !isOver else { return nil }
    if feed == nil { feed = try readFeed() }
    guard let feed else { return nil }
    guard record < feed.items.count else {
      isOver = true
      guard let line = feed.mistakeLine else { return nil }
      throw CollectionEntryError(line: line, problem: .brokenFeed)
    }
    let item = feed.items[record]
    record += 1
    let entry: CollectionEntry
    do throws(MarkupError) {
      entry = try self.entry(item, of: feed)
    } catch {
      throw CollectionEntryError(line: item.line, problem: .feed(error))
    }
    guard !entry.blocks.isEmpty else {
      throw CollectionEntryError(
        line: item.line, problem: .noText(fields: ["content", "description"]))
    }
    return entry
  }

  private func readFeed() throws(CollectionEntryError) -> Feed {
    isOver = true
    do throws(CollectionProblem) {
      let text = try text()
      let feed = try Self.feed(text)
      guard !feed.items.isEmpty else { throw .empty }
      isOver = false
      return feed
    } catch {
      throw CollectionEntryError(line: 1, problem: error)
    }
  }

  private func text() throws(CollectionProblem) -> String {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try file.readAll(maximumBytes: TextDecoder.maximumByteCount)
    } catch {
      throw .file(error)
    }
    do throws(DecodingProblem) {
      let text = try TextDecoder.decode(
        bytes, as: encoding, declared: DeclaredCharset.name(in: bytes))
      decoded = (text.encoding, text.reason)
      return text.text
    } catch {
      throw .document(error)
    }
  }

  private static func feed(_ text: String) throws(CollectionProblem) -> Feed {
    do throws(MarkupError) {
      return try Feed(text)
    } catch {
      throw .feed(error)
    }
  }

  private func entry(_ item: Feed.Item, of feed: Feed) throws(MarkupError) -> CollectionEntry {
    var entry = CollectionEntry(record: record, line: item.line)
    (entry.encoding, entry.reason) = decoded
    var text = try item.content?.blocks() ?? []
    if text.isEmpty { text = try item.summary?.blocks() ?? [] }
    entry.blocks = text.map(MarkedBlock.init)
    entry.values[.title] = try item.title?.line()
    entry.values[.published] = item.published ?? item.updated
    entry.values[.url] = item.address
    entry.values[.id] = item.identifier
    entry.values[.outlet] = feed.title
    entry.values[.language] = feed.language
    entry.values[.author] = item.authors.isEmpty ? nil : item.authors.joined(separator: ", ")
    entry.isOfFeed = true
    return entry
  }
}
