import Testing

@testable import Wasm

@Suite struct FloatingPointEnvironmentTests {
  @Test func `the mode at start is that of the specification`() {
    #expect(FloatingPointEnvironment.check())
  }

  @Test func `every part notices other arithmetic`() {
    // Operands that differ in a bit give other results, which stands in for a processor that rounds differently.
    #expect(FloatingPointEnvironment.narrowDifferences(1) != 0)
    #expect(FloatingPointEnvironment.wideDifferences(1) != 0)
    #expect(FloatingPointEnvironment.vectorDifferences(1) != 0)
  }
}
