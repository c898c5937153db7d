import CLibXML

/// What the parser's callbacks act on while a document is parsed.
struct ParserRun {
  /// Receives what is found.
  var events: any MarkupEvents
  let functions: libxml_functions
  /// The parser, once there is one.
  var parser: UnsafeMutableRawPointer?
  /// The different names of attributes so far.
  private var attributeNames = NameCount()
  /// The 1-based line of the last mistake in the document, once it is parsed.
  var mistakeLine: Int?

  init(events: any MarkupEvents, functions: libxml_functions) {
    self.events = events
    self.functions = functions
  }

  /// Begins an element, and stops the parser if that was one too many.
  fileprivate mutating func begin(_ name: UnsafePointer<UInt8>?, _ attributes: ParsedAttributes) {
    guard events.problem == nil else { return }
    let line = Int(functions.line(parser))
    for (name, _) in attributes { attributeNames.insert(name) }
    if attributeNames.isExcessive {
      events.problem = .tooManyNames(limit: NameCount.maximum, line: line)
    } else {
      events.begin(UnsafeBufferPointer(terminated: name), attributes, line: line)
    }
    if events.problem != nil { functions.stop(parser) }
  }

  /// The callbacks, for both languages; what is not set here is not reported.
  static var callbacks: libxml_events {
    var callbacks = libxml_events()
    callbacks.start_element = { run, name, attributes in
      run?.assumingMemoryBound(to: ParserRun.self).pointee.begin(name, ParsedAttributes(attributes))
    }
    callbacks.end_element = { run, _ in
      run?.assumingMemoryBound(to: ParserRun.self).pointee.events.end()
    }
    callbacks.characters = receiveText
    callbacks.ignorable_white_space = receiveText
    callbacks.character_data = receiveText
    return callbacks
  }
}

private let receiveText:
  @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, CInt) -> Void = {
    run, text, length in
    let bytes = UnsafeBufferPointer(start: text, count: Int(length))
    run?.assumingMemoryBound(to: ParserRun.self).pointee.events.text(bytes)
  }
