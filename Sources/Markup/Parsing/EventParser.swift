import CLibXML

/// Runs libxml2's parsers over a text.
///
/// They report events and build nothing, so what is kept and how deep it nests is ours to say. They
/// never open a file or a connection, nor replace entities that a document declares.
enum EventParser {
  /// The language of a document.
  enum Markup {
    /// As written: whatever is wrong is mended as browsers do, more or less.
    case html
    /// Whatever is wrong is passed over.
    case xml
  }

  /// The most bytes of a document; the parser counts in 32 bits.
  static let maximumByteCount = 1 << 30
  /// XML is handed over in pieces, as the parser refuses larger ones.
  private static let pieceByteCount = 1 << 16

  /// Parses a document.
  ///
  /// - Parameters:
  ///   - text: The document; what it says about its encoding is ignored.
  ///   - markup: Its language.
  ///   - events: Receives what is found.
  /// - Returns: The 1-based line of the last mistake in the document; nil if there is none.
  /// - Throws: ``MarkupError`` if the document cannot be read, or `events` has a problem.
  @discardableResult
  static func parse<Events: MarkupEvents>(
    _ text: String, as markup: Markup, into events: inout Events
  ) throws(MarkupError) -> Int? {
    let functions = try LibraryFunctions.get()
    var text = text
    if text.withUTF8({ $0.contains(0) }) { text = text.withZerosReplaced }
    let byteCount = text.utf8.count
    guard byteCount <= maximumByteCount else {
      throw .tooLarge(byteCount: byteCount, limit: maximumByteCount)
    }
    try refuseExcess(in: &text)
    var run = ParserRun(events: events, functions: functions)
    let hasMemory = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        withUnsafeMutablePointer(to: &run) { run in
          markup == .html ? parseHTML(characters, run) : parseXML(characters, run)
        }
      }
    }
    guard hasMemory else { throw .outOfMemory }
    if let problem = run.events.problem { throw problem }
    if let result = run.events as? Events { events = result }
    return run.mistakeLine
  }

  /// Refuses what the parser would take minutes for before it reports anything.
  private static func refuseExcess(in text: inout String) throws(MarkupError) {
    if let line = text.withUTF8({ TagLengths.lineOfExcess(in: $0) }) {
      throw .tooManyAttributes(limit: TagLengths.maximumAttributeCount, line: line)
    }
    if let line = text.withUTF8({ NameCount.lineOfExcess(in: $0) }) {
      throw .tooManyNames(limit: NameCount.maximum, line: line)
    }
  }

  private static let options = CInt(
    libxml_recover.rawValue | libxml_no_error_output.rawValue | libxml_no_warning_output.rawValue
      | libxml_no_network.rawValue | libxml_ignore_declared_encoding.rawValue)

  /// Parses a page, unless there is no memory for a parser.
  private static func parseHTML(
    _ text: UnsafeBufferPointer<CChar>, _ run: UnsafeMutablePointer<ParserRun>
  ) -> Bool {
    var callbacks = ParserRun.callbacks
    let functions = run.pointee.functions
    guard let parser = functions.create_html(&callbacks, run, nil, 0, nil, libxml_utf8) else {
      return false
    }
    defer { functions.free_html(parser) }
    run.pointee.parser = parser
    _ = functions.use_html_options(parser, options)
    _ = functions.set_encoding(parser, libxml_utf8)
    _ = functions.parse_html(parser, text.baseAddress, CInt(text.count), 1)
    return true
  }

  /// Parses a feed, unless there is no memory for a parser.
  private static func parseXML(
    _ text: UnsafeBufferPointer<CChar>, _ run: UnsafeMutablePointer<ParserRun>
  ) -> Bool {
    var callbacks = ParserRun.callbacks
    let functions = run.pointee.functions
    guard let parser = functions.create_xml(&callbacks, run, nil, 0, nil) else { return false }
    defer { functions.free_xml(parser) }
    run.pointee.parser = parser
    _ = functions.use_xml_options(parser, options)
    _ = functions.set_encoding(parser, libxml_utf8)
    var rest = text[...]
    while !rest.isEmpty, run.pointee.events.problem == nil {
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(pieceByteCount))
      _ = functions.parse_xml(parser, piece.baseAddress, CInt(piece.count), 0)
      rest = rest.dropFirst(pieceByteCount)
    }
    _ = functions.parse_xml(parser, nil, 0, 1)
    run.pointee.mistakeLine = functions.last_mistake(parser).map { Int($0.pointee.line) }
    return true
  }
}

extension String {
  /// The text with the replacement character for each zero, where the parsers would stop.
  fileprivate var withZerosReplaced: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(scalar == "\0" ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }
}
