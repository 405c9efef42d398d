public import Wasm

extension WASI {
  /// Adds all functions to `imports`, as functions of `store`.
  public func define(in imports: inout Imports, store: Store) {
    for (number, row) in WASI.table.enumerated() {
      imports.define(WASI.moduleName, Name("\(row.name)"), .function(function(row, number, store)))
    }
  }

  private func function(_ row: Row, _ number: Int, _ store: Store) -> Function {
    let bytes = { [self] (caller: Caller, slots: UnsafeMutablePointer<UInt64>) in
      caller.withMemory { row.bytes.count(self, Call(memory: GuestMemory($0), slots: slots)) }
    }
    let subject = row.subject
    return switch row.body {
    case .exit:
      Function(in: store, type: row.type) { [self] (_: Caller, slots: UnsafeMutablePointer<UInt64>) in
        calls[number] += 1
        throw WASIExit(code: UInt32(truncatingIfNeeded: slots[0]))
      }
    case .call(let body):
      Function(in: store, type: row.type, bytes: bytes) { [self] (caller: Caller, slots: UnsafeMutablePointer<UInt64>) in
        let errno = caller.withMemory { memory in
          let call = Call(memory: GuestMemory(memory), slots: slots)
          calls[number] += 1
          clock.fuel = caller.store.fuelUsed
          if isOutside(subject, call) { effects += 1 }
          do throws(WASIErrno) {
            try body(self, call)
            return WASIErrno.success
          } catch {
            return error
          }
        }
        slots[0] = UInt64(errno.rawValue)
      }
    }
  }
}

extension Row {
  /// What a call is about, which says whether it is the outside that answers.
  enum Subject: Sendable {
    case none, clock, random
    /// The descriptor in this argument.
    case descriptor(Int)
  }

  var subject: Subject {
    let name = name.description
    if name == "path_symlink" { return .descriptor(2) }
    if ["fd_", "path_", "sock_"].contains(where: name.hasPrefix) { return .descriptor(0) }
    if name.hasPrefix("clock_") || name == "poll_oneoff" { return .clock }
    return name == "random_get" ? .random : .none
  }
}

extension WASI {
  /// Whether a call's answer, or what it does, is beyond what the run's inputs determine.
  private func isOutside(_ subject: Row.Subject, _ call: Call) -> Bool {
    switch subject {
    case .none: return false
    case .clock: return !clock.clocks.isVirtual
    case .random: return !random.isSeeded
    case .descriptor(let argument):
      guard let descriptor = try? descriptors[call[argument]] else { return false }
      switch descriptor.target {
      case .input(let input): return input.hostDescriptor != nil
      case .output(.discard): return false
      case .output, .socket: return true
      case .file(let file): return file.isOutside
      case .directory(let directory): return directory.isOutside
      }
    }
  }

  /// How often each function was called that was called at all, by name, in the order of the table.
  public var callCounts: [(name: String, count: UInt64)] {
    zip(WASI.table, calls).compactMap { row, count in count > 0 ? (row.name.description, count) : nil }
  }
}

extension Caller {
  /// The bytes of the calling instance's memory; none where it exports none.
  fileprivate func withMemory<Result>(_ body: (UnsafeMutableRawBufferPointer) -> Result) -> Result {
    memory?.withUnsafeMutableBytes(body) ?? body(UnsafeMutableRawBufferPointer(start: nil, count: 0))
  }
}
