package import IPLD

/// The results of a computation: the same for every honest execution, whoever made it, and with or without checkpoints
/// (`Spec/receipt.md`, section 5).
package struct Core: Record, Equatable, Sendable {
  package static let version = 1

  package var computation: CID
  /// The root of the list of host calls (`Spec/trace.md`), which counts them.
  package var hostCalls: TreeRoot
  /// The CID of the outputs; `nil` without a host.
  package var outputs: CID?
  package var outcome: Outcome
  /// The fuel used in total.
  package var fuel: UInt64

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    try field.version(version, of: "core")
    return Self(
      computation: try field("comp", \.computation),
      hostCalls: try field("effects", \.hostCalls),
      outputs: try field("outputs", \.outputs),
      outcome: try field("outcome", \.outcome),
      fuel: try field("fuel", \.fuel))
  }
}

/// The outputs that a guest left.
package struct Outputs: Record, Equatable, Sendable {
  package var standardOutput: Stream
  package var standardError: Stream
  /// The CID of the folder that each directory of the inputs is at the end; `nil` for directories of the outside.
  package var directories: [CID?]

  /// All bytes of a stream, as a file.
  package struct Stream: Record, Equatable, Sendable {
    package var byteCount: UInt64
    package var file: CID

    package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        byteCount: try field("n", \.byteCount),
        file: try field("file", \.file))
    }
  }

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    Self(
      standardOutput: try field("stdout", \.standardOutput),
      standardError: try field("stderr", \.standardError),
      directories: try field("dirs", \.directories))
  }
}
