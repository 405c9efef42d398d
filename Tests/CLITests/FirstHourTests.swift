import Foundation
import Testing

/// What a new user meets in the first hour, and found wrong.
@Suite struct FirstHourTests {
  private static let empty = #"(module (func (export "_start")))"#
  private static let arguments = """
    (module
      (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "args_get" (func $get (param i32 i32) (result i32)))
      (memory (export "memory") 1)
      (func (export "_start") (drop (call $sizes (i32.const 0) (i32.const 4))) (drop (call $get (i32.const 8) (i32.const 64)))))
    """

  @Test func `where a module lies is no input of its computation`() throws {
    let store = try ToolStore()
    let deep = store.folder.appendingPathComponent("deep/er")
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
    let here = try store.file("m.wat", Self.arguments.utf8)
    let there = deep.appendingPathComponent("m.wat").path
    try Data(Self.arguments.utf8).write(to: URL(fileURLWithPath: there))
    var cores: Set<String> = []
    for (number, path) in [here, there].enumerated() {
      let car = store.folder.appendingPathComponent("\(number).car").path
      #expect(try store.run(["run", path, "--receipt", car]).exit == 0)
      let shown = try store.run(["receipt", car, "--json"])
      let fields = try JSONSerialization.jsonObject(with: Data(shown.output)) as? [String: Any]
      cores.insert(try #require((fields?["core"] as? [String: Any])?["cid"] as? String))
    }
    #expect(cores.count == 1)
  }

  @Test func `eight processes at once make one key and all use it`() throws {
    for _ in 0..<20 {
      let store = try ToolStore()
      let module = try store.file("m.wat", Self.empty.utf8)
      let line = """
        export IPVM_STORE='\(store.folder.path)/store'; cd '\(store.folder.path)'
        { for i in 1 2 3 4 5 6 7 8; do ("$IPVM" run '\(module)' --receipt r$i.car 2>/dev/null || echo failed) & done; } | cat
        "$IPVM" key ls | wc -l; for i in 1 2 3 4 5 6 7 8; do "$IPVM" verify r$i.car | grep ^by; done | sort -u | wc -l
        """
      #expect(try Tool.shell(line).text == "1\n1\n")
    }
  }

  @Test func `a detached receipt takes its module from the local store`() throws {
    let store = try ToolStore()
    let module = store.folder.appendingPathComponent("m.wasm").path
    #expect(try store.run(["wat2wasm", try store.file("m.wat", Self.empty.utf8), "-o", module]).exit == 0)
    let car = store.folder.appendingPathComponent("r.car").path
    #expect(try store.run(["run", module, "--receipt", car, "--detached"]).exit == 0)
    #expect(try store.run(["verify", car]).exit == 12)
    #expect(try store.run(["add", module]).exit == 0)
    #expect(try store.run(["verify", car]).exit == 0)
  }

  @Test func `another module is told as such`() throws {
    let store = try ToolStore()
    let module = try store.file("m.wat", Self.empty.utf8)
    let other = try store.file("other.wat", #"(module (func (export "_start") nop))"#.utf8)
    let car = store.folder.appendingPathComponent("r.car").path
    #expect(try store.run(["run", module, "--receipt", car, "--detached"]).exit == 0)
    let outcome = try store.run(["verify", car, "--module", other])
    #expect(outcome.exit == 1)
    #expect(outcome.error.contains("is another module than that of the receipt"))
  }

  @Test func `a sample is drawn with a nonce that is printed and draws it again`() throws {
    let store = try ToolStore()
    let text = """
      (module (func (export "go") (local i32)
        (loop (local.set 0 (i32.add (local.get 0) (i32.const 1))) (br_if 0 (i32.lt_u (local.get 0) (i32.const 5000))))))
      """
    let module = try store.file("m.wat", text.utf8)
    let car = store.folder.appendingPathComponent("r.car").path
    #expect(try store.run(["run", module, "--receipt", car, "--checkpoints", "10", "--invoke", "go"]).exit == 0)
    let first = try store.run(["verify", car, "--spot", "2"])
    let nonce = try #require(
      first.text.split(separator: "\n").first { $0.hasPrefix("nonce ") }?.split(separator: " ").last)
    #expect(nonce.utf8.count == 32)
    let second = try store.run(["verify", car, "--spot", "2"])
    #expect(!second.text.contains(nonce))
    let again = try store.run(["verify", car, "--spot", "2", "--nonce", String(nonce), "--json"])
    let fields = try JSONSerialization.jsonObject(with: Data(again.output)) as? [String: Any]
    #expect(fields?["nonce"] as? String == String(nonce))
    #expect(again.exit == 10)
  }

  @Test(
    arguments: [
      "verify", "receipt", "receipt show", "replay --until 1", "memo add", "car ls", "dag import --partial",
    ])
  func `a receipt comes from standard input or a pipe`(_ command: String) throws {
    let store = try ToolStore()
    let module = try store.file("m.wat", Self.empty.utf8)
    let line = """
      export IPVM_STORE='\(store.folder.path)/store'; cd '\(store.folder.path)'
      "$IPVM" run '\(module)' --receipt r.car 2>/dev/null
      cat r.car | "$IPVM" \(command) - >/dev/null; echo $?
      "$IPVM" \(command) - <r.car >/dev/null; echo $?
      mkfifo pipe; sh -c 'cat r.car >pipe' & "$IPVM" \(command) pipe >/dev/null; echo $?; kill $! 2>/dev/null
      """
    let outcome = try Tool.shell(line)
    #expect(outcome.text == "0\n0\n0\n", "\(outcome.error)")
  }

  @Test func `a state and two receipts come from standard input`() throws {
    let store = try ToolStore()
    let module = try store.file("m.wat", Self.empty.utf8)
    let line = """
      export IPVM_STORE='\(store.folder.path)/store'; cd '\(store.folder.path)'
      "$IPVM" run '\(module)' --receipt r.car 2>/dev/null
      "$IPVM" replay r.car --until 0 -o s.car >/dev/null; cat s.car | "$IPVM" state - >/dev/null; echo $?
      cat r.car | "$IPVM" bisect r.car - >/dev/null; echo $?
      "$IPVM" bisect - - 2>/dev/null; echo $?
      """
    let outcome = try Tool.shell(line)
    #expect(outcome.text == "0\n0\n2\n", "\(outcome.error)")
  }

  @Test(arguments: ["--receipt", "--report"]) func `a folder that is not there is told before the run`(_ option: String)
    throws
  {
    let store = try ToolStore()
    let outcome = try store.run(["run", Tool.fixture("hello/hello.wasm"), option, "/nowhere/at/all"])
    #expect(outcome.exit == 74)
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains("/nowhere/at/all"))
  }

