package import IPLD

/// What came of a computation: the same for every honest execution, whoever made it, and with or without checkpoints
/// (`Spec/receipt.md`, section 5).
package struct Core: Record, Equatable, Sendable {
  package static let version = 1

  package var computation: CID
  /// The calls of the host (`Spec/trace.md`); counts them.
  package var hostCalls: TreeRoot
  /// `nil` without a host.
  package var outputs: CID?
  package var outcome: Outcome
  /// Used in all.
  package var fuel: UInt64

  package init(computation: CID, hostCalls: TreeRoot, outputs: CID?, outcome: Outcome, fuel: UInt64) {
    self.computation = computation
    self.hostCalls = hostCalls
    self.outputs = outputs
    self.outcome = outcome
    self.fuel = fuel
  }

  package init(fields: inout RecordReader) throws(CodecError) {
    try fields.readVersion(Self.version, of: "core")
    computation = try fields.read("comp")
    hostCalls = try fields.read("effects")
    outputs = try fields.read("outputs")
    outcome = try fields.read("outcome")
    fuel = try fields.read("fuel")
  }

  package func write(to fields: inout RecordWriter) throws(CodecError) {
    try fields.write("v", Self.version)
    try fields.write("comp", computation)
    try fields.write("effects", hostCalls)
    try fields.write("outputs", outputs)
    try fields.write("outcome", outcome)
    try fields.write("fuel", fuel)
  }
}

/// What a guest left behind.
package struct Outputs: Record, Equatable, Sendable {
  package var standardOutput: Stream
  package var standardError: Stream
  /// For each directory of the inputs what is in it at the end, as a folder; `nil` of those of the outside.
  package var directories: [CID?]

  /// All bytes of a stream, as a file.
  package struct Stream: Record, Equatable, Sendable {
    package var byteCount: UInt64
    package var file: CID

    package init(byteCount: UInt64, file: CID) {
      self.byteCount = byteCount
      self.file = file
    }

    package init(fields: inout RecordReader) throws(CodecError) {
      byteCount = try fields.read("n")
      file = try fields.read("file")
    }

    package func write(to fields: inout RecordWriter) throws(CodecError) {
      try fields.write("n", byteCount)
      try fields.write("file", file)
    }
  }

  package init(standardOutput: Stream, standardError: Stream, directories: [CID?]) {
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.directories = directories
  }

  package init(fields: inout RecordReader) throws(CodecError) {
    standardOutput = try fields.read("stdout")
    standardError = try fields.read("stderr")
    directories = try fields.read("dirs")
  }

  package func write(to fields: inout RecordWriter) throws(CodecError) {
    try fields.write("stdout", standardOutput)
    try fields.write("stderr", standardError)
    try fields.write("dirs", directories)
  }
}
