public import Wasm

extension WASI {
  /// Adds all functions to `imports`, as functions of `store`.
  ///
  /// - Parameter includesUnstable: It says whether those of `wasi_unstable` are added too. A store's state counts all
  ///   functions that the store has, so that it is another one with them.
  public func define(in imports: inout Imports, store: Store, includesUnstable: Bool = false) {
    for number in 0..<WASI.preview1Table.count + (includesUnstable ? WASI.unstableTable.count : 0) {
      let row = WASI.row(number)
      imports.define(row.version.moduleName, Name(row.name), .function(function(number, store)))
    }
  }

  private func function(_ number: Int, _ store: Store) -> Function {
    let row = WASI.row(number)
    let bytes: ((borrowing Caller, UnsafeMutablePointer<UInt64>) -> UInt64)? =
      switch row.moves {
      case .none: nil
      default:
        { [self] caller, slots in
          caller.withMemory { row.moves.count(of: HostCall(number, fuel: 0, memory: $0, slots: slots), by: self) ?? 0 }
        }
      }
    return switch row.body {
    case .exit:
      Function(in: store, type: row.type) { [self] (caller: borrowing Caller, slots: UnsafeMutablePointer<UInt64>) in
        try caller.withMemory { memory in
          _ = try perform(row, HostCall(number, fuel: caller.store.fuelUsed, memory: memory, slots: slots))
        }
      }
    case .call:
      Function(in: store, type: row.type, bytes: bytes) {
        [self] (caller: borrowing Caller, slots: UnsafeMutablePointer<UInt64>) in
        let errno = try caller.withMemory { memory in
          try perform(row, HostCall(number, fuel: caller.store.fuelUsed, memory: memory, slots: slots))
        }
        slots[0] = UInt64((errno ?? .success).rawValue)
      }
    }
  }

  /// Makes a call outside of any run, on memory that holds what the call looks at: what the system interface does
  /// between what it reads and what it writes, again.
  ///
  /// - Returns: The error number; nothing of `proc_exit`.
  package func perform(
    _ number: Int, arguments: [UInt64], memory: UnsafeMutableRawBufferPointer, fuel: UInt64
  ) throws -> WASIErrno? {
    try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(arguments.count, 1)) { slots in
      for (index, argument) in arguments.enumerated() { slots[index] = argument }
      let start = slots.baseAddress.unsafelyUnwrapped
      return try perform(WASI.row(number), HostCall(number, fuel: fuel, memory: memory, slots: start))
    }
  }

  /// Makes a call, or has it made by the transcript.
  ///
  /// - Returns: The error number.
  /// - Throws: `WASIExit` of `proc_exit`, or what ends the run.
  private func perform(_ row: Row, _ call: HostCall) throws -> WASIErrno? {
    var call = call
    calls[call.function] += 1
    clock.fuel = call.fuel
    call.isOutside = isOutside(row, call)
    if call.isOutside { outsideCallCount += 1 }
    guard let transcript else { return try row.perform(self, call) }
    guard case .call = row.body else {
      try transcript.exit(call, of: self)
      return try row.perform(self, call)
    }
    // Only `proc_exit` throws.
    return try transcript.answer(call, of: self) { [call] in ((try? row.perform(self, call)) ?? nil) ?? .success }
  }
}

extension Row {
  fileprivate func perform(_ wasi: WASI, _ call: HostCall) throws -> WASIErrno? {
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
  /// Tells whether a call's answer, or its effect, is beyond what the run's inputs determine.
  private func isOutside(_ row: Row, _ call: HostCall) -> Bool {
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

  /// Tells whether a call of `poll_oneoff` waits for something of the host.
  private func waitsOutside(_ call: HostCall, _ version: InterfaceVersion) -> Bool {
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

  /// The number of calls of each function that was called at all, by name, in the order of the table; those of
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
  /// This is true where others than the guest can change it, or see it change.
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
