import Glibc
import TerminalHarness
import Testing

/// The page of a report in a real browser: Chromium, without network.
///
/// Pictures and the printed page are left in `.build/browser` for people to look at.
@Suite(
  .serialized,
  .enabled(
    if: Chromium.path != nil || getenv("CI") != nil,
    "NOT TESTED: no Chromium is installed; 'make packages' installs it on Debian"))
struct ReportPageTests {
  /// Which page is opened.
  enum Kind: String, CaseIterable {
    case sample
    case hostile
  }

  /// Opens a page.
  private func open(_ kind: Kind) throws -> OpenedPage {
    let made = try (kind == .sample ? MadePage.sample : MadePage.hostile).get()
    return try OpenedPage(made.path)
  }

  @Test(arguments: Kind.allCases)
  func nothingIsFetchedRunOrComplainedOf(in kind: Kind) throws {
    let page = try open(kind)
    try page.show(width: 1280, .light)
    #expect(page.complaints == [])
    let findings = try page.findings(of: Script.effects)
    #expect(findings == [])
  }

  @Test func attacksMakeNoElementOfTheirOwn() throws {
    let attacked = try OpenedPage(MadePage.attacked.get().path)
    let plain = try OpenedPage(MadePage.plain.get().path)
    let effects = try attacked.findings(of: Script.effects)
    #expect(effects == [])
    #expect(attacked.complaints == [])
    let elements = try attacked.findings(of: Script.elements)
    let expected = try plain.findings(of: Script.elements)
    #expect(elements.count > 50)
    #expect(Set(elements).subtracting(expected) == [])
    #expect(Set(expected).subtracting(elements) == [])
  }

  @Test(arguments: Kind.allCases)
  func everyReaderFindsTheWay(in kind: Kind) throws {
    let page = try open(kind)
    let findings = try page.findings(of: Script.named("accessibility"))
    #expect(findings == [])
  }

  @Test(arguments: Kind.allCases)
  func everyTextStandsOutFromItsGround(in kind: Kind) throws {
    let page = try open(kind)
    for scheme in OpenedPage.Scheme.allCases {
      try page.show(width: 1280, scheme)
      let findings = try page.findings(of: Script.named("contrast"))
      #expect(findings == [], "\(scheme)")
    }
  }

  @Test(arguments: Kind.allCases)
  func nothingIsWiderThanTheScreen(in kind: Kind) throws {
    let page = try open(kind)
    for width in [390, 1280] {
      try page.show(width: width, .light)
      let findings = try page.findings(of: Script.overflow)
      #expect(findings == [], "\(width)")
    }
  }

  @Test(arguments: Kind.allCases)
  func itIsThereToBeLookedAt(_ kind: Kind) throws {
    let page = try open(kind)
    for (width, scheme) in [(390, .light), (390, .dark), (1280, .light), (1280, .dark)]
      as [(Int, OpenedPage.Scheme)]
    {
      try page.show(width: width, scheme)
      let picture = try page.picture(width: width, height: 6_000)
      #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      Self.keep(picture, as: "\(kind.rawValue)-\(width)-\(scheme.rawValue).png")
    }
    let printed = try page.print()
    #expect(printed.starts(with: Array("%PDF-".utf8)))
    Self.keep(printed, as: "\(kind.rawValue).pdf")
  }

  /// Leaves a file outside of what is kept in the repository.
  private static func keep(_ bytes: [UInt8], as name: String) {
    guard let file = fopen("\(MadePage.artefacts)/\(name)", "we") else { return }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }
}

/// What pages are asked.
enum Script {
  /// What has happened that a page without scripts cannot do.
  static let effects = """
    [...performance.getEntriesByType('resource').map((e) => 'fetched ' + e.name),
     ...document.querySelectorAll('script').values().map(() => 'a script')]
    """

  /// The ways from the page to its elements, each once, with the names of their attributes.
  static let elements = """
    [...new Set([...document.querySelectorAll('*')].map((element) => {
      const way = [];
      for (let node = element; node; node = node.parentElement) {
        way.unshift([node.localName, ...[...node.attributes].map((a) => a.name).sort()].join(' '));
      }
      return way.join(' > ');
    }))]
    """

  /// What is wider than the screen.
  static let overflow = """
    (() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      const wide = [...document.body.querySelectorAll('*')]
        .filter((e) => e.getBoundingClientRect().right > width + 1
          && !e.parentElement.closest('svg'));
      return wide.slice(0, 5).map((e) => e.outerHTML.slice(0, 120))
        .concat(`${document.documentElement.scrollWidth} instead of ${width}`);
    })()
    """

  /// A script of this folder.
  static func named(_ name: String) throws -> String {
    let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
    guard let file = fopen("\(folder)/\(name).js", "re") else { return "['no \(name).js']" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
