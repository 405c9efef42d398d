import Glibc

/// Reading and writing.
extension WASI {
  /// The vectors at the pointer in argument 1, as many as argument 2 says, all of them checked; they are valid until
  /// the next call.
  func hostVectors(_ call: Call) throws(WASIErrno) -> UnsafeMutableBufferPointer<HostVector> {
    let count = call[2]
    guard count <= Bounds.vectors else { throw .invalid }
    let list = try call.memory.range(call[1], UInt64(count) * Layout.vectorSize)
    var total: UInt64 = 0
    for index in 0..<Int(count) {
      let address = UInt32(littleEndian: list.loadUnaligned(fromByteOffset: index * 8, as: UInt32.self))
      let size = UInt32(littleEndian: list.loadUnaligned(fromByteOffset: index * 8 + 4, as: UInt32.self))
      let range = try call.memory.range(address, UInt64(size))
      // The sum of 1024 numbers of 32 bits fits 64 bits.
      total += UInt64(size)
      (vectors + index).initialize(to: HostVector(iov_base: range.baseAddress, iov_len: range.count))
    }
    // The answer is a 32-bit number of bytes.
    guard total <= UInt64(UInt32.max) else { throw .invalid }
    return UnsafeMutableBufferPointer(start: vectors, count: Int(count))
  }

  /// `fd_read`.
  func read(_ call: Call) throws(WASIErrno) {
    let vectors = try hostVectors(call)
    try call.memory.check(call[3], for: UInt32.self)
    let descriptor = try descriptors[call[0]]
    var count = 0
    switch descriptor.target {
    case .input(let input):
      try descriptor.require(.read)
      count = try read(input, descriptor, vectors)
    case .file(let file):
      try descriptor.require(.read)
      count = try file.read(vectors, at: descriptor.position)
      descriptor.position += UInt64(count)
    case .socket(let socket):
      try descriptor.require(.read)
      count = try transfer(descriptor, socket.number, Int16(POLLIN)) {
        readv(socket.number, vectors.baseAddress, Int32(vectors.count))
      }
    case .directory: throw .isDirectory
    case .output: throw .badDescriptor
    }
    try call.memory.store(UInt32(truncatingIfNeeded: count), at: call[3])
  }

  private func read(_ input: WASIInput, _ descriptor: Descriptor, _ vectors: HostVectors) throws(WASIErrno) -> Int {
    switch input {
    case .empty: return 0
    case .whole(let whole): return try read(.bytes(whole.bytes), descriptor, vectors)
    case .bytes(let bytes):
      var start = Int(descriptor.position)
      for vector in vectors {
        let part = bytes[start..<min(start + vector.iov_len, bytes.count)]
        UnsafeMutableRawBufferPointer(start: vector.iov_base, count: vector.iov_len).copyBytes(from: part)
        start += part.count
      }
      defer { descriptor.position = UInt64(start) }
      return start - Int(descriptor.position)
    case .descriptor(let host):
      return try transfer(descriptor, host, Int16(POLLIN)) { readv(host, vectors.baseAddress, Int32(vectors.count)) }
    }
  }

  /// `fd_write`.
  func write(_ call: Call) throws(WASIErrno) {
    let vectors = try hostVectors(call)
    try call.memory.check(call[3], for: UInt32.self)
    let descriptor = try descriptors[call[0]]
    var count = 0
    switch descriptor.target {
    case .output(let output):
      try descriptor.require(.write)
      count = try write(output, descriptor, vectors)
    case .file(let file):
      try descriptor.require(.write)
      if descriptor.flags.contains(.append) {
        let end: UInt64
        (count, end) = try file.append(vectors)
        // A write of nothing goes nowhere.
        if count > 0 { descriptor.position = end }
      } else {
        count = try file.write(vectors, at: descriptor.position)
        descriptor.position += UInt64(count)
      }
    case .socket(let socket):
      try descriptor.require(.write)
      count = try send(vectors, descriptor, socket)
    case .directory: throw .isDirectory
    case .input: throw .badDescriptor
    }
    try call.memory.store(UInt32(truncatingIfNeeded: count), at: call[3])
  }

  private func write(_ output: WASIOutput, _ descriptor: Descriptor, _ vectors: HostVectors) throws(WASIErrno) -> Int {
    switch output {
    case .discard: return vectors.reduce(0) { $0 + $1.iov_len }
    case .closure(let body):
      for vector in vectors where vector.iov_len > 0 {
        body(UnsafeRawBufferPointer(start: vector.iov_base, count: vector.iov_len))
      }
      return vectors.reduce(0) { $0 + $1.iov_len }
    case .descriptor(let host):
      return try transfer(descriptor, host, Int16(POLLOUT)) { writev(host, vectors.baseAddress, Int32(vectors.count)) }
    }
  }

  /// Repeats a system call until it moves bytes or fails. The host's descriptor may be non-blocking or not, whatever
  /// the guest set: it is shared with other processes and therefore left as it is.
  func transfer(
    _ descriptor: Descriptor, _ host: Int32, _ event: Int16, _ systemCall: () -> Int
  ) throws(WASIErrno) -> Int {
    if descriptor.flags.contains(.nonBlocking) {
      var query = pollfd(fd: host, events: event, revents: 0)
      if Glibc.poll(&query, 1, 0) == 0 { throw .again }
    }
    while true {
      let count = systemCall()
      if count >= 0 { return count }
      let error = errno
      if error == EINTR { continue }
      guard error == EAGAIN, !descriptor.flags.contains(.nonBlocking) else { throw WASIErrno(host: error) }
      var query = pollfd(fd: host, events: event, revents: 0)
      _ = Glibc.poll(&query, 1, -1)
    }
  }
}
