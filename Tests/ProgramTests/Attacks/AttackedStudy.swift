import AttackStrings
import TerminalHarness

/// A workspace in which every name, remark and text is one of a list.
struct AttackedStudy {
  /// Where it lies.
  let desk: Desk
  /// The ids of its articles.
  let articles: [String]

  /// Makes a workspace.
  ///
  /// - Parameters:
  ///   - texts: What is written wherever somebody can write.
  ///   - addsLabels: Whether labels are named so; they have no keys.
  /// - Throws: That it could not be made.
  init(_ texts: [String], addsLabels: Bool = true) throws {
    desk = try Desk(holdsWorkspace: false)
    try desk.postil("init")
    let study = AttackedTexts(texts)
    let (codebook, narrator) = ("annotations/codebook.yaml", "      - id: narrator\n")
    try desk.replace(narrator, with: (addsLabels ? study.labels : "") + narrator, in: codebook)
    try desk.replace("    # Remove", with: study.people + "    # Remove", in: codebook)
    try desk.replace("What kind of actor holds the position?", with: study.question, in: codebook)
    articles = study.articles.map(\.name)
    for (name, text) in study.articles {
      try desk.write(text, to: "../\(name).txt")
      try desk.postil("add", "../\(name).txt")
    }
    for annotator in ["mira", "jon"] {
      let script = study.script(isSecond: annotator == "jon")
      try desk.postil("--annotator", annotator, "run", "--keep-going", input: script)
    }
  }
}