  @Test func `what is wrong with a receipt's file or place is said`() throws {
    let store = try ToolStore()
    let line = """
      export IPVM_STORE='\(store.folder.path)/store'; cd '\(store.folder.path)'
      "$IPVM" run -q '\(Tool.fixture("hello/hello.wasm"))' --receipt r.car </dev/null >/dev/null
      "$IPVM" run r.car 2>&1 | grep -c 'this is a CAR file'
      "$IPVM" replay r.car --until 5 2>&1 >/dev/null | grep -c 'the first point is fuel 557,068'
      head -c 9000 r.car | "$IPVM" verify - | grep -c car.truncated
      """
    #expect(try Tool.shell(line).text == "1\n1\n1\n")
  }

  @Test func `a sample is trusted for what was executed`() throws {
    let store = try ToolStore()
    let line = """
      export IPVM_STORE='\(store.folder.path)/store'; cd '\(store.folder.path)'
      "$IPVM" run -q '\(Tool.fixture("wat/count.wat"))' --receipt r.car --checkpoints 14 --invoke count 30000 >/dev/null
      "$IPVM" verify r.car --spot 1 | grep -c 'segments that were not executed'
      "$IPVM" verify r.car | grep -c 'follows from the inputs alone'
      """
    #expect(try Tool.shell(line).text == "1\n1\n")
  }

  @Test func `a CID means the store, whatever files are called like it`() throws {
    let store = try ToolStore()
    let line = """
      export IPVM_STORE='\(store.folder.path)/store'; cd '\(store.folder.path)'
      C=$("$IPVM" add -Q '\(Tool.fixture("hello/hello.wasm"))'); cp '\(Self.files)' "$C"
      "$IPVM" run "$C" </dev/null | grep -c standard; "$IPVM" "$C" </dev/null | grep -c standard
      mkdir d; echo kept >d/in.txt; D=$("$IPVM" add -r -Q d); mkdir "$D"; echo wrong >"$D/in.txt"
      "$IPVM" run '\(Self.files)' --dir "$D" -- cat in.txt; "$IPVM" run '\(Self.files)' --dir "./$D" -- cat in.txt
      "$IPVM" store gc >/dev/null; "$IPVM" pin rm "$C" >/dev/null; "$IPVM" store gc >/dev/null
      "$IPVM" run "$C" 2>&1 | tail -n 1 | cut -c 1-12
      """
    let outcome = try Tool.shell(line)
    #expect(outcome.text == "1\n1\nkept\n\nwrong\n\nhint: a CID \n")
  }

