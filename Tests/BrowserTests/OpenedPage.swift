import Glibc
import JSON

/// A page opened from the disk in a browser that reaches no network.
struct OpenedPage {
  /// The colours that a reader's system prefers.
  enum Scheme: String, CaseIterable {
    case light
    case dark
  }

  private let browser: Chromium
  private let address: String

  /// Opens a file.
  ///
  /// - Parameter path: The file's absolute path.
  /// - Throws: What keeps the browser from it.
  init(_ path: String) throws {
    browser = try Chromium()
    address = "file://\(path)"
    try browser.send(
      "Network.emulateNetworkConditions",
      [
        ("offline", .bool(true)), ("latency", .number("0")), ("downloadThroughput", .number("0")),
        ("uploadThroughput", .number("0")),
      ])
    browser.forgetEvents()
    try browser.send("Page.navigate", [("url", .string(address))])
    try browser.wait(for: "Page.loadEventFired")
  }

  /// Takes the shape of a screen.
  ///
  /// - Parameters:
  ///   - width: Its width in CSS pixels.
  ///   - scheme: The colours that are preferred.
  /// - Throws: What keeps the browser from it.
  func show(width: Int, _ scheme: Scheme) throws {
    try browser.send(
      "Emulation.setDeviceMetricsOverride",
      [
        ("width", .number("\(width)")), ("height", .number("900")),
        ("deviceScaleFactor", .number("1")), ("mobile", .bool(width < 600)),
      ])
    let preference = JSONValue.object([
      .init("name", .string("prefers-color-scheme")), .init("value", .string(scheme.rawValue)),
    ])
    try browser.send("Emulation.setEmulatedMedia", [("features", .array([preference]))])
  }

  /// What the browser complained of, or fetched beside the page itself.
  var complaints: [String] {
    browser.events.compactMap { event in
      switch event.name {
      case "Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown",
        "Audits.issueAdded", "Page.javascriptDialogOpening", "Page.windowOpen",
        "Page.frameRequestedNavigation", "Network.webSocketCreated":
        return "\(event.name): \(event.parameters)"
      case "Network.requestWillBeSent":
        let requested = event.parameters["request"]?["url"]
        return requested == .string(address) ? nil : "request: \(requested ?? .null)"
      default: return nil
      }
    }
  }

  /// What a script says of the page: a list of texts.
  ///
  /// - Parameter script: An expression.
  /// - Returns: The texts.
  /// - Throws: What keeps the browser from it.
  func findings(of script: String) throws -> [String] {
    let result = try browser.send(
      "Runtime.evaluate", [("expression", .string(script)), ("returnByValue", .bool(true))])
    guard case .array(let texts)? = result["result"]?["value"] else {
      return ["the script failed: \(result["exceptionDetails"] ?? result)"]
    }
    return texts.map { text in
      guard case .string(let words) = text else { return "\(text)" }
      return words
    }
  }

  /// Takes a picture of the page, from its top on.
  ///
  /// - Parameters:
  ///   - width: The width in CSS pixels.
  ///   - height: The greatest height.
  /// - Returns: The picture as PNG.
  /// - Throws: What keeps the browser from it.
  func picture(width: Int, height: Int) throws -> [UInt8] {
    let clip = JSONValue.object([
      .init("x", .number("0")), .init("y", .number("0")), .init("width", .number("\(width)")),
      .init("height", .number("\(height)")), .init("scale", .number("1")),
    ])
    let result = try browser.send(
      "Page.captureScreenshot",
      [("format", .string("png")), ("captureBeyondViewport", .bool(true)), ("clip", clip)])
    return Base64.bytes(of: result["data"])
  }

  /// Prints the page on A4.
  ///
  /// - Returns: The PDF.
  /// - Throws: What keeps the browser from it.
  func print() throws -> [UInt8] {
    let result = try browser.send(
      "Page.printToPDF",
      [("paperWidth", .number("8.27")), ("paperHeight", .number("11.69"))])
    return Base64.bytes(of: result["data"])
  }
}

/// Bytes written as letters and digits.
enum Base64 {
  /// The bytes of a text; none if it is no text.
  static func bytes(of value: JSONValue?) -> [UInt8] {
    guard case .string(let text)? = value else { return [] }
    var (bytes, bits, count): ([UInt8], UInt32, Int) = ([], 0, 0)
    bytes.reserveCapacity(text.utf8.count / 4 * 3)
    for letter in text.utf8 {
      guard let digit = digit(letter) else { continue }
      bits = bits << 6 | digit
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
  }

  private static func digit(_ letter: UInt8) -> UInt32? {
    switch letter {
    case 65...90: UInt32(letter - 65)
    case 97...122: UInt32(letter - 71)
    case 48...57: UInt32(letter + 4)
    case 43: 62
    case 47: 63
    default: nil
    }
  }
}
