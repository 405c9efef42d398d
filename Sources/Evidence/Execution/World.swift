package import IPLD
package import WASI

/// What a guest finds around it, as a record and as it is.
package struct World {
  /// Standard input is not longer: a few blocks can stand for any number of bytes.
  package static let mostInputBytes = 256 << 20

  /// Standard input is known when the execution is over.
  package var inputs: Inputs
  /// The configuration of WASI without the standard streams.
  package var configuration: WASIConfiguration
  /// The directories in memory, one for each of the inputs; `nil` of those of the outside.
  package var systems: [VirtualFileSystem?]
  /// Reads standard input to its end.
  package var readInput: () -> [UInt8] = { [] }
  /// Where output goes besides, as it comes.
  package var echoOutput: ((UnsafeRawBufferPointer) -> Void)?
  package var echoError: ((UnsafeRawBufferPointer) -> Void)?

  package init(inputs: Inputs, configuration: WASIConfiguration, systems: [VirtualFileSystem?]) {
    self.inputs = inputs
    self.configuration = configuration
    self.systems = systems
  }

  /// The world that inputs are the record of, for an execution that is done again: nothing of the outside is in it.
  ///
  /// - Parameter store: Has the folders of the inputs.
  package init(_ inputs: Inputs, from store: any BlockStore) throws {
    var configuration = WASIConfiguration()
    configuration.arguments = inputs.arguments.map(\.array)
    configuration.environment = inputs.environment.map { (key: $0[0].array, value: $0[1].array) }
    if let clock = inputs.clock {
      configuration.clocks = VirtualClocks(start: clock)
    } else {
      configuration.clocks = AbsentClocks()
    }
    if let seed = inputs.seed {
      guard seed.count <= 32 else { throw CodedError(.receiptSeed, "a seed of \(seed.count) bytes, more than 32") }
      configuration.random = SeededRandom(seed: seed.array)
    } else {
      configuration.random = AbsentRandom()
    }
    configuration.absentListeners = inputs.listeners
    var systems: [VirtualFileSystem?] = []
    for directory in inputs.directories {
      let name = directory.name.array
      guard let tree = directory.tree else {
        configuration.preopens.append(.outside(name: name, isReadOnly: directory.isReadOnly))
        systems.append(nil)
        continue
      }
      let system = VirtualFileSystem(time: inputs.clock ?? VirtualClocks.defaultStart)
      try system.add(folder: tree, from: store)
      system.seal()
      configuration.preopens.append(.virtual(system, name: name, isReadOnly: directory.isReadOnly))
      systems.append(system)
    }
    self.init(inputs: inputs, configuration: configuration, systems: systems)
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
