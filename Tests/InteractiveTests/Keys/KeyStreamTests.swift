import Glibc
import Screens
import Testing

@testable import Interactive

/// What becomes of pasted text whose end is late.
@Suite struct KeyStreamTests {
  /// Keys that come through a pipe.
  private struct Line: ~Copyable {
    var keys: KeyStream
    let ends: [Int32]

    init() throws {
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      keys = try KeyStream(input: ends[0])
      keys.pastePatience = 20
      self.ends = ends
    }

    deinit {
      for end in ends { close(end) }
    }

    /// What the bytes come to; nothing that they leave behind.
    mutating func events(_ text: String) -> [KeyStream.Event] {
      _ = text.utf8.withContiguousStorageIfAvailable { write(ends[1], $0.baseAddress, $0.count) }
      var events: [KeyStream.Event] = []
      while true {
        let event = keys.next(until: keys.milliseconds())
        if event == .quiet { return events }
        if event != .signal { events.append(event) }
      }
    }
  }

  @Test func theRestOfAPasteThatPausedIsDropped() throws {
    var line = try Line()
    #expect(line.events("\u{1B}[200~one") == [.pasted("one")])
    #expect(line.events("qq\u{1B}[201~k") == [.key(.text("k"))])
  }

  @Test func aMarkThatCameInTwoPartsEndsThePaste() throws {
    var line = try Line()
    #expect(line.events("\u{1B}[200~one\u{1B}[20") == [.pasted("one [20")])
    #expect(line.events("1~k") == [.key(.text("k"))])
  }

  @Test func aMarkThatNeverComesCostsTheFirstKeysOnly() throws {
    var line = try Line()
    #expect(line.events("\u{1B}[200~one") == [.pasted("one")])
    #expect(line.events("q").isEmpty)
    #expect(line.events("k") == [.key(.text("k"))])
  }
}
