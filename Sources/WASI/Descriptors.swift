import Glibc

/// A stretch of memory for `readv` and `writev`.
typealias HostVector = iovec

/// What a descriptor number of the guest stands for.
final class Descriptor {
  /// The end of a stream that the descriptor is.
  enum Stream {
    case input(WASIInput)
    case output(WASIOutput)
  }

  let stream: Stream
  let type: FileType
  var rights: Rights
  var flags: DescriptorFlags = []
  /// How many bytes of `.bytes` were read.
  var position = 0

  init(_ input: WASIInput, showsTerminals: Bool) {
    stream = .input(input)
    rights = [.read, .poll, .status, .setFlags]
    type = Descriptor.type(input.hostDescriptor, showsTerminals)
  }

  init(_ output: WASIOutput, showsTerminals: Bool) {
    stream = .output(output)
    rights = [.write, .poll, .status, .setFlags]
    type = Descriptor.type(output.hostDescriptor, showsTerminals)
  }

  private static func type(_ descriptor: Int32?, _ showsTerminals: Bool) -> FileType {
    guard showsTerminals, let descriptor, isatty(descriptor) == 1 else { return .unknown }
    return .characterDevice
  }

  /// The descriptor of this process behind the stream.
  var hostDescriptor: Int32? {
    switch stream {
    case .input(let input): input.hostDescriptor
    case .output(let output): output.hostDescriptor
    }
  }

  var isInput: Bool { if case .input = stream { true } else { false } }

  /// Bytes that can be read without a system call.
  var available: UInt64 {
    guard case .input(.bytes(let bytes)) = stream else { return 0 }
    return UInt64(bytes.count - position)
  }
}

extension WASIInput {
  var hostDescriptor: Int32? { if case .descriptor(let number) = self { number } else { nil } }
}

extension WASIOutput {
  var hostDescriptor: Int32? { if case .descriptor(let number) = self { number } else { nil } }
}

/// The descriptors of a guest by number.
struct DescriptorTable {
  private var entries: [Descriptor?]

  init(_ configuration: WASIConfiguration) {
    let terminals = configuration.showsTerminals
    entries = [
      Descriptor(configuration.standardInput, showsTerminals: terminals),
      Descriptor(configuration.standardOutput, showsTerminals: terminals),
      Descriptor(configuration.standardError, showsTerminals: terminals),
    ]
  }

  /// An open descriptor; closed ones and numbers that never were one answer `badf`.
  subscript(_ number: UInt32) -> Descriptor {
    get throws(WASIErrno) {
      guard number < entries.count, let descriptor = entries[Int(number)] else { throw .badDescriptor }
      return descriptor
    }
  }

  mutating func close(_ number: UInt32) throws(WASIErrno) {
    _ = try self[number]
    entries[Int(number)] = nil
  }

  /// Moves `source` to the number `target`, which must be open and is closed.
  mutating func renumber(_ source: UInt32, to target: UInt32) throws(WASIErrno) {
    let descriptor = try self[source]
    _ = try self[target]
    entries[Int(source)] = nil
    entries[Int(target)] = descriptor
  }
}

// MARK: Calls on any descriptor

extension WASI {
  /// `fd_close`.
  func close(_ call: Call) throws(WASIErrno) { try descriptors.close(call[0]) }

  /// `fd_renumber`.
  func renumber(_ call: Call) throws(WASIErrno) { try descriptors.renumber(call[0], to: call[1]) }

  /// `fd_fdstat_get`.
  func descriptorStatus(_ call: Call) throws(WASIErrno) {
    let status = try call.memory.range(call[1], Layout.descriptorStatusSize)
    let descriptor = try descriptors[call[0]]
    status.initializeMemory(as: UInt8.self, repeating: 0)
    status.storeBytes(of: descriptor.type.rawValue, toByteOffset: 0, as: UInt8.self)
    status.storeBytes(of: descriptor.flags.rawValue.littleEndian, toByteOffset: 2, as: UInt16.self)
    status.storeBytes(of: descriptor.rights.rawValue.littleEndian, toByteOffset: 8, as: UInt64.self)
  }

