@testable import Corpus
import Testing

struct ArticleNameTests {
  @Test(
    arguments: [
      ([.id: "A 17", .url: "https://example.org/x"], "a-17"),
      ([.id: "https://example.org/?p=17", .url: "https://example.org/calls/"], "calls"),
      ([.id: "https://example.org/2031/calls.html"], "calls"),
      ([.url: "https://example.org/2031/calls.html?x=/y#z"], "calls"),
      ([.url: "https://example.org", .title: "Harbour Reopens"], "harbour-reopens"),
      ([.id: "https://example.org/?p=17", .title: "Порт"], "port"),
      ([.id: "https://example.org/?p=17", .title: "港"], "example.org-p-17"),
      ([.url: "https://example.org/%D0%BF%D0%BE%D1%80%D1%82", .title: "Calls"], "calls"),
      (
        [.title: "Після ремонту порт у Сарн-Остері знову відкрито"],
        "pislia-remontu-port-u-sarn-osteri-znovu-vidkryto"
      ),
      ([.id: "港口", .title: "港口于今日开放 2031"], "dump-3"), ([:], "dump-3"),
      ([.id: "../../etc/passwd"], "etc-passwd"), ([.id: "a.history"], "a.history"),
    ] as [([ArticleField: String], String)])
  func bestOfWhatIsKnownNamesTheArticle(values: [ArticleField: String], name: String) {
    #expect(ArticleName.segment(for: article(values)) == name)
  }

  @Test func longNamesThatBeginAlikeDiffer() {
    let start = String(repeating: "harbour-", count: 9)
    let names = ["one", "two", "one"].map {
      ArticleName.segment(for: article([.title: start + $0])) ?? ""
    }
    #expect(names[0] == names[2] && names[0] != names[1])
    #expect(names.allSatisfy { $0.utf8.count <= 64 && $0.hasPrefix("harbour-harbour-") })
  }

  private func article(_ values: [ArticleField: String]) -> IncomingArticle {
    var entry = CollectionEntry(record: 3, line: 4)
    entry.values = values
    return IncomingArticle(entry, path: "wire/dump.jsonl", folder: "dump")
  }
}
