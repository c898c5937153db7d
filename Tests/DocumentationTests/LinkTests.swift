import Testing

/// Where the pages of this repository lead.
@Suite struct LinkTests {
  private static let pages =
    Repository.files(endingIn: ".md", in: "") + Repository.files(endingIn: ".md", in: "docs")

  @Test(arguments: pages)
  func linksWithinTheRepositoryLeadSomewhere(on page: String) {
    let folder = page.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let links = Repository.lines(of: page).flatMap { line in
      line.matches(of: /\]\(([^)#\s]+)[^)]*\)/).map { String($0.output.1) }
    }
    let broken = links.filter { !$0.contains(":") && !Repository.has(folder + $0) }
    #expect(broken.isEmpty)
  }
}
