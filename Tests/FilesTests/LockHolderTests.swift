import Testing

@testable import Files

/// How the holder of a lock is found in what the system tells.
@Suite struct LockHolderTests {
  private let identity = FileIdentity(device: 0xFE01, inode: 4242)

  @Test func holderIsTheProcessOfTheFilesLine() {
    let locks = """
      1: POSIX  ADVISORY  WRITE 11 fe:01:4242 0 EOF
      2: FLOCK  ADVISORY  WRITE 22 fe:02:4242 0 EOF
      3: FLOCK  ADVISORY  WRITE 33 fe:01:4242 0 EOF
      3: -> FLOCK  ADVISORY  WRITE 44 fe:01:4242 0 EOF
      """
    #expect(LockHolder.processID(holding: identity, in: locks) == 33)
  }

  @Test(arguments: ["", "\n", "1: FLOCK", "1: FLOCK  ADVISORY  WRITE 0 fe:01:4242 0 EOF"])
  func unknownHolderIsNone(_ locks: String) {
    #expect(LockHolder.processID(holding: identity, in: locks) == nil)
  }

  @Test func programAndTerminalAreThoseOfTheStatus() {
    let status = "4711 (a b) c) S 1 4711 4711 34819 4711 4194304"
    #expect(LockHolder.program(inStatus: status) == "a b) c")
    #expect(LockHolder.terminal(inStatus: status) == "pts/3")
    #expect(LockHolder.terminal(inStatus: "1 (init) S 0 1 1 0 -1") == nil)
    #expect(LockHolder.terminal(inStatus: "1 (init)") == nil)
  }

  @Test func holderIsWorded() {
    let error = FileError(
      .lock, "x.jsonl", .locked(LockHolder(processID: 4711, program: "postil", terminal: "pts/3")))
    let words = "'x.jsonl' is being changed by process 4711 (postil on pts/3); end that first"
    #expect(error.description == words)
    #expect(LockHolder().description == "another process")
  }
}
