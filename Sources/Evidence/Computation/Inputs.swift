package import IPLD

/// What a host gave its guest (`Spec/receipt.md`, section 3).
package struct Inputs: Record, Equatable, Sendable {
  package var arguments: [Bytes]
  /// Pairs of a name and a value, in the order in which the guest sees them.
  package var environment: [[Bytes]]
  /// What was there to be read, as a file; `nil` where the guest never asked.
  package var standardInput: CID?
  package var directories: [Directory]
  /// When the virtual clock starts, in nanoseconds since 1970; `nil` of clocks of the outside.
  package var clock: UInt64?
  /// What random bytes come from; `nil` where they come from the outside.
  package var seed: Bytes?
  /// How many listening sockets there are.
  package var listeners: Int

  /// A directory that is open from the start.
  package struct Directory: Record, Equatable, Sendable {
    package var name: Bytes
    package var isReadOnly: Bool
    /// What is in it, as a folder; `nil` of a directory of the outside.
    package var tree: CID?

    package init(name: Bytes, isReadOnly: Bool, tree: CID?) {
      self.name = name
      self.isReadOnly = isReadOnly
      self.tree = tree
    }

    package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        name: try field("name", \.name),
        isReadOnly: try field("ro", \.isReadOnly),
        tree: try field("tree", \.tree))
    }
  }

  package init(
    arguments: [Bytes], environment: [[Bytes]], standardInput: CID? = nil, directories: [Directory] = [],
    clock: UInt64?, seed: Bytes?, listeners: Int = 0
  ) {
    self.arguments = arguments
    self.environment = environment
    self.standardInput = standardInput
    self.directories = directories
    self.clock = clock
    self.seed = seed
    self.listeners = listeners
  }

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    Self(
      arguments: try field("args", \.arguments),
      environment: try field("env", \.environment),
      standardInput: try field("stdin", \.standardInput),
      directories: try field("dirs", \.directories),
      clock: try field("clock", \.clock),
      seed: try field("seed", \.seed),
      listeners: try field("listeners", \.listeners))
  }

  package func check() throws(CodedError) {
    guard environment.allSatisfy({ $0.count == 2 }) else {
      throw CodedError(.receiptEnvironment, "a variable is a list of its name and its value")
    }
    guard (0...1024).contains(listeners) else {
      throw CodedError(.receiptListeners, "\(listeners) listening sockets are no number of descriptors")
    }
  }
}
