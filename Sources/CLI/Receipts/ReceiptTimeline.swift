import IPLD
import Evidence
import Wasm

/// A run over its fuel: its host calls, its states, and its memory. However many calls there are, a lane has a fixed number of
/// columns.
struct ReceiptTimeline {
  static let columns = 240
  /// The most functions with a lane of their own.
  private static let mostLanes = 14

  struct Lane {
    let name: String
    var count = 0
    var outside = 0
    /// The marks by column.
    var marks: [Int: Mark] = [:]
  }

  /// The calls in a column.
  struct Mark {
    /// The number of the first one.
    let number: Int
    let first: HostCallRecord
    var last: UInt64
    var count = 1
    var outside: Int

    mutating func add(_ hostCall: HostCallRecord) {
      last = hostCall.fuel
      count += 1
      outside += hostCall.isOutside ? 1 : 0
    }
  }

  /// The fuel from the left to the right.
  let total: UInt64
  private(set) var lanes: [Lane] = []
  /// The greatest number of bytes of all memories in each column, as far as it is known.
  private(set) var memory: [(column: Int, bytes: UInt64)] = []

  init(_ story: ReceiptStory) {
    let hostCalls = (try? story.hostCalls.get()) ?? []
    let states = story.states
    total = max((try? story.core.get().fuel) ?? 0, hostCalls.last?.fuel ?? 0, states.last?.entry.fuelUsed ?? 0, 1)
    addLanes(hostCalls, story.callCounts)
    addMemory(hostCalls, states)
  }

  /// Returns the column of an amount of fuel.
  func column(_ fuel: UInt64) -> Int {
    min(
      Int(total.dividingFullWidth(min(fuel, total).multipliedFullWidth(by: UInt64(Self.columns))).quotient),
      Self.columns - 1)
  }

  private mutating func addLanes(_ hostCalls: [HostCallRecord], _ counts: [ReceiptStory.CallCount]) {
    // Those that are called most have their own lanes; all are in the order of the table.
    let common = counts.sorted { ($1.count, $0.function) < ($0.count, $1.function) }.prefix(Self.mostLanes)
    let own = common.sorted { $0.function < $1.function }
    lanes = own.map { Lane(name: $0.name) }
    if counts.count > own.count { lanes.append(Lane(name: "\(counts.count - own.count) others")) }
    var numbers: [Int: Int] = [:]
    for (number, lane) in own.enumerated() { numbers[lane.function] = number }
    for (number, hostCall) in hostCalls.enumerated() {
      let lane = numbers[hostCall.function] ?? own.count
      let column = column(hostCall.fuel)
      lanes[lane].count += 1
      lanes[lane].outside += hostCall.isOutside ? 1 : 0
      if lanes[lane].marks[column]?.add(hostCall) == nil {
        lanes[lane].marks[column] = Mark(
          number: number, first: hostCall, last: hostCall.fuel, outside: hostCall.isOutside ? 1 : 0)
      }
    }
  }

  private mutating func addMemory(_ hostCalls: [HostCallRecord], _ states: [ReceiptStory.State]) {
    var most: [Int: UInt64] = [:]
    for hostCall in hostCalls {
      let column = column(hostCall.fuel)
      most[column] = max(most[column] ?? 0, hostCall.pages << 16)
    }
    for state in states {
      guard let bytes = state.memoryBytes else { continue }
      let column = column(state.entry.fuelUsed)
      most[column] = max(most[column] ?? 0, bytes)
    }
    memory = most.keys.sorted().map { ($0, most[$0] ?? 0) }
  }

  // MARK: Pictures

  /// Returns the position of a column from the left, in percent.
  private func position(_ column: Int) -> String {
    FuelText.percent(UInt64(column), of: UInt64(Self.columns), fractionDigits: 2)
  }

