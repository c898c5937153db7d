/// What stands at one place because units were split or joined after they were coded.
public struct FollowedCoding: Sendable, Equatable {
  /// The place, which the coding left or reached.
  public var place: Change.Place
  /// The changes as which this would be recorded: one, or one for each of several versions.
  public var changes: [Change]
}