  /// `fd_fdstat_set_flags`: a stream knows `append`, which it does anyway, and `nonblock`.
  func setFlags(_ call: Call) throws(WASIErrno) {
    let descriptor = try descriptors[call[0]]
    let flags = DescriptorFlags(rawValue: UInt16(truncatingIfNeeded: call[1]))
    guard call[1] <= UInt32(UInt16.max), DescriptorFlags.known.contains(flags) else { throw .invalid }
    guard descriptor.rights.contains(.setFlags) else { throw .notCapable }
    guard flags.isSubset(of: [.append, .nonBlocking]) else { throw .notSupported }
    descriptor.flags = flags
  }

  /// `fd_fdstat_set_rights`: rights can only be given up.
  func setRights(_ call: Call) throws(WASIErrno) {
    let descriptor = try descriptors[call[0]]
    let rights = Rights(rawValue: call.u64(1))
    guard rights.isSubset(of: descriptor.rights), call.u64(2) == 0 else { throw .notCapable }
    descriptor.rights = rights
  }

  /// `fd_filestat_get`: of a stream only the type is told.
  func fileStatus(_ call: Call) throws(WASIErrno) {
    let status = try call.memory.range(call[1], Layout.fileStatusSize)
    let descriptor = try descriptors[call[0]]
    guard descriptor.rights.contains(.status) else { throw .notCapable }
    status.initializeMemory(as: UInt8.self, repeating: 0)
    status.storeBytes(of: descriptor.type.rawValue, toByteOffset: 16, as: UInt8.self)
  }

  // MARK: Calls that need a file or a directory

  /// `fd_seek`.
  func seek(_ call: Call) throws(WASIErrno) {
    try call.memory.check(call[3], for: UInt64.self)
    _ = try descriptors[call[0]]
    guard call[2] <= 2 else { throw .invalid }
    throw .illegalSeek
  }

  /// `fd_tell`.
  func tell(_ call: Call) throws(WASIErrno) {
    try call.memory.check(call[1], for: UInt64.self)
    _ = try descriptors[call[0]]
    throw .illegalSeek
  }

  /// `fd_pread`, `fd_pwrite`.
  func positionedTransfer(_ call: Call, _ right: Rights) throws(WASIErrno) {
    _ = try hostVectors(call)
    try call.memory.check(call[4], for: UInt32.self)
    let descriptor = try descriptors[call[0]]
    guard descriptor.isInput == (right == .read) else { throw .badDescriptor }
    throw .illegalSeek
  }

  /// `fd_advise`.
  func advise(_ call: Call) throws(WASIErrno) {
    _ = try descriptors[call[0]]
    guard call[3] <= 5 else { throw .invalid }
    throw .illegalSeek
  }

  /// `fd_allocate`.
  func allocate(_ call: Call) throws(WASIErrno) {
    _ = try descriptors[call[0]]
    throw .notSupported
  }

  /// `fd_sync`, `fd_datasync`.
  func sync(_ call: Call) throws(WASIErrno) {
    _ = try descriptors[call[0]]
    throw .invalid
  }

  /// `fd_filestat_set_size`.
  func setSize(_ call: Call) throws(WASIErrno) {
    _ = try descriptors[call[0]]
    throw .invalid
  }

  /// `fd_filestat_set_times`.
  func setTimes(_ call: Call) throws(WASIErrno) {
    _ = try descriptors[call[0]]
    throw .notCapable
  }

  /// `fd_readdir`.
  func readDirectory(_ call: Call) throws(WASIErrno) {
    _ = try call.memory.range(call[1], UInt64(call[2]))
    try call.memory.check(call[4], for: UInt32.self)
    _ = try descriptors[call[0]]
    throw .notDirectory
  }

  /// `fd_prestat_get`: there are no preopened directories.
  func preopenStatus(_ call: Call) throws(WASIErrno) {
    _ = try call.memory.range(call[1], 8)
    throw .badDescriptor
  }

  /// `fd_prestat_dir_name`.
  func preopenName(_ call: Call) throws(WASIErrno) {
    _ = try call.memory.range(call[1], UInt64(call[2]))
    throw .badDescriptor
  }
}
