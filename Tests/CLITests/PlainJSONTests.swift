import Foundation
import Testing

/// JSON has values and no sentences, and numbers are written one way.
struct PlainJSONTests {
  private static let module = """
    (module $walker (import "wasi_snapshot_preview1" "path_open"
        (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1) (data (i32.const 64) "new.txt") (data (i32.const 0) "\\40\\00\\00\\00\\07\\00\\00\\00")
      (func $spin (param $n i32) (result i32) (local $sum i32)
        (loop $next (local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 3)) (local.get $n)))
          (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1))))) (local.get $sum))
      (func (export "spin") (param i32) (result i32) (call $spin (local.get 0)))
      (func (export "_start")
        (drop (call $open (i32.const 3) (i32.const 1) (i32.const 64) (i32.const 7) (i32.const 9) (i64.const 64)
          (i64.const 0) (i32.const 1) (i32.const 32)))
        (i32.store (i32.const 64) (call $spin (i32.const 300)))
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
    """

  /// A store with the module, and paths in its folder.
  private struct Scene: ~Copyable {
    let store: ToolStore
    let module: String

    init() throws {
      let store = try ToolStore()
      let folder = store.folder.appendingPathComponent("d")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      module = try store.file("m.wat", PlainJSONTests.module.utf8)
      self.store = store
    }

    func path(_ name: String) -> String { store.folder.appendingPathComponent(name).path }

