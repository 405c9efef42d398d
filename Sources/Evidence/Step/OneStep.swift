package import IPLD
package import Wasm

/// The result of a step.
package struct StepConclusion: Equatable, Sendable {
  /// The CID of the state after it. A state after the end of an execution has no frames and no slots.
  package let state: CID
  /// The fuel used after it.
  package let fuelUsed: UInt64
  /// The outcome of the execution, if it has ended with the step.
  package let end: Outcome?

  /// The claim that is right after the step.
  package var claim: StateClaim { end.map { .ended($0, fuel: fuelUsed) } ?? .state(state, fuelUsed: fuelUsed) }
}

/// The location of a step.
package struct StepLocation: Equatable, Sendable {
  /// The instruction's name, or `entry`, `unwind` or `host call`.
  package let name: String
  /// The index of the function in the module's index space; for a host call, among the host's functions.
  package let function: UInt32
  /// The offset of the instruction in the module's bytes: the one that is executed, or that an exception came from.
  package let offset: Int?
}

/// One step of an execution, on the blocks of a state.
package struct OneStep {
  package let location: StepLocation
  package let conclusion: StepConclusion

  /// Takes the next step of a state.
  ///
  /// Fails with `store.not_found` where a block that the step needs is not there, and with `witness.…`, `state.…`, `tree.…` or
  /// the errors of the codecs where one does not have the right form.
  /// - Parameters:
  ///   - before: The CID of a `StateRoot`.
  ///   - code: The code of the module that the state names; read from the blocks where it is `nil`.
  ///   - source: The blocks; it knows after the step which of them the step needs.
  ///   - store: The store for the new blocks of the state after the step.
  package static func take(
    from before: CID, limits: StoreLimits, host: HostInterface, code: StateCode? = nil, source: BlockSource,
    answers: (any HostAnswers)? = nil, into store: any BlockStore = DiscardingStore()
  ) throws(CodedError) -> OneStep {
    guard Digest(before, codec: .dagCBOR) != nil else {
      throw CodedError(.stateLink, "\(before) is not of version 1, dag-cbor and sha2-256")
    }
    let block = try StateRoot(dagCBOR: source.bytes(before).array)
    guard let module = block.instances.first?.module, Digest(module, codec: .raw) != nil else {
      throw CodedError(.stateModule, "the state names no module by version 1, raw and sha2-256")
    }
    let bytes = try source.bytes(module)
    let given = code
    let code: StateCode
    if let given { code = given } else { code = try StateCode(module: bytes.array, host: host) }
    let state = try LazyState(block, code: code, limits: limits, from: source, answers: answers)
    guard state.frameCount > 0 else { throw .misfit("there is no step to take after the end of an execution") }
    let (location, function) = (state.location, state.frame.function)
    var stepper = Stepper(state)
    let result = stepper.step(until: Store.unlimitedFuel)
    try state.expectNoFailure()
    let end = try state.end(of: function, result, location)
    if end != nil { try state.endThread() }
    try Reachability.update(state, hasEnded: end != nil)
    let conclusion = StepConclusion(state: try state.write(into: store), fuelUsed: state.fuelUsed, end: end)
    return OneStep(location: location, conclusion: conclusion)
  }
}

extension LazyState {
  /// Returns the outcome of an execution, if it has ended.
  ///
  /// - Parameter function: The function of the frame that was the innermost before the step.
  fileprivate func end(
    of function: FunctionNumber, _ result: StepResult, _ location: StepLocation
  ) throws(CodedError) -> Outcome? {
    switch result {
    case .stepped: return nil
    case .outOfFuel: throw .misfit("a step that no fuel is enough for")
    case .finished:
      let slots = (0..<slotCount).map { slot($0) }
      try expectNoFailure()
      return .values(try values(slots, of: code.types.function(type(of: function)).results))
    case .trap(let kind, _):
      return .trap(kind, location.offset.map { Outcome.Location(function: location.function, offset: $0) })
    case .uncaughtException:
      let object = try heap.object(pending.objectNumber)
      var slots: [UInt64] = []
      for offset in stride(from: 0, to: object.payload.count, by: 8) {
        slots.append(try heap.contents(of: object.number, at: offset, bytes: 8))
      }
      return .exception(try values(slots, of: code.types.function(object.type).parameters))
    case .hostError(let error):
      guard let exit = error as? StepExit else { throw CodedError(.witnessHostCall, "the host failed: \(error)") }
      return .exit(exit.code)
    }
  }

