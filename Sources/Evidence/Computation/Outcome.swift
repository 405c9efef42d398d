package import IPLD
package import Wasm

/// The end of an execution (`Spec/receipt.md`, section 5).
package enum Outcome: NodeConvertible, Equatable, Sendable {
  case values([CoreValue])
  /// The exit code that the guest gave to `proc_exit`.
  case exit(UInt32)
  /// A trap, and its location: the function by its index, and the offset of the instruction in the module's bytes.
  case trap(TrapKind, Location?)
  case exception([CoreValue])
  /// The next step would have gone past the limit.
  case outOfFuel(limit: UInt64)

  package struct Location: Record, Equatable, Sendable {
    package var function: UInt32
    package var offset: Int

    package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        function: try field("func", \.function),
        offset: try field("offset", \.offset))
    }
  }

  package init(_ trap: Trap) {
    self = .trap(
      trap.kind, trap.backtrace.first.map { Location(function: $0.function, offset: $0.offset) })
  }

  /// This is true if the guest came to its end by itself.
  package var isSuccess: Bool {
    switch self {
    case .values, .exit: true
    case .trap, .exception, .outOfFuel: false
    }
  }

  private struct TrapRecord: Record {
    var kind: Text
    var location: Location?

    static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      Self(
        kind: try field("kind", \.kind),
        location: try field("at", \.location))
    }
  }

  package init(node: Node) throws(CodedError) {
    guard let map = node.map, map.count == 1 else {
      throw CodedError(.receiptOutcome, "an outcome is a map of one key")
    }
    let (key, value) = map[0]
    switch key {
    case "values": self = .values(try [CoreValue](node: value))
    case "exit": self = .exit(try UInt32(node: value))
    case "trap":
      let record = try TrapRecord(node: value)
      guard let kind = TrapKind(rawValue: record.kind.description) else {
        throw CodedError(.receiptOutcome, "there is no trap \"\(record.kind)\"")
      }
      self = .trap(kind, record.location)
    case "exception": self = .exception(try [CoreValue](node: value))
    case "outOfFuel": self = .outOfFuel(limit: try UInt64(node: value))
    default: throw CodedError(.receiptOutcome, "nothing is known of an outcome \"\(key)\"")
    }
  }

  package var node: Node {
    get throws(CodedError) {
      let (key, value): (Text, Node) =
        switch self {
        case .values(let values): ("values", try values.node)
        case .exit(let code): ("exit", code.node)
        case .trap(let kind, let location): ("trap", try TrapRecord(kind: Text(kind.rawValue), location: location).node)
        case .exception(let values): ("exception", try values.node)
        case .outOfFuel(let limit): ("outOfFuel", limit.node)
        }
      return try .map([(key, value)])
    }
  }
}
