import Glibc

/// A socket of this process: one that listens, or a connection that it accepted.
final class Socket {
  let number: Int32
  let isListener: Bool
  /// This is true where it is closed with the descriptor.
  private let isOwned: Bool

  init(_ number: Int32, isListener: Bool, isOwned: Bool) {
    self.number = number
    self.isListener = isListener
    self.isOwned = isOwned
  }

  deinit { if isOwned { Glibc.close(number) } }
}

extension WASI {
  private func socket(_ number: UInt32, _ right: Rights) throws(WASIErrno) -> (Descriptor, Socket) {
    let descriptor = try descriptors[number]
    guard case .socket(let socket) = descriptor.target else { throw .notSocket }
    try descriptor.require(right)
    return (descriptor, socket)
  }

  /// `sock_accept`.
  func accept(_ call: HostCall) throws(WASIErrno) {
    try call.memory.check(call[2], for: UInt32.self)
    let (descriptor, listener) = try socket(call[0], .accept)
    guard call[1] <= UInt32(UInt16.max) else { throw .invalid }
    let flags = DescriptorFlags(rawValue: UInt16(call[1]))
    guard flags.isSubset(of: .nonBlocking) else { throw .invalid }
    try descriptors.checkSpace()
    let number = try transfer(descriptor, listener.number, Int16(POLLIN)) {
      Int(Glibc.accept(listener.number, nil, nil))
    }
    let connection = Descriptor(Socket(Int32(truncatingIfNeeded: number), isListener: false, isOwned: true))
    connection.flags = flags
    try call.memory.store(descriptors.add(connection), at: call[2])
  }

  /// `sock_recv`: flag 1 looks at the bytes and leaves them there, flag 2 waits until all the vectors are full.
  func receive(_ call: HostCall) throws(WASIErrno) {
    let vectors = try buffers(call)
    try call.memory.check(call[4], for: UInt32.self)
    try call.memory.check(call[5], for: UInt16.self)
    let (descriptor, socket) = try socket(call[0], .read)
    guard call[3] <= 3 else { throw .invalid }
    var flags: Int32 = 0
    if call[3] & 1 != 0 { flags |= Int32(MSG_PEEK) }
    if call[3] & 2 != 0 { flags |= Int32(MSG_WAITALL) }
    var message = msghdr()
    message.msg_iov = vectors.baseAddress
    message.msg_iovlen = vectors.count
    let count = try transfer(descriptor, socket.number, Int16(POLLIN)) { recvmsg(socket.number, &message, flags) }
    let isCut = message.msg_flags & Int32(MSG_TRUNC) != 0
    try call.memory.store(UInt32(truncatingIfNeeded: count), at: call[4])
    try call.memory.store(UInt16(isCut ? 1 : 0), at: call[5])
  }

  /// `sock_send`.
  func send(_ call: HostCall) throws(WASIErrno) {
    let vectors = try buffers(call)
    try call.memory.check(call[4], for: UInt32.self)
    let (descriptor, socket) = try socket(call[0], .write)
    guard call[3] == 0 else { throw .invalid }
    try call.memory.store(UInt32(truncatingIfNeeded: try send(vectors, descriptor, socket)), at: call[4])
  }

  /// Sends bytes. A peer that went away is an error number and no signal: a server goes on.
  func send(_ vectors: HostVectors, _ descriptor: Descriptor, _ socket: Socket) throws(WASIErrno) -> Int {
    var message = msghdr()
    message.msg_iov = vectors.baseAddress
    message.msg_iovlen = vectors.count
    return try transfer(descriptor, socket.number, Int16(POLLOUT)) {
      sendmsg(socket.number, &message, Int32(MSG_NOSIGNAL))
    }
  }

  /// `sock_shutdown`: flag 1 for receiving, flag 2 for sending.
  func shutdown(_ call: HostCall) throws(WASIErrno) {
    let (_, socket) = try socket(call[0], .shutdown)
    let how: Int
    switch call[1] {
    case 1: how = Int(SHUT_RD)
    case 2: how = Int(SHUT_WR)
    case 3: how = Int(SHUT_RDWR)
    default: throw .invalid
    }
    guard Glibc.shutdown(socket.number, Int32(how)) == 0 else { throw WASIErrno(host: errno) }
  }
}
