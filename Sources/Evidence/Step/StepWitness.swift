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
  package var hostCall: HostCallRecord?
  /// What was said that the step comes to; at most two, to be judged between.
  package var claims: [StateClaim]

  package static let mostClaims = 2

  package init(
    before: CID, profile: CID, host: Text?, hostCall: HostCallRecord? = nil, claims: [StateClaim] = []
  ) {
    self.before = before
    self.profile = profile
    self.host = host
    self.hostCall = hostCall
    self.claims = claims
  }

  package init(fields: inout RecordReader) throws(CodecError) {
    let version: Int = try fields.read("v")
    guard version == Self.version else {
      throw CodecError(.witnessVersion, "a witness of version \(version), not \(Self.version)")
    }
    before = try fields.read("before")
    profile = try fields.read("profile")
    host = try fields.read("host")
    hostCall = try fields.read("effect")
    claims = try fields.read("claims")
    guard claims.count <= Self.mostClaims else {
      throw CodecError(.witnessClaims, "\(claims.count) claims are more than \(Self.mostClaims)")
    }
  }

  package func write(to fields: inout RecordWriter) throws(CodecError) {
    try fields.write("v", Self.version)
    try fields.write("before", before)
    try fields.write("profile", profile)
    try fields.write("host", host)
    try fields.write("effect", hostCall)
    try fields.write("claims", claims)
  }

  /// Takes the step, and writes the file: the record, the profile, and the blocks that the step reads, in the order in
  /// which it first does.
  ///
  /// - Parameter store: Has the state, and the module's bytes as a block.
  package static func write(
    stepFrom before: CID, limits: StoreLimits, host: HostInterface, code: StateCode? = nil,
    hostCall: HostCallRecord? = nil,
    claims: [StateClaim] = [], store: any BlockStore
  ) throws(CodecError) -> (file: [UInt8], step: OneStep) {
    let profile = try Block(ExecutionProfile(limits: limits).dagCBOR(), codec: .dagCBOR)
    let witness = StepWitness(before: before, profile: profile.cid, host: host.name, hostCall: hostCall, claims: claims)
    let source = BlockSource(store)
    let step = try OneStep.take(
      from: before, limits: limits, host: host, code: code, source: source,
      answers: hostCall.map { RecordedAnswers($0, from: source) })
    let record = try Block(witness.dagCBOR(), codec: .dagCBOR)
    let blocks = [record, profile] + source.read
    let long = blocks.filter { LongBlocks.stands(for: $0.cid, byteCount: $0.bytes.count) }
    var writer = try LongBlockWriter(root: record.cid, long: long, to: ArraySink())
    for block in blocks { try writer.write(block) }
    return (writer.sink.bytes, step)
  }
}

/// A map of `used`, and either `state` or `end`; the other is null.
extension StateClaim: Record {
  package init(fields: inout RecordReader) throws(CodecError) {
    let (state, end): (CID?, Outcome?) = (try fields.read("state"), try fields.read("end"))
    let used: UInt64 = try fields.read("used")
    switch (state, end) {
    case (let state?, nil): self = .state(state, used: used)
    case (nil, let end?): self = .ended(end, fuel: used)
    default: throw CodecError(.witnessClaims, "a claim about both a state and an end, or neither")
    }
  }

  package func write(to fields: inout RecordWriter) throws(CodecError) {
    var (state, end, fuel): (CID?, Outcome?, UInt64)
    switch self {
    case .state(let name, let used): (state, end, fuel) = (name, nil, used)
    case .ended(let outcome, let used): (state, end, fuel) = (nil, outcome, used)
    }
    try fields.write("state", state)
    try fields.write("end", end)
    try fields.write("used", fuel)
  }
}
