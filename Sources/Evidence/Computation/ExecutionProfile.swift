package import IPLD
package import Wasm

/// The rules under which an execution took place, so that its results can be compared (`Spec/profile.md`). Rules that differ in
/// anything have profiles with other CIDs.
package struct ExecutionProfile: Record, Equatable, Sendable {
  /// The semantics: WebAssembly 3.0 in its deterministic profile, at the commit of the specification that was followed.
  package static let semantics = "wasm-3.0-DET/285a90329"

  package var semantics: String
  package var limits: Limits
  package var fuel: CID
  /// The layout of states.
  package var state: Int
  package var hash: String
  package var page: Int

  package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
    Self(
      semantics: try field("spec", \.semantics),
      limits: try field("limits", \.limits),
      fuel: try field("fuel", \.fuel),
      state: try field("state", \.state),
      hash: try field("hash", \.hash),
      page: try field("page", \.page))
  }

  /// Writes the profile and its fuel schedule to a store, and returns the profile's CID.
  package func write(to store: any BlockStore) throws(CodedError) -> CID {
    _ = try store.put(try FuelTable().dagCBOR(), codec: .dagCBOR)
    return try store.put(try dagCBOR(), codec: .dagCBOR)
  }

  /// The limits on the guests of a store, by the names in `Spec/limits.md`, and on the slots of one frame.
  package struct Limits: Record, Equatable, Sendable {
    package var limits: StoreLimits

    package init(_ limits: StoreLimits) { self.limits = limits }

    package static func fields(_ field: inout some RecordFields<Self>) throws(CodedError) -> Self {
      var limits = StoreLimits()
      for limit in StoreLimit.allCases {
        let name = Text(limit.rawValue)
        // This limit was added after all others, and profiles without it keep their CIDs.
        guard limit != .storeBytes else {
          if let value = try field.optional(name, { $0.limits[limit] < limit.most ? $0.limits[limit] : nil }) {
            guard value < limit.most else {
              throw CodedError(.profileLimit, "\(limit.rawValue) is left out where it is \(limit.most) or more")
            }
            limits[limit] = value
          }
          continue
        }
        // A store takes higher numbers for the largest possible one.
        let value = try field(name) { min($0.limits[limit], limit.most) }
        guard value <= limit.most else {
          throw CodedError(.profileLimit, "\(limit.rawValue) may be \(limit.most) at most, not \(value)")
        }
        limits[limit] = value
      }
      try field.constant("frame-slots", StoreLimits.frameSlots) {
        CodedError(.profileLimit, "frames of \($0) slots, where there may be \(StoreLimits.frameSlots)")
      }
      return Self(limits)
    }
  }
}

extension ExecutionProfile {
  /// Makes the profile of the rules that this program follows.
  package init(limits: StoreLimits) throws(CodedError) {
    self.init(
      semantics: Self.semantics, limits: Limits(limits), fuel: try CID(of: FuelTable().dagCBOR(), codec: .dagCBOR),
      state: StateRoot.version, hash: "sha2-256", page: PagedTree.pageBytes)
  }
}

/// The fuel schedule as a block: printed from the tables and functions that charge it, so that no change of theirs
/// leaves it as it was.
package struct FuelTable {
  /// The counts at which costs that depend on one are given.
  package static let counts: [UInt64] = [0, 1, 15, 16, 17, 4096, 1_000_003]

  package init() {}

  /// The costs that depend on a count, by what is counted.
  private static let costs: [(name: Text, cost: @Sendable (UInt64) -> UInt64)] = [
    ("carried slots", { UInt64(FuelSchedule.carrying(slots: Int($0))) }),
    ("declared local slots", { UInt64(FuelSchedule.entry(localSlots: Int($0))) }),
    ("thrown slots", { UInt64(FuelSchedule.values(slots: Int($0))) }),
    ("moved bytes", { FuelSchedule.moved(bytes: $0) }),
    ("memory pages", { FuelSchedule.pages($0) }),
    ("table elements", { FuelSchedule.tableElements($0) }),
    ("object bytes", { FuelSchedule.object(bytes: $0) }),
    ("reachable bytes", { FuelSchedule.collection(bytes: $0, roots: 0) }),
    ("roots", { FuelSchedule.collection(bytes: 0, roots: $0) }),
    ("catch clauses", { FuelSchedule.unwind(clausesTried: Int($0), valueSlots: 0) }),
    ("caught slots", { FuelSchedule.unwind(clausesTried: 0, valueSlots: Int($0)) }),
    ("bytes of the host", { FuelSchedule.hostCall(bytes: $0) }),
    ("bulk bytes from 0", { FuelSchedule.bulk(at: 0, count: $0, isBackward: false) }),
    ("bulk bytes from 4095", { FuelSchedule.bulk(at: 4095, count: $0, isBackward: false) }),
    ("bulk bytes from 1, backward", { FuelSchedule.bulk(at: 1, count: $0, isBackward: true) }),
  ]

  package func dagCBOR() throws(CodedError) -> [UInt8] {
    let instructions = Instruction.all.sorted { $0.opcode.rawValue < $1.opcode.rawValue }.map { row in
      Node.list([
        .integer(Int128(row.opcode.rawValue)), .string("\(row.name)"), .integer(Int128(FuelSchedule.cost(row.fuel))),
      ])
    }
    var counted: [(Text, Node)] = []
    for (name, cost) in Self.costs {
      counted.append((name, .list(Self.counts.map { .integer(Int128(cost($0))) })))
    }
    return try DAGCBOR.encode(
      .map([
        ("name", .string(FuelSchedule.identifier)), ("fixed", .list(instructions)),
        ("end", .integer(Int128(FuelSchedule.functionEnd))),
        ("counts", .list(Self.counts.map { .integer(Int128($0)) })), ("counted", .map(counted)),
      ]))
  }
}
