import Foundation
import Testing

/// A line of the shell, in a new folder with `m.wat`, `m.wasm` and the folder `d`, and what it has to do. `$IPVM` is the
/// program.
private struct Row: CustomTestStringConvertible, Sendable {
  let line: String
  let exit: Int32
  /// What standard error begins with; nothing is nothing.
  let error: String
  /// What standard output is, if it matters.
  var output: String?

  init(_ line: String, _ exit: Int32, _ error: String = "", output: String? = nil) {
    (self.line, self.exit, self.error, self.output) = (line, exit, error, output)
  }

  var testDescription: String { line }
}

private let usage: [Row] = [
  // Options
  Row("$IPVM run --nothing m.wat", 2, "error: unknown option --nothing\n"),
  Row("$IPVM run -invoke f m.wat", 2, "error: unknown option -invoke\nhint: did you mean --invoke?\n"),
  Row("$IPVM run -Z m.wat", 2, "error: unknown option -Z\nhint: see ipvm help run\n"),
  Row("$IPVM --fule 10 m.wat", 2, "error: unknown option --fule\nhint: did you mean --fuel?\n"),
  Row("$IPVM -", 3, "error: malformed module at offset 0x0 (0) of standard input", output: ""),
  Row("$IPVM --", 2, "error: run needs an operand: FILE"),
  Row("$IPVM --json", 2, "error: no command and no file follow the options\nhint: see ipvm help\n"),
  Row("$IPVM --fuel", 2, "error: option --fuel needs a value: --fuel N"),
  Row("$IPVM validate --color", 2, "error: option --color needs a value: --color WHEN"),
  Row(
    "$IPVM validate --color=alway m.wat", 2,
    "error: --color takes auto, always or never, not 'alway'\nhint: did you mean always?"),
  Row("$IPVM validate --color=red m.wat", 2, "error: --color takes auto, always or never, not 'red'\n"),
  Row("$IPVM validate --quiet=1 m.wat", 2, "error: option --quiet takes no value"),
  Row("$IPVM validate -q --color never --color auto m.wat", 2, "error: option --color is given twice"),
  Row("$IPVM run '' ", 4, "error: cannot open : No such file or directory"),
  Row("$IPVM ''", 2, "error: unknown command ''"),
  // Operands
  Row("$IPVM wat2wasm", 2, "error: wat2wasm needs an operand: FILE\nhint: see ipvm help wat2wasm\n"),
  Row("$IPVM wat2wasm m.wat m.wat", 2, "error: unexpected operand 'm.wat'"),
  Row("$IPVM completions", 2, "error: completions needs an operand: bash|zsh|fish"),
  Row("$IPVM completions fsh", 2, "error: completions takes bash, zsh or fish, not 'fsh'\nhint: did you mean fish?\n"),
  Row("$IPVM help exit-code", 2, "error: no help for 'exit-code'\nhint: did you mean ipvm help exit-codes?\n"),
  // Numbers
  Row("$IPVM run --fuel -1 m.wat", 2, "error: --fuel takes a number, not '-1'"),
  Row("$IPVM run --fuel abc m.wat", 2, "error: --fuel takes a number, not 'abc'"),
  Row("$IPVM run --fuel 1e99 m.wat", 2, "error: --fuel takes a number, not '1e99'"),
  Row("$IPVM run --fuel 18446744073709551616 m.wat", 2, "error: --fuel takes a number, not '18446744073709551616'"),
  Row("$IPVM run --fuel '' m.wat", 2, "error: --fuel takes a number, not ''"),
  Row("$IPVM run --fuel 18446744073709551615 m.wasm --invoke f", 0, output: "7\n"),
  Row("$IPVM run --timeout 1e99 m.wat", 2, "error: --timeout takes a time, not '1e99'"),
  Row("$IPVM run --timeout -5s m.wat", 2, "error: --timeout takes a time, not '-5s'"),
  Row("$IPVM run --max-memory 99999999999999999999G m.wat", 2, "error: --max-memory takes a size"),
  Row("$IPVM bench hash --size 2G", 2, "error: --size takes up to 1GiB here"),
  // Words that are not UTF-8
  Row(#"$IPVM "$(printf '\377\376')""#, 2, "error: unknown command '\u{FFFD}\u{FFFD}'"),
  Row(#"$IPVM run "--$(printf '\377')" m.wat"#, 2, "error: unknown option --\u{FFFD}"),
  Row(
    #"$IPVM run --engine "$(printf '\377')" m.wat"#, 2, "error: --engine takes translated or stepper, not '\u{FFFD}'"),
  Row(#"$IPVM run m.wasm --invoke "$(printf '\377')""#, 4, "error: no function \"\u{FFFD}\" is exported by m.wasm"),
  Row(#"$IPVM validate "$(printf '\377/x')""#, 4, "error: cannot open \u{FFFD}/x: No such file or directory"),
  Row(#"cp m.wasm "$(printf '\377.wasm')" && $IPVM run ./"$(printf '\377.wasm')" --invoke f"#, 0, output: "7\n"),
  Row(#"$IPVM wat2wasm m.wat -o "$(printf 'o\377')" && cmp m.wasm o*"#, 0),
  Row(#"$IPVM key gen "$(printf '\377')""#, 2, "error: '\u{FFFD}' is not a name of a key"),
  // Where options end
  Row("mv m.wat ./-q && $IPVM validate -- -q", 0, output: "-q: valid\n"),
  Row("$IPVM validate - < m.wat", 0, output: "-: valid\n"),
  Row("$IPVM --json validate m.wat", 0, output: #"{"files":[{"file":"m.wat","valid":true}]}"# + "\n"),
  Row("$IPVM -q --color never validate m.wat", 0, output: "m.wat: valid\n"),
  Row("$IPVM --fuel 1 m.wasm", 2, "error: m.wasm has no function _start"),
  // Errors in JSON
  Row(
    "$IPVM validate --json --nothing", 2,
    output: #"{"error":{"code":"usage","message":"unknown option --nothing","exit":2,"hint":"see ipvm help validate"}}"#
      + "\n"),
  Row(
    "$IPVM --json rnu", 2,
    output: #"{"error":{"code":"usage","message":"unknown command 'rnu'","exit":2,"hint":"did you mean ipvm run?"}}"#
      + "\n"),
  Row(
    "$IPVM key --json gne", 2,
    output:
      #"{"error":{"code":"usage","message":"unknown command 'key gne'","exit":2,"hint":"did you mean ipvm key gen?"}}"#
      + "\n"),
]

private let outputs: [Row] = [
  Row("$IPVM wat2wasm m.wat -o d", 74, "error: cannot write d: Is a directory\n"),
  Row("$IPVM wat2wasm m.wat -o d/", 74, "error: cannot write d/: Is a directory\n"),
  Row("$IPVM wat2wasm m.wat -o none/x", 74, "error: cannot write none/x: No such file or directory\n"),
  Row("$IPVM wat2wasm m.wat -o m.wat/x", 74, "error: cannot write m.wat/x: Not a directory\n"),
  Row("$IPVM wat2wasm m.wat -o /proc/x", 74, "error: cannot write /proc/x: "),
  Row("$IPVM wat2wasm m.wat -o /dev/full", 74, "error: cannot write /dev/full: No space left on device\n"),
  Row("$IPVM wat2wasm m.wat -o ''", 74, "error: cannot write : No such file or directory\n"),
  Row("$IPVM dag export bafkqaaa -o d", 74, "error: cannot write d: Is a directory\n"),
  Row("$IPVM get bafkqaaa -o d", 1, "error: there is something at d already\n"),
  Row("$IPVM help --man-pages m.wat", 74, "error: cannot write m.wat/ipvm.1: Not a directory\n"),
  Row("$IPVM run m.wasm --invoke f --report d", 74, "error: cannot write d: Is a directory\n"),
  // Answers that cannot be written
  Row("$IPVM version >/dev/full", 74, "error: cannot write standard output: No space left on device\n"),
  Row("$IPVM help run >/dev/full", 74, "error: "),
  Row("$IPVM wat2wasm m.wat >/dev/full", 74, "error: "),
  Row("$IPVM cat bafkqabtimvwgy3yk >/dev/full", 74, "error: "),
  Row("$IPVM run m.wasm --invoke f >/dev/full", 74, "error: "),
  // Files that are written in place
  Row("$IPVM wat2wasm m.wat -o /dev/stdout > o && echo x >> o && head -c 4 o | tail -c 3", 0, output: "asm"),
  Row("$IPVM wat2wasm m.wat -o /dev/fd/3 3> o && cmp o m.wasm", 0, output: ""),
  Row("$IPVM wat2wasm m.wat -o /dev/null", 0, output: ""),
  Row("$IPVM run m.wasm --invoke f --report /dev/stderr", 0, #"{"exit":0,"fuel":"#, output: "7\n"),
  // A file stays what it was
  Row("ln -s m.wat l; $IPVM wat2wasm m.wat -o l && cmp m.wat m.wasm && [ -L l ]", 0, output: ""),
  Row("touch o; chmod 640 o; $IPVM wat2wasm m.wat -o o; stat -c %a o", 0, output: "640\n"),
  Row("echo old > o; $IPVM wat2wasm d -o o; cat o", 0, "error: ", output: "old\n"),
  // Readers that go away
  Row("{ $IPVM wasm2wat big.wasm; echo $? >&2; } | true", 0, "141\n"),
  Row("{ $IPVM wasm2wat big.wasm; echo $? >&2; } | head -n 1", 0, "141\n"),
  Row("{ $IPVM inspect big.wasm --code 0 --json; echo $? >&2; } | true", 0, "141\n"),
  Row("(trap '' PIPE; $IPVM wasm2wat big.wasm; echo $? >&2) | true", 0, "141\n"),
  Row("$IPVM help | head -n 1", 0, output: "ipvm: run WebAssembly so that anyone can check the answer\n"),
  // Streams that are closed
  Row("$IPVM version >&-", 74, "error: cannot write standard output: Bad file descriptor\n"),
  Row("$IPVM version <&- >&- 2>&-", 74),
  Row("$IPVM version <&-", 0),
  Row("$IPVM version 2>&-", 0),
  Row("$IPVM validate - <&-", 4, "error: cannot read standard input: Bad file descriptor\n"),
  Row("$IPVM rnu 2>&-", 2),
  Row("$IPVM wat2wasm m.wat -o o >&- && cmp o m.wasm", 0),
  Row("$IPVM wat2wasm m.wat -o o <&- >&- 2>&- && cmp o m.wasm", 0),
  Row("$IPVM wat2wasm d -o o 2>&-; ls", 0, output: "big.wasm\nd\nm.wasm\nm.wat\n"),
  Row("$IPVM run m.wasm --invoke f <&- 2>&-", 0, output: "7\n"),
]

private let colors: [Row] = [
  Row("$IPVM rnu", 2, "error: "),
  Row("$IPVM --color=always rnu", 2, "\u{1B}[1;31merror:\u{1B}[0m unknown command"),
  Row("CLICOLOR_FORCE=1 $IPVM rnu", 2, "\u{1B}["),
  Row("FORCE_COLOR=1 $IPVM rnu", 2, "\u{1B}["),
  Row("FORCE_COLOR=0 $IPVM rnu", 2, "error: "),
  Row("FORCE_COLOR= $IPVM rnu", 2, "error: "),
  Row("NO_COLOR=1 FORCE_COLOR=1 $IPVM rnu", 2, "error: "),
  Row("NO_COLOR= FORCE_COLOR=1 $IPVM rnu", 2, "\u{1B}["),
  Row("NO_COLOR=1 $IPVM --color always rnu", 2, "\u{1B}["),
  Row("FORCE_COLOR=1 $IPVM --color never rnu", 2, "error: "),
  Row("TERM=dumb FORCE_COLOR=1 $IPVM rnu", 2, "\u{1B}["),
  Row(
    "$IPVM help -o o --color always exit-codes && head -n 1 o", 0,
    output: "ipvm help exit-codes: what the exit codes mean\n"),
  Row(
    "FORCE_COLOR=1 $IPVM help exit-codes | head -n 1", 0,
    output: "\u{1B}[1mipvm help exit-codes\u{1B}[0m: what the exit codes mean\n"),
]

@Suite struct HostileCommandLineTests {
  private func check(_ row: Row) throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = #"(module (func (export "f") (result i32) (i32.const 7)))"#
    try Data(text.utf8).write(to: folder.appendingPathComponent("m.wat"))
    let body = String(repeating: "(drop (i32.const 1234567))", count: 20_000)
    try Data("(module (func \(body)))".utf8).write(to: folder.appendingPathComponent("big.wasm"))
    let prepare =
      "cd '\(folder.path)' && mkdir d && $IPVM wat2wasm m.wat -o m.wasm && $IPVM wat2wasm big.wasm -o big.wasm"
    let outcome = try Tool.shell("\(prepare)\nIPVM_STORE='\(folder.path)/.store'\nexport IPVM_STORE\n\(row.line)")
    #expect(outcome.exit == row.exit)
    #expect(row.error.isEmpty ? outcome.error.isEmpty : outcome.error.hasPrefix(row.error))
    if let output = row.output { #expect(outcome.text == output) }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tmp") }
    #expect(left.isEmpty)
  }

  @Test(arguments: usage) fileprivate func `mistakes are usage errors`(_ row: Row) throws { try check(row) }
  @Test(arguments: outputs) fileprivate func `answers are complete or not there`(_ row: Row) throws { try check(row) }
  @Test(arguments: colors) fileprivate func `colors are for terminals`(_ row: Row) throws { try check(row) }
}

@Suite(.serialized) struct SignalTests {
  /// Starts the program, whatever signals the threads of the tests block or ignore.
  private func spawn(_ arguments: [String]) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // Pipes of tests that run at the same time are not for it.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in 3..<256 as Range<Int32> { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var words: [UnsafeMutablePointer<CChar>?] = ([Tool.path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var process: pid_t = 0
    try #require(posix_spawn(&process, Tool.path, &actions, &attributes, &words, &environment) == 0)
    return process
  }

  /// A program ended in the middle of writing leaves what was there before, and nothing else.
  @Test(arguments: zip([SIGINT, SIGINT, SIGTERM, SIGHUP], [false, true, true, false]))
  func `nothing unfinished stays`(_ number: Int32, _ isThere: Bool) throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
    // Hashing this takes much longer than seeing that the output has begun.
    try Data().write(to: input)
    #expect(truncate(input.path, 1 << 30) == 0)
    if isThere { try Data("old".utf8).write(to: output) }
    let process = try spawn(["car", "create", input.path, "-o", output.path])
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    var status: Int32 = 0
    while try !names().contains(where: { $0.hasSuffix(".tmp") }) {
      try #require(waitpid(process, &status, WNOHANG) == 0)
      usleep(1000)
    }
    kill(process, number)
    // One that does not end is ended, so that the test fails instead of hanging.
    for _ in 0..<10_000 where waitpid(process, &status, WNOHANG) == 0 { usleep(1000) }
    kill(process, SIGKILL)
    #expect(status & 0x7F == number)
    #expect(try names() == (isThere ? ["in", "out"] : ["in"]))
    if isThere { #expect(try Data(contentsOf: output) == Data("old".utf8)) }
  }

  /// Nor does an engine that is measured run on.
  @Test func `what was started ends too`() throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (engine, pid) = (folder.appendingPathComponent("engine"), folder.appendingPathComponent("pid"))
    try Data("#!/bin/sh\necho $$ > '\(pid.path)'\nexec sleep 1000\n".utf8).write(to: engine)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: engine.path)
    let process = try spawn(["bench", Tool.fixture("hello/hello.wasm"), "-q", "--engine", "slow=\(engine.path)"])
    var status: Int32 = 0
    var number: Int32?
    while number == nil {
      try #require(waitpid(process, &status, WNOHANG) == 0)
      usleep(1000)
      let text = (try? String(contentsOf: pid, encoding: .utf8)) ?? ""
      if text.hasSuffix("\n") { number = Int32(text.dropLast()) }
    }
    kill(process, SIGTERM)
    for _ in 0..<10_000 where waitpid(process, &status, WNOHANG) == 0 { usleep(1000) }
    kill(process, SIGKILL)
    #expect(status & 0x7F == SIGTERM)
    let left = try Tool.shell("sleep 0.2; grep -qs '^State:.[^ZX]' /proc/\(number ?? 0)/status")
    #expect(left.exit != 0)
  }
}
