/// The canonical machine state of a store (`Spec/state.md`), detached from it: equal for equal states, whichever
/// interpreter came to them.
public struct Snapshot: Equatable, Sendable {
  package struct Frame: Equatable, Sendable {
    /// The instance of the function, or the one that called a function of the host.
    package let instance: UInt32
    package let function: UInt32
    /// The program counter, or `Snapshot.hostFunction` for a function of the host.
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
    /// The number of the object's type, or of an exception's tag's type, in the store's type registry.
    package let type: UInt32
    /// The length of an array, else 0.
    package let length: UInt32
    /// The index of an exception's tag among the store's tags, else `nil`.
    package let tag: Int?
    /// The fields, elements or values in the layout of `Heap`, with references in canonical form.
    package var payload: [UInt8]

    package init(number: UInt64, type: UInt32, length: UInt32, tag: Int?, payload: [UInt8]) {
      self.number = number
      self.type = type
      self.length = length
      self.tag = tag
      self.payload = payload
    }

    /// The bytes that it counts towards the heap's limit.
    package var countedBytes: Int { Heap.weight(ofPayload: payload.count) }

    /// Returns the bytes that an object with a payload of so many bytes counts towards the heap's limit.
    package static func countedBytes(payload bytes: UInt64) -> UInt64 { Heap.weight(ofPayload: bytes) }
  }

  package struct Segments: Equatable, Sendable {
    /// The flags of the data segments, which are `true` for those that are dropped.
    package let data: [Bool]
    /// The references of the element segments, which are empty for those that are dropped.
    package let elements: [[UInt64]]

    package init(data: [Bool], elements: [[UInt64]]) {
      self.data = data
      self.elements = elements
    }
  }

  /// A global: its value in `low`, and for a `v128` the upper half in `high`, which else is 0.
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

  /// The units of fuel used.
  public package(set) var fuelUsed: UInt64 = 0
  package var frames: [Frame] = []
  package var slots: [UInt64] = []
  package var pending: UInt64 = 0
  package var globals: [GlobalValue] = []
  package var tables: [[UInt64]] = []
  package var memories: [[UInt8]] = []
  package var segments: [Segments] = []
  /// The objects, by ascending number.
  package var objects: [Object] = []
  /// The number of objects that were ever allocated.
  package var allocations: UInt64 = 0
  /// The bytes that the heap's limit counts.
  package var countedBytes = 0
  /// The modules of the instances.
  package var modules: [Module] = []

  package init() {}

  public static func == (left: Snapshot, right: Snapshot) -> Bool { left.difference(from: right) == nil }

  /// Returns the first part of the state in which two snapshots differ, in words, or `nil` for equal ones.
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

/// An error that says why a state cannot be put into a store: the store was set up in another way, or its instances
/// cannot be in the state.
public struct SnapshotError: Error, Hashable, Sendable {
  /// The reason, in one line.
  public let message: String

  init(_ message: String) { self.message = message }
}
