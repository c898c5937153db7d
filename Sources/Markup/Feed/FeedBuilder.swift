/// Makes a feed of a parser's events.
struct FeedBuilder: MarkupEvents {
  var problem: MarkupError?
  private var feed = Feed()
  private var root: String?
  /// The names of the open elements.
  private var path: [String] = []
  /// The item that is being read, and the number of elements around it.
  private var item: (value: Feed.Item, depth: Int)?
  /// The field that is being read.
  private var field: FeedField?

  static let maximumDepth = 256
  static let maximumItemCount = 1_000_000

  /// The feed.
  ///
  /// - Throws: ``MarkupError/noFeed(root:)`` if the outermost element is not one of a feed.
  func finished() throws(MarkupError) -> Feed {
    guard let root, ["rss", "rdf:RDF", "feed", "channel"].contains(root) else {
      throw .noFeed(root: root)
    }
    return feed
  }

  mutating func begin(
    _ name: UnsafeBufferPointer<UInt8>, _ attributes: ParsedAttributes, line: Int
  ) {
    let name = FeedField.plainName(String(decoding: name, as: UTF8.self))
    guard path.count < Self.maximumDepth else {
      problem = .tooDeep(limit: Self.maximumDepth, line: line)
      return
    }
    root = root ?? name
    path.append(name)
    if field != nil {
      field?.begin(name)
    } else if item == nil, name == "item" || name == "entry" {
      guard feed.items.count < Self.maximumItemCount else {
        problem = .tooManyElements(limit: Self.maximumItemCount, line: line)
        return
      }
      item = (Feed.Item(line: line), path.count)
    } else if path.count == (item?.depth ?? channelDepth) + 1 {
      field = FeedField(name, attributes, depth: path.count, isAtom: root == "feed")
    }
  }

  mutating func end() {
    guard let name = path.last else { return }
    if var open = field {
      if path.count > open.depth {
        open.end(name)
        field = open
      } else {
        take(open)
        field = nil
      }
    } else if let item, path.count == item.depth {
      feed.items.append(item.value)
      self.item = nil
    }
    path.removeLast()
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    field?.text(bytes)
  }

  /// The number of elements around what describes the feed: in RSS a `channel` is among them.
  private var channelDepth: Int {
    root == "feed" ? 1 : path.dropFirst().first == "channel" ? 2 : 1
  }

  private mutating func take(_ field: FeedField) {
    if item != nil {
      item?.value.take(field)
    } else if root == "feed" || path.contains("channel") {
      feed.take(field)
    }
  }
}
