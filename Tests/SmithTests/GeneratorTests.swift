import Testing
import Wasm
import WasmSmith
import WasmText

/// Generated modules: valid, the same for the same seed, and of all instructions.
@Suite struct GeneratorTests {
  private static let seeds: Range<UInt64> = 0..<300

  private static func program(_ seed: UInt64) -> Program { Generator.program(ChoiceSource(seed: seed)) }

  @Test func `every module is valid and survives both formats`() throws {
    for seed in Self.seeds {
      let bytes = try Self.program(seed).bytes()
      let decoded = try Decoder.decode(bytes)
      #expect(throws: Never.self, "seed \(seed)") { try Module(validating: decoded) }
      #expect(try Encoder.encode(decoded) == bytes, "seed \(seed)")
      var parsed = try parseModule(Array(printModule(decoded).utf8))
      // The text format has no data count section.
      parsed.dataCount = decoded.dataCount
      #expect(try Encoder.encode(parsed) == bytes, "seed \(seed)")
    }
  }

  @Test func `equal seeds and recordings give equal modules and others do not`() throws {
    let source = ChoiceSource(seed: 7)
    let first = Generator.program(source)
    let replayed = Generator.program(ChoiceSource(replaying: source.recording))
    #expect(try first.bytes() == Self.program(7).bytes())
    #expect(try first.bytes() == replayed.bytes())
    #expect(first.calls.map(\.arguments) == replayed.calls.map(\.arguments))
    #expect(try first.bytes() != Self.program(8).bytes())
  }

  @Test func `the simplest module is small and valid`() throws {
    let bytes = try Generator.program(ChoiceSource(replaying: [])).bytes()
    #expect(bytes.count < 80)
    #expect(throws: Never.self) { try Module(bytes: bytes) }
  }

  @Test func `every instruction is generated`() throws {
    var missing = Set(Instruction.all.map(\.opcode))
    for seed in Self.seeds where !missing.isEmpty {
      missing.subtract(try Self.program(seed).instructions().keys)
    }
    #expect(missing.isEmpty)
  }
}
