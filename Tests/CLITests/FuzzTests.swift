import Testing

@Suite struct FuzzTests {
  @Test func `numbers may be grouped, as everywhere`() throws {
    let outcome = try Tool.run(["fuzz", "--reader", "cbor", "--count", "1_000"])
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains("1000 inputs, "))
    let reader = try Tool.run(["fuzz", "--seed", "1_0", "--count", "0_2"])
    #expect(reader.output == (try Tool.run(["fuzz", "--seed", "10", "--count", "2"])).output)
  }

  @Test func `seeds give the same report every time`() throws {
    let outcome = try Tool.run(["fuzz", "--seed", "5", "--count", "20"])
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.text.hasPrefix("20 modules, "))
    #expect(outcome.text.hasSuffix(", 0 differences\n"))
    #expect(try Tool.run(["fuzz", "--seed", "5", "--count", "20"]).output == outcome.output)
  }

  @Test func `reports come as JSON with every instruction`() throws {
    let outcome = try Tool.run(["fuzz", "--count", "2", "--coverage", "--json"])
    #expect(outcome.exit == 0)
    #expect(outcome.text.hasPrefix(#"{"modules":2,"calls":"#))
    #expect(outcome.text.contains(#""i64.rem_s":"#))
    #expect(outcome.text.hasSuffix("\"difference\":null}\n"))
  }

  @Test func `states with a change`() throws {
    let outcome = try Tool.run(["fuzz", "--states", "--count", "4", "--json"])
    #expect(outcome.exit == 0)
    #expect(outcome.error.isEmpty)
    #expect(outcome.text.hasPrefix(#"{"modules":4,"states":"#))
    #expect(outcome.text.hasSuffix("\"difference\":null}\n"))
    #expect(try Tool.run(["fuzz", "--states", "--count", "4"]).text.hasSuffix(", 0 differences\n"))
  }

  @Test(arguments: [
    (["--count", "x"], "--count takes a number"), (["--seed", "-1"], "--seed takes a number"),
    (["--peer", "nobody"], "--peer takes node or wasmkit, not 'nobody'"),
  ])
  func `numbers and peers are checked`(_ options: [String], _ message: String) throws {
    let outcome = try Tool.run(["fuzz"] + options)
    #expect(outcome.exit == 2)
    #expect(outcome.error.contains(message))
  }
}
