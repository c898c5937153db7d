import Annotations
import Screens
import Testing

@Suite struct FrameTests {
  @Test func framesOfEqualLinesAndCursorsAreEqual() {
    let frame = Frame(["one", "two"], cursor: Frame.Place(line: 1, column: 2))
    #expect(frame == Frame(["one", "two"], cursor: Frame.Place(line: 1, column: 2)))
    #expect(frame != Frame(["one", "two"]))
  }
}
