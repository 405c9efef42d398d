/// The argument or environment strings, laid out as the guest gets them: one after the other, each closed by NUL.
struct StringList {
  private let bytes: [UInt8]
  /// The offset of each string.
  private let offsets: [Int]

  init(_ strings: [[UInt8]]) {
    var bytes: [UInt8] = []
    var offsets: [Int] = []
    for string in strings {
      offsets.append(bytes.count)
      bytes += string.prefix { $0 != 0 }
      bytes.append(0)
    }
    self.bytes = bytes
    self.offsets = offsets
  }

  /// The numbers of bytes that `get` writes: pointers, and the strings that they point to.
  var byteCounts: (pointers: UInt64, strings: UInt64) { (UInt64(offsets.count) * 4, UInt64(bytes.count)) }
  var movedBytes: UInt64 { byteCounts.pointers + byteCounts.strings }

  /// `args_sizes_get`, `environ_sizes_get`: count and byte count, at the pointers given.
  func sizes(_ call: HostCall) throws(WASIErrno) {
    guard let count = UInt32(exactly: offsets.count), let size = UInt32(exactly: bytes.count) else { throw .overflow }
    try call.memory.check(call[0], for: UInt32.self)
    try call.memory.check(call[1], for: UInt32.self)
    try call.memory.store(count, at: call[0])
    try call.memory.store(size, at: call[1])
  }

  /// `args_get`, `environ_get`: the pointers, then the strings they point to.
  func get(_ call: HostCall) throws(WASIErrno) {
    let pointers = try call.memory.range(call[0], UInt64(offsets.count) * 4)
    let strings = try call.memory.range(call[1], UInt64(bytes.count))
    for (index, offset) in offsets.enumerated() {
      // The strings lie in the guest's memory, so no address passes 2^32.
      let address = call[1] &+ UInt32(truncatingIfNeeded: offset)
      pointers.storeBytes(of: address.littleEndian, toByteOffset: index * 4, as: UInt32.self)
    }
    strings.copyBytes(from: bytes)
  }
}
