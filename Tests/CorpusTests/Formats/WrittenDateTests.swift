@testable import Corpus
import Testing

struct WrittenDateTests {
  @Test(
    arguments: [
      ("2031-03-09", "2031-03-09"), ("2031-03-09T23:30:00-05:00", "2031-03-09"),
      (" 2031-03-09 10:00:00", "2031-03-09"), ("20310309T100000Z", "2031-03-09"),
      ("Sun, 09 Mar 2031 10:00:00 GMT", "2031-03-09"), ("9 Mar 2031", "2031-03-09"),
      ("March 9, 2031, 3:04 pm", "2031-03-09"), ("9 березня 2031 р.", "2031-03-09"),
      ("09.03.2031", "2031-03-09"),
      ("2031-02-30", nil), ("2031-03", nil), ("1930823999", nil), ("yesterday", nil), ("", nil),
    ] as [(String, String?)])
  func dayIsReadFromTheUsualForms(text: String, day: String?) {
    #expect((WrittenDate(text)?.day).map { "\($0)" } == day)
  }

  @Test(arguments: [
    ("2031-03-09T23:30:00-05:00", "2031-03-10T04:30:00Z", true),
    ("2031-02-28T22:00+0300", "2031-03-01T01:00:59.5+06:00", true),
    ("2032-12-31 20:00:00-04:00", "2033-01-01T00:00:00Z", true),
    ("2031-03-09T23:30:00-05:00", "2031-03-10T04:31:00Z", false),
    ("2031-03-09", "2031-03-09", false), ("2031-03-09T10:00", "2031-03-09T10:00", false),
    ("2031-03-09T1:0Z", "2031-03-09T1:0Z", false),
    ("2031-03-09T10:00+", "2031-03-09T10:00+", false),
  ])
  func oneMomentInTwoTimeZonesIsKnown(one: String, other: String, isSame: Bool) throws {
    let dates = try (#require(WrittenDate(one)), #require(WrittenDate(other)))
    #expect(dates.0.isSameMoment(as: dates.1) == isSame)
  }
}
