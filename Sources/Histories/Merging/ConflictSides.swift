import Files

/// What a merge of lines put on either side of its marks, with what stands around them.
///
/// - Parameter bytes: A file's bytes.
/// - Returns: Both sides, ours first; the bytes themselves if there are no marks in them.
public func conflictSides(of bytes: [UInt8]) -> [[UInt8]] {
  let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
  guard lines.contains(where: SealedLine.isConflictMarker) else { return [bytes] }
  var sides: [[ArraySlice<UInt8>]] = [[], []]
  var part = Array(sides.indices)
  for line in lines {
    guard SealedLine.isConflictMarker(line), let sign = line.first else {
      for side in part { sides[side].append(line) }
      continue
    }
    switch sign {
    case UInt8(ascii: "<"): part = [0]
    case UInt8(ascii: "|"): part = []
    case UInt8(ascii: "="): part = [1]
    default: part = [0, 1]
    }
  }
  return sides.map { Array($0.joined(separator: [10])) }
}
