extension Translator {
  mutating func slots(_ kinds: [Kind]) -> Int { kinds.reduce(0) { $0 + $1.slots } }

  /// Returns the cost of an instruction besides that of its class, as far as its immediates tell (`Spec/fuel.md`,
  /// section 4). That of `br_table` is computed with its labels.
  mutating func additionalCost(of opcode: Opcode) -> UInt32 {
    switch opcode {
    case .br, .brIf, .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail:
      FuelSchedule.carrying(slots: slots(control(reader.immediates.index).branchKinds))
    case .return: FuelSchedule.carrying(slots: slots(results))
    case .returnCall:
      FuelSchedule.carrying(slots: Int(instance.functions[Int(reader.immediates.index)].pointee.parameterSlots))
    case .returnCallIndirect, .returnCallRef:
      FuelSchedule.carrying(slots: store.types.slots(of: instance.number(reader.immediates.index)).parameters)
    case .throw:
      FuelSchedule.values(
        slots: store.types.slots(of: instance.tags[Int(reader.immediates.index)].pointee.type).parameters)
    default: 0
    }
  }
}
