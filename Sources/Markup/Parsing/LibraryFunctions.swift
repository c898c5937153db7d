import CLibXML

/// libxml2, loaded when first needed.
enum LibraryFunctions {
  private static let loaded: Result<libxml_functions, MarkupError> = {
    var functions = libxml_functions()
    guard let reason = libxml_load(&functions) else { return .success(functions) }
    return .failure(.libraryMissing(reason: String(cString: reason)))
  }()

  /// The functions.
  ///
  /// - Throws: ``MarkupError/libraryMissing(reason:)`` if they cannot be had.
  static func get() throws(MarkupError) -> libxml_functions {
    try loaded.get()
  }
}
