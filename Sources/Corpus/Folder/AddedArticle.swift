public import Annotations
import Segmentation

/// What came of handing in a file, for telling whoever did it.
public struct AddedArticle: Sendable, Equatable {
  /// What was done.
  public enum Outcome: Sendable, Equatable {
    /// The article is new.
    case added
    /// The same file is an article already; nothing was changed.
    case unchanged
  }

  /// How many blocks of a role hold no units.
  public struct LeftOut: Sendable, Equatable {
    /// The role, such as `boilerplate`.
    public var role: String
    /// The number of blocks.
    public var count: Int
  }

  /// What was done.
  public var outcome: Outcome
  /// The article, with its title, dates, encoding and units.
  public var article: Article
  /// Whether the received file begins with a byte order mark, which the text does not have.
  public var hadByteOrderMark: Bool

  /// Joins what was done and the article.
  init(_ outcome: Outcome, _ article: Article, of file: ReceivedFile) {
    self.outcome = outcome
    self.article = article
    let mark = TextEncoding(rawValue: article.received.encoding)?.byteOrderMark ?? []
    hadByteOrderMark = !mark.isEmpty && file.bytes.starts(with: mark)
  }

  /// The blocks that hold no units, by role, in the order in which the roles first appear.
  public var leftOut: [LeftOut] {
    var counts: [LeftOut] = []
    let holding = [BlockRole.title, .body].map(\.rawValue)
    for block in article.blocks where !holding.contains(block.role) {
      if let index = counts.firstIndex(where: { $0.role == block.role }) {
        counts[index].count += 1
      } else {
        counts.append(LeftOut(role: block.role, count: 1))
      }
    }
    return counts
  }

  /// Whether the dates that the article states disagree.
  public var hasDateConflict: Bool {
    Set(article.publishedEvidence.map(\.value)).count > 1
  }
}
