import Foundation
import Testing

/// A folder with programs, a file `expected`, and engines that are scripts of the shell.
private final class BenchScene {
  let folder: URL

  init() throws {
    folder = try Tool.scratch()
    try program("good", #"good: 7\n"#)
    try program("rare", #"rare: 8\n"#)
    try write("expected", "good: 7\nrare [simd, gc]: 8\n")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  /// A program that prints a text.
  func program(_ name: String, _ text: String) throws {
    try write(
      "m.wat",
      """
      (module
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 0) "\\10\\00\\00\\00\\\(String(text.utf8.count - 1, radix: 16).leftPadded)\\00\\00\\00")
        (data (i32.const 16) "\(text)")
        (func (export "_start")
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
      """)
    let outcome = try Tool.run(["wat2wasm", path("m.wat"), "-o", path(name + ".wasm")])
    #expect(outcome.exit == 0)
  }

  /// The words of an option for an engine that does what a script says; `$1` is the program.
  func engine(_ name: String, _ script: String) throws -> [String] {
    try write(name + ".sh", "#!/bin/sh\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path(name + ".sh"))
    return ["--engine", "\(name)=\(path(name + ".sh"))"]
  }

  func run(_ words: [String]) throws -> Tool.Outcome {
    let runs = words.contains("--runs") ? [] : ["-n", "1"]
    return try Tool.run(["bench", "engines", "-q", "--kernels", folder.path] + runs + words)
  }

  func report(_ words: [String], exit: Int32) throws -> BenchAnswer {
    let outcome = try run(["--json"] + words)
    #expect(outcome.exit == exit, "\(outcome.error)")
    #expect(outcome.error.isEmpty, "\(outcome.error)")
    return try JSONDecoder().decode(BenchAnswer.self, from: Data(outcome.output))
  }
}

extension String {
  fileprivate var leftPadded: String { count < 2 ? "0" + self : self }
}

private struct BenchAnswer: Decodable {
  struct Engine: Decodable {
    let name, version: String
    let programs: Int
    let user, wall, peak: Double?
  }

  struct Program: Decodable {
    struct Result: Decodable {
      let engine: String
      let user, wall, peak, ratio: Double?
      let failed, wrong: String?
    }

    let name: String
    let results: [Result]
  }

  let engines: [Engine]
  let programs: [Program]
  let core: Int?
  let runs: Int
  let ok: Bool
}

@Suite struct BenchEnginesTests {
  private static let right =
    #"case "$1" in *good*) echo "good: 7";; *rare*) echo "rare: 8";; *) echo "right 1.0";; esac"#

  @Test func `all kernels run on all engines and are compared`() throws {
    let scene = try BenchScene()
    let answer = try scene.report(try scene.engine("right", Self.right), exit: 0)
    #expect(answer.ok)
    #expect(answer.runs == 1)
    #expect(answer.core != nil)
    #expect(answer.engines.map(\.name) == ["ipvm", "right"])
    #expect(answer.engines.map(\.version) == ["0.1.0", "1.0"])
    #expect(answer.engines.map(\.programs) == [2, 2])
    #expect(answer.engines[0].wall == 1)
    #expect(answer.engines[1].wall ?? 0 > 0)
    #expect(answer.programs.map(\.name) == ["good", "rare"])
    for result in answer.programs.flatMap(\.results) {
      #expect(result.user != nil)
      #expect(result.wall ?? 0 > 0)
      #expect(result.peak ?? 0 > 0)
    }
  }

  @Test func `what is printed wrong is an answer of no`() throws {
    let scene = try BenchScene()
    let words = try scene.engine("wrong", #"echo "good: 6""#) + ["good"]
    let answer = try scene.report(words, exit: 1)
    #expect(!answer.ok)
    #expect(answer.engines.map(\.programs) == [1, 0])
    #expect(answer.programs[0].results[1].wrong == "printed good: 6, not good: 7")
    let text = try scene.run(words)
    #expect(text.exit == 1)
    #expect(text.text.contains("note: wrong is WRONG about good: printed good: 6, not good: 7\n"))
    // Without a list, engines have to agree.
    try FileManager.default.removeItem(atPath: scene.path("expected"))
    let byPath = try scene.report(words.dropLast() + [scene.path("good.wasm")], exit: 1)
    #expect(byPath.programs[0].results[1].wrong == "printed good: 6, not good: 7")
  }

  @Test func `what an engine cannot run has no figure and does not count`() throws {
    let scene = try BenchScene()
    let script = #"case "$1" in *rare*) printf 'at 1:\nError: no vectors\n' >&2; exit 3;; esac; echo "good: 7""#
    let words = try scene.engine("simple", script)
    let answer = try scene.report(words, exit: 0)
    #expect(answer.ok)
    #expect(answer.engines.map(\.programs) == [2, 1])
    #expect(answer.programs[1].results[1].failed == "exit code 3, Error: no vectors")
    // The mean is that of the other program alone.
    let results = answer.programs[0].results
    let ratio = try #require(results[1].wall) / #require(results[0].wall)
    #expect(abs(try #require(answer.engines[1].wall) / ratio - 1) < 0.01)
    let text = try scene.run(words).text
    #expect(text.contains("note: simple has no figure for rare (simd, gc): exit code 3, Error: no vectors\n"))
    #expect(text.contains("1 of 2"))
  }

  @Test func `programs that IPVM does not end well are an answer of no`() throws {
    let scene = try BenchScene()
    try scene.write("trap.wat", #"(module (memory (export "memory") 1) (func (export "_start") unreachable))"#)
    let answer = try scene.report([scene.path("trap.wat")], exit: 1)
    #expect(!answer.ok)
    #expect(answer.programs.map(\.name) == ["trap.wat"])
    #expect(answer.programs[0].results[0].failed?.hasPrefix("exit code 134, error: unreachable") == true)
  }

  @Test func `an engine that hangs is ended with all that it started`() throws {
    let scene = try BenchScene()
    let words = try scene.engine("slow", "sleep 1000 & echo $! > '\(scene.path("pid"))'; wait")
    let answer = try scene.report(words + ["good", "--timeout", "1s"], exit: 0)
    #expect(answer.programs[0].results[1].failed == "killed after the --timeout")
    #expect(try Tool.shell("sleep 0.2; grep -qs '^State:.[^ZX]' /proc/$(cat '\(scene.path("pid"))')/status").exit != 0)
    // One that closes its streams first is no better off.
    let closed = try scene.engine("closed", "exec >&- 2>&-; sleep 1000")
    let second = try scene.report(closed + ["good", "--timeout", "1s"], exit: 0)
    #expect(second.programs[0].results[1].failed == "killed after the --timeout")
  }

  @Test func `an engine that prints without end is ended`() throws {
    let scene = try BenchScene()
    let answer = try scene.report(try scene.engine("yes", "exec yes") + ["good", "--timeout", "100s"], exit: 0)
    #expect(answer.programs[0].results[1].failed == "killed after 16.0 MiB of output")
  }

  @Test func `memory is that of the engine alone`() throws {
    let scene = try BenchScene()
    let answer = try scene.report(try scene.engine("small", Self.right), exit: 0)
    let (own, small) = (answer.programs[0].results[0].peak ?? 0, answer.programs[0].results[1].peak ?? .infinity)
    #expect(small < 8e6)
    #expect(small < own)
  }

  @Test func `arguments reach programs`() throws {
    let scene = try BenchScene()
    let script = #"[ "$2 $3" = "--one two" ] || exit 9; echo "good: 7""#
    let answer = try scene.report(try scene.engine("words", script) + ["good", "--", "--one", "two"], exit: 0)
    #expect(answer.ok)
    #expect(answer.engines.map(\.programs) == [1, 1])
    let hello = try scene.report(["--only", "ipvm", Tool.fixture("hello/hello.wasm"), "--", "--fuel"], exit: 0)
    #expect(hello.ok)
  }

  @Test func `engines are chosen by name`() throws {
    let scene = try BenchScene()
    let words = try scene.engine("right", Self.right) + scene.engine("wrong", "exit 1")
    let answer = try scene.report(words + ["--only", "right"], exit: 0)
    #expect(answer.engines.map(\.name) == ["right"])
    let quick = try scene.report(["--quick", "--core", "any"], exit: 0)
    #expect(quick.engines.map(\.name) == ["ipvm"])
    #expect(quick.core == nil)
    #expect(quick.runs == 1)
  }

  @Test func `startup has programs of its own`() throws {
    let scene = try BenchScene()
    let answer = try scene.report(["--startup", "--size", "200k"], exit: 0)
    #expect(answer.ok)
    #expect(answer.engines.prefix(2).map(\.name) == ["ipvm", "ipvm-lazy"])
    #expect(answer.programs[0].name == "empty program")
    #expect(answer.programs[1].name.hasPrefix("module of "))
  }

  @Test func `tables and pages have what is measured`() throws {
    let scene = try BenchScene()
    let page = scene.path("b.html")
    let words = try scene.engine("right", Self.right) + scene.engine("<b>|", "exit 1")
    let outcome = try scene.run(words + ["--markdown", "--html", page])
    #expect(outcome.exit == 0)
    #expect(
      outcome.text.contains(
        "| program | ipvm | right | right / ipvm | <b>\\| | <b>\\| / ipvm |\n|---|---:|---:|---:|---:|---:|\n"))
    #expect(outcome.text.contains("| **geometric mean** |"))
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(html.hasSuffix("</html>\n"))
    #expect(html.contains("<svg"))
    #expect(html.contains("&lt;b&gt;|"))
    #expect(html.contains("prefers-color-scheme: dark"))
    for foreign in ["<script", "<b>", "http:", "https:", "src="] { #expect(!html.contains(foreign), "\(foreign)") }
  }

  @Test func `names and outputs do not reach the terminal as they are`() throws {
    let scene = try BenchScene()
    try scene.program("a\u{1B}[2Jb", "good: 7\\n")
    let words = try scene.engine("e\u{1B}[1m", #"printf 'no\033[2J\r\n'; exit 4"#) + [scene.path("a\u{1B}[2Jb.wasm")]
    for format in [[], ["--markdown"], ["--json"]] {
      let outcome = try scene.run(words + format)
      #expect(outcome.exit == 0)
      #expect(!outcome.text.contains("\u{1B}"))
      #expect(outcome.text.contains("exit code 4"))
    }
  }

  @Test func `ends are seen even if their signal is ignored`() throws {
    let scene = try BenchScene()
    // One that asks for an end without end is ended, so that the test fails instead of hanging.
    let outcome = try Tool.shell(
      """
      ulimit -t 20
      exec env --ignore-signal=CHLD "$IPVM" bench -q --only ipvm --timeout 20s '\(scene.path("good.wasm"))'
      """)
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains("\ngood "))
  }

  @Test func `without kernels there is nothing to measure`() throws {
    let outcome = try Tool.shell(#"cd /; "$IPVM" bench"#)
    #expect(outcome.exit == 4)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.error == """
        error: there are no kernels in Fixtures/bench/kernels
        hint: name a program, or with --kernels the folder Fixtures/bench/kernels of ipvm's sources

        """)
    let scene = try BenchScene()
    try FileManager.default.removeItem(atPath: scene.path("rare.wasm"))
    #expect(try scene.run([]).error.hasSuffix("rare.wasm: No such file or directory\n"))
    for text in ["good 7", "good simd: 7", "a/b: 7", ": 7"] {
      try scene.write("expected", "good: 7\n\(text)\n")
      let outcome = try scene.run([])
      #expect(outcome.exit == 3)
      #expect(outcome.error.hasSuffix("expected:2: expected NAME: …, or NAME [FEATURES]: …\n"))
    }
  }

  @Test(arguments: [
    (["--runs", "0"], 2, "--runs takes 1 to 1000, not '0'"),
    (["--timeout", "x"], 2, "--timeout takes a time, not 'x'"),
    (["--core", "4000"], 2, "--core takes one that may be used here, not '4000'"),
    (["--engine", "a"], 2, "--engine takes NAME=COMMAND with a new name, not 'a'"),
    (["--engine", "ipvm=a"], 2, "--engine takes NAME=COMMAND with a new name, not 'ipvm=a'"),
    (["--engine", "a="], 2, "--engine takes NAME=COMMAND, not 'a='"),
    (["--size", "1G"], 2, "--size takes up to 128MiB"),
    (["--startup", "x"], 2, "--startup has programs of its own"),
    (["--only", ","], 2, "--only takes names of engines"),
    (["--markdown", "--json"], 2, "--markdown and --json are two answers"),
    (["--only", "none", "good"], 4, "--only none: no such engine is here"),
    (["--engine", "a=no-such-program run", "good"], 4, "--engine a: no-such-program is not on the PATH"),
  ])
  func `mistakes are explained`(_ words: [String], _ exit: Int, _ message: String) throws {
    let scene = try BenchScene()
    let outcome = try scene.run(words)
    #expect(outcome.exit == Int32(exit))
    #expect((outcome.error + outcome.text).contains(message))
  }

  /// Every kernel is in the list, with its source beside it.
  @Test func `the kernels are complete`() throws {
    let folder = Tool.fixture("bench/kernels")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let kernels = names.filter { $0.hasSuffix(".wasm") }.map { String($0.dropLast(5)) }.sorted()
    let list = try String(contentsOfFile: folder + "/expected", encoding: .utf8).split(separator: "\n")
    #expect(list.map { String($0.prefix { $0 != " " && $0 != ":" }) } == kernels)
    #expect(kernels.count >= 20)
    for kernel in kernels {
      #expect([".c", ".swift", ".wat"].count { names.contains(kernel + $0) } == 1, "\(kernel)")
    }
  }
}
