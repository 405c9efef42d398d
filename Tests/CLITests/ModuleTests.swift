import Foundation
import Testing

@Suite struct ValidateTests {
  /// A text is several times as large as the module that it stands for.
  @Test(arguments: [(byte: UInt8(0x28), limit: 2 << 30), (byte: 0, limit: 256 << 20)])
  func `texts may be larger than modules`(_ row: (byte: UInt8, limit: Int)) throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("m.wat")
    try Data([row.byte]).write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    // A file with holes: there is next to nothing on the disk.
    try handle.truncate(atOffset: UInt64(row.limit) + 1)
    try handle.close()
    let outcome = try Tool.run(["validate", file.path])
    #expect(outcome.exit == 5)
    #expect(outcome.error.contains("is larger than \(row.limit) bytes"))
  }

  @Test func `a text is written to a file as to standard output`() throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("m.wat")
    let fields = String(repeating: "(func (drop (i32.const 1)))", count: 12_000)
    let binary = try Tool.run(["wat2wasm", "-"], input: Array("(module \(fields))".utf8)).output
    let printed = try Tool.run(["wasm2wat", "-"], input: binary)
    #expect(printed.exit == 0)
    #expect(printed.output.count > 500_000)
    #expect(try Tool.run(["wasm2wat", "-", "-o", file.path], input: binary).exit == 0)
    #expect(try Array(Data(contentsOf: file)) == printed.output)
    #expect(try Tool.run(["wat2wasm", file.path]).output == binary)
  }

  @Test func `valid modules get a line each`() throws {
    try Tool.withFile("(module)", named: "a.wat") { path throws in
      let outcome = try Tool.run(["validate", path, Tool.fixture("empty/empty.wasm")])
      #expect(outcome.exit == 0)
      #expect(outcome.text == "\(path): valid\n\(Tool.fixture("empty/empty.wasm")): valid\n")
    }
    #expect(try Tool.run(["validate", "-"], input: Array("(module)".utf8)).text == "-: valid\n")
  }

  @Test func `a bad module is a negative answer with its place`() throws {
    try Tool.withFile("(module\n  (func (result i32) (i64.const 1)))") { path throws in
      let outcome = try Tool.run(["validate", path])
      #expect(outcome.exit == 1)
      #expect(outcome.output.isEmpty)
      #expect(outcome.error.hasPrefix("error: invalid module at \(path):2:"))
      #expect(outcome.error.contains(": type mismatch"))
    }
    try Tool.withFile("(module\n  (fnc))") { path throws in
      let outcome = try Tool.run(["validate", path, "--json"])
      #expect(outcome.exit == 1)
      #expect(outcome.text.contains(#""valid":false,"error":{"code":"wasm.malformed""#))
      #expect(outcome.text.contains(#""line":2,"column":4"#))
    }
  }

  @Test(
    arguments: [
      ([], "the file is empty"), ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1], "an ELF file"), ([0x1F, 0x8B, 8, 0], "gzip"),
      (Array("<!DOCTYPE html>".utf8), "an HTML page"), ([0, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], "a component"),
    ] as [([UInt8], String)])
  func `what is no module is named`(_ bytes: [UInt8], _ likeness: String) throws {
    let outcome = try Tool.run(["run", "-"], input: bytes)
    #expect(outcome.exit == 3)
    #expect(outcome.errorLines.count == 2)
    #expect(outcome.error.hasPrefix("error: malformed module at "))
    #expect(outcome.errorLines.last?.hasPrefix("hint: ") == true)
    #expect(outcome.error.contains(likeness))
  }
}

@Suite struct TranslationTests {
  private let text = "(module $m (func $f (export \"f\") (param $x i32) (result i32) (local.get $x)))"

  @Test func `both ways give the same module`() throws {
    try Tool.withFile(text) { path throws in
      let binary = try Tool.run(["wat2wasm", path])
      #expect(binary.exit == 0)
      #expect(binary.output.starts(with: [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]))
      let printed = try Tool.run(["wasm2wat", "-"], input: binary.output)
      #expect(printed.exit == 0)
      #expect(printed.text.contains("$f"))
      #expect(printed.text.contains("local.get $x"))
      #expect(try Tool.run(["wat2wasm", "-"], input: printed.output).output == binary.output)
    }
  }

