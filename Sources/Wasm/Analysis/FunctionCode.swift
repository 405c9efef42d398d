/// The facts of a function's body that are known without running it: for validated code, labels, handlers, and the
/// number and types of operands follow from the program counter (`Spec/state.md`, section 1).
package final class FunctionCode {
  /// The body; program counters are offsets into it.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the body in the module's bytes.
  package let offset: Int
  let layout: FrameLayout
  let resultSlots: Int
  /// The greatest number of operand slots at any point that control can reach (`Spec/fuel.md`, section 8).
  let operandSlots: Int
  /// This is true if a tail call can be reached.
  let makesTailCalls: Bool
  let control: ControlTable
  private let references: ReferenceTable
  private let module: ModuleCode
  private let index: Int

  /// - Parameter index: The index of the function among those that the module defines.
  init(_ index: Int, of module: ModuleCode, _ facts: FunctionAnalysis) {
    self.module = module
    self.index = index
    let range = module.syntax.code[index].range
    bytes = module.bytes(range)
    offset = range.lowerBound
    layout = facts.layout
    resultSlots = facts.resultSlots
    operandSlots = facts.operandSlots
    makesTailCalls = facts.makesTailCalls
    control = facts.control
    references = facts.references
  }

  /// The number of slots of a frame, without what is particular to an interpreter (`Spec/fuel.md`, section 8).
  var frameSlots: Int { layout.slots + 2 + operandSlots }

  /// This is true if a frame is larger than any may be.
  package var isTooLarge: Bool { frameSlots >= 0xFFF0 }

  /// Returns a reader of the instructions from a program counter on.
  package func reader(at pc: Int) -> InstructionReader {
    InstructionReader(ByteReader(bytes, range: pc..<bytes.count))
  }

  /// Moves a program counter forward to the next instruction that is a step.
  func normalized(_ pc: Int) -> Int {
    switch bytes[pc] {
    case 0x01...0x03, 0x05, 0x0B, 0x1F: control.normalized(pc)
    default: pc
    }
  }

  /// Calls `body` with each slot of a frame that holds a reference, counted from the frame's base.
  ///
  /// - Parameters:
  ///   - pc: The frame's program counter; if it is 0, the frame has its parameters only.
  ///   - isAfter: True if the instruction before `pc` is a call that has not returned, or threw.
  func forEachReferenceSlot(at pc: Int, isAfter: Bool, _ body: (Int) -> Void) {
    for range in layout.references {
      for slot in range where pc > 0 || slot < layout.parameterSlots { body(slot) }
    }
    guard pc > 0 else { return }
    references.forEachSlot(at: pc, isAfter: isAfter, in: module.context.types) { body(layout.slots + $0) }
  }

  /// Returns the shapes of frames at some points, without the points at which no frame can be.
  ///
  /// It takes time in proportion to the body.
  ///
  /// - Parameter points: The expected numbers of operand slots by point.
  func shapes(at points: [CodePoint: Int]) -> [CodePoint: CodeShape] {
    module.shapes(of: index, at: CodeProbe(points))
  }

  /// The types of the declared locals, with type indices of the module.
  var declaredLocals: [(count: Int, type: ValueType)] { module.declaredLocals(of: index) }

  /// Returns the program counter of the instruction before `pc`.
  package func instruction(before pc: Int) -> Int {
    var reader = module.firstInstruction(of: index)
    // The module is valid, so reading its code again cannot fail.
    while reader.bytes.position < offset + pc, (try? reader.nextOpcode()) != nil {}
    return reader.offset - offset
  }
}
