/// The members of a line of `postil.partial/1`, in the order in which they are written.
public enum PartialMember: String, Sendable, CaseIterable {
  /// The name and version of the format.
  case format
  /// A name for all that must be the same for summaries to be added.
  case configuration = "config"
  /// The number of rows that were read.
  case records
  /// The number of rows that were left out.
  case bad
  /// Whether no unit goes on in another summary.
  case closed
  /// The level of measurement.
  case level
  /// The declared labels in their order.
  case order
  /// Whether units belong to clusters.
  case clustered
  /// The names of the annotators.
  case annotators
  /// The labels that were given.
  case labels
  /// The names of the clusters.
  case clusters
  /// Number of units, cluster (from 1; 0 for none), and then annotator and label of each rating.
  case patterns
  /// Of a crowd: label and count of each label of a row.
  case rows
  /// Of a crowd: row, cluster (from 1; 0 for none), number of units.
  case units
  /// Of a crowd: annotator, label, row, number of units.
  case given
  /// Of a crowd: two annotators, their labels, number of units.
  case met
  /// The beginning of the SHA-256 of all bytes before it.
  case sum
}
