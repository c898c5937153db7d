import Annotations
import Screens
import Testing

/// What is typed on a screen of single keys.
@Suite struct EntryFieldTests {
  private let size = ScreenSize(60, 16)

  @Test func theFieldStandsAtTheBottomWithTheCursorInIt() {
    let frame = screen(EntryField(prompt: "speaker", text: "中a")).frame(on: size)
    #expect(frame.plain.last == "speaker> 中a")
    #expect(frame.cursor == Frame.Place(line: 15, column: 12))
  }

  @Test func theCursorStaysInSightOfALongText() {
    var field = EntryField(prompt: "note", text: (1...40).map(String.init).joined(separator: " "))
    #expect(screen(field).frame(on: size).plain.last?.hasSuffix("39 40") == true)
    #expect(screen(field).frame(on: size).plain.last?.hasPrefix("note> …") == true)
    field.cursor = 0
    #expect(screen(field).frame(on: size).plain.last?.hasPrefix("note> 1 2 3") == true)
    #expect(screen(field).frame(on: size).cursor?.column == 6)
  }

  @Test func candidatesStandAboveWithTheChosenOneMarked() {
    var field = EntryField(prompt: "speaker", text: "a")
    field.candidates = [.init("amsel", note: "Vesna Amsel"), .init("ada")]
    field.chosen = 1
    let lines = screen(field).frame(on: ScreenSize(80, 24)).plain
    #expect(lines.contains("   amsel  Vesna Amsel"))
    #expect(lines.contains(" > ada"))
  }

  @Test func ofManyCandidatesTheChosenOneIsInSight() {
    var field = EntryField(prompt: "speaker")
    field.candidates = (1...100).map { .init("name\($0)") }
    field.chosen = 77
    #expect(screen(field).frame(on: size).plain.contains(" > name78"))
  }

  @Test func aFieldCanStandBelowAMessage() {
    var screen = screen(EntryField(prompt: "speaker"))
    screen.message = ScreenMessage("new name 'Mo': Enter again takes it", .remark)
    let lines = screen.frame(on: size).plain
    #expect(lines.suffix(2) == ["new name 'Mo': Enter again takes it", "speaker>"])
  }

  @Test(arguments: [-5, 99])
  func aCursorOutsideTheTextStandsAtItsEnds(_ cursor: Int) {
    var field = EntryField(prompt: "note", text: "abc")
    field.cursor = cursor
    #expect(screen(field).frame(on: size).cursor?.column == (cursor < 0 ? 6 : 9))
  }

  private func screen(_ field: EntryField) -> CodingScreen {
    var screen = sampleCoding()
    screen.message = nil
    screen.entry = field
    return screen
  }
}
