import Foundation
import Testing
import Wasm
import WasmScript

/// Our own vectors, where the official suite accepts several results and the deterministic profile has one
/// (`Spec/deterministic.md`).
@Suite struct DeterministicTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/deterministic")

  static let scripts: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".wast") }
    .sorted()

  private static func read(_ script: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent(script)))
  }

  @Test(arguments: scripts, EngineKind.allCases)
  func `every vector has its one result`(script: String, engine: EngineKind) throws {
    let options = ScriptRunner.Options(engine: engine)
    let report = ScriptRunner.run(name: script, text: try Self.read(script), options: options, clock: { 0 })
    for failure in report.failures { Issue.record("\(script):\(failure)") }
    #expect(report.failed == 0)
    #expect(report.passed > 0)
  }

  /// What results in a float goes through the rule for NaNs or keeps bits; conversions of integers make no NaN.
  private static func needsVectors(_ mnemonic: String) -> Bool {
    if mnemonic.contains("relaxed_") { return true }
    guard ["f32.", "f64.", "f32x4.", "f64x2."].contains(where: mnemonic.hasPrefix) else { return false }
    let operation = mnemonic.split(separator: ".")[1]
    return !["eq", "ne", "lt", "gt", "le", "ge"].contains(operation) && !operation.hasPrefix("convert_")
      && !operation.hasPrefix("reinterpret_")
  }

  @Test func `every instruction with a float result has vectors`() throws {
    var invoked: Set<String> = []
    for script in Self.scripts {
      for case .assertReturn(.invoke(_, let name, _), _) in try ScriptParser.parse(try Self.read(script)).commands.map(
        \.kind)
      {
        // Functions are called after the instruction, and what it is applied to.
        invoked.insert(String(name.description.prefix { $0 != " " }))
      }
    }
    for mnemonic in Instruction.all.map(\.name.description) where Self.needsVectors(mnemonic) {
      #expect(invoked.contains(mnemonic), "\(mnemonic)")
    }
    #expect(invoked.filter { $0.contains("relaxed_") }.count == 20)
  }
}
