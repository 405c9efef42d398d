import Foundation
import Testing

let commands = [
  "run", "validate", "wat2wasm", "wasm2wat", "inspect", "add", "get", "cat", "ls", "spec", "fuzz", "help", "doctor",
  "completions", "version",
]

private let groups = [
  "block": ["put", "get", "stat", "rm"],
  "dag": ["put", "get", "import", "export", "stat"],
  "car": ["ls", "create", "extract", "verify", "inspect"],
  "store": ["verify", "gc", "stat", "path"],
  "pin": ["add", "rm", "ls"],
  "cbor": ["decode", "encode", "check", "diag", "fuzz"],
  "cid": ["of", "inspect", "format", "bases", "codecs", "hashes"],
  "key": ["gen", "ls", "did", "export", "import"],
  "ucan": ["inspect", "delegate", "verify"],
  "bench": ["engines", "hash", "sign", "codec", "calls"],
]

/// The names of the commands in groups, of two words.
let groupedCommands = groups.keys.sorted().flatMap { name in groups[name, default: []].map { "\(name) \($0)" } }

@Suite struct HelpTests {
  @Test func `the overview names all commands`() throws {
    let outcome = try Tool.run(["help"])
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    for command in commands { #expect(outcome.text.contains("\n  \(command) ")) }
    for group in groups.keys { #expect(outcome.text.contains("\n  \(group) ")) }
    #expect(try Tool.run(["--help"]).output == outcome.output)
  }

  @Test func `the help of a group names its commands`() throws {
    for (group, words) in groups {
      let outcome = try Tool.run(["help", group])
      #expect(outcome.exit == 0)
      for word in words { #expect(outcome.text.contains("\n  \(word) ")) }
      #expect(try Tool.run([group, "--help"]).output == outcome.output)
      // What it does alone is in BenchEnginesTests.
      if group == "bench" { continue }
      let alone = try Tool.run([group])
      #expect(alone.exit == 2)
      #expect(alone.output.isEmpty)
      #expect(alone.error == outcome.text)
    }
  }

  @Test(arguments: commands + groupedCommands) func `every command has help with examples`(_ name: String) throws {
    let command = name.split(separator: " ").map(String.init)
    let outcome = try Tool.run(["help"] + command)
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains("Usage\n  ipvm \(name)"))
    #expect(outcome.text.contains("\nExamples\n"))
    #expect(outcome.text.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("  ipvm ") })
    #expect(try Tool.run(command + ["--help"]).output == outcome.output)
    #expect(try Tool.run(command + ["-h"]).output == outcome.output)
  }

  @Test func `nothing at all is a usage error`() throws {
    let outcome = try Tool.run([])
    #expect(outcome.exit == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("Usage"))
  }

  @Test func `versions are one line`() throws {
    #expect(try Tool.run(["version"]).text.hasPrefix("ipvm "))
    #expect(try Tool.run(["--version"]).output == Tool.run(["version"]).output)
    #expect(try Tool.run(["version", "--json"]).text.hasPrefix(#"{"name":"ipvm","version":""#))
  }
}

@Suite struct UsageTests {
  @Test(arguments: [
    (["rnu"], "unknown command 'rnu'", "did you mean ipvm run?"),
    (["keys", "ls"], "unknown command 'keys'", "did you mean ipvm key?"),
    (["key", "gne"], "unknown command 'key gne'", "did you mean ipvm key gen?"),
    (["key", "nothing"], "unknown command 'key nothing'", "see ipvm help key"),
    (["key", "gen", "a", "b"], "unexpected operand 'b'", "see ipvm help key gen"),
    (["help", "key", "improt"], "unknown command 'key improt'", "did you mean ipvm key import?"),
    (["help", "valdate"], "no help for 'valdate'", "did you mean ipvm help validate?"),
    (["run", "--invok", "f", "x.wat"], "unknown option --invok", "did you mean --invoke?"),
    (
      ["run", "x.wat", "--nothing-like-it"], "unknown option --nothing-like-it",
      "the program's own arguments come after --"
    ),
    (["validate"], "validate needs an operand: FILE…", "see ipvm help validate"),
    (["wasm2wat", "a", "b"], "unexpected operand 'b'", "see ipvm help wasm2wat"),
    (["run", "x.wat", "--env"], "option --env needs a value: --env K[=V]", "see ipvm help run"),
    (["run", "--json=1", "x.wat"], "option --json takes no value", "see ipvm help run"),
    (
      ["run", "--max-memory", "1e9", "x.wat"], "--max-memory takes a size, not '1e9'", "such as 65536, 64k, 16MiB or 2G"
    ),
    (
      ["run", "--limit", "stack=1", "x.wat"], "--limit takes NAME=N with the name of a limit, not 'stack=1'",
      "did you mean stack-slots?"
    ),
    (
      ["run", "--limit", "64", "x.wat"], "--limit takes NAME=N with the name of a limit, not '64'",
      "such as stack-slots=65536"
    ),
    (["versio"], "unknown command 'versio'", "did you mean ipvm version?"),
    (["run", "--max", "1G", "x.wat"], "unknown option --max", "did you mean --max-memory?"),
    (
      ["run", "--limit", "heap-bytes=1k", "x.wat"], "--limit heap-bytes takes a number, not '1k'",
      "such as 1000 or 1_000_000"
    ),
  ])
  func `mistakes are explained`(_ words: [String], _ message: String, _ hint: String) throws {
    let outcome = try Tool.run(words)
    #expect(outcome.exit == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error == "error: \(message)\nhint: \(hint)\n")
  }

  @Test func `values are given once`() throws {
    #expect(
      try Tool.run(["run", "--invoke", "a", "--invoke=b", "x"]).error
        == "error: option --invoke is given twice\nhint: see ipvm help run\n")
    #expect(
      try Tool.run(["run", "--limit", "host-depth=201", "x"]).error
        == "error: --limit host-depth takes a number up to 200, not '201'\n")
    #expect(
      try Tool.run(["run", "--env", "=value", Tool.fixture("hello/hello.wasm")]).error.hasPrefix("error: --env takes "))
  }

  @Test func `missing files are four and named`() throws {
    for words in [
      ["run", "/none.wasm"], ["/none.wasm"], ["none.wasm"], ["validate", "/none.wasm"], ["inspect", "/none"],
    ] {
      let outcome = try Tool.run(words)
      #expect(outcome.exit == 4)
      #expect(outcome.error.hasPrefix("error: cannot open "))
      #expect(outcome.error.hasSuffix(": No such file or directory\n"))
    }
    #expect(try Tool.run(["validate", "/"]).exit == 4)
  }

  @Test func `errors come as JSON where that is asked for`() throws {
    let outcome = try Tool.run(["validate", "--json", "/none.wasm"])
    #expect(outcome.exit == 4)
    #expect(outcome.error.isEmpty)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: [String: Any]])
    #expect(object["error"]?["code"] as? String == "io")
    #expect(object["error"]?["exit"] as? Int == 4)
  }
}

