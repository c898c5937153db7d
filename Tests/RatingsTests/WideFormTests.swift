import Ratings
import Testing

struct WideFormTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  @Test func everyOtherColumnIsAnAnnotator() throws {
    let reading = try scratch.read("id,ada,jon\nu1,yes,no\nu2,,no\nu3,,\n") { $0.isWide = true }
    #expect(reading.lines == ["1: ada=yes jon=no", "1: jon=no"])
    #expect(reading.records == 3)
  }

  @Test func unitMayStandAnywhereUnderItsName() throws {
    let reading = try scratch.read("ada,unit,jon\nyes,u1,no\n") { $0.isWide = true }
    #expect(reading.lines == ["1: ada=yes jon=no"])
  }

  @Test func clusterIsNoAnnotator() throws {
    let reading = try scratch.read("article,unit,ada\nn1,u1,yes\n") {
      $0.isWide = true
      $0.cluster = "article"
    }
    #expect(reading.lines == ["1 n1: ada=yes"])
  }

  @Test func unitWithTwoRowsIsRefused() {
    #expect(
      scratch.refusal("unit,ada,jon\nu1,yes,\nu2,no,no\nu1,,no\n") { $0.isWide = true }
        == "4: unit 'u1' has a second row after line 2; remove one, or use --on-duplicate first or last"
    )
  }

  @Test func rowsOfAUnitAreJoinedOnDemand() throws {
    let reading = try scratch.read("unit,ada,jon\nu1,yes,\nu1,no,no\n") {
      $0.isWide = true
      $0.onDuplicate = .first
    }
    #expect(reading.lines == ["1: ada=yes jon=no"])
  }

  @Test func columnsOfAnnotatorsNeedNames() {
    #expect(
      scratch.refusal("unit,ada,ada\n") { $0.isWide = true }
        == "1: two columns are called 'ada'; rename one")
    #expect(
      scratch.refusal("unit,ada,\n") { $0.isWide = true }
        == "1: column 3 names no annotator; fill it in or remove it")
    #expect(
      scratch.refusal("unit\n") { $0.isWide = true }
        == "1: no column for an annotator among 'unit'; with --wide, give a column for each annotator"
    )
  }
}
