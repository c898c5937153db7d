internal import Commands
internal import Glibc
internal import Screens

/// Reads keys, pasted text and signals from a terminal in raw mode, one event at a time.
///
/// It reads single bytes, so that all that was typed ahead stays with the system until it is asked for.
struct KeyStream: ~Copyable {
  /// What was waited for.
  enum Event: Equatable {
    /// A key.
    case key(Key)
    /// Pasted text.
    case pasted(String)
    /// Signals may have arrived; ``KeyStream/arrivals`` says which.
    case signal
    /// Nothing happened in time.
    case quiet
    /// The terminal is gone.
    case end
  }

  private enum Arrival {
    case byte(UInt8)
    case signal
    case nothing
    case end
  }

  /// What is pasted beyond so many bytes is dropped.
  private static let longestPaste = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Holds back the signals that concern the screen.
  var gate: SignalGate
  /// The signals that were noticed and not yet dealt with.
  var arrivals = SignalGate.Arrivals()
  /// A paste that pauses for so many milliseconds is given as far as it came.
  var pastePatience = 1_000

  private let input: Int32
  private var decoder = KeyDecoder()
  /// The last bytes of a paste that was given before its end came; nil if there is none.
  private var unfinishedPaste: [UInt8]?

  /// Reads from a terminal.
  ///
  /// - Parameter input: The descriptor of the terminal.
  /// - Throws: ``TerminalError/failed(_:)`` when descriptors are used up.
  init(input: Int32) throws(TerminalError) {
    self.input = input
    gate = try SignalGate(includingStops: true)
  }

  /// Waits for the next event.
  ///
  /// - Parameter deadline: The milliseconds of the clock at which to give up; nil for never.
  /// - Returns: The event.
  mutating func next(until deadline: Int?) -> Event {
    while true {
      // A sequence that has begun gets its time, whatever is waited for.
      let limit = decoder.patience ?? deadline.map { max(0, $0 - milliseconds()) }
      switch arrival(within: limit) {
      case .signal: return .signal
      case .end: return .end
      case .byte(let byte):
        if let start = unfinishedPaste {
          dropRest(ofPaste: start + [byte])
          return .signal
        }
        if let stroke = decoder.take(byte) { return event(stroke) }
      case .nothing:
        if let stroke = decoder.giveUp() { return event(stroke) }
        if let deadline, milliseconds() >= deadline { return .quiet }
      }
    }
  }

  /// Forgets that the process was stopped and went on, after that was dealt with.
  mutating func forgetPause() {
    gate.collect(into: &arrivals)
    arrivals.stopped = false
    arrivals.continued = false
    arrivals.resized = false
  }

  /// Milliseconds of a clock that only goes forward.
  func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }

  private mutating func event(_ stroke: KeyDecoder.Stroke) -> Event {
    switch stroke {
    case .key(let key): .key(key)
    case .pasteStart: pasted()
    }
  }

  private mutating func pasted() -> Event {
    let bytes = paste(after: [])
    return arrivals.hungUp != nil ? .signal : .pasted(Self.text(bytes))
  }

  /// Drops what comes of a paste that was given already, up to its end or the next pause: without
  /// an end, it costs the first keys only.
  private mutating func dropRest(ofPaste start: [UInt8]) {
    _ = paste(after: start)
    unfinishedPaste = nil
  }

  /// Reads pasted bytes up to the mark that ends them.
  ///
  /// Signals wait for it, all but the end of the terminal: what is left of a paste would act as
  /// keys.
  private mutating func paste(after start: [UInt8]) -> ArraySlice<UInt8> {
    let end = Self.pasteEnd
    var bytes = start
    while !bytes.suffix(end.count).elementsEqual(end) {
      switch arrival(within: pastePatience) {
      case .byte(let byte):
        // The last bytes stay, so that the mark is found.
        if bytes.count >= Self.longestPaste { bytes.remove(at: bytes.count - end.count) }
        bytes.append(byte)
      case .signal where arrivals.hungUp == nil: break
      case .signal, .nothing, .end:
        unfinishedPaste = Array(bytes.suffix(end.count - 1))
        return bytes[...]
      }
    }
    return bytes.dropLast(end.count)
  }

  /// Pasted bytes as text: line ends as line feeds, other control characters as blanks.
  static func text(_ bytes: some Collection<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\r" || scalar == "\n" && previous != "\r" {
        text.append("\n")
      } else if scalar != "\n" {
        text.append(scalar.properties.generalCategory == .control ? " " : scalar)
      }
      previous = scalar
    }
    return String(text)
  }

  /// Waits for a byte or a signal.
  private mutating func arrival(within limit: Int?) -> Arrival {
    var waiting = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: gate.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&waiting, 2, limit.map { Int32(clamping: $0) } ?? -1)
    if count <= 0 { return .nothing }
    if waiting[1].revents != 0 {
      gate.collect(into: &arrivals)
      return .signal
    }
    var byte: UInt8 = 0
    var length: Int
    repeat { length = read(input, &byte, 1) } while length == -1 && errno == EINTR
    if length == -1, errno == EAGAIN { return .nothing }
    return length == 1 ? .byte(byte) : .end
  }
}
