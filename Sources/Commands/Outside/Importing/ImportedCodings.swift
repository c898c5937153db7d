import Annotations
import Reports

/// The codings of a file, brought together by layer and unit whatever the order of its lines.
struct ImportedCodings {
  /// The lines on one article by one annotator.
  struct Coding {
    /// Whose coding of what.
    let id: Layer.ID
    /// The lines of each unit, in the order in which the units came.
    fileprivate(set) var units: [[ImportedRow]] = []
    /// The lines that could not be read, by the places that they are about.
    fileprivate(set) var refused: [ImportedPlace: Int] = [:]
    fileprivate var places: [ImportedPlace: Int] = [:]
  }

  /// The codings, in the order in which they came.
  private(set) var codings: [Coding] = []
  private var indexes: [Layer.ID: Int] = [:]

  /// Adds a line.
  mutating func append(_ row: ImportedRow) {
    let coding = index(of: row.place.layer)
    if let unit = codings[coding].places[row.place] {
      codings[coding].units[unit].append(row)
    } else {
      codings[coding].places[row.place] = codings[coding].units.count
      codings[coding].units.append([row])
    }
  }

  /// Notes that a line of a unit was refused, so that the unit is not taken in by half.
  mutating func refuse(_ place: ImportedPlace, line: Int) {
    let coding = index(of: place.layer)
    if codings[coding].refused[place] == nil { codings[coding].refused[place] = line }
  }

  private mutating func index(of layer: Layer.ID) -> Int {
    if let known = indexes[layer] { return known }
    indexes[layer] = codings.count
    codings.append(Coding(id: layer))
    return codings.count - 1
  }
}
