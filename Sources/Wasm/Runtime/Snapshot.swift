/// The canonical machine state of a store (`Spec/state.md`), detached from it: equal for equal states, whichever
/// interpreter came to them.
public struct Snapshot: Equatable, Sendable {
  package struct Frame: Equatable, Sendable {
    /// Of a function of the host, the instance that called it.
    package let instance: UInt32
    package let function: UInt32
    /// `Snapshot.hostFunction` of a function of the host.
    package let pc: UInt32
    package let base: Int

    package init(instance: UInt32, function: UInt32, pc: UInt32, base: Int) {
      self.instance = instance
      self.function = function
      self.pc = pc
      self.base = base
    }
  }

  package struct Object: Equatable, Sendable {
    package let number: UInt64
    /// In the store's type registry; of an exception, its tag's.
    package let type: UInt32
    /// Of an array.
    package let length: UInt32
    /// Of an exception: its tag, counted among the store's.
    package let tag: Int?
    /// Fields, elements or values as `Heap` lays them out, references in canonical form.
    package var payload: [UInt8]

    package init(number: UInt64, type: UInt32, length: UInt32, tag: Int?, payload: [UInt8]) {
      self.number = number
      self.type = type
      self.length = length
      self.tag = tag
      self.payload = payload
    }

    /// What it counts towards the heap's limit.
    package var countedBytes: Int { Heap.weight(ofPayload: payload.count) }

    /// What an object with a payload of so many bytes counts towards the heap's limit.
    package static func countedBytes(payload bytes: UInt64) -> UInt64 { Heap.weight(ofPayload: bytes) }
  }

  package struct Segments: Equatable, Sendable {
    /// Which data segments are dropped.
    package let data: [Bool]
    /// The references of the element segments; none of one that is dropped.
    package let elements: [[UInt64]]

    package init(data: [Bool], elements: [[UInt64]]) {
      self.data = data
      self.elements = elements
    }
  }

  /// A global: its value in `low`, and of a `v128` the upper half in `high`, which else is 0.
  package struct GlobalValue: Equatable, Sendable {
    package var low: UInt64
    package var high: UInt64

    package init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }
  }

  package static let hostFunction = UInt32.max
  package static let hostInstance: UInt32 = 0x0FFF_FFFF

  /// Units of fuel used.
  public package(set) var fuelUsed: UInt64 = 0
  package var frames: [Frame] = []
  package var slots: [UInt64] = []
  package var pending: UInt64 = 0
  package var globals: [GlobalValue] = []
  package var tables: [[UInt64]] = []
  package var memories: [[UInt8]] = []
  package var segments: [Segments] = []
  /// By number, ascending.
  package var objects: [Object] = []
  /// How many objects were ever allocated.
  package var allocations: UInt64 = 0
  /// The bytes that the heap's limit counts.
  package var countedBytes = 0
  /// What the instances are of.
  package var modules: [Module] = []

  package init() {}

  public static func == (left: Snapshot, right: Snapshot) -> Bool { left.difference(from: right) == nil }

  /// The first part of the state that two snapshots do not have in common, in words; `nil` of equal ones.
  public func difference(from other: Snapshot) -> String? {
    func first<Element: Equatable>(_ what: String, _ left: [Element], _ right: [Element]) -> String? {
      if left == right { return nil }
      let index = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      guard let index else { return "\(what): \(left.count) and \(right.count)" }
      let (one, two) = ("\(left[index])", "\(right[index])")
      return one.utf8.count + two.utf8.count < 400 ? "\(what) \(index): \(one) and \(two)" : "\(what) \(index)"
    }
    if fuelUsed != other.fuelUsed { return "fuel: \(fuelUsed) and \(other.fuelUsed)" }
    if pending != other.pending { return "exception: \(pending) and \(other.pending)" }
    if let difference = first("frames", frames, other.frames) ?? first("slots", slots, other.slots)
      ?? first("globals", globals, other.globals) ?? first("tables", tables, other.tables)
      ?? first("segments", segments, other.segments) ?? first("objects", objects, other.objects)
    {
      return difference
    }
    if allocations != other.allocations { return "allocations: \(allocations) and \(other.allocations)" }
    if countedBytes != other.countedBytes { return "counted bytes: \(countedBytes) and \(other.countedBytes)" }
    for (index, (left, right)) in zip(memories, other.memories).enumerated() {
      if let difference = first("memory \(index), byte", left, right) { return difference }
    }
    return memories.count == other.memories.count ? nil : "memories: \(memories.count) and \(other.memories.count)"
  }
}

/// Why a state cannot be put into a store: the store was set up in another way, or its instances cannot be in the state.
public struct SnapshotError: Error, Hashable, Sendable {
  /// The reason, in one line.
  public let message: String

  init(_ message: String) { self.message = message }
}
