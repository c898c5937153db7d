import Annotations

/// Finds the ratings in codings: what counts as an answer, what is left out, and why.
///
/// ``RatedQuestion/found`` asks every unit that was looked at. Any other variable asks statements
/// only, so an annotator who recorded none has no rating there. Values that stand for a missing one
/// are left out one by one; what remains of an annotator in a unit is their rating.
public struct RatingReader: Sendable {
  /// What is asked.
  public let question: RatedQuestion
  private let annotators: AnnotatorSelection

  /// Prepares to read the answers to a question.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - annotators: Whose answers count.
  public init(_ question: RatedQuestion, annotators: AnnotatorSelection = .everyPerson) {
    self.question = question
    self.annotators = annotators
  }

  /// The ratings of an article.
  ///
  /// - Parameter article: The article with its codings.
  /// - Returns: The units that somebody judged, with the answers and what was left out.
  public func ratings(in article: CodedArticle) -> ArticleRatings {
    let layers = article.layers.filter(annotators.includes)
    return switch question {
    case .relevant: relevance(of: article, layers)
    case .found: findings(in: article, layers)
    case .variable(let variable): values(of: variable, in: article, layers)
    }
  }

  /// One unit: `no` of those who found the article irrelevant, `yes` of those who are done with it
  /// or recorded a statement in it.
  private func relevance(of article: CodedArticle, _ layers: [Layer]) -> ArticleRatings {
    var collection = RatingCollection()
    for layer in layers {
      let hasStatement = layer.units.contains { $0.coding.statements?.isEmpty == false }
      switch layer.status.state {
      case .irrelevant: collection.answer(.no, of: layer, on: UnitKey(article: article.id))
      case .open where !hasStatement: continue
      case .open, .done: collection.answer(.yes, of: layer, on: UnitKey(article: article.id))
      }
    }
    return collection.ratings
  }

  /// An irrelevant article is one judgement on all of its units, which is then left out.
  private func findings(in article: CodedArticle, _ layers: [Layer]) -> ArticleRatings {
    var collection = RatingCollection()
    for layer in layers {
      guard layer.status.state != .irrelevant else {
        for unit in article.units {
          collection.open(UnitKey(article: article.id, unit: unit.number))
          collection.leaveOut(.irrelevant)
        }
        continue
      }
      for judged in collection.judged(in: layer, of: article) {
        let key = UnitKey(article: article.id, unit: judged.number)
        collection.answer(judged.statements.isEmpty ? .no : .yes, of: layer, on: key)
      }
    }
    return collection.ratings
  }

  private func values(
    of variable: Variable, in article: CodedArticle, _ layers: [Layer]
  ) -> ArticleRatings {
    var collection = RatingCollection()
    for layer in layers where layer.status.state != .irrelevant {
      for judged in collection.judged(in: layer, of: article) {
        for group in StatementGroup.groups(of: judged.statements, per: variable.per) {
          let key = UnitKey(article: article.id, unit: judged.number, group: group.values)
          collection.add(group.statements, of: layer, on: key, asking: variable)
        }
      }
    }
    let irrelevant = layers.count { $0.status.state == .irrelevant }
    collection.leaveOut(.irrelevant, count: irrelevant * collection.unitCount)
    return collection.ratings
  }
}
