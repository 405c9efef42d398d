package import Wasm

/// What stands between a guest and the system interface: it sees every call, to record what passes, or to answer in the
/// place of the outside from what was recorded.
package protocol HostTranscript: AnyObject {
  /// Answers a call.
  ///
  /// - Parameter perform: Makes the call itself.
  /// - Throws: What ends the run, such as a call that was not recorded.
  func answer(_ call: HostCall, perform: () -> WASIErrno) throws -> WASIErrno
  /// Takes note of `proc_exit`, which ends the run.
  func exit(_ call: HostCall) throws
}

/// A call of a guest on its way to the system interface.
package struct HostCall {
  /// Bytes of the guest's memory.
  package struct Piece: Hashable, Sendable {
    package let address: UInt64
    package let count: Int
  }

  /// Of the function, in the order of the table.
  package let number: Int
  /// What the guest's store had used when it made the call, the call included.
  package let fuel: UInt64
  /// Whether it is about something that no input of the run determines.
  package let isOutside: Bool
  /// One for each parameter, as they came.
  package let arguments: [UInt64]
  /// All of the guest's memory.
  package let memory: UnsafeMutableRawBufferPointer
  let wasi: WASI

  package var name: String { WASI.table[number].name }

  /// Which of the run's standard streams the call writes to, 1 or 2, if that keeps what is written.
  package var stream: UInt32? {
    guard WASI.table[number].name == "fd_write" else { return nil }
    return wasi.stream(UInt32(truncatingIfNeeded: arguments[0]))
  }

  /// What the call looks at, as its arguments say, as far as there is memory. To be asked before the call is made.
  package func reads() -> [Piece] { WASI.ranges[number].pieces(\.reads, of: self, vectors: []) }

  /// What the call wrote where it did not fail. To be asked when the call is made.
  ///
  /// - Parameter vectors: The bytes of the first piece that the call looked at.
  package func writes(_ vectors: [UInt8]) -> [Piece] {
    WASI.ranges[number].pieces(\.writes, of: self, vectors: vectors)
  }

  package func bytes(of piece: Piece) -> UnsafeRawBufferPointer {
    // SAFETY: pieces are cut at the end of the memory.
    UnsafeRawBufferPointer(rebasing: memory[Int(piece.address)..<Int(piece.address) + piece.count])
  }

  /// Writes to the guest's memory; `false` where there is none.
  package func write(_ bytes: [UInt8], at address: UInt64) -> Bool {
    guard let place = Int(exactly: address), place <= memory.count, bytes.count <= memory.count - place else {
      return false
    }
    UnsafeMutableRawBufferPointer(rebasing: memory[place..<place + bytes.count]).copyBytes(from: bytes)
    return true
  }

  /// Takes note of a call that the outside answered once and was not made now: what was opened then gets a descriptor
  /// that stands for it. `false` where the descriptor would have another number.
  package func noteAnswer(_ errno: WASIErrno) -> Bool {
    guard errno == .success else { return true }
    switch name {
    case "path_open": return noteDescriptor(at: 8)
    case "sock_accept": return noteDescriptor(at: 2)
    default: return true
    }
  }

  private func noteDescriptor(at argument: Int) -> Bool {
    guard (try? wasi.descriptors.checkSpace()) != nil else { return false }
    let number = wasi.descriptors.add(Descriptor(OutsideNode()))
    let call = GuestMemory(memory)
    return (try? call.load(UInt32(truncatingIfNeeded: arguments[argument]), as: UInt32.self)) == number
  }
}

extension WASI {
  /// The names of the functions, those of preview 1 first and then those of `wasi_unstable`: calls are numbered by them.
  package static let functionNames: [String] = table.map(\.name)

  /// The modules that guests import the functions from.
  package static var functionModules: [Name] { table.map(\.version.moduleName) }

  /// How many of the functions are those of preview 1.
  package static var preview1Count: Int { preview1Table.count }

