extension Translator {
  mutating func slots(_ kinds: [Kind]) -> Int { kinds.reduce(0) { $0 + $1.slots } }

  /// What an instruction costs on top of its class, as far as its immediates tell (`Spec/fuel.md`, section 4). That of
  /// `br_table` is found with its labels.
  mutating func additionalCost(of opcode: Opcode) -> UInt32 {
    switch opcode {
    case .br, .brIf, .brOnNull, .brOnNonNull, .brOnCast, .brOnCastFail:
      FuelSchedule.carrying(slots: slots(control(reader.immediates.index).branchKinds))
    case .return: FuelSchedule.carrying(slots: slots(results))
    case .returnCall:
      FuelSchedule.carrying(slots: Int(instance.functions[Int(reader.immediates.index)].pointee.parameterSlots))
    case .returnCallIndirect, .returnCallRef:
      FuelSchedule.carrying(slots: parameterSlots(instance.number(reader.immediates.index)))
    case .throw:
      FuelSchedule.values(slots: parameterSlots(instance.tags[Int(reader.immediates.index)].pointee.type))
    default: 0
    }
  }

  private mutating func parameterSlots(_ type: UInt32) -> Int {
    guard case .function(let slots, _) = store.types.entries[Int(type)].layout else { return 0 }
    return slots
  }
}
