import Foundation
import Testing

/// `ipvm run` with directories, by the program of `Fixtures/files`.
@Suite struct RunDirectoryTests {
  private static let program = Tool.fixture("files/files.wasm")

  /// A folder with `a.txt` and `sub/b.txt`.
  private func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder.appendingPathComponent("sub"), withIntermediateDirectories: true)
    try Data("one".utf8).write(to: folder.appendingPathComponent("a.txt"))
    try Data("two".utf8).write(to: folder.appendingPathComponent("sub/b.txt"))
    return try body(folder)
  }

  private func run(_ options: [String], _ words: String) throws -> Tool.Outcome {
    try Tool.run(["run"] + options + [Self.program, "--"] + words.split(separator: " ").map(String.init))
  }

  private func contents(_ folder: URL, _ path: String) -> String? {
    (try? Data(contentsOf: folder.appendingPathComponent(path))).map { String(decoding: $0, as: UTF8.self) }
  }

  private static let changes =
    "write new.txt fresh , mv sub/b.txt c.txt , rmdir sub , write a.txt uno , mkdir d , write d/e deep"

  @Test(arguments: [[], ["--live"]])
  func `what a guest changes is in the directory afterwards`(_ options: [String]) throws {
    try withFolder { folder in
      let outcome = try run(options + ["--dir", "\(folder.path)::/"], Self.changes)
      #expect((outcome.exit, outcome.text, outcome.error) == (0, "", ""))
      let expected = ["a.txt": "uno", "c.txt": "two", "d/e": "deep", "new.txt": "fresh"]
      for (path, text) in expected { #expect(contents(folder, path) == text) }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["a.txt", "c.txt", "d", "new.txt"])
    }
  }

  @Test func `changes can be forbidden and dropped`() throws {
    try withFolder { folder in
      let discarded = try run(["--dir", "\(folder.path)::/:discard"], Self.changes + " , cat c.txt")
      #expect((discarded.exit, discarded.text) == (0, "two\n"))
      // `rofs` is 69.
      let refused = try run(["--dir", "\(folder.path)::/:ro"], "write a.txt uno , rm a.txt , mkdir d , cat a.txt")
      #expect((refused.exit, refused.text) == (1, "write: error 69\nrm: error 69\nmkdir: error 69\none\n"))
      let live = try run(["--live", "--dir", "\(folder.path)::/:ro"], "write a.txt uno , mv a.txt b , cat a.txt")
      #expect((live.exit, live.text) == (1, "write: error 69\nmv: error 69\none\n"))
      #expect(contents(folder, "a.txt") == "one")
      #expect(contents(folder, "sub/b.txt") == "two")
    }
  }

  @Test func `nothing is written back when the guest traps`() throws {
    try withFolder { folder in
      let outcome = try run(["--dir", "\(folder.path)::/"], "write a.txt uno , trap")
      #expect(outcome.exit == 134)
      #expect(contents(folder, "a.txt") == "one")
      let exhausted = try run(["--dir", "\(folder.path)::/", "--fuel", "20000"], "write a.txt uno , cat a.txt")
      #expect(exhausted.exit == 5)
      #expect(contents(folder, "a.txt") == "one")
    }
  }

  @Test func `what somebody else changed is not overwritten`() throws {
    try withFolder { folder in
      // The guest says that it runs and waits for its input, during which the file changes.
      let text = """
        (module
          (import "wasi_snapshot_preview1" "fd_read" (func $fd_read (param i32 i32 i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "fd_filestat_set_size" (func $size (param i32 i64) (result i32)))
          (import "wasi_snapshot_preview1" "path_open"
            (func $path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
          (memory (export "memory") 1)
          (data (i32.const 0) "\\20\\00\\00\\00\\01\\00\\00\\00") (data (i32.const 16) "a.txt")
          (func (export "_start")
            (drop (call $path_open (i32.const 3) (i32.const 0) (i32.const 16) (i32.const 5) (i32.const 0)
              (i64.const 0x400000) (i64.const 0) (i32.const 0) (i32.const 40)))
            (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
            (drop (call $fd_read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
            (drop (call $size (i32.load (i32.const 40)) (i64.const 1)))))
        """
      let outcome = try Tool.withFile(text) { module in
        try Tool.shell(
          """
          cd '\(folder.path)' && mkfifo pipe && exec 3<> pipe
          "$IPVM" run '\(module)' --dir .::/ <&3 > said & guest=$!
          while [ ! -s said ]; do sleep 0.05; done
          printf 'someone else' > a.txt; echo >&3; wait $guest
          """)
      }
      #expect(outcome.exit == 1)
      #expect(outcome.error.contains("a.txt: it was changed by somebody else since it was read"))
      #expect(outcome.error.contains("pipe is left out"))
      #expect(contents(folder, "a.txt") == "someone else")
    }
  }

  @Test func `a folder of the store is a directory too`() throws {
    try withFolder { folder in
      let store = folder.appendingPathComponent("store").path
      let environment = ["IPVM_STORE": store]
      let added = try Tool.run(["add", "-Q", folder.appendingPathComponent("sub").path], environment: environment)
      let cid = added.text.trimmingCharacters(in: .newlines)
      let words = [
        "run", "--dir", "\(cid)::/", Self.program, "--", "ls", ".", ",", "cat", "b.txt", ",", "write", "x", "y",
      ]
      let outcome = try Tool.run(words, environment: environment)
      #expect((outcome.exit, outcome.text) == (0, "./\n../\nb.txt\ntwo\n"))
      #expect(outcome.error.hasPrefix("note: \(cid) was changed, and is now bafy"))
    }
  }

  @Test func `sources are the same in every run unless the outside is let in`() throws {
    let words = "time , sleep 90000 , time , random"
    let first = try run([], words)
    #expect((first.exit, first.text) == (0, "946684800\n90000 ms\n946684890\n903df1a0ade0b876\n"))
    #expect(try run(["--engine", "stepper"], words).text == first.text)
    let other = try run(["--clock", "2026-11-25T12:00:00.5Z", "--seed", "01"], words).text
    #expect(other.hasPrefix("1795608000\n90000 ms\n1795608090\n"))
    #expect(!other.hasSuffix("903df1a0ade0b876\n"))
    let real = try run(["--clock", "real", "--seed", "random"], "time , random").text.split(separator: "\n")
    #expect(UInt64(real[0]) ?? 0 > 1_700_000_000)
    #expect(real[1] != "903df1a0ade0b876")
  }

  private static let wrongOptions: [([String], Int32)] = [
    (["--dir", ""], 2), (["--dir", "::/"], 2), (["--dir", "x::"], 2), (["--dir", "/nonexistent"], 4),
    (["--live", "--dir", "/nonexistent"], 4), (["--live", "--dir", "/:discard"], 2), (["--clock", "soon"], 2),
    (["--clock", "2026-02-30"], 2), (["--clock", "1969-12-31"], 2), (["--clock", "@99999999999999"], 2),
    (["--seed", "0"], 2), (["--seed", String(repeating: "00", count: 33)], 2), (["--env", "=x"], 2),
    (["--listen", "1"], 2), (["--listen", "127.0.0.1:99999"], 2), (["--listen", "127.0.0.1:"], 2),
  ]

  /// Options that mean nothing: exit code 2 and one line, or 4 for what is not there.
  @Test(arguments: wrongOptions)
  func `wrong options say so`(_ options: [String], _ exit: Int32) throws {
    let outcome = try run(options, "time")
    #expect(outcome.exit == exit)
    #expect(outcome.errorLines.filter { $0.hasPrefix("error: ") }.count == 1)
    #expect(outcome.text.isEmpty)
  }

  @Test func `variables are passed on by name`() throws {
    let hello = Tool.fixture("hello/hello.wasm")
    let environment = ["ONE": "1", "TWO": "2"]
    let one = try Tool.run(["run", "--env", "ONE", "--env", "NONE", hello], environment: environment)
    #expect(one.text.contains("variable 0: ONE=1\n"))
    #expect(!one.text.contains("variable 1"))
    let all = try Tool.run(["run", "--env-inherit", "--env", "TWO=3", hello], environment: environment)
    #expect(all.text.contains(": ONE=1\n"))
    #expect(all.text.contains(": TWO=3\n"))
    #expect(!all.text.contains("TWO=2"))
  }

  @Test func `connections are accepted`() throws {
    // Accepts one connection, sends back what comes first, and ends.
    let text = """
      (module
        (import "wasi_snapshot_preview1" "sock_accept" (func $accept (param i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_recv" (func $recv (param i32 i32 i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_send" (func $send (param i32 i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_shutdown" (func $shutdown (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (data (i32.const 0) "\\40\\00\\00\\00\\10\\00\\00\\00")
        (func (export "_start")
          (if (call $accept (i32.const 3) (i32.const 0) (i32.const 16)) (then (call $exit (i32.const 11))))
          (if (call $recv (i32.load (i32.const 16)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 20) (i32.const 24))
            (then (call $exit (i32.const 12))))
          (i32.store (i32.const 4) (i32.load (i32.const 20)))
          (if (call $send (i32.load (i32.const 16)) (i32.const 0) (i32.const 1) (i32.const 0) (i32.const 28))
            (then (call $exit (i32.const 13))))
          (if (call $shutdown (i32.load (i32.const 16)) (i32.const 3)) (then (call $exit (i32.const 14))))))
      """
    let port = 20_000 + Int(getpid()) % 20_000
    let outcome = try Tool.withFile(text) { module in
      try Tool.shell(
        """
        "$IPVM" run '\(module)' --listen 127.0.0.1:\(port) & server=$!
        bash -c 'for i in 1 2 3 4 5 6 7 8 9 10; do
          exec 3<>/dev/tcp/127.0.0.1/\(port) && break; sleep 0.3; done 2>/dev/null; printf ping >&3; cat <&3'
        wait $server
        """)
    }
    #expect((outcome.exit, outcome.text) == (0, "ping"))
  }
}
