/// Where the labels of a study lie on a line.
enum LabelPositions {
  /// By value where all labels are numbers, else by place.
  static func byValue(_ study: Study) -> [Double] {
    numbers(of: study.labels) ?? byPlace(study)
  }

  /// By place in the order of labels, from 0.
  static func byPlace(_ study: Study) -> [Double] {
    study.labels.indices.map { Double($0) }
  }

  /// The values of the labels if all are numbers that sums of squares can hold.
  static func numbers(of labels: [String]) -> [Double]? {
    var numbers: [Double] = []
    for label in labels {
      guard let number = DecimalNumber.value(of: label), DecimalNumber.isInRange(number) else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  /// The distance between the ends, 1 if they meet so that it can divide.
  static func range(of positions: [Double]) -> Double {
    guard let least = positions.min(), let greatest = positions.max(), least < greatest else {
      return 1
    }
    return greatest - least
  }
}
