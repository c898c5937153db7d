@testable import Corpus
import Testing

struct DateScannerTests {
  @Test(
    arguments: [
      ("20211101", "2021-11-01"), ("2021-11-01", "2021-11-01"), ("2021/11/1", "2021-11-01"),
      ("2021.11.01", "2021-11-01"), ("01.11.2021", "2021-11-01"),
      ("1 November 2021", "2021-11-01"), ("1 Nov. 2021", "2021-11-01"),
      ("1st November 2021", "2021-11-01"),
      ("November 22nd, 2021", "2021-11-22"), ("13/04/2021", "2021-04-13"),
      ("4/13/2021", "2021-04-13"), ("04/04/2021", "2021-04-04"),
      ("March 3, 2031", "2031-03-03"), ("Sept. 9, 2031", "2031-09-09"),
      ("20 февраля 2022", "2022-02-20"), ("20.02.2022", "2022-02-20"),
      ("20 февр. 2022 г.", "2022-02-20"), ("20 лют. 2022", "2022-02-20"),
      ("31 ГРУДНЯ 2031", "2031-12-31"), ("20 лютого 2022 року", "2022-02-20"),
      ("29 February 2024", "2024-02-29"), ("Updated: 2021-11-01T10:00:00Z".lowercased(), nil),
    ] as [(String, String?)])
  func readsFullDates(text: String, date: String?) {
    #expect(DateScanner.dates(in: text).first?.date.description == date)
  }

  @Test(arguments: [
    "03/04/2021", "20211301", "2021-02-29", "31 April 2021", "November 2021", "a20211101",
    "20211101a", "120211101", "2021-11/01", "1 Octember 2021", "99999999999999999999999",
    "1November2021", "2021 11 01", "",
  ])
  func readsNothingElse(_ text: String) {
    #expect(DateScanner.dates(in: text).isEmpty)
  }

  @Test func spanIsThatOfTheDateAlone() {
    let found = DateScanner.dates(in: "date 2021-04-13 – й 1 May 2021.", from: 100)
    #expect(found.map(\.span) == [105..<115, 120..<130])
  }

  @Test(arguments: [
    ("https://example.org/2021/12/01/harbour-a75710", "2021-12-01"),
    ("https://example.org/news-2021-12-01-harbour.html", "2021-12-01"),
    ("https://example.org/world/2021/dec/01/harbour", "2021-12-01"),
    ("https://example.org/2022/02/20/harbour", "2022-02-20"),
    ("https://example.org/news/20220220/harbour", "2022-02-20"),
    ("https://example.org/a20211201/75710", nil),
  ])
  func readsDatesInAddresses(url: String, date: String?) {
    #expect(DateScanner.dates(in: url).first?.date.description == date)
  }

  @Test(arguments: ["2021-4-13", "2021-13-01", "21-01-01", "2021-04-13 ", "+021-04-13", ""])
  func recordedDatesHaveOneForm(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }
}
