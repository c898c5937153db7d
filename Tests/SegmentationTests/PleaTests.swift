import Segmentation
import Testing

struct PleaTests {
  @Test func pleaGoesOnToEndOfPage() {
    let text = """
      The towns agreed on Monday. The company did not.

      … we have a small favour to ask. Storms have hurt The Bay Courier.

      We, who write it, will not stop. Our work goes on.

      Your gift helps. It is quick.

      payment methods
      Remind me later.
      """
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body] + Array(repeating: .boilerplate, count: 5))
  }

  @Test func storyGoesOnBehindOfferOfNewsletter() {
    let text = """
      The towns agreed on Monday. The company did not.

      Sign up for our newsletter and get the news of the bay to your inbox.

      The towns will meet again in May, the mayor of the larger one said.
      """
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .boilerplate, .body])
  }

  @Test func quotedPleaIsStory() {
    let text = """
      The towns agreed on Monday. The company did not.

      “Please support our newsroom, subscribe to your paper,” the mayor said.

      “Donate today. We need your journalism,” he told the paper.
      """
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .body, .body])
  }

  @Test(arguments: [
    "Support our work", "Follow us on Telegram", "Subscribe to our newsletter",
    "Subscribe to the newsletter and read the bay's best journalism.",
    "Підписуйтесь на наш Telegram-канал",
  ])
  func requestOnItsOwnLineIsNoStory(_ line: String) {
    let text = "It rained.\nIt rained all day.\n\(line)\nThe bay flooded."
    let structure = Segmenter.segment(text, language: nil)

    #expect(structure.roles == [.body, .body, .boilerplate, .body])
  }

  @Test func requestOfSomebodyInStoryIsStory() {
    let text =
      "It rained.\nIt rained all day.\nSupport our sailors, the mayor of Orsk said.\nNobody did."
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .body, .body, .body])
  }

  @Test func speechThatAsksForSupportIsStory() {
    let text = """
      We have come to you from the islands.

      You know our storms. We know your ships.

      We ask you to support our newsroom and subscribe to our paper.
      """
    let structure = Segmenter.segment(text, language: "en")

    #expect(structure.roles == [.body, .body, .body])
  }
}
