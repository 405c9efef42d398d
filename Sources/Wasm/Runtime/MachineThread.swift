/// The frames and slots of an execution in the layout of the canonical state (`Spec/state.md`, sections 1 to 4).
///
/// References in the slots are the store's own (`ReferenceBits`), so a thread belongs to its store.
final class MachineThread {
  struct Frame {
    let function: UnsafeMutablePointer<FunctionRecord>
    /// The function's instance; for a function of the host, the instance whose instruction called it, if any.
    let instance: UnsafeMutablePointer<InstanceRecord>?
    /// The offset from the start of the function's body, or 0 for a function of the host.
    var pc: Int
    /// The index of the frame's first slot, which is its first parameter.
    let base: Int

    var isHost: Bool { function.pointee.instance == nil }
  }

  // Nothing calls out while it accesses one of these, so accesses cannot overlap. The stepper would spend half of its
  // time on checking that.

  /// The frames, outermost first.
  @exclusivity(unchecked) var frames: [Frame] = []
  @exclusivity(unchecked) var slots: [UInt64] = []
  /// The exception being thrown, or 0.
  @exclusivity(unchecked) var pending: UInt64 = 0
  /// The number of slots of the stack that outer executions take, whose host functions called into this one.
  let outerSlots: Int

  init(outerSlots: Int = 0) { self.outerSlots = outerSlots }
}
