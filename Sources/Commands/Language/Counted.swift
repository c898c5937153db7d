/// A number with what it counts: `1 unit`, `2 units`.
///
/// - Parameters:
///   - count: The number.
///   - noun: What is counted, in the singular.
/// - Returns: The words.
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
