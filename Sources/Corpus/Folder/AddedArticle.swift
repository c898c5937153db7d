public import Annotations
import Segmentation

/// What came of handing in an article, for telling whoever did it.
public struct AddedArticle: Sendable, Equatable {
  /// What was done.
  public enum Outcome: Sendable, Equatable {
    /// The article is new.
    case added
    /// The same is an article already; nothing was changed.
    case unchanged
  }

  /// The encoding of what was handed in.
  public struct Encoding: Sendable, Equatable {
    /// The encoding.
    public var used: TextEncoding
    /// What told it.
    public var reason: EncodingReason
    /// The name that the file itself gives its encoding, if it does.
    public var declared: String?
    /// Whether a byte order mark was dropped, which the text does not have.
    public var hadByteOrderMark = false
    /// Whether the text would be the same in most encodings.
    private var isASCII = false

    /// The encoding of a decoded file.
    init(_ text: DecodedText, declared: String?) {
      used = text.encoding
      reason = text.reason
      hadByteOrderMark = text.hadByteOrderMark
      self.declared = declared
      isASCII = text.text.utf8.allSatisfy(UTF8.isASCII)
    }

    /// An encoding without a declaration.
    init(_ used: TextEncoding, _ reason: EncodingReason) {
      self.used = used
      self.reason = reason
    }

    /// Whether the file declares another encoding than it was read in, or one that is not known.
    public var isDeclaredWrongly: Bool {
      guard let declared else { return false }
      guard let named = TextEncoding(name: declared) else { return true }
      return named != used && (!isASCII || named.isUTF16)
    }
  }

  /// Something that could not be made use of.
  public enum Remark: Sendable, Equatable {
    /// A date that cannot be read, and where it stands.
    case unreadableDate(String, origin: String)
    /// A language that is no tag such as `en`.
    case unreadableLanguage(String)
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
  /// The article, with its title, dates and units.
  ///
  /// What a page has besides it is in its ``Article/Received/leftOut``.
  public var article: Article
  /// The encoding; nil if nothing was changed, for then nothing was decoded.
  public var encoding: Encoding?
  /// What could not be made use of.
  public var remarks: [Remark]

  /// An article that is there already.
  init(unchanged article: Article) {
    outcome = .unchanged
    self.article = article
    remarks = []
  }

  /// An article that was made and written.
  init(_ outcome: Outcome, _ made: MadeArticle) {
    self.outcome = outcome
    article = made.article
    encoding = made.encoding
    remarks = made.remarks
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

extension AddedArticle.Remark {
  /// The remark in words.
  public var message: String {
    switch self {
    case .unreadableDate(let value, let origin):
      "no date can be read from '\(shortened(value))' (\(origin))"
    case .unreadableLanguage(let value): "'\(shortened(value))' is no language tag such as 'en'"
    }
  }
}
