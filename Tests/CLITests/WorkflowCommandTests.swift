import Foundation
import Testing

/// `ipvm workflow` on the workflows of `Fixtures/workflows`.
struct WorkflowCommandTests {
  private static func path(_ name: String) -> String { Tool.fixture("workflows/\(name).json") }

  /// The origins of the steps, by their names.
  private static func origins(_ outcome: Tool.Outcome) throws -> [String: String] {
    let report = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
    let steps = try #require(report["steps"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: steps.compactMap { step in
        (step["name"] as? String).flatMap { name in (step["origin"] as? String).map { (name, $0) } }
      })
  }

  @Test(arguments: [("diamond", 4), ("squeeze", 3), ("folder", 2), ("failure", 2)])
  func `a workflow that can be compiled is told so`(name: String, count: Int) throws {
    let store = try ToolStore()
    let outcome = try store.run(["workflow", "check", Self.path(name)])
    #expect(outcome.text == "ok: \(count) tasks\n")
    #expect(outcome.exit == 0)
  }

  @Test func `values flow through a diamond`() throws {
    let store = try ToolStore()
    let outcome = try store.run(["workflow", "run", Self.path("diamond")])
    #expect(outcome.text == "1815200\n")
    #expect(outcome.error.contains("done    sum  fuel"))
  }

  @Test func `programs read what the one before printed`() throws {
    let store = try ToolStore()
    let outcome = try store.run(["workflow", "run", Self.path("squeeze"), "--jobs", "2"])
    let direct = try store.run(
      ["run", Tool.fixture("jsonfmt/jsonfmt.wasm"), "--", "--sort-keys", "--indent", "2"],
      input: try Array(Data(contentsOf: URL(fileURLWithPath: Tool.fixture("ucan/golden.json")))))
    #expect(outcome.output == direct.output)
    #expect(!outcome.output.isEmpty)
  }

  @Test func `a folder goes from program to program`() throws {
    let store = try ToolStore()
    let outcome = try store.run(["workflow", "run", Self.path("folder")])
    #expect(outcome.text == "written by a task\n")
  }

  @Test func `a second evaluation executes nothing`() throws {
    let store = try ToolStore()
    _ = try store.run(["workflow", "run", Self.path("squeeze")])
    let outcome = try store.run(["workflow", "run", Self.path("squeeze"), "--json"])
    #expect(try Self.origins(outcome) == ["format": "known", "pack": "known", "unpack": "known"])
  }

  @Test func `a changed parameter executes what follows from it`() throws {
    let store = try ToolStore()
    _ = try store.run(["workflow", "run", Self.path("squeeze")])
    let outcome = try store.run(["workflow", "run", Self.path("squeeze"), "--set", "indent=4", "--json"])
    #expect(try Self.origins(outcome) == ["format": "done", "pack": "done", "unpack": "done"])
  }

  @Test func `a failed task is named, with its reason, and later ones are not done`() throws {
    let store = try ToolStore()
    let outcome = try store.run(["workflow", "run", Self.path("failure")])
    #expect(outcome.exit == 1)
    #expect(outcome.error.contains("error: the task \"divide\" failed: {\"trap\":{"))
    #expect(outcome.error.contains("integer divide by zero"))
    #expect(outcome.text.isEmpty)
  }

  @Test func `an error of a file has line and column`() throws {
    let store = try ToolStore()
    let file = try store.file("w.json", "{\n  \"ipvm\": \"workflow/1\",\n  \"task\": {}\n}\n".utf8)
    let outcome = try store.run(["workflow", "check", file])
    #expect(outcome.exit == 3)
    #expect(outcome.error.hasPrefix("error: workflow.unknown at \(file):3:3: the key \"task\" is not known here"))
  }

  @Test func `an evaluation whose time is over keeps what is known, and goes on from there`() throws {
    let store = try ToolStore()
    let text = """
      {"ipvm": "workflow/1", "modules": {"fac": "\(Tool.fixture("wat/fac.wat"))", "spin": "\(Tool.fixture("traps/spin.wat"))"},
       "tasks": {"first": {"run": "fac", "fun": "fac", "args": [5]},
                 "spin": {"run": "spin", "fun": "spin", "after": ["first"]}},
       "out": "spin"}
      """
    let file = try store.file("w.json", text.utf8)
    for origin in ["done", "known"] {
      let outcome = try store.run(["workflow", "run", file, "--timeout", "300ms", "--jobs", "2"])
      #expect(outcome.exit == 5)
      #expect(outcome.error.contains("\(origin)"))
      #expect(outcome.error.contains("error: the time is over: 1 of 2 tasks are known"))
    }
  }

  // MARK: Receipts

  @Test(arguments: ["diamond", "squeeze", "folder"])
  func `one file proves a workflow to somebody with another store`(name: String) throws {
    let store = try ToolStore()
    let other = try ToolStore()
    let car = store.folder.appendingPathComponent("w.car").path
    let made = try store.run(["workflow", "run", Self.path(name), "--receipt", car])
    #expect(made.exit == 0)
    let verified = try other.run(["verify", car])
    #expect(verified.exit == 0)
    #expect(verified.text.contains("result    VALID"))
  }

  @Test func `options about one run are refused for a workflow`() throws {
    let store = try ToolStore()
    let car = store.folder.appendingPathComponent("w.car").path
    _ = try store.run(["workflow", "run", Self.path("diamond"), "--receipt", car])
    #expect(try store.run(["verify", car, "--spot", "1"]).exit == 2)
    #expect(try store.run(["verify", car, "--module", Tool.fixture("wat/fac.wat")]).exit == 2)
    #expect(try store.run(["verify", car, "--jobs", "2"]).exit == 0)
  }

  /// A pipe can be read once: whoever looks into it has to hand it on.
  @Test func `a receipt of a workflow comes through a pipe`() throws {
    let store = try ToolStore()
    let line = """
      export IPVM_STORE='\(store.folder.path)/store'; cd '\(store.folder.path)'
      "$IPVM" workflow run '\(Self.path("diamond"))' --receipt w.car >/dev/null 2>&1
      cat w.car | "$IPVM" verify - >/dev/null; echo $?; "$IPVM" verify - <w.car >/dev/null; echo $?
      mkfifo pipe; sh -c 'cat w.car >pipe' & timeout 20 "$IPVM" verify pipe >/dev/null; echo $?; kill $! 2>/dev/null
      """
    #expect(try Tool.shell(line).text == "0\n0\n0\n")
  }

  /// Each byte that is changed is in a block, whose CID does not match then.
  @Test func `a file of a receipt with a changed byte is not valid`() throws {
    let store = try ToolStore()
    let car = store.folder.appendingPathComponent("w.car").path
    _ = try store.run(["workflow", "run", Self.path("diamond"), "--receipt", car])
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: car)))
    for position in stride(from: 100, to: bytes.count, by: bytes.count / 12) {
      var changed = bytes
      changed[position] ^= 1
      let file = try store.file("changed.car", changed)
      #expect(try store.run(["verify", file]).exit != 0)
    }
  }
}
