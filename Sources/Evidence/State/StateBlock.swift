package import IPLD

/// The block that a machine state hangs from (`Spec/state.md`, section 7).
package struct StateBlock: Record, Equatable, Sendable {
  /// Of the layout.
  package static let version = 1

  package var used: UInt64
  package var pending: UInt64
  package var frames: TreeRoot
  package var slots: TreeRoot
  package var globals: TreeRoot
  package var tables: [TreeRoot]
  package var memories: [TreeRoot]
  package var instances: [InstanceRecord]
  package var heap: HeapRecord

  /// What an instance is of, and its segments.
  package struct InstanceRecord: Record, Equatable, Sendable {
    /// The module's bytes.
    package var module: CID
    /// A byte for each data segment: 1 if it is dropped.
    package var dropped: TreeRoot
    /// 4 bytes for each element segment: how many references it holds.
    package var counts: TreeRoot
    /// The references of all element segments, one behind the other.
    package var references: TreeRoot

    package init(module: CID, dropped: TreeRoot, counts: TreeRoot, references: TreeRoot) {
      self.module = module
      self.dropped = dropped
      self.counts = counts
      self.references = references
    }

    package init(fields: inout RecordReader) throws(CodecError) {
      module = try fields.read("module")
      dropped = try fields.read("data")
      counts = try fields.read("elems")
      references = try fields.read("refs")
    }

    package func write(to fields: inout RecordWriter) throws(CodecError) {
      try fields.write("module", module)
      try fields.write("data", dropped)
      try fields.write("elems", counts)
      try fields.write("refs", references)
    }
  }

  package struct HeapRecord: Record, Equatable, Sendable {
    /// What the heap's limit counts.
    package var countedBytes: Int
    /// A tree over buckets of 64 consecutive allocation numbers; counts the allocations.
    package var objects: TreeRoot

    package init(countedBytes: Int, objects: TreeRoot) {
      self.countedBytes = countedBytes
      self.objects = objects
    }

    package init(fields: inout RecordReader) throws(CodecError) {
      countedBytes = try fields.read("bytes")
      objects = try fields.read("objects")
    }

    package func write(to fields: inout RecordWriter) throws(CodecError) {
      try fields.write("bytes", countedBytes)
      try fields.write("objects", objects)
    }
  }

  package init(
    used: UInt64, pending: UInt64, frames: TreeRoot, slots: TreeRoot, globals: TreeRoot, tables: [TreeRoot],
    memories: [TreeRoot], instances: [InstanceRecord], heap: HeapRecord
  ) {
    self.used = used
    self.pending = pending
    self.frames = frames
    self.slots = slots
    self.globals = globals
    self.tables = tables
    self.memories = memories
    self.instances = instances
    self.heap = heap
  }

  package init(fields: inout RecordReader) throws(CodecError) {
    let version: Int = try fields.read("v")
    guard version == Self.version else {
      throw CodecError(.stateVersion, "a state of version \(version), not \(Self.version)")
    }
    used = try fields.read("used")
    pending = try fields.read("pend")
    frames = try fields.read("frames")
    slots = try fields.read("slots")
    globals = try fields.read("globals")
    tables = try fields.read("tables")
    memories = try fields.read("mems")
    instances = try fields.read("insts")
    heap = try fields.read("heap")
  }

  package func write(to fields: inout RecordWriter) throws(CodecError) {
    try fields.write("v", Self.version)
    try fields.write("used", used)
    try fields.write("pend", pending)
    try fields.write("frames", frames)
    try fields.write("slots", slots)
    try fields.write("globals", globals)
    try fields.write("tables", tables)
    try fields.write("mems", memories)
    try fields.write("insts", instances)
    try fields.write("heap", heap)
  }
}
