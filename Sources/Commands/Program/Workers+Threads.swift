import Files
import Reports

extension Workers {
  /// Two threads, this one and another: enough where the memory that a thread needs matters too.
  static let threads = Workers { count, piece in
    let pieces = Pieces(count)
    let other = count > 1 ? RunningThread { pieces.forEach(piece) } : nil
    pieces.forEach(piece)
    other?.wait()
  }
}

/// Pieces of work, each given out once.
///
/// A class, because threads share it.
private final class Pieces {
  private let count: Int
  private let monitor = Monitor()
  // Used inside the monitor only.
  private var given = 0

  init(_ count: Int) {
    self.count = count
  }

  func forEach(_ work: (Int) -> Void) {
    while let number = next() { work(number) }
  }

  private func next() -> Int? {
    monitor.inside {
      guard given < count else { return nil }
      given += 1
      return given - 1
    }
  }
}

// What threads share goes through the monitor.
extension Pieces: @unchecked Sendable {}
