package import IPLD
package import Wasm

/// How an execution came to its end.
package enum ExecutionEnd: Equatable, Sendable {
  /// The outermost function has returned; a slot for each of its results, two of a `v128`.
  case results([UInt64])
  case trap(TrapKind)
  /// An exception has left the outermost frame: its tag, and a slot for each of its values.
  case exception(tag: Int, values: [UInt64])
  /// A function of the host has ended the program.
  case exit(UInt32)
}

/// What a step comes to: the name of the state behind it, and how the execution has ended with it, if it has. A state
/// behind the end has no frames and no slots.
package struct StepConclusion: Equatable, Sendable {
  package var state: CID
  package var end: ExecutionEnd?

  package init(state: CID, end: ExecutionEnd? = nil) {
    self.state = state
    self.end = end
  }
}

/// What a step is.
package struct StepPlace: Equatable, Sendable {
  /// The instruction's name, or `entry`, `unwind` or `host call`.
  package let name: String
  /// In the module's index space; of a call of the host, among its functions.
  package let function: UInt32
  /// Of the instruction, in the module's bytes: the one that is executed, or that an exception came out of.
  package let offset: Int?
}

/// One step of an execution, on the blocks of a state.
package struct OneStep {
  package let place: StepPlace
  package let conclusion: StepConclusion

  /// Takes the step that a state is in front of.
  ///
  /// Fails with `store.not_found` where a block that the step needs is not there, and with `witness.…`, `state.…`,
  /// `tree.…` or what the codecs say where one is not what it has to be.
  /// - Parameters:
  ///   - before: Of a `StateBlock`.
  ///   - code: Of the module that the state names; read from the blocks where there is none.
  ///   - source: The blocks; knows behind the step which of them it needs.
  ///   - store: Takes the blocks of the state behind the step that are new.
  package static func take(
    from before: CID, limits: StoreLimits, host: HostInterface, code: StateCode? = nil, source: BlockSource,
    answers: (any HostAnswers)? = nil, into store: any BlockStore = DiscardingStore()
  ) throws(CodecError) -> OneStep {
    guard Digest(before, codec: .dagCBOR) != nil else {
      throw CodecError("state.link", "\(before) is not of version 1, dag-cbor and sha2-256")
    }
    let block = try StateBlock(dagCBOR: source.bytes(before).array)
    guard let module = block.instances.first?.module, Digest(module, codec: .raw) != nil else {
      throw CodecError("state.module", "the state names no module by version 1, raw and sha2-256")
    }
    let bytes = try source.bytes(module)
    let given = code
    let code: StateCode
    if let given { code = given } else { code = try StateCode(module: bytes.array, host: host) }
    let state = try BlockState(block, code: code, limits: limits, from: source, answers: answers)
    guard state.frameCount > 0 else { throw .misfit("there is no step to take behind the end of an execution") }
    let place = state.place
    var stepper = Stepper(state)
    let result = stepper.step(until: Store.unlimitedFuel)
    try state.expectNoFailure()
    let end = try end(result, state)
    if end != nil { try state.endThread() }
    try Reachability.update(state, hasEnded: end != nil)
    return OneStep(place: place, conclusion: StepConclusion(state: try state.write(into: store), end: end))
  }

  private static func end(_ result: StepResult, _ state: BlockState) throws(CodecError) -> ExecutionEnd? {
    switch result {
    case .stepped: return nil
    case .outOfFuel: throw .misfit("a step that no fuel is enough for")
    case .finished:
      let results = (0..<state.slotCount).map { state.slot($0) }
      try state.expectNoFailure()
      return .results(results)
    case .trap(let kind, _): return .trap(kind)
    case .uncaughtException:
      let object = try state.heap.object(state.pending.objectNumber)
      var values: [UInt64] = []
      for offset in stride(from: 0, to: object.payload.count, by: 8) {
        values.append(try state.heap.contents(of: object.number, at: offset, bytes: 8))
      }
      return .exception(tag: object.tag ?? 0, values: values)
    case .hostError(let error):
      guard let exit = error as? StepExit else { throw CodecError("witness.effect", "the host failed: \(error)") }
      return .exit(exit.code)
    }
  }
}

extension BlockState {
  /// What comes next; the innermost frame was checked.
  var place: StepPlace {
    let frame = frame
    let (number, function) = (frame.function.index, frame.function)
    if function.isHost { return StepPlace(name: "host call", function: number, offset: nil) }
    let code = code.code(of: function)
    if pending != 0 {
      return StepPlace(name: "unwind", function: number, offset: code.offset + code.instruction(before: frame.pc))
    }
    if frame.pc == 0 { return StepPlace(name: "entry", function: number, offset: nil) }
    var reader = code.reader(at: frame.pc)
    let name = (try? reader.nextOpcode()).map { "\($0.instruction.name)" } ?? ""
    return StepPlace(name: name, function: number, offset: code.offset + frame.pc)
  }

  /// Writes the blocks that are new, and answers the state's name.
  func write(into store: any BlockStore) throws(CodecError) -> CID {
    var (newTables, newMemories): ([TreeRoot], [TreeRoot]) = ([], [])
    for table in tables { newTables.append(try table.write(into: store)) }
    for memory in memories { newMemories.append(try memory.write(into: store)) }
    let segments = StateBlock.InstanceRecord(
      module: instance.module, dropped: try dropped.write(into: store), counts: try counts.write(into: store),
      references: try items.write(into: store))
    let block = StateBlock(
      used: used, pending: pending, frames: try frames.write(into: store), slots: try slots.write(into: store),
      globals: try globals.write(into: store), tables: newTables, memories: newMemories, instances: [segments],
      heap: try heap.write(into: store))
    return try store.put(try block.dagCBOR(), codec: .dagCBOR)
  }
}
