/// The frames and slots of an execution in the layout of the canonical state (`Spec/state.md`, sections 1 to 4).
///
/// References in the slots are the store's own (`ReferenceBits`), so that a thread belongs to its store.
final class MachineThread {
  struct Frame {
    let function: UnsafeMutablePointer<FunctionRecord>
    /// The function's instance; of a function of the host, the instance whose instruction called it, if any.
    let instance: UnsafeMutablePointer<InstanceRecord>?
    /// Offset from the start of the function's body; 0 of a function of the host.
    var pc: Int
    /// The frame's first slot: its first parameter.
    let base: Int

    var isHost: Bool { function.pointee.instance == nil }
  }

  // Nothing calls out while it accesses one of these, so that accesses cannot overlap. The stepper would spend half of
  // its time on making sure of it.

  /// Outermost first.
  @exclusivity(unchecked) var frames: [Frame] = []
  @exclusivity(unchecked) var slots: [UInt64] = []
  /// The exception being thrown, or 0.
  @exclusivity(unchecked) var pending: UInt64 = 0
  /// Slots of the stack that outer executions take, whose host functions called into this one.
  let outerSlots: Int

  init(outerSlots: Int = 0) { self.outerSlots = outerSlots }
}
