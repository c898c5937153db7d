import Testing

@testable import Interactive

/// Which program shows long texts.
@Suite struct PagerCommandTests {
  @Test(arguments: [nil, "", "  "])
  func lessIsTheDefault(_ setting: String?) {
    #expect(PagerCommand(setting: setting).words == ["less", "-FRX"])
  }

  @Test func wordsAreSplitAtBlanksOnly() {
    #expect(PagerCommand(setting: " more\t-x '$HOME' ").words == ["more", "-x", "'$HOME'"])
  }
}
