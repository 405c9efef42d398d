import Testing
import Workbench

/// Changed inputs of readers.
struct ReaderFuzzTests {
  private static func run<Trial: ReaderTrial>(_: Trial.Type, count: Int = 2000) -> ReaderFuzz<Trial> {
    var fuzz = ReaderFuzz<Trial>(seed: 5)
    let finding = fuzz.run(count: count) { _ in }
    #expect(finding?.promise == nil)
    #expect(fuzz.inputCount == count)
    return fuzz
  }

  @Test func `the codecs keep their promises on changed blocks`() {
    let fuzz = Self.run(CodecTrial.self)
    #expect(fuzz.acceptedCount > 100)
    #expect(fuzz.refusals["cbor.truncated"] != nil)
  }

  @Test func `readers of CAR files keep their promises on changed files`() {
    let fuzz = Self.run(CARTrial.self)
    #expect(fuzz.acceptedCount > 20)
    #expect(fuzz.refusals["block.hash_mismatch"] != nil)
  }

  @Test func `readers of UnixFS keep their promises on changed blocks`() {
    let fuzz = Self.run(UnixFSTrial.self)
    #expect(fuzz.acceptedCount > 20)
    #expect(fuzz.refusals["dagpb.truncated"] != nil)
  }

  @Test func `the reader of debug lines keeps its promises on changed sections`() {
    let fuzz = Self.run(DebugLinesTrial.self)
    #expect(fuzz.acceptedCount > 100)
    #expect(fuzz.refusals["nothing found"] != nil)
  }

  @Test func `demanglers keep their promises on changed names`() {
    let fuzz = Self.run(SymbolNamesTrial.self)
    #expect(fuzz.acceptedCount > 20)
    #expect(fuzz.refusals["not mangled"] != nil)
  }

  /// A reader that claims to take no byte above 0x7F, and takes one in 16.
  private struct FaultyTrial: ReaderTrial {
    mutating func makeInput(_ random: inout RandomNodes) -> ReaderInput { ReaderInput(Array("some words".utf8)) }

    mutating func read(_ input: [UInt8]) -> Reading {
      guard let high = input.first(where: { $0 > 0x7F }) else { return .accepted }
      return high < 0x88 ? .broken(promise: "no byte above 0x7F is taken") : .refused("high")
    }
  }

  @Test func `a broken promise ends the run with the input that breaks it`() throws {
    var fuzz = ReaderFuzz<FaultyTrial>(seed: 1)
    let finding = try #require(fuzz.run(count: 100_000) { _ in })
    #expect(finding.promise == "no byte above 0x7F is taken")
    #expect(finding.input.contains { (0x80..<0x88).contains($0) })
    #expect(fuzz.inputCount < 100_000)
  }

  @Test func `the same seed makes the same inputs`() {
    var first = ReaderFuzz<UnixFSTrial>(seed: 9)
    var second = ReaderFuzz<UnixFSTrial>(seed: 9)
    _ = first.run(count: 500) { _ in }
    _ = second.run(count: 500) { _ in }
    #expect(first.refusals == second.refusals)
    #expect(first.acceptedCount == second.acceptedCount)
  }
}
