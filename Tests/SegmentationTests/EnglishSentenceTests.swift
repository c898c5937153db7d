import Segmentation
import Testing

struct EnglishSentenceTests {
  @Test(arguments: plain + abbreviations + amounts + marks)
  func sentencesPartWhereMarked(_ example: SentenceCase) {
    let structure = Segmenter.segment(example.text, language: "en")

    #expect(structure.sentences(of: example.text) == example.sentences)
  }

  @Test(arguments: careless)
  func carelessSentencesPartWhereMarked(_ example: SentenceCase) {
    let structure = Segmenter.segment(example.text, language: "en")

    #expect(structure.sentences(of: example.text) == example.sentences)
  }

  @Test(arguments: quotations + attributions + brackets + lists)
  func sentencesPartWithinQuotationsAndLists(_ example: SentenceCase) {
    let structure = Segmenter.segment(example.text, language: "en")

    #expect(structure.sentences(of: example.text) == example.sentences)
  }

  static let plain = [
    "The ferry left at dawn. |Nobody saw it return.",
    "Was it late? |Yes! |It always is.",
    "The vote is on 3 May. |300 delegates will come.",
    "The bridge (built in 1911) is closed. |Drivers are angry.",
    "She reads arbor.example.org daily. |He does not.",
    "The firm Zoom! makes shoes for children.",
    "The app iFerry is late. |iFerry blamed the wind.",
  ].map(SentenceCase.init)

  static let abbreviations = [
    "Mr. Alder met Dr. Brook. |They talked.",
    "Gen. Ash praised Lt. Col. Fern in St. Maur.",
    "Anna J. Reed and P. T. Vale signed. |J. R. Holm did not.",
    "It was you and I. |Did you forget?",
    "Harbor Inc. Chairman Cole left Harbor Inc. |The board met.",
    "Shares of Dock & Co. fell. |He left Dock & Co. |It had no money.",
    "The U.S. Senate met. |He moved to the U.S. |There he wrote.",
    "See No. 5 of the list. |He said no. |Vera said yes.",
    "They met on Feb. 20 in Orsk. |They left in Feb. |It was cold.",
    "Peas, beans, etc. |Anything goes.",
    "He is ill. |Mara is well. |Champaign, Ill. Mayor Dove spoke.",
    "The so-called bldg. Number 4 burned.",
    "The letter ended: P.S. Write soon.",
  ].map(SentenceCase.init)

  static let amounts = [
    "It costs $3.50 today. |Tomorrow it is $4.",
    "They met at 6 p.m. |Ms. Ray was late.",
    "At 6 p.m. Ms. Ray came. |She came at 6 p.m. Monday.",
    "The train leaves at 5 a.m. EST. |Nobody boards.",
    "The depth is 4.5 km. |Divers know.",
    "The article 1.2.3 was dropped. |Article 7. Rights of visitors remain.",
  ].map(SentenceCase.init)

  static let marks = [
    "Really?! |Yes.",
    "He paused… and went on. |She waited… |Then she left.",
    "He never said that.... |She did.",
    "The rule . . . was old. |It ended . . . . |A new one came.",
    "Words were cut. |. . . The rest was lost.",
    "Yes, well... I knew it.",
    "The law is old.[4] |Some doubt it. [5, 7–9] |Others do not.",
    "The law is old.4 |Yet it holds. 5 |Even so, courts doubt it.",
    "He left. [...] |She stayed.",
    "It is [...] over.",
    "One space.\u{A0}|No-break space.",
    "Harbour at dusk |Image: Ivo Lind.",
  ].map(SentenceCase.init)

  static let careless = [
    "Best boat ever!!! |try it at dusk.",
    "The firm Zoom! makes shoes.",
    "we sailed at dawn. |nobody saw us. |it was mr. alder who asked.",
    "The shop was closed.|They never called back. |We left.",
    "Read example.orsk or ferry.Orsk for more.",
    "See node.Js. |It is free.",
    "Lovely place :) |The crew was kind.",
    "Lovely place!! :-D |The crew was kind.",
    "The crew (at least the cook :)) was kind.",
    "The ratio of boats to sailors :) was low.",
  ].map(SentenceCase.init)

  static let quotations = [
    "“We are tired. |We are cold,” he said. |“Very cold.”",
    "\"We are tired. |We are cold,\" he said. |\"Very cold.\"",
    "He called it ‘a mess.’ |Nobody laughed.",
    "She asked, “Who pays?” |Nobody answered.",
    "“Who pays?” she asked. |“You do,” he said.",
    "He called it “unfair”. |She agreed.",
    "„Wir gehen.“ |Then they went.",
  ].map(SentenceCase.init)

  static let attributions = [
    "“Take the boat and go!” 31-year-old sailor Ada Birk told the Courier. |She left.",
    "“Who pays?” Ada Birk asked.",
    "“Who pays?” I asked. |“Who pays?” |I went out.",
    "“Who pays?” |The room was silent, one guest said.",
    "“Go!” |Ada turned to Bo and said nothing.",
    "“Go!” Birk, 31, told the Courier.",
  ].map(SentenceCase.init)

  static let brackets = [
    "He teaches (he sailed before.) at the school.",
    "The tide rose. |(Nobody measured it.) |Then it fell.",
    "The tide rose. |(source: harbour office).",
    "Nobody (!) came. |Everybody (?) knew.",
  ].map(SentenceCase.init)

  static let lists = [
    "1. Buy a boat |2. Learn to sail |3. Leave",
    "1) Buy a boat. |2) Learn to sail.",
    "a. Buy a boat |b. Learn to sail",
    "• Buy a boat |• Learn to sail",
    "The crew used version 2. |It failed.",
    "IV. The return of the fleet",
    "2.1. The return of the fleet",
  ].map(SentenceCase.init)
}
