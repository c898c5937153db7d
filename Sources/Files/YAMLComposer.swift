/// Makes a tree of the events of a YAML stream, collecting what is wrong.
struct YAMLComposer {
  private let events: YAMLEvents
  private let places: YAMLPlaces
  private var problems: [YAMLProblem] = []
  private var depth = 0

  /// Reading cannot go on; the problem has been noted.
  private struct Stop: Error {}

  /// Reads a file.
  ///
  /// - Parameter bytes: The file's bytes, valid UTF-8.
  /// - Returns: The tree, if reading came to the end of the file, and the problems.
  static func document(of bytes: [UInt8]) -> YAMLDocument {
    bytes.withUnsafeBufferPointer { buffer in
      var composer = YAMLComposer(events: YAMLEvents(buffer), places: YAMLPlaces(bytes))
      let root = try? composer.document()
      // A duplicate key is noted only after its value has been read.
      let problems = composer.problems.sorted { $0.mark.byteOffset < $1.mark.byteOffset }
      return YAMLDocument(root: root ?? nil, problems: problems)
    }
  }

  private init(events: YAMLEvents, places: YAMLPlaces) {
    self.events = events
    self.places = places
  }

  private mutating func document() throws(Stop) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd: return root
      case .documentStart where root != nil:
        note(.secondDocument, at: event)
        throw Stop()
      case .documentStart: root = try node(beginningWith: try next())
      default: break
      }
    }
  }

  private mutating func node(beginningWith event: YAMLEvent) throws(Stop) -> YAMLNode {
    if let anchor = event.anchor { note(.anchor(anchor), at: event) }
    if let tag = event.tag { note(.tag(tag), at: event) }
    switch event.kind {
    case .scalar(let text, let style):
      return node(.scalar(text, style), from: event, to: event)
    case .sequenceStart:
      return try nested(in: event) { (composer) throws(Stop) in try composer.sequence(event) }
    case .mappingStart:
      return try nested(in: event) { (composer) throws(Stop) in try composer.mapping(event) }
    default:
      if case .alias(let name) = event.kind { note(.alias(name), at: event) }
      return node(.scalar("", .plain), from: event, to: event)
    }
  }

  private mutating func sequence(_ start: YAMLEvent) throws(Stop) -> YAMLNode {
    var elements: [YAMLNode] = []
    while true {
      let event = try next()
      if case .end = event.kind { return node(.sequence(elements), from: start, to: event) }
      elements.append(try node(beginningWith: event))
    }
  }

  private mutating func mapping(_ start: YAMLEvent) throws(Stop) -> YAMLNode {
    var members: [YAMLNode.Member] = []
    var places: [[UInt8]: YAMLMark] = [:]
    while true {
      let event = try next()
      if case .end = event.kind { return node(.mapping(members), from: start, to: event) }
      let key = try node(beginningWith: event)
      let value = try node(beginningWith: try next())
      guard let text = key.text else {
        problems.append(YAMLProblem(mark: key.start, reason: .keyNotText))
        continue
      }
      if let first = places[Array(text.utf8)] {
        let reason = YAMLProblem.Reason.duplicateKey(text, first: first)
        problems.append(YAMLProblem(mark: key.start, reason: reason))
      } else {
        places[Array(text.utf8)] = key.start
        members.append(YAMLNode.Member(key: key, value: value))
      }
    }
  }

  private mutating func nested(
    in event: YAMLEvent, _ body: (inout YAMLComposer) throws(Stop) -> YAMLNode
  ) throws(Stop) -> YAMLNode {
    guard depth < YAMLDocument.maximumDepth else {
      note(.tooDeep(limit: YAMLDocument.maximumDepth), at: event)
      throw Stop()
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    guard let event = events.next() else {
      problems.append(events.failure(in: places))
      throw Stop()
    }
    return event
  }

  private mutating func note(_ reason: YAMLProblem.Reason, at event: YAMLEvent) {
    problems.append(YAMLProblem(mark: places.mark(scalarOffset: event.start), reason: reason))
  }

  private func node(
    _ content: YAMLNode.Content, from start: YAMLEvent, to end: YAMLEvent
  ) -> YAMLNode {
    YAMLNode(
      content: content, start: places.mark(scalarOffset: start.start),
      end: places.mark(scalarOffset: end.end))
  }
}
