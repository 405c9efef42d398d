import Glibc

/// The target of a descriptor number of the guest.
final class Descriptor {
  enum Target {
    case input(WASIInput)
    case output(WASIOutput)
    case file(any FileHandle)
    case directory(any DirectoryHandle)
    case socket(Socket)
  }

  let target: Target
  let type: FileType
  /// The operations that it allows, and those that descriptors opened through it allow.
  var rights: Rights
  var inheriting: Rights = []
  var flags: DescriptorFlags = []
  /// The offset in the file at which reading and writing goes on, in bytes; the number of bytes of `.bytes` that were
  /// read.
  var position: UInt64 = 0
  /// The name of a directory that was there from the start.
  let preopenName: [UInt8]?
  /// The listing that `fd_readdir` goes through, since it was last called with the first cookie.
  var listing: (any DirectoryListing)?
  let isReadOnly: Bool
  /// The first number of a standard stream that keeps what is written to it.
  fileprivate(set) var stream: UInt32?

  init(_ input: WASIInput, showsTerminals: Bool) {
    target = .input(input)
    rights = [.read, .poll, .status, .setFlags]
    type = Descriptor.type(input.hostDescriptor, showsTerminals)
    preopenName = nil
    isReadOnly = false
  }

  init(_ output: WASIOutput, showsTerminals: Bool) {
    target = .output(output)
    rights = [.write, .poll, .status, .setFlags]
    type = Descriptor.type(output.hostDescriptor, showsTerminals)
    preopenName = nil
    isReadOnly = false
  }

  init(_ preopen: WASIPreopen) {
    target = .directory(preopen.directory)
    type = .directory
    let removed: Rights = preopen.isReadOnly ? .changing : []
    rights = .directory.subtracting(removed)
    inheriting = .directory.union(.file).subtracting(removed)
    preopenName = preopen.name
    isReadOnly = preopen.isReadOnly
  }

  init(_ socket: Socket) {
    target = .socket(socket)
    type = .streamSocket
    rights =
      socket.isListener ? [.accept, .poll, .status, .setFlags] : [.read, .write, .shutdown, .poll, .status, .setFlags]
    inheriting = socket.isListener ? [.read, .write, .shutdown, .poll, .status, .setFlags] : []
    preopenName = nil
    isReadOnly = false
  }

  /// Something that was opened through a directory.
  init(_ node: OpenedNode, rights: Rights, inheriting: Rights, flags: DescriptorFlags, isReadOnly: Bool) {
    switch node {
    case .file(let file):
      target = .file(file)
      type = .regularFile
      self.rights = rights.intersection(.file)
    case .directory(let directory):
      target = .directory(directory)
      type = .directory
      self.rights = rights.intersection(.directory)
      self.inheriting = inheriting
    }
    self.flags = flags
    preopenName = nil
    self.isReadOnly = isReadOnly
  }

  /// Stands for something that is not there.
  init(_ absent: OutsideNode) {
    target = .file(absent)
    type = .unknown
    rights = []
    preopenName = nil
    isReadOnly = false
  }

  private static func type(_ descriptor: Int32?, _ showsTerminals: Bool) -> FileType {
    guard showsTerminals, let descriptor, isatty(descriptor) == 1 else { return .unknown }
    return .characterDevice
  }

  /// The descriptor of this process that a stream or a socket has.
  var hostDescriptor: Int32? {
    switch target {
    case .input(let input): input.hostDescriptor
    case .output(let output): output.hostDescriptor
    case .socket(let socket): socket.number
    case .file, .directory: nil
    }
  }

  /// - Throws: `notcapable`, or `rofs` where the right is missing since the directory is read-only.
  func require(_ right: Rights) throws(WASIErrno) {
    guard rights.isSuperset(of: right) else {
      throw isReadOnly && right.isSubset(of: .changing) ? .readOnly : .notCapable
    }
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
    for number: UInt32 in 1...2 {
      if let descriptor = entries[Int(number)], case .output(.closure) = descriptor.target {
        descriptor.stream = number
      }
    }
    entries += configuration.preopens.map { Descriptor($0) }
    entries += configuration.listeners.map { Descriptor(Socket($0, isListener: true, isOwned: false)) }
    for _ in 0..<configuration.absentListeners { entries.append(Descriptor(OutsideNode())) }
  }

  /// An open descriptor; closed ones and numbers that never were one answer `badf`.
  subscript(_ number: UInt32) -> Descriptor {
    get throws(WASIErrno) {
      guard number < entries.count, let descriptor = entries[Int(number)] else { throw .badDescriptor }
      return descriptor
    }
  }

  /// A directory, with a right to it.
  func directory(_ number: UInt32, _ right: Rights) throws(WASIErrno) -> (Descriptor, any DirectoryHandle) {
    let descriptor = try self[number]
    guard case .directory(let directory) = descriptor.target else { throw .notDirectory }
    try descriptor.require(right)
    return (descriptor, directory)
  }

  /// - Throws: `mfile` where a guest may not have more.
  func checkSpace() throws(WASIErrno) {
    guard entries.count < Bounds.descriptors || entries.contains(where: { $0 == nil }) else { throw .tooManyOpenFiles }
  }