    func object(_ words: [String], error: Bool = false) throws -> [String: Any] {
      let outcome = try store.run(words)
      let bytes = error ? Array(outcome.error.utf8) : outcome.output
      return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any], "\(outcome.error)")
    }
  }

  @Test func `Statistics are within the one object`() throws {
    let scene = try Scene()
    let called = try scene.object(["run", "--json", "--stats", scene.module, "--invoke", "spin", "5"])
    #expect(((called["stats"] as? [String: Any])?["fuel"] as? Int) == called["fuel"] as? Int)
    let ran = try scene.object(["run", "--json", "--stats", scene.module], error: true)
    #expect(((ran["stats"] as? [String: Any])?["calls"] as? [String: Int]) == ["path_open": 1, "fd_write": 1])
    let stopped = try scene.object(["run", "--json", "--stats", "--fuel", "40000", scene.module], error: true)
    #expect(stopped["error"] != nil)
    #expect((stopped["stats"] as? [String: Any])?["memoryBytes"] as? Int == 65536)
  }

  @Test func `Numbers have commas before every three digits, and are read so`() throws {
    let scene = try Scene()
    let car = scene.path("r.car")
    let run = try scene.store.run(["run", "--stats", "--receipt", car, scene.module])
    #expect(run.errorLines.contains { $0.hasPrefix("fuel: ") && $0.contains(",") })
    #expect(run.error.contains(" bytes in \(car)"))
    let claim = try scene.store.run(["verify", car]).text.split(separator: "\n").first { $0.hasPrefix("claim") } ?? ""
    let fuel = try #require(claim.split(separator: " ").first { $0.contains(",") })
    #expect(try scene.store.run(["receipt", car]).text.contains("fuel         \(fuel)\n"))
    #expect(try scene.store.run(["run", "--fuel", String(fuel), scene.module]).exit == 0)
    #expect(try scene.store.run(["run", "--fuel", "1,00", scene.module]).exit == 2)
    #expect(try scene.store.run(["run", "--fuel", "500", scene.module]).error.contains("of 500 units are used"))
  }

  @Test func `Functions are named without quotes`() throws {
    let scene = try Scene()
    let car = scene.path("r.car")
    _ = try scene.store.run(["run", "-q", "--receipt", car, scene.module, "--invoke", "spin", "100"])
    let state = try scene.object(["replay", car, "--until", "33,000", "--json"])
    let frames = try #require(state["frames"] as? [[String: Any]])
    #expect(frames.map { $0["name"] as? String } == ["spin", "spin"])
    #expect(frames.map { $0["function"] as? Int } == [2, 3])
  }

  @Test func `Calls of the host tell paths and flags`() throws {
    let scene = try Scene()
    let car = scene.path("r.car")
    let words = ["run", "-q", "--dir", scene.path("d"), "--receipt", car, scene.module]
    #expect(try scene.store.run(words).exit == 0)
    let text = try scene.store.run(["receipt", car, "--effects"]).text
    #expect(text.contains(#"  "new.txt"  symlink_follow creat trunc fd_write append  success"#), "\(text)")
    let effects = try #require(
      try scene.object(["receipt", car, "--effects", "--json"])["effects"] as? [[String: Any]])
    #expect(effects.map { $0["paths"] as? [String] } == [["new.txt"], []])
    #expect(effects[0]["flags"] as? [String] == ["symlink_follow", "creat", "trunc", "fd_write", "append"])
  }

  @Test func `The memo table tells program and arguments`() throws {
    let scene = try Scene()
    _ = try scene.store.run(["run", "--memo", scene.module, "--invoke", "spin", "7", "--", "a b", "c"])
    let text = try scene.store.run(["memo", "ls"]).text
    #expect(text.hasSuffix(#"m.wat --invoke spin 7 -- "a b" c"# + "\n"), "\(text)")
    let rows = try #require(try scene.object(["memo", "ls", "--json"])["rows"] as? [[String: Any]])
    #expect(rows[0]["arguments"] as? [String] == ["a b", "c"])
    #expect(rows[0]["function"] as? String == "spin")
    #expect(rows[0]["moduleName"] as? String == "walker")
  }

  // MARK: Disputes

  @Test func `A step is written where a receipt cannot be reproduced`() throws {
    let scene = try Scene()
    let (right, wrong, step) = (scene.path("a.car"), scene.path("b.car"), scene.path("s.car"))
    for (car, fault) in [(right, []), (wrong, ["--fault", "33,000"])] {
      _ = try scene.store.run(["run", "-q", "--receipt", car] + fault + [scene.module, "--invoke", "spin", "200"])
    }
    let text = try scene.store.run(["bisect", right, wrong, "-o", step])
    #expect(text.exit == 1)
    #expect(text.text.contains("witness   \(step)\n"), "\(text.text)")
    #expect(try scene.store.run(["judge", step]).text.contains("claim A is right"))
    let answer = try scene.object(["bisect", wrong, right, "--json"])
    #expect(answer["result"] as? String == "parties")
    let parties = try #require(answer["parties"] as? [[String: Any]])
    #expect(parties.map { $0["wrong"] as? Bool } == [true, false])
    #expect(parties.allSatisfy { ($0["claim"] as? [String: Any])?["outcome"] is [String: Any] })
    #expect((answer["step"] as? [String: Any])?["name"] as? String == "spin")
  }

  @Test func `A call of the host that went wrong is a step`() throws {
    let scene = try Scene()
    let (right, wrong, step) = (scene.path("a.car"), scene.path("b.car"), scene.path("s.car"))
    let fuel = ["--fault", "39,000"]
    for (car, fault) in [(right, []), (wrong, fuel)] {
      let ran = try scene.store.run(
        ["run", "-q", "--dir", scene.path("d") + ":discard", "--receipt", car] + fault + [scene.module])
      #expect(ran.exit == 0)
    }
    let outcome = try scene.store.run(["bisect", right, wrong, "-o", step])
    #expect(outcome.exit == 1)
    #expect(
      outcome.text.contains("because   \(wrong): call 1 of the host, fd_write"), "\(outcome.text)\(outcome.error)")
    #expect(outcome.text.contains(", fd_write of the host; found in one round\n"), "\(outcome.text)")
    #expect(try scene.store.run(["judge", step]).exit == 0)
  }

  @Test func `What is no step is told, and states in other places are no difference`() throws {
    let scene = try Scene()
    let words = [scene.module, "--invoke", "spin", "200"]
    for (car, options) in [("a.car", []), ("b.car", ["--checkpoints", "10"])] {
      _ = try scene.store.run(["run", "-q", "--receipt", scene.path(car)] + options + words)
    }
    let same = try scene.store.run(["bisect", scene.path("a.car"), scene.path("b.car"), "-o", scene.path("s.car")])
    #expect(same.exit == 0)
    #expect(same.text == "result    the receipts agree\nwitness   none: there is no step about which they differ\n")
    #expect(!FileManager.default.fileExists(atPath: scene.path("s.car")))
  }

  @Test func `A fault that changed nothing is told`() throws {
    let scene = try Scene()
    let late = try scene.store.run(
      ["run", "--receipt", scene.path("a.car"), "--fault", "9999999", scene.module, "--invoke", "spin", "9"])
    #expect(late.error.contains("warning: --fault 9999999 changed nothing: the run has ended before it, at fuel "))
    let real = try scene.store.run(
      ["run", "--receipt", scene.path("b.car"), "--fault", "32,800", scene.module, "--invoke", "spin", "9"])
    #expect(!real.error.contains("warning"))
  }
}
