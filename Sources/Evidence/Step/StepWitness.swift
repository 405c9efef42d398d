package import IPLD
package import Wasm

/// Everything that is needed to take one step again: the record that a witness file begins with (`Spec/witness.md`).
package struct StepWitness: Record, Equatable, Sendable {
  package static let version = 1

  /// The CID of the state before the step.
  package var before: CID
  /// The CID of the rules: an `ExecutionProfile`.
  package var profile: CID
  /// The name of a `HostInterface`.
  package var host: Text?
  /// The record of the host call that the step makes, if it makes one.
  package var hostCall: HostCallRecord? = nil
  /// The claims about the state after the step; at most two, to be judged between.
  package var claims: [StateClaim] = []

  package static let mostClaims = 2

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    try field.constant("v", version) {
      CodedError(.witnessVersion, "a witness of version \($0), not \(version)")
    }
    return Self(
      before: try field("before", \.before),
      profile: try field("profile", \.profile),
      host: try field("host", \.host),
      hostCall: try field("effect", \.hostCall),
      claims: try field("claims", \.claims))
  }

  package func check() throws(CodedError) {
    guard claims.count <= Self.mostClaims else {
      throw CodedError(.witnessClaims, "\(claims.count) claims are more than \(Self.mostClaims)")
    }
  }

  /// Takes the step, and writes the file: the record, the profile, and the blocks that the step reads, in the order in which it
  /// first does.
  ///
  /// - Parameter store: The store that has the state, and the module's bytes as a block.
  package static func write(
    stepFrom before: CID, limits: StoreLimits, host: HostInterface, code: StateCode? = nil,
    hostCall: HostCallRecord? = nil,
    claims: [StateClaim] = [], store: any BlockStore
  ) throws(CodedError) -> (file: [UInt8], step: OneStep) {
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

/// The record of a claim: a map of `used`, and either `state` or `end`; the other is null.
extension StateClaim: Record {
  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    let state: CID? = try field("state") { if case .state(let state, _) = $0 { state } else { nil } }
    let end: Outcome? = try field("end") { if case .ended(let end, _) = $0 { end } else { nil } }
    let fuelUsed: UInt64 = try field("used") { claim in
      switch claim {
      case .state(_, let fuelUsed), .ended(_, let fuelUsed): fuelUsed
      }
    }
    return switch (state, end) {
    case (let state?, nil): .state(state, fuelUsed: fuelUsed)
    case (nil, let end?): .ended(end, fuel: fuelUsed)
    default: throw CodedError(.witnessClaims, "a claim about both a state and an end, or neither")
    }
  }
}
