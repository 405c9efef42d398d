import Testing
import WasmText

@testable import Wasm

/// What is known of function bodies, with program counters as offsets into bodies written out byte by byte in comments.
struct FunctionCodeTests {
  /// The function exported as `f`.
  private func code(_ text: String) throws -> FunctionCode {
    let store = Store()
    let instance = try Instance(Module(validating: parseModule(Array(text.utf8))), in: store)
    return store.functionCodes[try #require(instance.function("f")).record]
  }

  private func references(_ code: FunctionCode, at pc: Int, isAfter: Bool = false) -> [Int] {
    var slots: [Int] = []
    code.forEachReferenceSlot(at: pc, isAfter: isAfter) { slots.append($0) }
    return slots.sorted()
  }

  /// The types of the operands where a frame can be, else `nil`.
  private func operands(_ code: FunctionCode, at pc: Int, isAfter: Bool = false) -> [ValueType]? {
    let point = CodePoint(pc: pc, isAfter: isAfter)
    guard let shape = code.shapes(at: [point: 0])[point] else { return nil }
    return code.shapes(at: [point: shape.operandSlots])[point]?.operands
  }

  // MARK: Program counters

  @Test func `start is normalized over blocks`() throws {
    // 0: no locals; 1: block; 3: loop; 5: nop; 6: call; 8, 9, 10: end
    let code = try code("(module (func $f (export \"f\") (block (loop (nop) (call $f)))))")
    #expect(code.control.first == 6)
    #expect(code.control.normalized(1) == 6)
    #expect(code.control.normalized(8) == 10)
    #expect(code.control.end == 10)
  }

  @Test func `else reached from above continues behind its end`() throws {
    // 1: local.get; 3: if; 5: nop; 6: else; 7: local.get; 9: call; 11: end; 12: end
    let code = try code(
      "(module (func $f (export \"f\") (param i32) (if (local.get 0) (then nop) (else (call $f (local.get 0))))))")
    #expect(code.control.normalized(5) == 12)
    #expect(code.control.normalized(6) == 12)
    #expect(code.control.targets[code.control.target(at: 3)].pc == 7)
  }

  @Test func `if without else continues behind its end`() throws {
    // 1: local.get; 3: if; 5: nop; 6: end; 7: end
    let code = try code("(module (func (export \"f\") (param i32) (if (local.get 0) (then nop))))")
    #expect(code.control.targets[code.control.target(at: 3)].pc == 7)
  }

  @Test func `branches tell what stays and what is taken along`() throws {
    let code = try code(
      """
      (module (func (export "f") (result i64 v128)
        i32.const 1 v128.const i32x4 0 0 0 0
        (block (result i64 v128) i32.const 1 i64.const 2 v128.const i32x4 0 0 0 0 br 0)
        br 0))
      """)
    let targets = code.control.targets
    #expect(targets.count == 2)
    #expect((targets[0].height, targets[0].slots, targets[0].returns) == (3, 3, false))
    #expect((targets[1].height, targets[1].slots, targets[1].returns) == (0, 3, true))
  }

  @Test func `widths are those of operands`() throws {
    // 1: local.get; 3: drop; 4: local.get; 6: drop
    let code = try code("(module (func (export \"f\") (param i32 v128) (drop (local.get 0)) (drop (local.get 1))))")
    #expect(!code.control.isWide(at: 3))
    #expect(code.control.isWide(at: 6))
    #expect(code.layout.slot(ofLocal: 1) == (1, true))
  }

  @Test func `regions enclose the instruction in front of the counter`() throws {
    // 1: block; 3: call; 5: try_table (6 bytes); 11: call; 13: end; 14: call; 16: end; 17: end
    let code = try code(
      "(module (func $f (export \"f\") (block (call $f) (try_table (catch_all 0) (call $f)) (call $f))))")
    let start = Int(code.control.regions[0].start)
    #expect(code.control.region(before: 5) == -1)
    #expect(code.control.region(before: start) == -1)
    #expect(code.control.region(before: start + 2) == 0)
    #expect(code.control.region(before: start + 5) == -1)
  }

  // MARK: Frames

  @Test func `code that is not reached needs no operands`() throws {
    let long = "i64.const 1 i64.const 1 i64.const 1 drop drop drop"
    #expect(try code("(module (func (export \"f\") \(long)))").operandSlots == 3)
    #expect(try code("(module (func (export \"f\") return \(long)))").operandSlots == 0)
    #expect(try code("(module (func (export \"f\") (block br 0) \(long)))").operandSlots == 3)
    #expect(try code("(module (func (export \"f\") (block unreachable) \(long)))").operandSlots == 0)
    #expect(try code("(module (func (export \"f\") (loop br 0) \(long)))").operandSlots == 0)
    #expect(try code("(module (func (export \"f\") (block (return) (br 0)) \(long)))").operandSlots == 0)
    let branches = "(if (local.get 0) (then return) (else unreachable))"
    #expect(try code("(module (func (export \"f\") (param i32) \(branches) \(long)))").operandSlots == 1)
    let one = "(if (local.get 0) (then nop) (else unreachable))"
    #expect(try code("(module (func (export \"f\") (param i32) \(one) \(long)))").operandSlots == 3)
    let none = "(if (local.get 0) (then unreachable))"
    #expect(try code("(module (func (export \"f\") (param i32) \(none) \(long)))").operandSlots == 3)
  }

  @Test func `clauses reach their labels`() throws {
    let module = """
      (module (tag $t (param i64 i64 i64))
        (func (export "f") (result i64 i64 i64) (try_table (catch $t 0) unreachable) unreachable))
      """
    let code = try code(module)
    #expect(code.operandSlots == 3)
    #expect(Int(code.control.targets[code.control.clauses[0].target].pc) == code.control.end)
  }

  @Test func `frame has parameters locals and two`() throws {
    let code = try code("(module (func (export \"f\") (param v128 i32) (local f64 v128) local.get 0 drop))")
    #expect(code.layout.parameterSlots == 3)
    #expect(code.layout.localSlots == 3)
    #expect(code.frameSlots == 3 + 3 + 2 + 2)
  }

  // MARK: References

  @Test func `only parameters are there at the start`() throws {
    let code = try code("(module (func (export \"f\") (param i32 anyref) (local externref i32 anyref)))")
    #expect(references(code, at: 0) == [1])
    #expect(references(code, at: code.control.first) == [1, 2, 4])
  }

  @Test func `waiting frames have no results`() throws {
    let code = try code(
      """
      (module
        (func $g (param anyref) (result i32 anyref) unreachable)
        (func (export "f") (param anyref)
          v128.const i32x4 0 0 0 0 local.get 0 local.get 0 call $g
          drop drop drop drop))
      """)
    // 1: v128.const (18 bytes); 19: local.get; 21: local.get; 23: call; 25: drop
    #expect(references(code, at: 23) == [0, 3, 4])
    #expect(references(code, at: 25) == [0, 3, 5])
    #expect(references(code, at: 25, isAfter: true) == [0, 3])
    #expect(references(code, at: 26) == [0, 3])
    #expect(references(code, at: 28) == [0])
    #expect(operands(code, at: 25, isAfter: true)?.count == 2)
    #expect(operands(code, at: 25)?.count == 4)
    #expect(code.instruction(before: 25) == 23)
  }

  @Test func `values of an exception are not in the frame that threw`() throws {
    let code = try code(
      """
      (module (tag $t (param anyref anyref))
        (func (export "f") (param anyref) (result anyref)
          local.get 0 local.get 0 local.get 0 throw $t))
      """)
    // 1, 3, 5: local.get; 7: throw; 9: end
    #expect(references(code, at: 7) == [0, 1, 2, 3])
    #expect(references(code, at: 9, isAfter: true) == [0, 1])
    #expect(operands(code, at: 9, isAfter: true)?.count == 1)
    #expect(operands(code, at: 9) == nil)
  }

  @Test func `operands of an end that only a clause reaches`() throws {
    let code = try code(
      """
      (module (tag $t (param i32 anyref))
        (func (export "f") (result i32 anyref) (try_table (catch $t 0) unreachable) unreachable))
      """)
    #expect(references(code, at: code.control.end) == [1])
    #expect(operands(code, at: code.control.end) == [.i32, .reference(.any)])
  }

  @Test func `lists of operands share their nodes`() throws {
    let code = try code(
      """
      (module
        (func $g (result anyref i32 anyref) unreachable)
        (func (export "f") call $g drop call $g drop drop drop drop drop))
      """)
    // 1: call; 3: drop; 4: call; 6, 7, 8, 9, 10: drop
    #expect(references(code, at: 3) == [0, 2])
    #expect(references(code, at: 4) == [0])
    #expect(references(code, at: 6) == [0, 2, 4])
    #expect(references(code, at: 6, isAfter: true) == [0])
    #expect(references(code, at: 7) == [0, 2])
    #expect(references(code, at: 9) == [0])
    #expect(references(code, at: 11) == [])
  }
}
