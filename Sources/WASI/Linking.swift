public import Wasm

extension WASI {
  /// Adds all functions to `imports`, as functions of `store`.
  public func define(in imports: inout Imports, store: Store) {
    for row in WASI.table {
      imports.define(WASI.moduleName, Name("\(row.name)"), .function(function(row, store)))
    }
  }

  private func function(_ row: Row, _ store: Store) -> Function {
    let bytes = { [self] (caller: Caller, slots: UnsafeMutablePointer<UInt64>) in
      caller.withMemory { row.bytes.count(self, Call(memory: GuestMemory($0), slots: slots)) }
    }
    return switch row.body {
    case .exit:
      Function(in: store, type: row.type) { (_: Caller, slots: UnsafeMutablePointer<UInt64>) in
        throw WASIExit(code: UInt32(truncatingIfNeeded: slots[0]))
      }
    case .call(let body):
      Function(in: store, type: row.type, bytes: bytes) { [self] (caller: Caller, slots: UnsafeMutablePointer<UInt64>) in
        let errno = caller.withMemory { memory in
          do throws(WASIErrno) {
            try body(self, Call(memory: GuestMemory(memory), slots: slots))
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

extension Caller {
  /// The bytes of the calling instance's memory; none where it exports none.
  fileprivate func withMemory<Result>(_ body: (UnsafeMutableRawBufferPointer) -> Result) -> Result {
    memory?.withUnsafeMutableBytes(body) ?? body(UnsafeMutableRawBufferPointer(start: nil, count: 0))
  }
}
