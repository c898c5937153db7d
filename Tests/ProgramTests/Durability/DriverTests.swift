import Testing

/// `merge` as a driver of git's merges, with nothing in `.gitattributes` but its name.
@Suite struct DriverTests {
  let desk: Desk

  /// A workspace with one coded unit, and a clone of it beside it, both with the driver.
  init() throws {
    desk = try Desk()
    try desk.postil("tag", "1", "support", "official", "--article", "talks")
    let attributes = ["annotations/**/*.history.jsonl", "annotations/*/**/*.json"].map {
      "\($0) merge=postil\n"
    }
    try desk.write(attributes.joined(), to: ".gitattributes")
    let outcome = try desk.system(
      """
      git init -q -b main && git add . && git commit -q -m begin && git clone -q . ../clone &&
      for clone in . ../clone; do
        git -C $clone config merge.postil.driver "'$postil' merge %O %A %B" || exit 9
      done
      """)
    #expect(outcome.status == 0)
  }

  /// Executes commands here and in the clone, commits both, and merges each into the other.
  private func diverge(here: String, there: String) throws -> Outcome {
    try desk.write(here, to: "../here.postil")
    try desk.write(there, to: "../there.postil")
    return try desk.system(
      """
      "$postil" run ../here.postil >&2 && git commit -q -a -m here || exit 9
      cd ../clone && "$postil" run ../there.postil >&2 && git commit -q -a -m there || exit 9
      git fetch -q ../study main && git tag ours HEAD
      git merge -q --no-edit FETCH_HEAD && cd ../study && git pull -q --no-rebase --no-edit ../clone ours
      """)
  }

  @Test func bothClonesComeToTheSameBytes() throws {
    let outcome = try diverge(
      here: "open talks\ntag 1 oppose official\nnone 2\n", there: "open talks\nnone 1\nnone 3\n")
    #expect(outcome.status == 0)
    #expect(try desk.system("diff -r annotations ../clone/annotations").output == "")
    let shown = try desk.postil("show", "1", "--article", "talks").output
    #expect(shown.contains("two versions, settle with tag"))
    #expect(try desk.postil("verify").status == 0)
  }

  @Test func driverSaysWhatItPutTogether() throws {
    let outcome = try diverge(here: "open talks\nnone 2\n", there: "open talks\nnone 3\n")
    #expect(outcome.output.contains("ok - - merged mira/talks: 3 changes\n"))
  }

  @Test func layerFileAfterTheMergeIsReadableAndMadeAnew() throws {
    _ = try diverge(here: "open talks\nnone 2\n", there: "open talks\nnone 3\n")
    #expect(throws: Never.self) {
      try JSONText.object(try desk.read("annotations/mira/talks.json"))
    }
    #expect(try desk.postil("articles", "talks").output.contains("3/6 open"))
    #expect(try desk.postil("none", "4", "--article", "talks").status == 0)
    let layer = try JSONText.object(try desk.read("annotations/mira/talks.json"))
    #expect((layer["units"] as? [Any])?.count == 4)
  }

  @Test func mergingTheSameAgainChangesNothing() throws {
    _ = try diverge(here: "open talks\nnone 2\n", there: "open talks\nnone 3\n")
    let history = "annotations/mira/talks.history.jsonl"
    for file in [history, "annotations/mira/talks.json"] {
      let outcome = try desk.keepingFiles { try desk.postil("merge", "/dev/null", file, file) }
      #expect(outcome.status == 0)
    }
  }

  @Test func damagedCopyIsAConflictThatHoldsEverything() throws {
    let outcome = try desk.system(
      """
      h=annotations/mira/talks.history.jsonl
      "$postil" none 2 --article talks >&2 && git commit -q -a -m here || exit 9
      cd ../clone && "$postil" none 3 --article talks >&2 || exit 9
      sed -i '1s/support/suppotr/' $h && git commit -q -a -m there || exit 9
      cd ../study && ! git pull -q --no-rebase --no-edit ../clone main && git status --short
      """)
    #expect(outcome.output.contains("UU annotations/mira/talks.history.jsonl"))
    #expect(outcome.errors.contains("was altered: its checksum does not fit; every line is kept"))
    let lines = try desk.read("annotations/mira/talks.history.jsonl").split(separator: "\n")
    #expect(lines.count == 4 && lines[3].contains("suppotr"))
  }

  @Test func codingThatIsBeingChangedIsNotReplaced() throws {
    let session = try desk.start("run", "-")
    session.write("open talks\nnone 2\n")
    #expect(try session.nextLine() == "ok 2 talks#2 none")
    let file = "annotations/mira/talks.history.jsonl"
    try desk.write("", to: "../other")
    let outcome = try desk.keepingFiles { try desk.postil("merge", "/dev/null", file, "../other") }
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("is being changed by process \(session.process) (postil)"))
    #expect(try session.waitForEnd().status == 0)
  }

  @Test func fileOfAnotherCodingIsRefused() throws {
    try desk.postil("none", "1", "--article", "treaty")
    let outcome = try desk.keepingFiles {
      try desk.postil(
        "merge", "/dev/null", "annotations/mira/talks.history.jsonl",
        "annotations/mira/treaty.history.jsonl")
    }
    #expect(
      outcome
        == .refused(
          "the one is of 'mira/talks', the other of 'mira/treaty'; nothing was changed; "
            + "give copies of one file"))
  }

  @Test func otherFilesAreRefused() throws {
    let outcome = try desk.keepingFiles {
      try desk.postil("merge", "/dev/null", ".gitattributes", ".gitattributes")
    }
    #expect(
      outcome
        == .refused(
          "'.gitattributes' is neither a history nor the file of a coding; merge it by hand"))
  }
}
