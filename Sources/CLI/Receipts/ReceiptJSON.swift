import IPLD
import Evidence
import UCAN
import Wasm

/// A receipt explained to programs in JSON.
enum ReceiptJSON {
  /// - Parameter listsHostCalls: True to list every host call.
  static func json(_ story: ReceiptStory, listsHostCalls: Bool) -> JSON {
    var fields: [(String, JSON)] = [
      ("receipt", cid(story.cid)), ("executor", .string("\(story.receipt.executor)")),
      ("signed", .bool(story.signatureError == nil)), ("task", cid(story.receipt.ran)),
      ("blocks", .int(story.blockCount)), ("byteCount", optional(story.fileByteCount.map { .int($0) })),
      ("disagreement", optional(story.disagreement.map(error))), ("core", core(story)),
      ("computation", computation(story)), ("inputs", optional(story.inputs.map { part($0) { inputs($0, story) } })),
      ("outputs", optional(story.outputs.map { part($0) { outputs($0, story) } })), ("calls", calls(story)),
    ]
    if listsHostCalls { fields.append(("effects", part(story.hostCalls) { .array($0.map(hostCall)) })) }
    fields += [
      ("states", optional(story.checkpointsCID.map { states($0, story) })),
      ("outside", .array(story.outside.map(JSON.string))), ("worth", .array(story.trust.map(JSON.string))),
      ("code", optional(story.codeCID.map(cid))),
    ]
    return .object(fields)
  }

  private static func cid(_ cid: CID) -> JSON { .string("\(cid)") }
  private static func number(_ number: UInt64) -> JSON { .number(String(number)) }
  private static func optional(_ value: JSON?) -> JSON { value ?? .null }

  private static func error(_ error: CodedError) -> JSON {
    .object([("code", .string(error.slug)), ("message", .string(error.reason))])
  }

  /// Returns a record, or the reason why it is not here.
  private static func part<Value>(_ part: ReceiptStory.Part<Value>, _ body: (Value) -> JSON) -> JSON {
    switch part {
    case .success(let value): body(value)
    case .failure(let failure): .object([("error", error(failure))])
    }
  }

  /// Returns bytes as text where they are text, else in hexadecimal.
  static func bytes(_ bytes: Bytes) -> JSON {
    String(validating: bytes.array, as: UTF8.self).map { .string($0) }
      ?? .object([("hex", .string(Multibase.base16.encodeWithoutPrefix(bytes.array)))])
  }

  private static func core(_ story: ReceiptStory) -> JSON {
    guard let name = story.coreCID else { return .null }
    return part(story.core) { core in
      .object([
        ("cid", cid(name)), ("outcome", outcome(core.outcome)),
        ("outcomeText", .string(printable(ReceiptReport.text(core.outcome)))), ("fuel", number(core.fuel)),
        ("effects", number(core.hostCalls.count)), ("effectsRoot", optional(core.hostCalls.link.map(cid))),
        ("outputs", optional(core.outputs.map(cid))),
      ])
    }
  }

  /// Returns the end of an execution, in the form of the record.
  static func outcome(_ outcome: Outcome) -> JSON { (try? outcome.node).map(node) ?? .null }

  private static func node(_ node: Node) -> JSON {
    (try? DAGJSON.encode(node)).map { .encoded(String(decoding: $0, as: UTF8.self)) } ?? .null
  }

  private static func computation(_ story: ReceiptStory) -> JSON {
    part(story.computation) { computation in
      .object([
        ("cid", optional((try? story.core.get().computation).map(cid))), ("profile", cid(computation.profile)),
        ("semantics", optional((try? story.profile.get().semantics).map { .string($0) })),
        ("module", cid(computation.module)), ("moduleByteCount", optional(story.moduleByteCount.map { .int($0) })),
        ("host", optional(computation.host.map { .string("\($0)") })),
        ("function", optional(computation.entry.function.map { .string("\($0)") })),
        (
          "parameters",
          .array(
            computation.entry.parameters.map {
              .object([("type", .string("\($0.type)")), ("value", .string(printable(ReceiptText.text($0))))])
            })
        ),
        ("inputs", optional(computation.inputs.map(cid))),
      ])
    }
  }