  /// Writes the same word for ever, whatever it is answered.
  private static let writer = """
    (module (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1) (data (i32.const 0) "\\08\\00\\00\\00\\04\\00\\00\\00ran\\n")
      (func (export "_start") (loop (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 99))) (br 0))))
    """

  @Test func `a reader that goes away ends the run and leaves no unfinished file`() throws {
    let store = try ToolStore()
    let module = try store.file("m.wat", Self.writer.utf8)
    let line = """
      export IPVM_STORE='\(store.folder.path)/store'; cd '\(store.folder.path)'
      for options in '' '--receipt r.car --report r.json'; do
        ("$IPVM" run '\(module)' --timeout 60s $options 2>/dev/null; echo $? >code) | head -n 1; cat code; ls
      done
      """
    let outcome = try Tool.shell(line)
    #expect(outcome.text.split(separator: "\n").filter { $0 == "141" }.count == 2, "\(outcome.text)")
    #expect(!outcome.text.contains(".tmp"))
    #expect(!outcome.text.contains("r.json"))
  }

  /// A guest that is told of the pipe and goes on is ended after its time, in the midst of its calls.
  @Test func `a run that its time ends leaves no unfinished file`() throws {
    let store = try ToolStore()
    let module = try store.file("m.wat", Self.writer.utf8)
    let line = """
      export IPVM_STORE='\(store.folder.path)/store'; cd '\(store.folder.path)'; trap '' PIPE
      ("$IPVM" run '\(module)' --timeout 100ms --receipt r.car --report r.json 2>/dev/null; echo $? >code) | head -n 1
      cat code; ls
      """
    let outcome = try Tool.shell(line)
    #expect(outcome.text.hasPrefix("ran\n5\n"))
    #expect(!outcome.text.contains(".tmp"))
  }

  private static let files = Tool.fixture("files/files.wasm")

  @Test func `changes that a trap drops are counted`() throws {
    let store = try ToolStore()
    let folder = store.folder.appendingPathComponent("d")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func run(_ options: [String], _ words: String) throws -> Tool.Outcome {
      try store.run(
        ["run", Self.files, "--dir", "\(folder.path)::/"] + options + ["--"]
          + words.split(separator: " ").map(String.init))
    }
    let one = try run([], "write a one , trap")
    #expect(one.exit == 134)
    #expect(one.error.contains("1 changed file of \(folder.path) is not written back"))
    #expect(one.error.contains("--keep-on-failure"))
    let two = try run(["--fuel", "600000"], "write a one , write b two , cat a , cat b , ls . , ls . , ls . , ls .")
    #expect(two.exit == 5)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let none = try run([], "trap")
    #expect(!none.error.contains("changed"))
    let kept = try run(["--keep-on-failure"], "write a one , trap")
    #expect(kept.exit == 134)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
  }

  @Test func `a changed folder of the store is told with its new CID`() throws {
    let store = try ToolStore()
    let folder = store.folder.appendingPathComponent("d")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("one".utf8).write(to: folder.appendingPathComponent("a"))
    let cid = try #require(try store.run(["add", "-q", folder.path]).text.split(separator: "\n").last.map(String.init))
    func run(_ options: [String], _ words: [String]) throws -> Tool.Outcome {
      try store.run(["run", Self.files, "--dir", "\(cid)::/"] + options + ["--"] + words)
    }
    let file = store.folder.appendingPathComponent("report.json")
    // The second time the result is known.
    for options in [["--memo"], []] {
      let outcome = try run(options + ["--report", file.path], ["write", "b", "two"])
      #expect(outcome.exit == 0)
      let report = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
      let changed = try #require((report?["folders"] as? [[String: Any]])?.first?["cid"] as? String)
      #expect(outcome.error.contains("is now \(changed)"))
      #expect(try store.run(["cat", "\(changed)/b"]).text == "two")
    }
    let unchanged = try run([], ["cat", "a"])
    #expect(unchanged.error.isEmpty)
    let readOnly = try run([], ["ls", "."])
    #expect(readOnly.error.isEmpty)
  }
}
