import Annotations
import Testing

/// Names of layers.
@Suite struct LayerIDTests {
  @Test(arguments: ["mira/wire/calls", "mira/calls", "a.b-c/2031-03-02"])
  func nameIsReadAndWritten(text: String) throws {
    #expect("\(try #require(Layer.ID(text)))" == text)
  }

  @Test(arguments: ["", "/", "mira", "mira/", "/calls", "Mira/calls", "mira//calls", "../x/calls"])
  func otherTextsAreNoNames(text: String) {
    #expect(Layer.ID(text) == nil)
  }
}
