import Segmentation
import Testing

struct OtherScriptTests {
  @Test(
    arguments: [
      "船は出た。|誰も見なかった。",
      "「船は出た。」|彼は言った。",
      "غادر القارب. |متى يعود؟ |لا أحد يعلم.",
      "नाव चली गई। |कोई नहीं लौटा।",
      "Le bateau est parti. |« Il revient ! » |Personne ne rit.",
      "Das Boot legt ab. |Es kehrt z.B. abends zurück.",
    ].map(SentenceCase.init))
  func sentencesPartWhereMarked(_ example: SentenceCase) {
    let structure = Segmenter.segment(example.text, language: "xx")

    #expect(structure.sentences(of: example.text) == example.sentences)
  }
}
