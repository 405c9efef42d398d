public import Wasm

extension WASI {
  /// Adds all functions to `imports`, as functions of `store`.
  ///
  /// - Parameter includesUnstable: Whether those of `wasi_unstable` are added too. A store's state counts all functions
  ///   that the store has, so that it is another one with them.
  public func define(in imports: inout Imports, store: Store, includesUnstable: Bool = false) {
    for number in 0..<WASI.preview1Table.count + (includesUnstable ? WASI.unstableTable.count : 0) {
      let row = WASI.row(number)
      imports.define(row.version.moduleName, Name(row.name), .function(function(number, store)))
    }
  }

  private func function(_ number: Int, _ store: Store) -> Function {
    let row = WASI.row(number)
    let bytes: ((borrowing Caller, UnsafeMutablePointer<UInt64>) -> UInt64)? =
      switch row.bytes {
      case .none: nil
      default:
        { [self] caller, slots in
          caller.withMemory { row.bytes.count(self, Call(memory: GuestMemory($0), slots: slots)) }
        }
      }
    return switch row.body {
    case .exit:
      Function(in: store, type: row.type) { [self] (caller: borrowing Caller, slots: UnsafeMutablePointer<UInt64>) in
        try caller.withMemory { memory in
          let call = Call(memory: GuestMemory(memory), slots: slots)
          _ = try perform(number, call, memory: memory, fuel: caller.store.fuelUsed)
        }
      }
    case .call:
      Function(in: store, type: row.type, bytes: bytes) {
        [self] (caller: borrowing Caller, slots: UnsafeMutablePointer<UInt64>) in
        let errno = try caller.withMemory { memory in
          let call = Call(memory: GuestMemory(memory), slots: slots)
          return try perform(number, call, memory: memory, fuel: caller.store.fuelUsed)
        }
        slots[0] = UInt64((errno ?? .success).rawValue)
      }
    }
  }

  /// Makes a call, or has it made by the transcript.
  ///
  /// - Returns: The error number.
  /// - Throws: `WASIExit` of `proc_exit`, or what ends the run.
  func perform(
    _ number: Int, _ call: Call, memory: UnsafeMutableRawBufferPointer, fuel: UInt64
  ) throws -> WASIErrno? {
    let row = WASI.row(number)
    calls[number] += 1
    clock.fuel = fuel
    let isOutside = isOutside(row, call)
    if isOutside { effects += 1 }
    guard let transcript else { return try row.perform(self, call) }
    let count = row.parameters.utf8.count
    let host = HostCall(
      number: number, fuel: fuel, isOutside: isOutside,
      arguments: Array(UnsafeBufferPointer(start: call.slots, count: count)), memory: memory, wasi: self)
    guard case .call = row.body else {
      try transcript.exit(host)
      return try row.perform(self, call)
    }
    // Only `proc_exit` throws.
    return try transcript.answer(host) { ((try? row.perform(self, call)) ?? nil) ?? .success }
  }
}

extension Row {
  fileprivate func perform(_ wasi: WASI, _ call: Call) throws -> WASIErrno? {
    switch body {
    case .exit: throw WASIExit(code: call[0])
    case .call(let body):
      do throws(WASIErrno) {
        try body(wasi, call)
        return .success
      } catch {
        return error
      }
    }
  }
}

extension WASI {
  /// Whether a call's answer, or what it does, is beyond what the run's inputs determine.
  private func isOutside(_ row: Row, _ call: Call) -> Bool {
    switch row.subject {
    case .none: false
    case .clock: !clock.clocks.isVirtual
    case .random: !random.isSeeded
    case .poll: !clock.clocks.isVirtual || waitsOutside(call, row.version)
    case .descriptor(let argument): isOutside(call[argument])
    case .descriptors(let first, let second): isOutside(call[first]) || isOutside(call[second])
    }
  }

  private func isOutside(_ descriptor: UInt32) -> Bool { (try? descriptors[descriptor])?.isOutside ?? false }

  /// Whether a call of `poll_oneoff` waits for something of the outside.
  private func waitsOutside(_ call: Call, _ version: InterfaceVersion) -> Bool {
    guard call[2] <= Bounds.subscriptions,
      let list = try? call.memory.range(call[0], UInt64(call[2]) * version.subscriptionSize)
    else { return false }
    return stride(from: 0, to: list.count, by: Int(version.subscriptionSize)).contains { start in
      guard list[start + 8] != EventType.clock.rawValue else { return false }
      let number = UInt32(littleEndian: list.loadUnaligned(fromByteOffset: start + 16, as: UInt32.self))
      guard let descriptor = try? descriptors[number] else { return false }
      // Streams are ready at once where time is virtual.
      switch descriptor.target {
      case .input, .output: return false
      case .file, .directory, .socket: return descriptor.isOutside
      }
    }
  }

  /// How often each function was called that was called at all, by name, in the order of the table; those of
  /// `wasi_unstable` with the name of their module.
  public var callCounts: [(name: String, count: UInt64)] {
    calls.enumerated().compactMap { number, count in
      guard count > 0 else { return nil }
      let row = WASI.row(number)
      return (row.version == .preview1 ? row.name : "\(row.version.moduleName).\(row.name)", count)
    }
  }
}

extension Descriptor {
  /// Whether others than the guest have to do with it.
  var isOutside: Bool {
    switch target {
    case .input(let input): input.hostDescriptor != nil
    case .output(let output): output.hostDescriptor != nil
    case .socket: true
    case .file(let file): file.isOutside
    case .directory(let directory): directory.isOutside
    }
  }
}

extension Caller {
  /// The bytes of the calling instance's memory; none where it exports none.
  fileprivate func withMemory<Result>(_ body: (UnsafeMutableRawBufferPointer) throws -> Result) rethrows -> Result {
    try memory?.withUnsafeMutableBytes(body) ?? body(UnsafeMutableRawBufferPointer(start: nil, count: 0))
  }
}
