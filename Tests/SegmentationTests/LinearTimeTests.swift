import Segmentation
import Testing

/// Texts on which a rule that looks back or ahead without a bound would not come to an end.
struct LinearTimeTests {
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "a", ".", ". ", ".. ", "! ", "“Go!” Ann ", "\"Go!\" Ann ", ". - ", "[", ".[1", " [1]. ",
      "Mr. ",
      "1. ",
      "5 p.m. X ", "(. ", "... ", ". . ", "\n", "a\n", " \n", "A b\n", "https://a", "…", "’", "é",
      "船",
      "\u{301}", "you “ ", "a.b.c", "г. ", "\u{A0}", "* ",
      "your ", "ask you “", "наш « ", "a.The ", " :)", "!! a ", "й",
    ])
  func repetitionTakesLinearTime(_ piece: String) {
    let text = String(repeating: piece, count: 20_000 / piece.utf8.count)

    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.blocks.count <= text.utf8.count)
  }
}
