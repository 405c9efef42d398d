import IPLD
import WASI
package import Wasm

/// Functions of the host, and objects.
extension LazyState {
  // MARK: The host

  /// Returns the call that the innermost frame makes.
  private func call() throws(CodedError) -> (call: StepCall, base: UInt64) {
    let frame = frame
    guard frame.function.isHost, code.has(frame.function) else { throw .misfit("a call of no function of the host") }
    var arguments: [UInt64] = []
    for index in frame.base..<slotCount { arguments.append(slot(index)) }
    if let failure { throw failure }
    let isGuests = try self.frame(at: UInt64(frameCount) - 1).instance == 0
    let memory = isGuests ? code.exportedMemory.map { memories[$0] } : nil
    let call = StepCall(
      function: Int(frame.function.index), arguments: arguments,
      memory: StepCall.Memory(byteCount: memory?.count ?? 0) { (address, count) throws(CodedError) in
        try memory?.read(address, count: count) ?? []
      })
    return (call, UInt64(frame.base))
  }

  private func answersAtHand() throws(CodedError) -> any HostAnswers {
    guard let answers else { throw CodedError(.witnessHostCall, "the step calls the host, whose answer is not here") }
    return answers
  }

  package var hostBytes: UInt64 {
    attempt(0) { () throws(CodedError) in try answersAtHand().movedBytes(try call().call, fuelUsed: fuelUsed) }
  }

  package func callHost() throws {
    var exit: UInt32?
    attempt { () throws(CodedError) in
      let (call, base) = try call()
      let answer = try answersAtHand().answer(call, fuelUsed: fuelUsed)
      for (address, bytes) in answer.writes {
        guard let memory = code.exportedMemory, call.memory.contains(MemoryRange(address: address, count: bytes.count))
        else { throw CodedError(.witnessHostCall, "the host wrote where there is no memory") }
        try memories[memory].write(bytes, at: address)
      }
      switch answer.end {
      case .exit(let code): exit = code
      case .results(let results):
        let kinds = code.kinds(code.types.function(code.type(of: frame.function)).results, isNumbered: true)
        guard kinds.count == results.count else {
          throw CodedError(.witnessHostCall, "the host answered \(results.count) slots, not \(kinds.count)")
        }
        for (kind, result) in zip(kinds, results) { try code.check(result, kind, allocations: 0) }
        pop(slotCount - Int(base))
        for result in results { push(result) }
        popFrame()
      }
    }
    if failure == nil, let exit { throw StepExit(code: exit) }
  }

  package func exception(_ error: any Error) -> UInt64? { nil }

  // MARK: Allocation

  package func makeSpace(_ bytes: UInt64) -> UInt64? {
    attempt(nil) { () throws(CodedError) in
      var limit = UInt64(limits.heapBytes)
      if limits.storeBytes < StoreLimit.storeBytes.most {
        limit = min(limit, limits.storeBytes - min(storageBytes, limits.storeBytes))
      }
      guard bytes <= limit else { return nil }
      let weight = Snapshot.Object.countedBytes(payload: bytes)
      if weight <= limit - min(heap.countedBytes, limit) {
        try spend(bytes)
        return 0
      }
      // All objects of a state are reachable.
      let reached = try reachedBytes()
      guard reached <= limit, weight <= limit - reached else { return nil }
      try spend(bytes)
      let roots = globals.count / 16 + tables.reduce(0) { $0 + $1.count / 8 } + items.count / 8 + slots.count / 8
      return FuelSchedule.collection(bytes: reached, roots: roots)
    }
  }

  private func reachedBytes() throws(CodedError) -> UInt64 {
    var total: UInt64 = 0
    try heap.forEach { (object) in total += Snapshot.Object.countedBytes(payload: object.payload.count) }
    return total
  }

  package func noteCollection() {
    attempt { () throws(CodedError) in heap.countedBytes = try reachedBytes() }
  }

  private func allocate(_ type: UInt32, length: UInt32 = 0, tag: Int? = nil, bytes: UInt64) -> UInt64 {
    attempt(0) { () throws(CodedError) in
      let number = try heap.allocate(type: type, length: length, tag: tag, bytes: bytes)
      return (tag == nil ? ReferenceBits.aggregate : ReferenceBits.exception) | number
    }
  }

  package func allocateStructure(_ type: UInt32) -> UInt64 {
    guard case .structure(_, let bytes, _)? = code.layout(type) else { return 0 }
    return allocate(type, bytes: UInt64(bytes))
  }

  package func allocateArray(_ type: UInt32, length: UInt32) -> UInt64 {
    allocate(type, length: length, bytes: UInt64(length) * UInt64(element(of: type).byteCount))
  }

  package func allocateException(_ tag: Index) -> UInt64 {
    let type = tagType(tag)
    return allocate(type, tag: Int(tag), bytes: UInt64(parameterSlots(of: type)) * 8)
  }

  // MARK: Objects

  private func object(_ reference: UInt64) throws(CodedError) -> LazyHeap.Object {
    guard reference.isObject else { throw .misfit("a reference to no object") }
    let object = try heap.object(reference.objectNumber)
    guard (object.tag == nil) == (ReferenceBits.tag(reference) == ReferenceBits.aggregate) else {
      throw .misfit("a reference of another kind than its object")
    }
    return object
  }

  package func objectType(_ reference: UInt64) -> UInt32 {
    attempt(.max) { () throws(CodedError) in try object(reference).type }
  }

  package func arrayLength(_ reference: UInt64) -> UInt64 {
    attempt(0) { () throws(CodedError) in UInt64(try object(reference).length) }
  }

  package func isException(_ reference: UInt64, of tag: Index) -> Bool {
    attempt(false) { () throws(CodedError) in try object(reference).tag == Int(tag) }
  }

  package func contents(of reference: UInt64, at offset: UInt64, bytes: Int) -> UInt64 {
    attempt(0) { () throws(CodedError) in
      _ = try object(reference)
      return try heap.contents(of: reference.objectNumber, at: offset, bytes: bytes)
    }
  }

  package func setContents(of reference: UInt64, at offset: UInt64, bytes: Int, to value: UInt64) {
    write((0..<bytes).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }, reference, at: offset)
  }

  package func copy(object: UInt64, from: UInt64, object destination: UInt64, to: UInt64, count: UInt64) {
    let bytes: [UInt8] = attempt([]) { () throws(CodedError) in
      _ = try self.object(object)
      return try heap.contents(of: object.objectNumber, at: from, count: count)
    }
    write(bytes, destination, at: to)
  }

  package func copy(data: Index, from: UInt64, object: UInt64, to: UInt64, count: UInt64) {
    write(bytes(ofData: data, from, count), object, at: to)
  }

  private func write(_ bytes: [UInt8], _ reference: UInt64, at offset: UInt64) {
    attempt { () throws(CodedError) in
      let object = try object(reference)
      let end = offset + UInt64(bytes.count)
      let old = try heap.contents(of: object.number, at: offset, count: UInt64(bytes.count))
      let references =
        code.referenceOffsets(object.type)?.filter { $0 >= offset && $0 < end }
        ?? Array(stride(from: offset, to: end, by: 8))
      for address in references where address + 8 <= end {
        lose(old[Int(address - offset)..<Int(address - offset) + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
      }
      try heap.setContents(of: object.number, at: offset, to: bytes)
    }
  }
}

/// The error of a program that has ended itself.
struct StepExit: Error {
  let code: UInt32
}
