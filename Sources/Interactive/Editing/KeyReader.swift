internal import Commands
internal import Glibc

/// Reads what is typed, one scalar at a time.
///
/// It reads single bytes and keeps at most the few of an unfinished escape sequence: all that was typed
/// ahead stays with the system, where a question can discard it and a pager can read it.
struct KeyReader: ~Copyable {
  /// What waiting for a key came to.
  enum Key: Equatable {
    /// A character, or a control character for a key.
    case scalar(Unicode.Scalar)
    /// The mark that a terminal sends before pasted text.
    case pasteStart
    /// A signal arrived; ``KeyReader/arrivals`` says which.
    case signal
    /// Standard input ended or failed.
    case end
  }

  private enum Arrival {
    case byte(UInt8)
    case signal
    case end
    case nothing
  }

  /// How long the bytes of one key may be apart.
  private static let milliseconds: Int32 = 50
  private static let escape: UInt8 = 0x1B
  private static let pasteStart = Array("[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Holds back, while a line is edited, the signals that concern it.
  var gate: SignalGate
  /// The signals that were noticed and not yet dealt with.
  var arrivals = SignalGate.Arrivals()

  private let input: Int32
  private var putBack: ArraySlice<UInt8> = []
  /// Whether an incremental search is on.
  private(set) var isSearching = false

  /// Reads from a terminal.
  ///
  /// - Parameter input: The descriptor of the terminal.
  /// - Throws: ``TerminalError/failed(_:)`` when descriptors are used up.
  init(input: Int32) throws(TerminalError) {
    self.input = input
    gate = try SignalGate()
  }

  /// Waits for the next key.
  mutating func next() -> Key {
    // A signal may have come between the bytes of the last key.
    guard arrivals == SignalGate.Arrivals() else { return .signal }
    switch nextByte(within: -1) {
    case .byte(Self.escape): return afterEscape()
    case .byte(let lead): return noting(scalar(from: lead))
    case .signal: return .signal
    case .end, .nothing: return .end
    }
  }

  /// Reads pasted text up to the mark that ends it, which is not part of the result.
  ///
  /// - Returns: The bytes; nil if the input ended before the mark.
  mutating func pastedBytes() -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      switch nextByte(within: -1, watchingSignals: false) {
      case .byte(let byte): bytes.append(byte)
      default: return nil
      }
      if bytes.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
        return bytes.dropLast(Self.pasteEnd.count)
      }
    }
  }

  /// Forgets what was typed and not yet read.
  ///
  /// A paste without marks arrives in several portions, so this waits until none follows.
  mutating func discardTyped() {
    putBack = []
    for _ in 0..<20 {
      tcflush(input, TCIFLUSH)
      guard isReadable(within: Self.milliseconds) else { return }
    }
  }

  /// Whether a key can be had without waiting.
  var hasTyped: Bool { !putBack.isEmpty || isReadable(within: 0) }

  /// Looks, without waiting, which signals have arrived.
  mutating func noticeSignals() {
    gate.collect(into: &arrivals)
  }

  /// Whether an interrupt arrived since the last time this was asked.
  mutating func takeInterrupt() -> Bool {
    defer { arrivals.interrupted = false }
    return arrivals.interrupted
  }

  /// Tells a paste and, during a search, an arrow key from the escape key.
  ///
  /// libedit's search takes the first byte of an arrow key for its end and then inserts the others as
  /// text; a second escape makes it see the key.
  private mutating func afterEscape() -> Key {
    var following: [UInt8] = []
    while following.count < Self.pasteStart.count,
      case .byte(let byte) = nextByte(within: Self.milliseconds, watchingSignals: false)
    {
      following.append(byte)
      guard Self.pasteStart.starts(with: following) else { break }
    }
    if following == Self.pasteStart {
      isSearching = false
      return .pasteStart
    }
    if isSearching, !following.isEmpty {
      following.insert(Self.escape, at: 0)
    }
    isSearching = false
    putBack = following + putBack
    return .scalar("\u{1B}")
  }

  /// Follows whether an incremental search is on: it starts at one of two keys, and any control
  /// character that has no meaning in it ends it.
  private mutating func noting(_ scalar: Unicode.Scalar) -> Key {
    switch scalar {
    case "\u{12}", "\u{13}": isSearching = true
    case "\u{8}", "\u{17}", "\u{7F}": break
    case "\0"..."\u{1F}": isSearching = false
    default: break
    }
    return .scalar(scalar)
  }

  /// Puts a scalar together from its UTF-8 bytes; ill-formed ones become a replacement character.
  private mutating func scalar(from lead: UInt8) -> Unicode.Scalar {
    var bytes = [lead]
    let length = (0xC2...0xF4).contains(lead) ? (~lead).leadingZeroBitCount : 1
    for _ in 1..<length {
      guard case .byte(let byte) = nextByte(within: Self.milliseconds, watchingSignals: false)
      else { break }
      guard byte & 0xC0 == 0x80 else {
        putBack = [byte] + putBack
        break
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// Waits for a byte.
  ///
  /// - Parameters:
  ///   - limit: How many milliseconds to wait; -1 for ever.
  ///   - watchingSignals: Whether any signal ends the waiting; a hang-up always does.
  /// - Returns: The byte, or why there is none.
  private mutating func nextByte(within limit: Int32, watchingSignals: Bool = true) -> Arrival {
    if let byte = putBack.popFirst() { return .byte(byte) }
    while true {
      var waiting = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: gate.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&waiting, 2, limit)
      if count == 0 { return .nothing }
      if waiting[1].revents != 0 {
        gate.collect(into: &arrivals)
        if arrivals.hungUp != nil || watchingSignals { return .signal }
      }
      if waiting[0].revents != 0 { return readByte() }
    }
  }

  private func readByte() -> Arrival {
    var byte: UInt8 = 0
    var length: Int
    repeat {
      length = read(input, &byte, 1)
    } while length == -1 && errno == EINTR
    return length == 1 ? .byte(byte) : .end
  }

  private func isReadable(within limit: Int32) -> Bool {
    var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, limit) > 0 && waiting.revents & Int16(POLLIN) != 0
  }
}