  /// Whether functions are imported from a module of this name.
  package static func provides(_ module: Name) -> Bool { table.contains { $0.version.moduleName == module } }

  /// The type of the function of a module and a name; `nil` where there is none.
  package static func functionType(_ module: Name, _ name: Name) -> FunctionType? {
    table.first { $0.version.moduleName == module && name.utf8.elementsEqual($0.name.utf8) }?.type
  }

  /// Their types.
  package static var functionTypes: [FunctionType] { table.map(\.type) }

  /// Which of the run's standard streams a descriptor is, 1 or 2, if that keeps what is written.
  package func stream(_ number: UInt32) -> UInt32? { (try? descriptors[number])?.stream }

  /// How many arguments a function has.
  package static func argumentCount(of function: Int) -> Int { table[function].parameters.utf8.count }

  /// Whether a function does not return.
  package static func isExit(_ function: Int) -> Bool { if case .exit = table[function].body { true } else { false } }

  /// Makes a call outside of any run, on memory that holds what the call looks at: what the system interface does between
  /// what it reads and what it writes, again.
  ///
  /// - Returns: The error number; nothing of `proc_exit`.
  package func perform(
    _ number: Int, arguments: [UInt64], memory: UnsafeMutableRawBufferPointer, fuel: UInt64
  ) throws -> WASIErrno? {
    try withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(arguments.count, 1)) { slots in
      for (place, argument) in arguments.enumerated() { slots[place] = argument }
      let call = Call(memory: GuestMemory(memory), slots: slots.baseAddress.unsafelyUnwrapped)
      return try perform(number, call, memory: memory, fuel: fuel)
    }
  }
}

/// Stands for a file, a directory or a socket of the outside where a run is done again without it. Whoever uses it is
/// answered from what was recorded.
final class OutsideNode: FileHandle, DirectoryHandle {
  var isOutside: Bool { true }
  func status() throws(WASIErrno) -> FileStatus { throw .notSupported }
  func setTimes(_ change: TimesChange) throws(WASIErrno) { throw .notSupported }
  func synchronize(onlyData: Bool) throws(WASIErrno) { throw .notSupported }

  func read(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int { throw .notSupported }
  func write(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int { throw .notSupported }
  func append(_ vectors: HostVectors) throws(WASIErrno) -> (count: Int, end: UInt64) { throw .notSupported }
  func setSize(_ size: UInt64) throws(WASIErrno) { throw .notSupported }
  func allocate(_ position: UInt64, _ count: UInt64) throws(WASIErrno) { throw .notSupported }

  func list() throws(WASIErrno) -> any DirectoryListing { throw .notSupported }
  func open(_ request: OpenRequest) throws(WASIErrno) -> OpenedNode { throw .notSupported }
  func status(of path: GuestPath, followsLink: Bool) throws(WASIErrno) -> FileStatus { throw .notSupported }
  func setTimes(of path: GuestPath, followsLink: Bool, _ change: TimesChange) throws(WASIErrno) { throw .notSupported }
  func createDirectory(_ path: GuestPath) throws(WASIErrno) { throw .notSupported }
  func removeDirectory(_ path: GuestPath) throws(WASIErrno) { throw .notSupported }
  func unlinkFile(_ path: GuestPath) throws(WASIErrno) { throw .notSupported }
  func readLink(_ path: GuestPath) throws(WASIErrno) -> [UInt8] { throw .notSupported }
  func createSymbolicLink(_ path: GuestPath, to target: [UInt8]) throws(WASIErrno) { throw .notSupported }
  func link(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    throw .notSupported
  }
  func rename(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    throw .notSupported
  }
}

extension WASIPreopen {
  /// Stands for a directory of the outside where a run is done again.
  package static func outside(name: [UInt8], isReadOnly: Bool) -> WASIPreopen {
    WASIPreopen(name: name, isReadOnly: isReadOnly, directory: OutsideNode(), virtual: nil)
  }
}
