import WasmText

@testable import Evidence
@testable import Wasm

/// A step of a program, for a witness.
struct WitnessCase: Sendable {
  let name: String
  let opcode: Opcode?
  let module: Module
  let limits: StoreLimits
  /// How many steps come before.
  let step: Int

  /// The step of the call of `run`, if it has so many.
  func run() throws -> Lockstep {
    guard var run = try Lockstep(module, limits: limits) else { throw SnapshotError("\(name) does not run") }
    for _ in 0..<step { _ = run.step() }
    return run
  }

  /// The rows of the table whose instructions are steps: all but the structure, and of this the `end` of a function.
  static var rows: [Instruction] { Instruction.all.filter { $0.fuel != .free || $0.opcode == .end } }

  /// A step of every instruction, and one of every other kind.
  static let all: [WitnessCase] = {
    var cases = rows.compactMap { row in source(of: row).map { of(row, $0) } }
    var covered = Set(cases.compactMap(\.opcode))
    var others = Set<String>()
    for program in Program.all + more {
      guard var run = try? Lockstep(program.module, limits: program.limits) else { continue }
      for step in 0..<20_000 where run.thread.frames.last != nil {
        let other = run.thread.pending != 0 ? "unwind" : run.thread.frames.last?.pc == 0 ? "entry" : nil
        if let opcode = run.opcode, covered.insert(opcode).inserted {
          cases.append(
            WitnessCase(
              name: "\(opcode.instruction.name) of \(program.name)", opcode: opcode, module: program.module,
              limits: program.limits, step: step))
        } else if let other, others.insert(other).inserted {
          cases.append(
            WitnessCase(name: other, opcode: nil, module: program.module, limits: program.limits, step: step))
        }
        if run.step() != nil { break }
      }
    }
    return cases
  }()

  /// What golden programs do not have.
  private static let more: [Program] = [
    try? Program(
      name: "more",
      text: """
        (module
          (type $functions (array (mut funcref)))
          (elem $e func $run $run)
          (func $run (export "run") (result i32) (local $a (ref null $functions))
            (local.set $a (array.new_default $functions (i32.const 3)))
            (array.init_elem $functions $e (local.get $a) (i32.const 1) (i32.const 0) (i32.const 2))
            (drop (select (i64.const 1) (i64.const 2) (i32.const 0)))
            (drop (select (result v128) (v128.const i64x2 1 2) (v128.const i64x2 3 4) (i32.const 0)))
            (drop (ref.test (ref i31) (local.get $a)))
            (drop (ref.cast (ref $functions) (local.get $a)))
            (drop (ref.cast (ref null array) (local.get $a)))
            (ref.test (ref null eq) (local.get $a))))
        """)
  ].compactMap { $0 }

  private static func of(_ row: Instruction, _ text: String) -> WitnessCase {
    do {
      let program = try Program(name: "\(row.name)", text: text)
      guard var run = try Lockstep(program.module) else { preconditionFailure("\(row.name) does not run") }
      var step = 0
      while run.opcode != row.opcode {
        guard run.step() == nil else { preconditionFailure("\(row.name) is not reached") }
        step += 1
      }
      return WitnessCase(
        name: program.name, opcode: row.opcode, module: program.module, limits: StoreLimits(), step: step)
    } catch {
      preconditionFailure("\(row.name): \(error)")
    }
  }

  /// A program that executes an instruction whose operands and results are in its row; `nil` of others.
  private static func source(of row: Instruction) -> String? {
    guard let signature = row.signature else { return nil }
    let immediates: String
    switch row.immediates {
    case .none, .memoryArgument: immediates = ""
    case .lane, .memoryLane, .data, .element: immediates = " 0"
    case .i32, .i64: immediates = " 77"
    case .f32, .f64: immediates = " 0x1.8p3"
    case .v128: immediates = " i64x2 5 6"
    case .shuffle: immediates = " 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31"
    default: return nil
    }
    let names: [Signature.Operand: (type: String, constant: String)] = [
      .i32: ("i32", "i32.const 13"), .i64: ("i64", "i64.const 17"), .f32: ("f32", "f32.const 2.5"),
      .f64: ("f64", "f64.const 3.5"), .v128: ("v128", "v128.const i32x4 1 -2 300 70000"),
      .address: ("i32", "i32.const 24"),
    ]
    let operands = (0..<signature.count).map { "(\(names[signature[$0]]?.constant ?? ""))" }.joined(separator: " ")
    let result = signature.result.flatMap { names[$0] }.map { "(result \($0.type))" } ?? ""
    return """
      (module (memory 1) (data "passive") (data (i32.const 20) "some bytes to be read, and more than 16")
        (elem func 0)
        (func (export "run") \(result) \(operands) \(row.name)\(immediates)))
      """
  }
}
