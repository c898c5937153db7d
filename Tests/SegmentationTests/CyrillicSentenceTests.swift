import Segmentation
import Testing

struct CyrillicSentenceTests {
  @Test(arguments: russian)
  func russianSentencesPartWhereMarked(_ example: SentenceCase) {
    let structure = Segmenter.segment(example.text, language: "ru")

    #expect(structure.sentences(of: example.text) == example.sentences)
  }

  @Test(arguments: ukrainian)
  func ukrainianSentencesPartWhereMarked(_ example: SentenceCase) {
    let structure = Segmenter.segment(example.text, language: "uk")

    #expect(structure.sentences(of: example.text) == example.sentences)
  }

  @Test(arguments: russian + ukrainian)
  func scriptTellsLanguageThatIsNotNamed(_ example: SentenceCase) {
    let structure = Segmenter.segment(example.text, language: nil)

    #expect(structure.sentences(of: example.text) == example.sentences)
  }

  static let russian = [
    "Паром ушёл на рассвете. |Никто не видел, как он вернулся.",
    "Л. Н. Ветров и проф. Лугов подписали письмо. |Они довольны.",
    "Он живёт в г. Орлове на ул. Новой. |Дом построен в 1911 г. |Хозяин умер.",
    "В 2010–2012 гг. Ветров жил за границей.",
    "Это было в IX в. до н. э. |Она знала.",
    "Билет стоит 30 руб. |Детям скидка.",
    "«Куда вы идёте? – спросила она. – Уже поздно».",
    "«Куда вы идёте?» – спросила она. |Все молчали.",
    "Он крикнул: «Пожар!». |Все выбежали.",
    "Он думал… и молчал. |Т. е. ждал.",
    "Она передала им. |Потом ушла.",
    "Школа им. Лугова закрыта.",
    "Он родился в Псковской обл. |Там он и жил.",
  ].map(SentenceCase.init)

  static let ukrainian = [
    "Пором відплив на світанку. |Ніхто не бачив, як він повернувся.",
    "Проф. Лугова і п. Вітренко підписали лист. |Вони задоволені.",
    "Він живе у м. Галич на вул. Новій. |Дім збудовано 1911 р. |Її продали.",
    "«Куди ви йдете?» – спитала вона. |Усі мовчали.",
    "Квиток коштує 30 грн. |Дітям знижка.",
    "1. |Історія міста. |2. |Історія порту.",
    "Указ № 5. |Його підписав І. Ветров.",
    "Т. Г. Вітренко народився 1814 р. у Київській обл. |Там він жив.",
    "Понад 10 тис. дітей прийшли на вул. Нову. |Це т. зв. «свято».",
    "— Так, — сказав він. — Ні.",
    "Див. с. 5. |Напр., у Галичі.",
  ].map(SentenceCase.init)
}
