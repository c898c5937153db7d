internal import CYAML

/// The events of a YAML stream, one after the other.
///
/// A class because the library keeps pointers into its parser, which therefore must not move.
final class YAMLEvents {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)

  /// Starts to read.
  ///
  /// - Parameter bytes: The file, which must outlive this object.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser.initialize(to: yaml_parser_t())
    // Fails only if there is no memory; every later call then fails with that reason.
    yaml_parser_initialize(parser)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; nil if the text is not YAML, and ``failure(in:)`` then says why.
  func next() -> YAMLEvent? {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { return nil }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event)
  }

  /// Why there is no further event.
  func failure(in places: YAMLPlaces) -> YAMLProblem {
    let words = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
    let context = parser.pointee.context.map { String(cString: $0) + ": " } ?? ""
    let isReading = parser.pointee.error == YAML_READER_ERROR
    let mark =
      isReading
      ? places.mark(byteOffset: parser.pointee.problem_offset)
      : places.mark(scalarOffset: parser.pointee.problem_mark.index)
    return YAMLProblem(mark: mark, reason: .syntax(context + words))
  }
}
