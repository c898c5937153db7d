import Agreement
import Annotations
import Files
import Reports

/// Adds articles to a report on a thread of its own, while those that follow are read.
///
/// To read an article with its codings and to count what they say takes about the same time. One
/// thread adds all articles in their order, so it comes to the same as if there were no other.
///
/// A class, because two threads share it.
final class ReportingThread {
  /// How many articles may wait for the thread, which bounds the memory.
  private static let mostWaiting = 16

  // For the thread alone until it has ended.
  private var builder: CodingReport.Builder
  private var thread: RunningThread?
  private let monitor = Monitor()
  // Used inside the monitor only, and after the thread has ended.
  private var waiting: [CodedArticle] = []
  private var isComplete = false
  private var problem: RatingError?

  /// Starts the thread.
  ///
  /// - Parameter builder: What articles are added to.
  init(_ builder: CodingReport.Builder) {
    self.builder = builder
    thread = RunningThread { [self] in addAll() }
  }

  /// Takes an article.
  ///
  /// - Parameter article: The article with its codings.
  /// - Throws: Why an article could not be added, this one or one before it.
  func add(_ article: CodedArticle) throws(RatingError) {
    // Where the system has no thread to give, articles are counted here.
    if thread == nil { count(article) }
    let problem = monitor.inside {
      guard thread != nil else { return self.problem }
      monitor.wait { waiting.count < Self.mostWaiting || self.problem != nil }
      waiting.append(article)
      monitor.announceChange()
      return self.problem
    }
    if let problem { throw problem }
  }

  /// Waits until all articles are added; to be called once, whatever happened before.
  ///
  /// - Returns: What they were added to, or why an article could not be.
  func finish() -> Result<CodingReport.Builder, RatingError> {
    monitor.inside {
      isComplete = true
      monitor.announceChange()
    }
    thread?.wait()
    thread = nil
    return problem.map { .failure($0) } ?? .success(builder)
  }

  /// Adds articles until the last is added, or one cannot be.
  private func addAll() {
    while problem == nil, let article = nextArticle() { count(article) }
  }

  /// The article that the thread adds next, or nil after the last.
  private func nextArticle() -> CodedArticle? {
    monitor.inside {
      monitor.wait { !waiting.isEmpty || isComplete }
      guard !waiting.isEmpty else { return nil }
      monitor.announceChange()
      return waiting.removeFirst()
    }
  }

  private func count(_ article: CodedArticle) {
    do throws(RatingError) {
      try builder.add(article)
    } catch {
      monitor.inside {
        problem = error
        monitor.announceChange()
      }
    }
  }
}

// One thread reads and the other counts; what they hand over goes through the monitor.
extension ReportingThread: @unchecked Sendable {}
