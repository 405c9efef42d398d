import IPLD
import Testing

@testable import Evidence
@testable import Wasm

/// The rules of executions have names.
struct ExecutionProfileTests {
  /// A change of the schedule, of a limit or of the layout of states is a new profile: then these names change, and
  /// `FuelSchedule.identifier` or `StateRoot.version` with them.
  @Test func `golden names`() throws {
    let store = MemoryStore()
    let profile = try ExecutionProfile(limits: StoreLimits())
    #expect("\(profile.fuel)" == "bafyreib2isbno2a22xfs4hlyszt4xwvhf5hvpzb6lkd7nr6ub4yvteikte")
    let cid = try profile.write(to: store)
    #expect("\(cid)" == "bafyreifpj5qld7txjxnw6hndczzrjacsfvl3pjnt4jj23i5cqt5i75lx74")
    #expect(try store.has(profile.fuel))
  }

  @Test func `every instruction is there once`() throws {
    let node = try DAGCBOR.decode(FuelTable().dagCBOR())
    let rows = try #require(node["fixed"]?.list)
    #expect(rows.count == Instruction.all.count)
    #expect(Set(rows.compactMap { $0[0]?.integer }).count == rows.count)
    for (name, cost) in [("i32.add", 1), ("struct.new", 72), ("block", 0)] {
      #expect(rows.first { $0[1]?.string == name }?[2]?.integer == cost, "\(name)")
    }
    // By hand, from Spec/fuel.md.
    #expect(node["counted"]?["moved bytes"]?.list?.map { $0.integer } == [0, 1, 1, 1, 2, 256, 62_501])
    #expect(node["counted"]?["memory pages"]?[1]?.integer == 32_768)
    #expect(node["counted"]?["bytes of the host"]?[4]?.integer == 770)
    #expect(node["counted"]?["bulk bytes from 4095"]?[5]?.integer == 1 + 256)
  }

  @Test func `profiles are read back`() throws {
    var limits = StoreLimits()
    limits.memoryPages = 7
    let profile = try ExecutionProfile(limits: limits)
    #expect(try ExecutionProfile(dagCBOR: profile.dagCBOR()) == profile)
    #expect(try profile.dagCBOR() != ExecutionProfile(limits: StoreLimits()).dagCBOR())
  }

  /// Limits above what a store takes are those that it takes.
  @Test func `limits are the stores`() throws {
    var (most, more) = (StoreLimits(), StoreLimits())
    most.hostDepth = 200
    more.hostDepth = 5000
    #expect(try ExecutionProfile(limits: more).dagCBOR() == ExecutionProfile(limits: most).dagCBOR())
  }

  /// It came later than all others: profiles that leave it as it is keep their names.
  @Test func `the sum is left out where nothing comes past it`() throws {
    var limits = StoreLimits()
    let name: Text = "store-bytes"
    let node = try ExecutionProfile(limits: limits).node
    #expect(node["limits"]?[name] == nil)
    limits.storeBytes = 1 << 51
    #expect(try ExecutionProfile(limits: limits).dagCBOR() == ExecutionProfile(limits: StoreLimits()).dagCBOR())
    limits.storeBytes = 1 << 20
    let profile = try ExecutionProfile(limits: limits)
    let written = try profile.node
    #expect(written["limits"]?[name]?.integer == 1 << 20)
    #expect(try ExecutionProfile(dagCBOR: profile.dagCBOR()) == profile)
  }

  static let changes: [(key: Text, value: Node, slug: String)] = [
    ("store-bytes", .integer(1 << 50), "profile.limit"),
    ("memory-pages", 65_537, "profile.limit"), ("frame-slots", 1, "profile.limit"), ("heap-bytes", -1, "record.range"),
    ("host-depth", .null, "record.kind"), ("more", 1, "record.unknown"),
  ]

  @Test(arguments: changes.indices) func `limits that cannot be`(index: Int) throws {
    let (key, value, slug) = Self.changes[index]
    let map = try #require(try ExecutionProfile(limits: StoreLimits()).node.map)
    let limits = try #require(map["limits"]?.map).filter { $0.key != key }.map { ($0.key, $0.value) } + [(key, value)]
    let others = map.filter { $0.key != "limits" }.map { ($0.key, $0.value) }
    let changed = try Node.map(others + [("limits", .map(limits))])
    do throws(CodedError) {
      _ = try ExecutionProfile(node: changed)
      Issue.record("\(key) is taken")
    } catch {
      #expect(error.slug == slug, "\(key): \(error)")
    }
  }
}
