import Foundation
import Testing

/// `ipvm judge`: one step again, from the file that `ipvm bisect` wrote about it.
@Suite struct JudgeTests {
  private static let module = """
    (module (func (export "f") (param i32) (result i32) (local i32)
      (loop
        (local.set 1 (i32.add (i32.mul (local.get 1) (i32.const 3)) (local.get 0)))
        (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
        (br_if 0 (local.get 0)))
      (local.get 1)))
    """

  /// Two receipts, one of an execution in which a step went wrong; the step that they differ in; and what becomes of its
  /// file.
  @Test func `the step of a dispute`() throws {
    let store = try ToolStore()
    let folder = store.folder
    let program = try store.file("m.wat", Self.module.utf8)
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    func run(_ file: String, _ options: [String]) throws {
      let words =
        ["run", program, "--checkpoints", "10", "--receipt", path(file)] + options + ["--invoke", "f", "500"]
      #expect(try store.run(words).exit == 0)
    }
    try run("a.car", [])
    try run("b.car", ["--fault", "3000"])
    let liar = try store.file("liar", "#!/bin/sh\nexec '\(Tool.path)' \"$@\" --fault 3000\n".utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: liar)
    let bisect = try store.run([
      "bisect", path("a.car"), path("b.car"), "--second-by", "'\(liar)'", "-o", path("step.car"),
    ])
    #expect(bisect.exit == 1, "\(bisect.text)\(bisect.error)")
    #expect(bisect.text.contains("wrong     \(path("b.car"))\n"), "\(bisect.text)\(bisect.error)")

    let judge = try store.run(["judge", path("step.car")])
    #expect(judge.exit == 0, "\(judge.text)")
    #expect(judge.text.hasSuffix("result    VALID   claim A is right\n"), "\(judge.text)")
    let json = try store.run(["judge", "--json", path("step.car")])
    let fields = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    #expect((fields["claims"] as? [[String: Any]])?.compactMap { $0["right"] as? Bool } == [true, false])
    #expect(fields["verdict"] as? String == "VALID")
    #expect(json.exit == 0)

    let file = [UInt8](try Data(contentsOf: folder.appendingPathComponent("step.car")))
    #expect(try store.run(["judge", "-"], input: file).text == judge.text)
    // The byte at 30 is in the name of the record.
    for place in [0, 30, 100, file.count / 2, file.count - 1] {
      var damaged = file
      damaged[place] ^= 1
      let outcome = try store.run(["judge", "-"], input: damaged)
      let (exits, verdict): ([Int32], String) = place == 30 ? ([12], "UNAVAILABLE") : ([3, 8], "MALFORMED")
      #expect(exits.contains(outcome.exit), "\(place): \(outcome.text)")
      #expect(outcome.text.hasPrefix("result    \(verdict)   "), "\(place): \(outcome.text)")
      #expect((outcome.exit == 8) == outcome.text.contains("block.hash_mismatch"), "\(place): \(outcome.text)")
    }
    // The file alone, without its last block.
    let list = try store.run(["car", "ls", "-v", path("step.car")])
    let last = try #require(
      list.text.split(separator: "\n").last.flatMap { $0.split(separator: " ").last.flatMap { Int($0) } })
    let short = try store.run(["judge", "-"], input: Array(file[..<last]))
    #expect(short.exit == 12, "\(short.text)")
    #expect(short.text.hasPrefix("result    UNAVAILABLE   witness.unavailable: "), "\(short.text)")
    #expect(try store.run(["judge", path("nothing.car")]).exit == 4)
    #expect(try store.run(["judge", program]).exit == 3)
  }
}
