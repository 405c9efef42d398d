import Testing

@Suite struct FuzzTests {
  @Test func seedsGiveTheSameReportEveryTime() throws {
    let outcome = try Tool.run(["fuzz", "--seed", "5", "--count", "20"])
    #expect(outcome.exit == 0 && outcome.error.isEmpty)
    #expect(outcome.text.hasPrefix("20 modules, ") && outcome.text.hasSuffix(", 0 differences\n"))
    #expect(try Tool.run(["fuzz", "--seed", "5", "--count", "20"]).output == outcome.output)
  }

  @Test func reportsComeAsJSONWithEveryInstruction() throws {
    let outcome = try Tool.run(["fuzz", "--count", "2", "--coverage", "--json"])
    #expect(outcome.exit == 0)
    #expect(outcome.text.hasPrefix(#"{"modules":2,"calls":"#))
    #expect(outcome.text.contains(#""i64.rem_s":"#) && outcome.text.hasSuffix("\"difference\":null}\n"))
  }

  @Test func statesWithAChange() throws {
    let outcome = try Tool.run(["fuzz", "--states", "--count", "4", "--json"])
    #expect(outcome.exit == 0 && outcome.error.isEmpty)
    #expect(outcome.text.hasPrefix(#"{"modules":4,"states":"#) && outcome.text.hasSuffix("\"difference\":null}\n"))
    #expect(try Tool.run(["fuzz", "--states", "--count", "4"]).text.hasSuffix(", 0 differences\n"))
  }

  @Test(arguments: [
    (["--count", "x"], "--count takes a number"), (["--seed", "-1"], "--seed takes a number"),
    (["--peer", "nobody"], "--peer takes node or wasmkit, not 'nobody'"),
  ])
  func numbersAndPeersAreChecked(_ options: [String], _ message: String) throws {
    let outcome = try Tool.run(["fuzz"] + options)
    #expect(outcome.exit == 2 && outcome.error.contains(message))
  }
}
