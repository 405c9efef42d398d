import Testing

@testable import Wasm

/// The golden programs give the committed figures (`Fixtures/golden/README.md`) in every interpreter.
struct GoldenTests {
  @Test(arguments: GoldenProgram.Mode.all)
  func `every figure is as committed`(mode: GoldenProgram.Mode) throws {
    let figures = try GoldenPrograms.figures()
    var index = 0
    for program in GoldenPrograms.all {
      for fuel in program.fuels {
        let figure = try program.figure(fuel: fuel, mode: mode)
        #expect(index < figures.count)
        #expect(figure == figures[index])
        index += 1
      }
    }
    #expect(index == figures.count)
  }

  @Test func `there are enough of them`() throws {
    #expect(GoldenPrograms.all.count >= 40)
    // Interruption comes from outside.
    let figures = try GoldenPrograms.figures()
    for kind in TrapKind.allCases where kind != .interrupted {
      #expect(figures.contains { $0.contains(" \(kind.rawValue) in ") }, "\(kind)")
    }
  }

  /// Where an execution is stopped and gone on with changes nothing.
  @Test(arguments: GoldenProgram.Mode.all)
  func `slices add up`(mode: GoldenProgram.Mode) throws {
    let figures = try GoldenPrograms.figures()
    for program in GoldenPrograms.all where program.fuels.contains(nil) {
      let expected = try #require(figures.first { $0.hasPrefix("\(program.name) none ") })
      let used = UInt64(expected.split(separator: " ")[2]) ?? 0
      #expect(try program.figureInSlices(of: 97 + used / 50, mode: mode) == expected)
    }
  }
}
