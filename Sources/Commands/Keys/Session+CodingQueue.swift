import Agreement
import Annotations
import Corpus
import Storage

extension Session {
  /// The units that a request means; the article of the first is open on return.
  ///
  /// - Parameter request: The request.
  /// - Returns: The units.
  /// - Throws: A refusal if an article cannot be read, or there is no such unit.
  mutating func codingQueue(_ request: CodingRequest) throws(Refusal) -> CodingQueue {
    if isReviewing { try endReview() }
    var queue = CodingQueue()
    if request.queue == nil || request.queue == .article || request.queue == .uncoded {
      try enterFirst(request)
      queue.goesOn = request.queue != .article
    }
    if !request.isInReadingOrder {
      var remark: String?
      queue = CodingQueue(try places(request, &remark))
      queue.remark = remark
      queue.mix(request.rechecks, seed: request.seed)
    }
    guard queue.places?.isEmpty != true else { throw .nothingThere(request.emptiness) }
    if let first = queue.next(from: nil) { try go(to: first) }
    return queue
  }

  /// Opens a unit's article, if it is not open, and puts the cursor on the unit.
  mutating func go(to place: UnitPlace) throws(Refusal) {
    if open?.article.id != place.article { try enter(place.article) }
    guard var open else { return }
    open.move(to: try open.unit(place.unit))
    self.open = open
  }

  /// Opens the article that is coded first.
  private mutating func enterFirst(_ request: CodingRequest) throws(Refusal) {
    if let article = request.article {
      try enter(article)
    } else if open == nil || request.queue == .uncoded {
      do throws(Refusal) {
        _ = try execute(try Todo(Arguments()))
      } catch {
        // Where all is coded, what is judged once more is left.
        guard !request.rechecks.isEmpty else { throw error }
      }
    }
  }

  /// The units of a request that has an order of its own, or draws some.
  private mutating func places(_ request: CodingRequest, _ remark: inout String?) throws(Refusal)
    -> [UnitPlace]
  {
    var places: [UnitPlace] = []
    var withheld = 0
    for article in try articles(of: request) {
      guard request.queue == .disagreements, try !maySeeOthers(on: article) else {
        places += try self.places(in: article, request.queue)
        continue
      }
      withheld += 1
    }
    remark = Commands.remarks(onWithheld: withheld).first
    let drawn = try request.drawn(from: places)
    guard request.queue != .flagged, request.queue != .disagreements else { return drawn }
    return try uncoded(drawn)
  }

  private mutating func articles(of request: CodingRequest) throws(Refusal) -> [Article.ID] {
    if let article = request.article { return [article] }
    if request.queue == nil || request.queue == .article, let open { return [open.article.id] }
    return try assignedArticles()
  }

  /// The units of an article that belong to a queue, whether coded by now or not.
  private mutating func places(in id: Article.ID, _ queue: CodingRequest.Queue?) throws(Refusal)
    -> [UnitPlace]
  {
    let article = try article(id)
    let units = article.units.filter { codebook.isCodable($0.number) }
    let own = try layer(Layer.ID(annotator: try annotator(), article: id), of: article)
    let chosen: [Article.Unit]
    switch queue {
    case .flagged:
      chosen = units.filter { own?.unit(at: $0.span)?.coding.isFlagged ?? false }
    case .disagreements:
      let others = try otherPersons(on: article)
      chosen = units.filter { unit in
        let said = own?.unit(at: unit.span)?.coding.statements
        return others.contains { $0.disagrees(with: said, on: unit) }
      }
    default:
      guard own.map({ $0.status.state == .open }) ?? true else { return [] }
      chosen = units
    }
    return chosen.map { UnitPlace(id, $0.number) }
  }

  private mutating func otherPersons(on article: Article) throws(Refusal) -> [Layer] {
    let own = try annotator()
    let annotators = try refusing { () throws(StorageError) in try workspace.annotators() }
    var layers: [Layer] = []
    for annotator in annotators where annotator != own && annotator != .reference {
      let id = Layer.ID(annotator: annotator, article: article.id)
      guard let layer = try layer(id, of: article), layer.kind == .person else { continue }
      layers.append(layer)
    }
    return layers
  }

  private mutating func uncoded(_ places: [UnitPlace]) throws(Refusal) -> [UnitPlace] {
    var coded: Set<UnitPlace> = []
    for id in Set(places.map(\.article)) {
      let article = try article(id)
      let own = try layer(Layer.ID(annotator: try annotator(), article: id), of: article)
      for unit in own?.units ?? [] where unit.coding.isCoded {
        coded.insert(UnitPlace(id, unit.number))
      }
    }
    return places.filter { !coded.contains($0) }
  }
}

extension CodingRequest {
  /// Whether the units come as the article has them, whatever they are by then.
  fileprivate var isInReadingOrder: Bool {
    let isPlain = queue == nil || queue == .article || queue == .uncoded
    return isPlain && percentage == nil && rechecks.isEmpty
  }

  /// The units that are drawn, in the order in which they come.
  ///
  /// Drawn from all units, coded or not, so that the same seed draws the same ones a day later.
  fileprivate func drawn(from places: [UnitPlace]) throws(Refusal) -> [UnitPlace] {
    var generator = SplitMix64(seed: seed)
    let all = places.sorted()
    guard percentage != nil || queue == .random else { return all }
    var drawn = generator.shuffled(all)
    if let percentage, !all.isEmpty {
      let wanted = (Double(all.count) * percentage / 100).rounded(.up)
      drawn = Array(drawn.prefix(max(1, Int(wanted))))
    }
    return queue == .random ? drawn : drawn.sorted()
  }

  /// That no unit is in the queue.
  fileprivate var emptiness: String {
    switch queue {
    case .flagged: "no unit is flagged"
    case .disagreements: "nobody coded a unit otherwise in the articles that you have closed"
    default: percentage == nil ? "every unit is coded" : "every unit that was drawn is coded"
    }
  }
}

extension Layer {
  /// Whether a unit was judged here, and otherwise.
  fileprivate func disagrees(with statements: [Statement]?, on unit: Article.Unit) -> Bool {
    guard let statements, let own = self.unit(at: unit.span)?.coding.statements else {
      return false
    }
    return !own.saysSame(as: statements)
  }
}