  /// Gives a descriptor the lowest number that is free; `checkSpace` said that there is one.
  mutating func add(_ descriptor: Descriptor) -> UInt32 {
    if let free = entries.firstIndex(where: { $0 == nil }) {
      entries[free] = descriptor
      return UInt32(free)
    }
    entries.append(descriptor)
    return UInt32(entries.count - 1)
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
  func close(_ call: HostCall) throws(WASIErrno) { try descriptors.close(call[0]) }

  /// `fd_renumber`.
  func renumber(_ call: HostCall) throws(WASIErrno) { try descriptors.renumber(call[0], to: call[1]) }

  /// `fd_fdstat_get`.
  func descriptorStatus(_ call: HostCall) throws(WASIErrno) {
    let status = try call.memory.range(call[1], Layout.descriptorStatusSize)
    let descriptor = try descriptors[call[0]]
    status.initializeMemory(as: UInt8.self, repeating: 0)
    status.storeBytes(of: descriptor.type.rawValue, toByteOffset: 0, as: UInt8.self)
    status.storeBytes(of: descriptor.flags.rawValue.littleEndian, toByteOffset: 2, as: UInt16.self)
    status.storeBytes(of: descriptor.rights.rawValue.littleEndian, toByteOffset: 8, as: UInt64.self)
    status.storeBytes(of: descriptor.inheriting.rawValue.littleEndian, toByteOffset: 16, as: UInt64.self)
  }

  /// `fd_fdstat_set_flags`: `append`, which a stream does anyway, and `nonblock` can change; how a file is synchronized
  /// is settled when it is opened.
  func setFlags(_ call: HostCall) throws(WASIErrno) {
    let descriptor = try descriptors[call[0]]
    let flags = DescriptorFlags(rawValue: UInt16(truncatingIfNeeded: call[1]))
    guard call[1] <= UInt32(UInt16.max), DescriptorFlags.known.contains(flags) else { throw .invalid }
    try descriptor.require(.setFlags)
    let changed = flags.symmetricDifference(descriptor.flags)
    guard changed.isSubset(of: [.append, .nonBlocking]) else { throw .notSupported }
    descriptor.flags = flags
  }

  /// `fd_fdstat_set_rights`: rights can only be given up.
  func setRights(_ call: HostCall) throws(WASIErrno) {
    let descriptor = try descriptors[call[0]]
    let rights = Rights(rawValue: call.u64(1))
    let inheriting = Rights(rawValue: call.u64(2))
    guard rights.isSubset(of: descriptor.rights), inheriting.isSubset(of: descriptor.inheriting) else {
      throw .notCapable
    }
    descriptor.rights = rights
    descriptor.inheriting = inheriting
  }

  /// `fd_filestat_get`: of a stream only the type is told.
  func fileStatus(_ call: HostCall, _ version: InterfaceVersion) throws(WASIErrno) {
    let memory = try call.memory.range(call[1], version.fileStatusSize)
    let descriptor = try descriptors[call[0]]
    try descriptor.require(.status)
    let status =
      switch descriptor.target {
      case .file(let file): try file.status()
      case .directory(let directory): try directory.status()
      case .input, .output, .socket: FileStatus(links: 0, type: descriptor.type)
      }
    status.store(to: memory, version)
  }

  /// `fd_filestat_set_times`.
  func setTimes(_ call: HostCall) throws(WASIErrno) {
    let descriptor = try descriptors[call[0]]
    let change = try TimesChange(access: call.u64(1), modification: call.u64(2), flags: call[3])
    try descriptor.require(.setTimes)
    switch descriptor.target {
    case .file(let file): try file.setTimes(change)
    case .directory(let directory): try directory.setTimes(change)
    case .input, .output, .socket: throw .notCapable
    }
  }

  /// `fd_sync`, `fd_datasync`.
  func sync(_ call: HostCall, onlyData: Bool) throws(WASIErrno) {
    let descriptor = try descriptors[call[0]]
    switch descriptor.target {
    case .file(let file):
      try descriptor.require(onlyData ? .synchronizeData : .synchronize)
      try file.synchronize(onlyData: onlyData)
    case .directory(let directory):
      try descriptor.require(onlyData ? .synchronizeData : .synchronize)
      try directory.synchronize(onlyData: onlyData)
    case .input, .output, .socket: throw .invalid
    }
  }
}

extension FileStatus {
  init(links: UInt64, type: FileType) {
    self.init(type: type)
    self.links = links
  }

  /// Writes a `filestat`.
  func store(to memory: UnsafeMutableRawBufferPointer, _ version: InterfaceVersion) {
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    memory.storeBytes(of: device.littleEndian, toByteOffset: 0, as: UInt64.self)
    memory.storeBytes(of: inode.littleEndian, toByteOffset: 8, as: UInt64.self)
    memory.storeBytes(of: type.rawValue, toByteOffset: 16, as: UInt8.self)
    let offset: Int
    switch version {
    case .preview1:
      memory.storeBytes(of: links.littleEndian, toByteOffset: 24, as: UInt64.self)
      offset = 32
    case .unstable:
      // More links than 32 bits count are as many as they can.
      memory.storeBytes(of: UInt32(clamping: links).littleEndian, toByteOffset: 20, as: UInt32.self)
      offset = 24
    }
    for (index, number) in [size, accessTime, modificationTime, changeTime].enumerated() {
      memory.storeBytes(of: number.littleEndian, toByteOffset: offset + index * 8, as: UInt64.self)
    }
  }
}

extension TimesChange {
  /// - Parameter flags: `fstflags`: for either time that it is set, or set to now.
  init(access: UInt64, modification: UInt64, flags: UInt32) throws(WASIErrno) {
    guard flags < 16 else { throw .invalid }
    func change(_ flags: UInt32, _ time: UInt64) throws(WASIErrno) -> TimeChange {
      switch flags & 3 {
      case 0: return .keep
      case 1: return .set(time)
      case 2: return .now
      default: throw .invalid
      }
    }
    self.init(access: try change(flags, access), modification: try change(flags >> 2, modification))
  }
}
