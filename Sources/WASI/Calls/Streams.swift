import Glibc

/// Reading and writing.
extension WASI {
  /// The buffers that a call names in arguments 1 and 2, all of them checked; they are valid until the next call.
  func buffers(_ call: HostCall) throws(WASIErrno) -> HostVectors {
    _ = try BufferList.check(at: call[1], count: call[2], in: call.memory) { index, buffer in
      let start = call.memory.baseAddress.map { $0 + Int(buffer.address) }
      (vectors + index).initialize(to: HostVector(iov_base: start, iov_len: Int(buffer.count)))
    }.get()
    return HostVectors(start: vectors, count: Int(call[2]))
  }

  /// `fd_read`.
  func read(_ call: HostCall) throws(WASIErrno) {
    let vectors = try buffers(call)
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
  func write(_ call: HostCall) throws(WASIErrno) {
    let vectors = try buffers(call)
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
