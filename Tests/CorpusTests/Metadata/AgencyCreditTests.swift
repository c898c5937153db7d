@testable import Corpus
import Testing

struct AgencyCreditTests {
  @Test(arguments: [
    ("KYIV (AFP) —", "AFP"), ("(Reuters)", "Reuters"), ("By Reuters", "Reuters"),
    ("Jane Doe, Associated Press", "AP"), ("© 2031 Agence France-Presse", "AFP"),
    ("Copyright 2031 The Associated Press. All rights reserved.", "AP"),
    ("МОСКВА, 20 февраля. /ТАСС/.", "TASS"), ("КИЇВ (Укрінформ) —", "Ukrinform"),
    ("KYIV —", nil), ("By Jane Doe", nil), ("TASSO", nil), ("", nil),
  ])
  func lineIsCreditedByItsParts(line: String, agency: String?) {
    #expect(AgencyCredit.agency(inLine: line) == agency)
  }

  @Test(arguments: [
    ("The talks go on. — AFP", "AFP"), ("“We go on.” (Reuters)", "Reuters"),
    ("Переговоры продолжаются. /Интерфакс/", "Interfax"),
    ("A nurse told AFP.", nil), ("The talks — AFP", nil), ("They left (AP) for home.", nil),
    ("The talks go on. (AP) They end.", nil), ("", nil),
  ])
  func paragraphIsCreditedAfterItsLastSentence(paragraph: String, agency: String?) {
    #expect(AgencyCredit.agency(atEndOf: paragraph) == agency)
  }
}
