import TestSupport
import Testing
import WasmScript

/// The official suite: every command of every script, and every module through both formats.
@Suite struct SpecTests {
  @Test(arguments: Suites.scripts)
  func `a script of the suite passes`(name: String) throws {
    let report = ScriptRunner.run(name: name, text: try bytes(of: name), clock: { 0 })
    for failure in report.failures { Issue.record("\(name):\(failure)") }
    #expect(report.failed == 0)
  }

  @Test(arguments: Suites.scripts)
  func `a script passes after encoding and printing`(name: String) throws {
    let options = ScriptRunner.Options(roundTrip: true)
    let report = ScriptRunner.run(name: name, text: try bytes(of: name), options: options, clock: { 0 })
    for failure in report.failures { Issue.record("\(name):\(failure)") }
    #expect(report.failed == 0)
  }

  /// A script that the parser gave up on, or a folder that was left out, would show here.
  @Test(.enabled(if: !Suites.scripts.isEmpty, "the official suite is not there"))
  func `every assertion is counted`() throws {
    var core = 0
    var custom = 0
    for name in Suites.scripts {
      let commands = try ScriptParser.parse(try bytes(of: name)).commands
      let count = commands.filter(\.isAssertion).count
      if name.hasPrefix("core/") { core += count } else { custom += count }
    }
    #expect(core == 62_598)
    #expect(custom == 20)
  }
}

private func bytes(of name: String) throws -> [UInt8] { [UInt8](try #require(Suites.read("wasm/\(name)"))) }