  @Test func `names can be left out`() throws {
    try Tool.withFile(text) { path throws in
      let binary = try Tool.run(["wat2wasm", "--no-names", path])
      #expect(try !Tool.run(["wasm2wat", "-"], input: binary.output).text.contains("$f"))
      #expect(try binary.output.count < Tool.run(["wat2wasm", path]).output.count)
    }
  }

  @Test func `invalid modules are translated only on demand`() throws {
    try Tool.withFile("(module (func (result i32)))") { path throws in
      #expect(try Tool.run(["wat2wasm", path]).exit == 3)
      #expect(try Tool.run(["wat2wasm", "--no-check", path]).exit == 0)
    }
  }

  @Test func `output files are replaced as a whole`() throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appendingPathComponent("out.wasm")
    let link = folder.appendingPathComponent("link.wasm")
    try Data("old".utf8).write(to: target)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target.path)
    try Tool.withFile(text) { path throws in
      let outcome = try Tool.run(["wat2wasm", path, "-o", link.path])
      #expect(outcome.exit == 0)
      #expect(outcome.output.isEmpty)
    }
    #expect(try Data(contentsOf: target).starts(with: [0, 0x61, 0x73, 0x6D]))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == target.path)
    #expect(try FileManager.default.attributesOfItem(atPath: target.path)[.posixPermissions] as? Int == 0o640)
    // A failure leaves the old file, and no other.
    try Tool.withFile("(module (func (result i32)))") { path throws in
      #expect(try Tool.run(["wat2wasm", path, "-o", target.path]).exit == 3)
    }
    #expect(try Data(contentsOf: target).starts(with: [0, 0x61, 0x73, 0x6D]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["link.wasm", "out.wasm"])
  }

  @Test func `output that cannot be written is an error`() throws {
    let folder = try Tool.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Tool.withFile(text) { path throws in
      for target in [folder.path, folder.path + "/none/out.wasm"] {
        let outcome = try Tool.run(["wat2wasm", path, "-o", target])
        #expect(outcome.exit == 74)
        #expect(outcome.errorLines.count == 1)
      }
      #expect(try Tool.run(["wat2wasm", path, "-o", "/dev/null"]).exit == 0)
    }
  }
}

@Suite struct InspectTests {
  @Test func `sections imports and exports are listed`() throws {
    let outcome = try Tool.run(["inspect", Tool.fixture("hello/hello.wasm")])
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains("  1   type      0x00000a  "))
    #expect(outcome.text.contains("wasi_snapshot_preview1 fd_write "))
    #expect(outcome.text.contains("memory  memory  0  17… pages\n"))
    let json = try Tool.run(["inspect", Tool.fixture("hello/hello.wasm"), "--json"])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    #expect(Set(object.keys) == ["file", "size", "sections", "types", "imports", "exports"])
  }

  @Test func `code is shown with its offsets`() throws {
    let path = Tool.fixture("empty/start.wasm")
    let byIndex = try Tool.run(["inspect", path, "--code", "0"])
    #expect(byIndex.exit == 0)
    #expect(byIndex.text.hasPrefix("Function 0: 2 bytes at 0x000030\n"))
    #expect(byIndex.text.contains("\n  0x000031    end)"))
    #expect(try Tool.run(["inspect", path, "--code", "_start"]).output == byIndex.output)
  }

  @Test func `an unknown function is not found`() throws {
    let outcome = try Tool.run(["inspect", Tool.fixture("empty/start.wasm"), "--code", "_strat"])
    #expect(outcome.exit == 4)
    #expect(outcome.error.contains("hint: did you mean _start?"))
    #expect(try Tool.run(["inspect", Tool.fixture("empty/start.wasm"), "--code", "4294967295"]).exit == 4)
  }
}
