import TestSupport
import Testing
import WasmSmith

@testable import Wasm

/// The quick ways of validation answer what the rules answer one by one, to the last word and byte.
struct PlainValidationTests {
  private func error(_ module: ModuleSyntax, threads: Int = 1, passingPlain: Bool = true) -> ModuleError? {
    do throws(ModuleError) {
      _ = try ModuleValidator.validate(module, threads: threads, passingPlain: passingPlain)
      return nil
    } catch {
      return error
    }
  }

  /// Changes bytes of function bodies, in the middle of instructions and in front of them.
  @Test func `damaged code is judged the same`() throws {
    var (valid, invalid) = (0, 0)
    for seed in UInt64(0)..<150 {
      var module = try Decoder.decode(try Generator.program(ChoiceSource(seed: seed)).bytes())
      #expect(error(module, passingPlain: true) == nil)
      var random = SplitMix64(state: seed)
      let bodies = module.code.filter { $0.range.count > 2 }
      guard !bodies.isEmpty else { continue }
      for _ in 0..<40 {
        let body = bodies[Int(random.next() % UInt64(bodies.count))].range
        let place = body.lowerBound + Int(random.next() % UInt64(body.count))
        let old = module.bytes[place]
        module.bytes[place] = UInt8(truncatingIfNeeded: random.next() >> 20)
        let (quick, thorough) = (error(module), error(module, passingPlain: false))
        #expect(quick == thorough, "seed \(seed), byte \(place): \(module.bytes[place]) instead of \(old)")
        if thorough == nil { valid += 1 } else { invalid += 1 }
        module.bytes[place] = old
      }
    }
    #expect(valid > 500)
    #expect(invalid > 2_000)
  }

  @Test func `long numbers are those of the rules`() {
    // A local, a constant, an offset and a function, each in so many bytes and with such a last one.
    let numbers: [[UInt8]] = [
      [0x80, 0x00], [0x80, 0x80, 0x00], [0x80, 0x80, 0x80, 0x80, 0x00], [0x80, 0x80, 0x80, 0x80, 0x07],
      [0x80, 0x80, 0x80, 0x80, 0x08], [0x80, 0x80, 0x80, 0x80, 0x0F], [0x80, 0x80, 0x80, 0x80, 0x10],
      [0x80, 0x80, 0x80, 0x80, 0x70], [0x80, 0x80, 0x80, 0x80, 0x77], [0x80, 0x80, 0x80, 0x80, 0x78],
      [0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0x80, 0x80, 0x80, 0x80, 0x80, 0x00], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
      [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00],
      [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],
      [0x81, 0x01], [0xFF],
    ]
    let shapes: [(front: [UInt8], behind: [UInt8])] = [
      ([0x20], [0x1A]), ([0x41], [0x1A]), ([0x42], [0x1A]), ([0x41, 0, 0x28, 0], [0x1A]), ([0x41, 0, 0x10], []),
      ([0x41, 0, 0x0D], []), ([0x0C], []), ([0x23], [0x1A]), ([0x41, 0, 0x24], []),
    ]
    for number in numbers {
      for (front, behind) in shapes {
        var builder = ModuleBuilder()
        builder.syntax.memories = [MemoryType(limits: Limits(minimum: 1))]
        builder.syntax.globals = [
          GlobalDefinition(
            type: GlobalType(value: .i32, isMutable: true), initializer: builder.expression { $0.const(0) })
        ]
        builder.function([.i32]) { writer in
          for byte in front + number + behind { writer.byte(byte) }
          // Room behind it, so that it is not the end of the module that is near.
          for _ in 0..<20 { writer.opcode(.nop) }
        }
        builder.syntax.bytes += [UInt8](repeating: 0, count: 32)
        #expect(error(builder.syntax) == error(builder.syntax, passingPlain: false), "\(front) \(number) \(behind)")
      }
    }
  }

  /// Of several bodies that are not valid, the first is told, however the threads take turns.
  @Test func `the first error is told by any number of threads`() {
    var builder = ModuleBuilder()
    let type = builder.type(.function(FunctionType()))
    let wrong: Set = [1_500, 1_501, 2_800, 2_999]
    for number in 0..<3_000 {
      builder.function(type) { writer in
        for _ in 0..<100 { writer.opcode(.nop) }
        if wrong.contains(number) { writer.opcode(.drop) }
      }
    }
    #expect(builder.syntax.bytes.count > CodeValidation.parallelBytes)
    let expected = error(builder.syntax, passingPlain: false)
    #expect(expected?.location == .offset(builder.syntax.code[1_500].range.upperBound - 2))
    for threads in [1, 2, 3, 8, 100] {
      for _ in 0..<5 { #expect(error(builder.syntax, threads: threads) == expected, "\(threads) threads") }
    }
  }

  /// Threads that all work on the same module find it valid.
  @Test func `a large module is valid in parallel`() {
    var builder = ModuleBuilder()
    let type = builder.type(.function(FunctionType([.i32], [.i32])))
    for number in 0..<3_000 {
      builder.function(type) { writer in
        writer.op(.localGet)
        for _ in 0..<40 {
          writer.const(UInt32(number))
          writer.opcode(.i32Add)
        }
      }
    }
    #expect(builder.syntax.bytes.count > CodeValidation.parallelBytes)
    #expect(error(builder.syntax, threads: 4) == nil)
  }
}