  func write(_ lane: Lane, to text: inout TextWriter) throws {
    try text.write("<svg class=\"lane\" width=\"100%\" height=\"20\">\n")
    for column in lane.marks.keys.sorted() {
      guard let mark = lane.marks[column] else { continue }
      // A mark is higher by a step for each power of two.
      let height = min(8 + (Int.bitWidth - mark.count.leadingZeroBitCount - 1), 18)
      try text.write(
        "<rect class=\"\(mark.outside > 0 ? "tick out" : "tick")\" x=\"\(position(column))%\" y=\"\(19 - height)\""
          + " width=\"4\" height=\"\(height)\"><title>\(Markup.escaped(printable(title(of: mark, in: lane))))</title></rect>\n"
      )
    }
    try text.write("</svg>\n")
  }

  private func title(of mark: Mark, in lane: Lane) -> String {
    var title: String
    if mark.count == 1 {
      let hostCall = mark.first
      title =
        "\(ReceiptStory.name(hostCall.function)), call \(mark.number) at fuel \(FuelText.grouped(hostCall.fuel)): "
        + hostCall.errnoText
      if hostCall.readBytes > 0 { title += ", \(FuelText.count(hostCall.readBytes, "byte")) read" }
      if hostCall.writtenBytes > 0 { title += ", \(FuelText.count(hostCall.writtenBytes, "byte")) written" }
    } else {
      title =
        "\(lane.name), \(FuelText.grouped(UInt64(mark.count))) calls from fuel \(FuelText.grouped(mark.first.fuel)) to "
        + FuelText.grouped(mark.last)
    }
    if mark.outside > 0 {
      title += mark.count == 1 ? ", answered by the outside" : ", \(mark.outside) answered by the outside"
    }
    return title
  }

  func writeStates(_ states: [ReceiptStory.State], to text: inout TextWriter) throws {
    try text.write("<svg class=\"lane\" width=\"100%\" height=\"20\">\n")
    for (number, state) in states.enumerated() {
      let title =
        "state \(number) at fuel \(FuelText.grouped(state.entry.fuelUsed)), after call \(state.entry.hostCallCount)"
        + "\(state.isHere ? "" : ", not in the file")\n\(state.entry.state)"
      try text.write(
        "<svg class=\"state\" x=\"\(position(column(state.entry.fuelUsed)))%\" y=\"10\"><path d=\"M2 -8L10 0L2 8L-6 0Z\"/>"
          + "<title>\(Markup.escaped(title))</title></svg>\n")
    }
    try text.write("</svg>\n")
  }

  /// Writes the memory as steps: the size in a column holds until another is known.
  func writeMemory(to text: inout TextWriter) throws {
    let most = memory.reduce(1) { max($0, $1.bytes) }
    func y(_ bytes: UInt64) -> UInt64 {
      // The range is from 100 at the bottom to 4 at the top.
      100 - most.dividingFullWidth(min(bytes, most).multipliedFullWidth(by: 96)).quotient
    }
    var path = "M0 100"
    for (index, point) in memory.enumerated() {
      let height = y(point.bytes)
      // The size before the first column is not known; it was not more.
      if index == 0 { path += "V\(height)" } else { path += "H\(point.column)V\(height)" }
    }
    path += "H\(Self.columns)V100Z"
    try text.write(
      "<svg class=\"lane\" width=\"100%\" height=\"44\" viewBox=\"0 0 \(Self.columns) 100\" preserveAspectRatio=\"none\">"
        + "<path class=\"memory\" d=\"\(path)\"><title>up to \(Self.size(most)) of memory</title></path></svg>\n")
  }

  static func size(_ bytes: UInt64) -> String {
    if bytes >> 20 > 0, bytes & 0xF_FFFF == 0 { return "\(FuelText.grouped(bytes >> 20)) MiB" }
    return bytes >= 1024 ? "\(FuelText.grouped(bytes >> 10)) KiB" : FuelText.count(bytes, "byte")
  }
}
