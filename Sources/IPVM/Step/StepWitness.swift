package import IPLD
package import Wasm

/// Everything that is needed to take one step again: the record that a witness file begins with (`Spec/witness.md`).
package struct StepWitness: Record, Equatable, Sendable {
  package static let version = 1

  /// The state in front of the step.
  package var before: CID
  /// The rules: an `ExecutionProfile`.
  package var profile: CID
  /// The name of a `HostInterface`.
  package var host: Text?
  /// Where the step calls the host: what came of it.
  package var effect: Effect?
  /// What was said that the step comes to; at most two, to be judged between.
  package var claims: [StepConclusion]

  package static let mostClaims = 2

  package init(
    before: CID, profile: CID, host: Text?, effect: Effect? = nil, claims: [StepConclusion] = []
  ) {
    self.before = before
    self.profile = profile
    self.host = host
    self.effect = effect
    self.claims = claims
  }

  package init(fields: inout RecordReader) throws(CodecError) {
    let version: Int = try fields.read("v")
    guard version == Self.version else {
      throw CodecError("witness.version", "a witness of version \(version), not \(Self.version)")
    }
    before = try fields.read("before")
    profile = try fields.read("profile")
    host = try fields.read("host")
    effect = try fields.read("effect")
    claims = try fields.read("claims")
    guard claims.count <= Self.mostClaims else {
      throw CodecError("witness.claims", "\(claims.count) claims are more than \(Self.mostClaims)")
    }
  }

  package func write(to fields: inout RecordWriter) throws(CodecError) {
    try fields.write("v", Self.version)
    try fields.write("before", before)
    try fields.write("profile", profile)
    try fields.write("host", host)
    try fields.write("effect", effect)
    try fields.write("claims", claims)
  }

  /// Takes the step, and writes the file: the record, the profile, and the blocks that the step reads, in the order in
  /// which it first does.
  ///
  /// - Parameter store: Has the state, and the module's bytes as a block.
  package static func write(
    stepFrom before: CID, limits: StoreLimits, host: HostInterface, code: StateCode? = nil, effect: Effect? = nil,
    claims: [StepConclusion] = [], store: any BlockStore
  ) throws(CodecError) -> (file: [UInt8], step: OneStep) {
    let profile = try Block(ExecutionProfile(limits: limits).dagCBOR(), codec: .dagCBOR)
    let witness = StepWitness(before: before, profile: profile.cid, host: host.name, effect: effect, claims: claims)
    let source = BlockSource(store)
    let step = try OneStep.take(
      from: before, limits: limits, host: host, code: code, source: source,
      answers: effect.map { RecordedAnswers($0, from: source) })
    let record = try Block(witness.dagCBOR(), codec: .dagCBOR)
    var writer = try CARWriter(roots: [record.cid], to: ArraySink())
    for block in [record, profile] + source.read { try writer.write(block) }
    return (writer.sink.bytes, step)
  }
}

extension StepConclusion: Record {
  package init(fields: inout RecordReader) throws(CodecError) {
    state = try fields.read("state")
    end = try fields.read("end")
  }

  package func write(to fields: inout RecordWriter) throws(CodecError) {
    try fields.write("state", state)
    try fields.write("end", end)
  }
}

/// A map with one entry, whose key says which end it is.
extension ExecutionEnd: Record {
  package init(fields: inout RecordReader) throws(CodecError) {
    if let results: Bytes = try fields.readIfPresent("results") {
      self = .results(try slots(results))
    } else if let trap: Text = try fields.readIfPresent("trap") {
      guard let kind = TrapKind.allCases.first(where: { Text($0.rawValue) == trap }) else {
        throw CodecError("witness.trap", "there is no trap \"\(trap)\"")
      }
      self = .trap(kind)
    } else if let exit: UInt32 = try fields.readIfPresent("exit") {
      self = .exit(exit)
    } else {
      let exception: ThrownRecord = try fields.read("exception")
      self = .exception(tag: exception.tag, values: exception.values)
    }
  }

  package func write(to fields: inout RecordWriter) throws(CodecError) {
    switch self {
    case .results(let slots): try fields.write("results", bytes(ofSlots: slots))
    case .trap(let kind): try fields.write("trap", Text(kind.rawValue))
    case .exit(let code): try fields.write("exit", code)
    case .exception(let tag, let values): try fields.write("exception", ThrownRecord(tag: tag, values: values))
    }
  }
}

/// An exception that nobody caught.
private struct ThrownRecord: Record {
  let tag: Int
  let values: [UInt64]

  init(tag: Int, values: [UInt64]) {
    self.tag = tag
    self.values = values
  }

  init(fields: inout RecordReader) throws(CodecError) {
    tag = try fields.read("tag")
    values = try slots(fields.read("values"))
  }

  func write(to fields: inout RecordWriter) throws(CodecError) {
    try fields.write("tag", tag)
    try fields.write("values", bytes(ofSlots: values))
  }
}

/// The slots in a field: 8 bytes each, the lowest first.
private func slots(_ bytes: Bytes) throws(CodecError) -> [UInt64] {
  guard bytes.count % 8 == 0 else {
    throw CodecError("witness.slots", "\(bytes.count) bytes are not a whole number of slots")
  }
  return [UInt64](littleEndianBytes: bytes.array)
}

private func bytes(ofSlots slots: [UInt64]) -> Bytes { Bytes(slots.littleEndianBytes) }
