import Annotations
import Testing

@testable import Interactive

/// How styled text becomes what a terminal gets.
@Suite struct RenderingTests {
  @Test func stylesBecomeEscapeSequencesAroundEachLine() {
    let text = StyledText("a\nb", .warning)
    #expect(
      text.rendered(isColoured: true) == "\u{1B}[33ma\u{1B}[0m\n\u{1B}[33mb\u{1B}[0m")
  }

  @Test func withoutColoursOnlyTheWordsRemain() {
    var text = StyledText("a ", .bold)
    text.append("b", .dim)
    text.line("c", .accent)
    #expect(text.rendered(isColoured: false) == "a bc\n")
  }

  @Test func foreignTextIsMadeVisibleAndLineFeedsStay() {
    let text = StyledText("\u{1B}[2J\r\nx\u{202E}")
    #expect(text.rendered(isColoured: true) == "\\u{1b}[2J\\u{d}\nx\\u{202e}")
  }

  @Test func aCombiningMarkDoesNotHideALineFeed() {
    #expect(StyledText("a\n\u{301}b").rendered(isColoured: false) == "a\n\u{301}b")
  }

  @Test func promptSectionsNeverTouchAndNeverEndThePrompt() {
    var prompt = StyledText("mira", .bold)
    prompt.append("talks", .dim)
    prompt.append("> ", .accent)
    #expect(
      promptTemplate(prompt, isColoured: true)
        == "\u{1}\u{1B}[1m\u{1}mira\u{1}\u{1B}[0m\u{1B}[2m\u{1}talks"
        + "\u{1}\u{1B}[0m\u{1B}[1;36m\u{1}>\u{1}\u{1B}[0m\u{1} ")
  }

  @Test func aPromptOfOneStyledCharacterIsPlain() {
    #expect(promptTemplate(StyledText(">", .bold), isColoured: true) == ">")
  }

  @Test func foreignTextInAPromptCannotForgeASection() {
    #expect(promptTemplate("\u{1}\u{1B}[2J\n> ", isColoured: true) == "\\u{1}\\u{1b}[2J\\u{a}> ")
  }
}