  /// Returns slots as values of these types; fails unless they are as many as the types need.
  private func values(_ slots: [UInt64], of types: [ValueType]) throws(CodedError) -> [CoreValue] {
    guard slots.count == types.reduce(0, { $0 + $1.slots }) else { throw .misfit("values of other types") }
    var (result, next) = ([CoreValue](), 0)
    for type in types {
      let low = slots[next]
      switch type {
      case .i32: result.append(CoreValue(.i32(UInt32(truncatingIfNeeded: low))))
      case .i64: result.append(CoreValue(.i64(low)))
      case .f32: result.append(CoreValue(.f32(UInt32(truncatingIfNeeded: low))))
      case .f64: result.append(CoreValue(.f64(low)))
      case .v128: result.append(CoreValue(.v128(V128(low: low, high: slots[next + 1]))))
      default: result.append(try reference(low))
      }
      next += type.slots
    }
    return result
  }

  private func reference(_ bits: UInt64) throws(CodedError) -> CoreValue {
    switch ReferenceBits.tag(bits) {
    case ReferenceBits.function: return CoreValue(type: "func", bytes: [])
    case ReferenceBits.extern: return CoreValue(.reference(Reference(extern: UInt32(truncatingIfNeeded: bits))))
    case ReferenceBits.i31:
      return CoreValue(type: "i31", bytes: Bytes([Int32(truncatingIfNeeded: bits << 1) >> 1].littleEndianBytes))
    case ReferenceBits.aggregate:
      guard case .array = code.layout(try heap.object(bits.objectNumber).type) else {
        return CoreValue(type: "struct", bytes: [])
      }
      return CoreValue(type: "array", bytes: [])
    case ReferenceBits.exception: return CoreValue(type: "exn", bytes: [])
    default: return CoreValue(.reference(.null))
    }
  }
}

extension LazyState {
  /// The location of the step that comes next; the innermost frame was checked.
  var location: StepLocation {
    let frame = frame
    let (number, function) = (frame.function.index, frame.function)
    if function.isHost { return StepLocation(name: "host call", function: number, offset: nil) }
    let code = code.code(of: function)
    if pending != 0 {
      return StepLocation(name: "unwind", function: number, offset: code.offset + code.instruction(before: frame.pc))
    }
    if frame.pc == 0 { return StepLocation(name: "entry", function: number, offset: nil) }
    var reader = code.reader(at: frame.pc)
    let name = (try? reader.nextOpcode()).map { "\($0.instruction.name)" } ?? ""
    return StepLocation(name: name, function: number, offset: code.offset + frame.pc)
  }

  /// Writes the blocks that are new, and returns the state's CID.
  func write(into store: any BlockStore) throws(CodedError) -> CID {
    var (newTables, newMemories): ([TreeRoot], [TreeRoot]) = ([], [])
    for table in tables { newTables.append(try table.write(into: store)) }
    for memory in memories { newMemories.append(try memory.write(into: store)) }
    let segments = StateRoot.InstanceRecord(
      module: instance.module, dropped: try dropped.write(into: store), counts: try counts.write(into: store),
      references: try items.write(into: store))
    let block = StateRoot(
      fuelUsed: fuelUsed, pending: pending, frames: try frames.write(into: store), slots: try slots.write(into: store),
      globals: try globals.write(into: store), tables: newTables, memories: newMemories, instances: [segments],
      heap: try heap.write(into: store))
    return try store.put(try block.dagCBOR(), codec: .dagCBOR)
  }
}
