package import IPLD
package import WASI

/// The configuration of a guest's system interface, together with the inputs that a receipt records of it.
///
/// Each part is set in one place for both, so that a record cannot say something else than what the guest found. Unless
/// a clock, random bytes, a directory or a listener of the outside is among them, a run depends on the inputs alone.
package struct GuestConfiguration {
  /// The most bytes of standard input: a few blocks can stand for any number of bytes.
  package static let maximumInputByteCount = 256 << 20

  /// The inputs as a record. Standard input is added to them when the execution is over.
  package private(set) var inputs: Inputs
  /// The configuration of WASI, without the standard streams of a recorded run.
  package var wasi = WASIConfiguration()
  /// The directories in memory, one for each of the inputs; `nil` for a directory of the outside.
  package private(set) var systems: [VirtualFileSystem?] = []
  /// Reads standard input to its end.
  package var readInput: () -> [UInt8] = { [] }
  /// Gets what the guest writes to standard output, as it comes.
  package var echoOutput: ((UnsafeRawBufferPointer) -> Void)?
  /// Gets what the guest writes to standard error, as it comes.
  package var echoError: ((UnsafeRawBufferPointer) -> Void)?

  /// A guest with a virtual clock, random bytes of an empty seed, and no directories.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, of which the first is the program's own name.
  ///   - environment: The variables, in the order in which the guest sees them.
  package init(arguments: [[UInt8]], environment: [(key: [UInt8], value: [UInt8])] = []) {
    wasi.arguments = arguments
    wasi.environment = environment
    inputs = Inputs(
      arguments: arguments.map { Bytes($0) }, environment: environment.map { [Bytes($0.key), Bytes($0.value)] },
      clock: VirtualClocks.defaultStart, seed: [])
  }

  /// The configuration that inputs are the record of, for an execution that is done again: nothing of the outside is in
  /// it, and only the record of the first execution can answer for what was.
  ///
  /// - Parameter store: The store that has the folders of the inputs.
  /// - Throws: `receipt.seed`, and errors of reading the folders.
  package init(_ inputs: Inputs, from store: any BlockStore) throws {
    self.init(
      arguments: inputs.arguments.map(\.array),
      environment: inputs.environment.map { (key: $0[0].array, value: $0[1].array) })
    if let clock = inputs.clock { setClock(start: clock) } else { setClock(AbsentClocks()) }
    if let seed = inputs.seed {
      guard seed.count <= 32 else { throw CodedError(.receiptSeed, "a seed of \(seed.count) bytes, more than 32") }
      setRandom(seed: seed.array)
    } else {
      setRandom(AbsentRandom())
    }
    wasi.absentListeners = inputs.listeners
    for directory in inputs.directories {
      let name = directory.name.array
      guard let tree = directory.tree else {
        wasi.preopens.append(.outside(name: name, isReadOnly: directory.isReadOnly))
        systems.append(nil)
        continue
      }
      let system = VirtualFileSystem(time: inputs.clock ?? VirtualClocks.defaultStart)
      try system.add(folder: tree, from: store)
      system.seal()
      wasi.preopens.append(.virtual(system, name: name, isReadOnly: directory.isReadOnly))
      systems.append(system)
    }
    // The record is what was read: it is equal to the rest, and has the trees and standard input besides.
    self.inputs = inputs
  }

  // MARK: Parts

  /// Gives the guest a virtual clock, which starts at a time in nanoseconds since 1970.
  package mutating func setClock(start: UInt64) {
    wasi.clocks = VirtualClocks(start: start)
    inputs.clock = start
  }

  /// Gives the guest clocks of the outside, whose answers are recorded.
  package mutating func setClock(_ clocks: any WASIClocks) {
    wasi.clocks = clocks
    inputs.clock = nil
  }

  /// Gives the guest random bytes that follow from a seed of at most 32 bytes.
  package mutating func setRandom(seed: [UInt8]) {
    wasi.random = SeededRandom(seed: seed)
    inputs.seed = Bytes(seed)
  }

  /// Gives the guest random bytes of the outside, which are recorded.
  package mutating func setRandom(_ random: any WASIRandom) {
    wasi.random = random
    inputs.seed = nil
  }

  /// Gives the guest a directory in memory.
  package mutating func add(_ system: VirtualFileSystem, name: [UInt8], isReadOnly: Bool = false) {
    wasi.preopens.append(.virtual(system, name: name, isReadOnly: isReadOnly))
    add(system, name, isReadOnly)
  }

  /// Gives the guest a directory of the host itself, whose answers are recorded.
  package mutating func addHostDirectory(_ path: [UInt8], name: [UInt8], isReadOnly: Bool) throws(WASIErrno) {
    wasi.preopens.append(try .host(path: path, name: name, isReadOnly: isReadOnly))
    add(nil, name, isReadOnly)
  }

  private mutating func add(_ system: VirtualFileSystem?, _ name: [UInt8], _ isReadOnly: Bool) {
    systems.append(system)
    inputs.directories.append(Inputs.Directory(name: Bytes(name), isReadOnly: isReadOnly, tree: nil))
  }

  /// Gives the guest a socket that listens, by its descriptor.
  package mutating func addListener(_ descriptor: Int32) {
    wasi.listeners.append(descriptor)
    inputs.listeners = wasi.listeners.count
  }

  // MARK: Records

  /// The inputs, without standard input, if nothing of the outside is among them: then the same inputs always lead to
  /// the same result. The folders of directories are in them.
  package func repeatableInputs() throws(CodedError) -> Inputs? {
    guard inputs.clock != nil, inputs.seed != nil, inputs.listeners == 0, systems.allSatisfy({ $0 != nil }) else {
      return nil
    }
    return try inputs(addingFoldersTo: DiscardingStore())
  }

  /// The inputs, without standard input, with the folders of directories in memory as they are now.
  ///
  /// - Parameter store: The store that gets the folders.
  func inputs(addingFoldersTo store: any BlockStore) throws(CodedError) -> Inputs {
    var inputs = inputs
    for (index, system) in systems.enumerated() where inputs.directories[index].tree == nil {
      inputs.directories[index].tree = try system?.addFolder(to: store)
    }
    return inputs
  }
}

/// Clocks that only the record of an execution can answer for.
private struct AbsentClocks: WASIClocks {
  var isVirtual: Bool { false }
  func resolution(of clock: WASIClockID) -> UInt64? { nil }
  func now(_ clock: WASIClockID, fuel: UInt64) -> UInt64? { nil }
  func sleep(nanoseconds: UInt64) {}
}

private struct AbsentRandom: WASIRandom {
  var isSeeded: Bool { false }
  func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Bool { false }
}
