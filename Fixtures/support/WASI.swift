// The part of WASI preview 1 our Embedded Swift programs use, declared by us, and a little text output on top of it.

@_extern(wasm, module: "wasi_snapshot_preview1", name: "args_sizes_get")
@_extern(c)
func wasiArgsSizesGet(_ count: UnsafeMutablePointer<UInt32>, _ bytes: UnsafeMutablePointer<UInt32>) -> UInt32

@_extern(wasm, module: "wasi_snapshot_preview1", name: "args_get")
@_extern(c)
func wasiArgsGet(
  _ pointers: UnsafeMutablePointer<UnsafeMutablePointer<UInt8>>, _ bytes: UnsafeMutablePointer<UInt8>
) -> UInt32

@_extern(wasm, module: "wasi_snapshot_preview1", name: "clock_time_get")
@_extern(c)
func wasiClockTimeGet(_ clock: UInt32, _ precision: UInt64, _ time: UnsafeMutablePointer<UInt64>) -> UInt32

@_extern(wasm, module: "wasi_snapshot_preview1", name: "random_get")
@_extern(c)
func wasiRandomGet(_ bytes: UnsafeMutableRawPointer, _ count: UInt32) -> UInt32

@_extern(wasm, module: "wasi_snapshot_preview1", name: "fd_write")
@_extern(c)
func wasiFdWrite(
  _ descriptor: UInt32, _ vectors: UnsafeRawPointer, _ count: UInt32, _ written: UnsafeMutablePointer<UInt32>
) -> UInt32

@_extern(wasm, module: "wasi_snapshot_preview1", name: "proc_exit")
@_extern(c)
func wasiProcExit(_ code: UInt32)

/// Ends the program.
func exit(_ code: UInt32) -> Never {
  wasiProcExit(code)
  fatalError()
}

/// A piece of memory that a write takes from.
struct Vector {
  var bytes: UnsafeRawPointer
  var count: UInt32
}

/// The program's arguments as UTF-8 bytes, the program's own name first; empty when the host refuses.
func arguments() -> [[UInt8]] {
  var count: UInt32 = 0
  var size: UInt32 = 0
  guard wasiArgsSizesGet(&count, &size) == 0, count > 0 else { return [] }
  let pointers = UnsafeMutablePointer<UnsafeMutablePointer<UInt8>>.allocate(capacity: Int(count))
  let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: Int(size))
  defer {
    pointers.deallocate()
    bytes.deallocate()
  }
  guard wasiArgsGet(pointers, bytes) == 0 else { return [] }
  var result: [[UInt8]] = []
  for index in 0..<Int(count) {
    var argument: [UInt8] = []
    var next = pointers[index]
    while next.pointee != 0 {
      argument.append(next.pointee)
      next += 1
    }
    result.append(argument)
  }
  return result
}

/// Text on its way to a descriptor.
struct Output {
  var bytes: [UInt8] = []

  mutating func text(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func number(_ value: Int64) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    number(value.magnitude)
  }

  mutating func number(_ value: UInt64) {
    var digits: [UInt8] = []
    var rest = value
    repeat {
      digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest != 0
    bytes.append(contentsOf: digits.reversed())
  }

  mutating func hex(_ value: UInt64, digits: Int) {
    for digit in stride(from: digits - 1, through: 0, by: -1) {
      let nibble = UInt8(truncatingIfNeeded: value >> UInt64(4 * digit) & 15)
      bytes.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
    }
  }

  /// Writes everything; ends the program with code 74 (input/output error) when the host refuses.
  mutating func flush(to descriptor: UInt32 = 1) {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var done = 0
      while done < bytes.count {
        var vector = Vector(bytes: base + done, count: UInt32(bytes.count - done))
        var written: UInt32 = 0
        if wasiFdWrite(descriptor, &vector, 1, &written) != 0 || written == 0 { exit(74) }
        done += Int(written)
      }
    }
    bytes = []
  }
}
