extension Program {
  /// Says that the system does not tell the arguments, which are found by way of `/proc`.
  ///
  /// - Returns: The exit status.
  public static func refuseUnknownArguments() -> Int32 {
    var output = DescriptorOutput(isColoured: false)
    output.remark(
      "error: the system does not tell the words of the command; "
        + "see that /proc can be read, and repeat the command")
    return 1
  }
}
