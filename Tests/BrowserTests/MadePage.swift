import AttackStrings
import Glibc
import TerminalHarness

/// A report's page, made by the program in a workspace of its own, below `.build/browser`.
struct MadePage {
  /// Why there is no page: what was said is in a file.
  struct Failure: Error {
    /// The file.
    let log: String
  }

  /// The folder for what people may want to look at afterwards.
  static let artefacts: String = {
    let tests = builtProgram("").split(separator: "/")
    let build = tests.lastIndex(of: ".build").map { tests[...$0] } ?? tests[...]
    return "/\(build.joined(separator: "/"))/browser"
  }()
  /// The page of the sample.
  static let sample = Result {
    try MadePage("sample", "cp -R \"$repository/corpus\" \"$repository/annotations\" .")
  }
  /// The page of articles that try to be more than text.
  static let hostile = Result { try MadePage("hostile", hostileWorkspace) }

  /// The page of a study in which every field is an attempt at something.
  static let attacked = Result { try MadePage("attacked", of: AttackStrings.all) }
  /// The page of the same study with words that try nothing, as many, and all different.
  static let plain = Result {
    try MadePage("plain", of: AttackStrings.all.indices.map { "word\($0)" })
  }

  /// The page's absolute path.
  let path: String

  /// The page of a study in which every name, remark and text is one of a list.
  private init(_ name: String, of texts: [String]) throws {
    let (study, files) = (AttackedTexts(texts), TemporaryDirectory())
    for (name, text) in study.articles { try files.write(text, to: "\(name).txt") }
    try files.write(study.labels, to: "labels")
    try files.write(study.people, to: "people")
    try files.write("    ask: \(study.question)\n", to: "question")
    try files.write(study.script(isSecond: false), to: "mira")
    try files.write(study.script(isSecond: true), to: "jon")
    try self.init(
      name,
      #"""
      files='\#(files.path)'
      "$postil" init .
      awk -v files="$files" '
        function put(name) { while ((getline line < (files "/" name)) > 0) print line }
        /^ +- id: narrator$/ { put("labels") }
        /^    # Remove/ { put("people") }
        /What kind of actor holds/ { put("question"); next }
        { print }' annotations/codebook.yaml >changed
      mv changed annotations/codebook.yaml
      "$postil" add "$files"/*.txt
      for who in mira jon; do
        "$postil" run --keep-going --annotator "$who" "$files/$who" || true
      done
      """#)
    withExtendedLifetime(files) {}
  }

  private init(_ name: String, _ preparation: String) throws {
    let folder = "\(Self.artefacts)/\(name)"
    path = "\(folder)/report.html"
    let script = """
      set -e; rm -rf "$folder"; mkdir -p "$folder/home" "$folder/workspace"; cd "$folder/workspace"
      exec >"$folder/log" 2>&1
      \(preparation)
      "$postil" report --format html -o "$folder/report.html"
      """
    let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let variables = [
      "PATH=/usr/bin:/bin", "HOME=\(folder)/home", "LANG=C.UTF-8", "TZ=UTC",
      "folder=\(folder)", "repository=\(repository)", "postil=\(builtProgram("postil"))",
      "POSTIL_ANNOTATOR=mira",
    ]
    let started = spawn(["/bin/sh", "-c", script], variables: variables) { actions in
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    }
    var status = started.code
    if started.code == 0 { waitpid(started.process, &status, 0) }
    guard status == 0 else { throw Failure(log: "\(folder)/log") }
  }

  private static let hostileWorkspace = #"""
    "$postil" init .
    for n in 1 2; do
      printf '%s\n\n12 March 203%s\n\n%s\n' '<script>alert(1)</script> & "quotes"' "$n" \
        "<img src=x onerror=alert(2)> said the </style></title></table> minister. \
    {{#summary}}{{{tool}}}{{/summary}} said another. <a href='javascript:alert(3)'>Here</a> it ends. \
    $(printf '\342\200\256evil\342\200\254 and \342\201\246more\342\201\251') was said. \
    $(printf 'z\314\201\314\202\314\203\314\204\314\205\314\206') and =cmd() were said. \
    $(printf 'A%.0s' $(seq 400)) was cried. \
    url(http://example.org/x.png) @import 'http://example.org/y.css'; was written." >"a$n.txt"
    done
    "$postil" add a1.txt a2.txt
    for who in mira jon; do for n in 1 2; do
      for unit in 0 1 2 3 4 5 6 7; do
        "$postil" tag "$unit" support official --annotator "$who" --article "a$n" \
          "speaker=</td><script>alert($unit)</script>\"'&" || true
        "$postil" note --annotator "$who" --article "a$n" "$unit" \
          "<b onclick='alert(4)'>$unit</b> {{{x}}}" || true
      done
    done; done
    """#
}
