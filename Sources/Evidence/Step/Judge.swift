package import IPLD

/// The result of judging a witness.
package struct Judgement: Sendable {
  package let witness: StepWitness
  package let step: OneStep

  /// The conclusion of the step.
  package var conclusion: StepConclusion { step.conclusion }

  /// The numbers of the claims that are right, counted from 0.
  package var right: [Int] { witness.claims.indices.filter { witness.claims[$0] == conclusion.claim } }

  /// The verdict: valid where a claim is right, or there are none.
  package var verdict: Verdict { right.isEmpty && !witness.claims.isEmpty ? .invalid : .valid }
}

/// Takes the step of a witness file with only the blocks inside (`Spec/witness.md`).
package struct Judge {
  /// The most bytes that a file may have.
  package static let mostBytes = 1 << 28

  /// Judges a file of unknown origin.
  ///
  /// Fails with `witness.unavailable` where a block is missing that the step needs, and otherwise where a block is not that of
  /// its CID, or the file is not a witness of a step that can be taken here.
  package static func judge(_ file: some ByteSource) throws(CodedError) -> Judgement {
    let (root, store) = try read(file)
    do throws(CodedError) {
      return try judge(root, store)
    } catch  where error.has(IPLDErrorCode.storeNotFound) {
      throw CodedError(.witnessUnavailable, error.reason)
    }
  }

  private static func judge(_ root: CID, _ store: MemoryStore) throws(CodedError) -> Judgement {
    let source = BlockSource(store, verifies: false)
    let witness = try StepWitness(dagCBOR: source.bytes(root).array)
    guard Digest(witness.profile, codec: .dagCBOR) != nil else {
      throw CodedError(.witnessProfile, "\(witness.profile) is not of version 1, dag-cbor and sha2-256")
    }
    let profile = try ExecutionProfile(dagCBOR: source.bytes(witness.profile).array)
    let limits = profile.limits.limits
    guard try profile == ExecutionProfile(limits: limits) else {
      throw CodedError(.witnessProfile, "the rules are not those that are followed here: \(profile.semantics)")
    }
    guard let host = HostInterface(named: witness.host) else {
      throw CodedError(.witnessHost, "nothing is known of a host \"\(witness.host ?? "")\"")
    }
    let answers = witness.hostCall.map { RecordedAnswers($0, from: source) }
    let step = try OneStep.take(
      from: witness.before, limits: limits, host: host, source: source, answers: answers)
    guard answers?.isUsed ?? true else {
      throw CodedError(.witnessHostCall, "the answer of a call of the host, for a step that does not call the host")
    }
    return Judgement(witness: witness, step: step)
  }

  /// Reads the root of a file and its blocks, which are all checked against their CIDs.
  private static func read<Source: ByteSource>(
    _ file: Source
  ) throws(CodedError) -> (root: CID, store: MemoryStore) {
    var options = CARReader<Source>.Options()
    options.maximumSectionByteCount = mostBytes
    var reader = try CARReader(file, options: options)
    let roots = reader.header.roots
    guard reader.header.version == 1, roots.count >= 1, roots.dropFirst().allSatisfy({ $0.codec == .dagPB }) else {
      throw CodedError(.witnessFile, "the file is not of version 1 with one root")
    }
    let root = reader.header.roots[0]
    guard Digest(root, codec: .dagCBOR) != nil else {
      throw CodedError(.witnessFile, "\(root) is not of version 1, dag-cbor and sha2-256")
    }
    let store = MemoryStore()
    while let section = try reader.next() {
      guard reader.offset <= mostBytes else {
        throw CodedError(.witnessTooLarge, at: section.offset, "the file has more than \(mostBytes) bytes")
      }
      let block = section.block
      guard
        Digest(block.cid, codec: .dagCBOR) != nil || Digest(block.cid, codec: .raw) != nil
          || roots.count > 1 && Digest(block.cid, codec: .dagPB) != nil
      else {
        throw CodedError(.witnessFile, at: section.offset, "\(block.cid) is not of version 1 and sha2-256")
      }
      guard try !store.has(block.cid) else {
        throw CodedError(.witnessFile, at: section.offset, "\(block.cid) is there twice")
      }
      try store.putVerified(block)
    }
    // Blocks that files stand for count as the others do.
    if roots.count > 1 {
      let long = try LongBlocks(store, roots: roots.dropFirst())
      guard long.all.reduce(reader.offset, { $0 + $1.file.byteCount }) <= mostBytes else {
        throw CodedError(.witnessTooLarge, "the file stands for more than \(mostBytes) bytes")
      }
      for (multihash, _) in long.all {
        guard let bytes = try long.bytes(of: multihash, from: store) else { continue }
        try store.putVerified(Block(cid: try CID(codec: .raw, multihash: multihash), bytes: bytes))
      }
    }
    return (root, store)
  }
}
