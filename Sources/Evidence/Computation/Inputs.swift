package import IPLD

/// The inputs that a host gave its guest (`Spec/receipt.md`, section 3).
package struct Inputs: Record, Equatable, Sendable {
  package var arguments: [Bytes]
  /// The pairs of a name and a value, in the order in which the guest sees them.
  package var environment: [[Bytes]]
  /// The CID of standard input as a file; `nil` where the guest never asked for it.
  package var standardInput: CID?
  package var directories: [Directory]
  /// The start of the virtual clock, in nanoseconds since 1970; `nil` for clocks of the outside.
  package var clock: UInt64?
  /// The seed of random bytes; `nil` where they come from the outside.
  package var seed: Bytes?
  /// The number of listening sockets.
  package var listeners: Int

  /// A directory that is open from the start.
  package struct Directory: Record, Equatable, Sendable {
    package var name: Bytes
    package var isReadOnly: Bool
    /// The CID of its contents as a folder; `nil` for a directory of the outside.
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