@Suite struct StreamTests {
  @Test func `words need not be text`() throws {
    #expect(try Tool.shell(#""$IPVM" "$(printf '\377\376')""#).exit == 2)
    #expect(try Tool.shell(#""$IPVM" run "$(printf '\377/\376')""#).exit == 4)
    #expect(try Tool.shell(#""$IPVM" run "$(printf -- '--\377')" x"#).exit == 2)
  }

  @Test func `control characters do not reach the terminal`() throws {
    let outcome = try Tool.run(["validate", "/no\u{1B}[2Jne\n"])
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.error.contains(#"/no\u{1b}[2Jne\u{a}"#))
  }

  @Test func `a reader that went away is no error`() throws {
    let outcome = try Tool.shell(#"{ "$IPVM" help; echo "$?" >&2; } | true"#)
    #expect(outcome.error == "0\n" || outcome.error == "141\n")
  }

  @Test func `closed streams are survived`() throws {
    #expect(try Tool.shell(#""$IPVM" version <&- >&- 2>&-"#).exit == 74)
    #expect(try Tool.shell(#""$IPVM" version <&- 2>&-"#).exit == 0)
    #expect(try Tool.shell(#""$IPVM" validate - <&-"#).exit == 4)
    #expect(try Tool.shell(#""$IPVM" version > /dev/full"#).error.hasPrefix("error: cannot write standard output: "))
  }

  @Test func `files and pipes have no colors`() throws {
    #expect(!(try Tool.run(["rnu"]).error.contains("\u{1B}")))
  }
}
