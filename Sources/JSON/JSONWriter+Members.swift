extension JSONWriter {
  /// Writes a key with a text, or with null.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - text: The text; nil for null.
  public mutating func member(_ name: String, _ text: String?) {
    key(name)
    guard let text else { return null() }
    string(text)
  }

  /// Writes a key with a whole number, or with null.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - number: The number; nil for null.
  public mutating func member(_ name: String, _ number: Int?) {
    key(name)
    guard let number else { return null() }
    int(number)
  }

  /// Writes a key with a number, or with null.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - number: The number; nil for null.
  public mutating func member(_ name: String, _ number: Double?) {
    key(name)
    guard let number else { return null() }
    double(number)
  }

  /// Writes a key with a truth value, or with null.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - truth: The truth value; nil for null.
  public mutating func member(_ name: String, _ truth: Bool?) {
    key(name)
    guard let truth else { return null() }
    bool(truth)
  }

  /// Writes a key with a list of texts.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - texts: The texts.
  public mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }
}