  private static func inputs(_ inputs: Inputs, _ story: ReceiptStory) -> JSON {
    .object([
      ("arguments", .array(inputs.arguments.map(bytes))),
      ("environment", .array(inputs.environment.map { .array($0.map(bytes)) })),
      ("stdin", optional(story.standardInput.map(file))),
      (
        "directories",
        .array(
          inputs.directories.enumerated().map { index, directory in
            .object([
              ("name", bytes(directory.name)), ("readOnly", .bool(directory.isReadOnly)),
              ("tree", optional(directory.tree.map(cid))), ("outside", .bool(directory.tree == nil)),
            ])
          })
      ),
      ("clock", optional(inputs.clock.map(number))),
      ("clockText", .string(ReceiptText.clock(inputs.clock))),
      ("seed", optional(inputs.seed.map { .string(Multibase.base16.encodeWithoutPrefix($0.array)) })),
      ("listeners", .int(inputs.listeners)),
    ])
  }

  private static func file(_ file: ReceiptStory.File) -> JSON {
    .object([
      ("cid", cid(file.name)), ("byteCount", optional(file.byteCount.map(number))),
      ("inFile", .bool(file.beginning != nil)),
    ])
  }

  private static func outputs(_ outputs: Outputs, _ story: ReceiptStory) -> JSON {
    .object([
      ("stdout", optional(story.standardOutput.map(file))), ("stderr", optional(story.standardError.map(file))),
      ("directories", .array(outputs.directories.map { optional($0.map(cid)) })),
    ])
  }

  private static func calls(_ story: ReceiptStory) -> JSON {
    .object(
      story.callCounts.map { ($0.name, .object([("count", .int($0.count)), ("outside", .int($0.outside))])) })
  }

  private static func hostCall(_ hostCall: HostCallRecord) -> JSON {
    .object([
      ("fuel", number(hostCall.fuel)), ("function", .string(ReceiptStory.name(hostCall.function))),
      ("arguments", .array(hostCall.arguments.map(number))), ("paths", .array(hostCall.paths.map(bytes))),
      ("flags", .array(hostCall.flags.map { .string($0) })), ("errno", optional(hostCall.errno.map { .int(Int($0)) })),
      ("pages", number(hostCall.pages)), ("reads", .array(hostCall.reads.map(piece))),
      ("writes", .array(hostCall.writes.map(piece))), ("outside", .bool(hostCall.isOutside)),
    ])
  }

  private static func piece(_ piece: HostCallRecord.Piece) -> JSON {
    var fields: [(String, JSON)] = [("address", number(piece.address)), ("byteCount", .int(piece.payload.byteCount))]
    switch piece.payload {
    case .inline(let bytes): fields.append(("hex", .string(Multibase.base16.encodeWithoutPrefix(bytes.array))))
    case .block(let name, _): fields.append(("block", cid(name)))
    }
    return .object(fields)
  }

  private static func states(_ name: CID, _ story: ReceiptStory) -> JSON {
    part(story.checkpoints ?? .failure(CodedError(.storeNotFound, "the block \(name) is not here"))) { record in
      .object([
        ("cid", cid(name)), ("k", .int(record.k)), ("count", number(record.entries.count)),
        (
          "states",
          .array(
            story.states.map { state in
              .object([
                ("fuel", number(state.entry.fuelUsed)), ("effects", .int(state.entry.hostCallCount)),
                ("phase", .int(state.entry.phase)), ("state", cid(state.entry.state)), ("inFile", .bool(state.isHere)),
                ("memoryBytes", optional(state.memoryBytes.map(number))),
              ])
            })
        ),
      ])
    }
  }
}
