import Foundation
import Testing

/// The exit codes of `ipvm help exit-codes`, as one set over all commands.
@Suite struct ExitCodeTests {
  /// A loop of 25,000 steps.
  private static let loop = """
    (module (func (export "go") (local i32)
      (loop (local.set 0 (i32.add (local.get 0) (i32.const 1))) (br_if 0 (i32.lt_u (local.get 0) (i32.const 5000))))))
    """

  @Test func `every code of the table is there once`() throws {
    let help = try Tool.run(["help", "exit-codes"])
    let codes = help.text.split(separator: "\n").compactMap { line in
      line.hasPrefix("  ") ? line.split(separator: " ").first.flatMap { Int($0) } : nil
    }
    #expect(codes == [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 70, 74, 130, 134, 141, 255])
  }

  @Test(arguments: commands + groupedCommands) func `an unknown option is 2 for every command`(_ name: String) throws {
    let outcome = try Tool.run(name.split(separator: " ").map(String.init) + ["--no-such-option"])
    #expect(outcome.exit == 2)
    #expect(outcome.output.isEmpty)
  }

  @Test(
    arguments: [
      ["run"], ["validate"], ["wat2wasm"], ["wasm2wat"], ["inspect"], ["verify"], ["replay"], ["judge"],
      ["receipt"], ["memo", "add"], ["state"], ["car", "ls"], ["car", "verify"], ["car", "extract"], ["dag", "import"],
      ["add"], ["block", "put"], ["cid"], ["cbor", "decode"], ["key", "import", "name"], ["ucan", "inspect"],
    ])
  func `a file that is not there is 4 for every command`(_ words: [String]) throws {
    let store = try ToolStore()
    let outcome = try store.run(words + [store.folder.path + "/absent"])
    #expect(outcome.exit == 4)
    #expect(outcome.output.isEmpty)
  }

  /// A receipt with states 2^10 units of fuel apart.
  private func receipt(_ store: borrowing ToolStore, _ options: [String] = []) throws -> String {
    let module = try store.file("m.wat", Self.loop.utf8)
    let car = store.folder.appendingPathComponent("r.car").path
    let run = try store.run(["run", module, "--receipt", car, "--checkpoints", "10"] + options + ["--invoke", "go"])
    #expect(run.exit == 0)
    return car
  }

  @Test func `each verdict has a code that nothing else has`() throws {
    let store = try ToolStore()
    let car = try receipt(store)
    #expect(try store.run(["verify", car]).exit == 0)
    #expect(try store.run(["verify", car, "--spot", "1"]).exit == 10)
    #expect(try store.run(["verify", car, "--fuel", "10"]).exit == 12)
    #expect(try store.run(["verify", car, "--spot", "1", "--nonce", ""]).exit == 2)
    #expect(try store.run(["verify", store.folder.path + "/absent.car"]).exit == 4)
    #expect(try store.run(["verify", try store.file("text", "no receipt".utf8)]).exit == 3)
    let spoiled = try receipt(store, ["--fault", "3000"])
    #expect(try store.run(["verify", spoiled]).exit == 1)
  }

  @Test func `receipts of different computations are undecided and no usage error`() throws {
    let store = try ToolStore()
    let one = try receipt(store)
    let other = store.folder.appendingPathComponent("other.car").path
    let module = try store.file("n.wat", #"(module (func (export "_start")))"#.utf8)
    #expect(try store.run(["run", module, "--receipt", other]).exit == 0)
    #expect(try store.run(["bisect", one, other]).exit == 13)
  }

  @Test(
    arguments: [
      ["verify"], ["receipt"], ["replay", "--until", "9"], ["memo", "add"], ["car", "verify"], ["dag", "import"],
      ["judge"], ["bisect", "-"],
    ])
  func `a tampered block is 8 for every command`(_ words: [String]) throws {
    let store = try ToolStore()
    let car = try receipt(store)
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: car)))
    // The last bytes of the first block behind the header are the end of the receipt itself.
    let header = Int(bytes[0]) + 1
    let section = header + Int(bytes[header] & 0x7F) + Int(bytes[header + 1]) << 7 + 2
    bytes[section - 1] ^= 1
    let damaged = try store.file("damaged.car", bytes)
    let outcome = try store.run(words + [damaged], input: [UInt8](try Data(contentsOf: URL(fileURLWithPath: car))))
    #expect(outcome.exit == 8, "\(outcome.text)\(outcome.error)")
  }

  @Test(arguments: [256, 4096, 1 << 31]) func `a guest's code that does not fit is told whole`(_ code: Int) throws {
    let store = try ToolStore()
    let module = """
      (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (func (export "_start") (call $exit (i32.const \(code)))))
      """
    let file = store.folder.appendingPathComponent("report.json")
    let outcome = try store.run(["run", "--report", file.path, "-"], input: module)
    #expect(outcome.exit == 255)
    #expect(outcome.error.contains("\(code)"))
    let report = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    #expect(report?["guestExit"] as? Int == code)
    #expect(report?["exit"] as? Int == 255)
  }
}
