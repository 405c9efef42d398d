/// The heap of structures, arrays and exceptions: objects by handles, freed by `Collector`, which compacts what is left.
///
/// An object is a header and its payload: fields of a structure and values of an exception in 8-byte slots, elements of
/// an array at their storage size. The size that an object counts against the limit follows from the schedule
/// (`Spec/state.md`, section 6), not from its layout in memory.
final class Heap {
  struct Header {
    /// The registry number of the type; for an exception, that of its tag's function type.
    var type: UInt32
    /// The number of elements of an array, else 0.
    var length: UInt32
    /// The number of the object among all allocations of the store, which is never reused.
    var number: UInt64
    var payloadBytes: Int
    /// The tag of an exception, else `nil`.
    var tag: UnsafeMutablePointer<TagRecord>?
  }

  static let headerBytes = MemoryLayout<Header>.stride
  /// The size past which objects have memory of their own and are not moved; others share chunks of `chunkBytes`.
  private static let largeBytes = 1 << 14
  private static let chunkBytes = 1 << 18

  /// The fields that change with every allocation, in one field that is reached without checks for exclusive access.
  private struct Space {
    /// The objects by handle.
    var objects: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    var isMarked: UnsafeMutablePointer<Bool>
    /// The handles that can be used again, as a stack.
    var free: UnsafeMutablePointer<UInt32>
    var freeCount = 0
    var capacity: Int
    /// The greatest handle so far plus one; no object has the handle 0.
    var count = 1
    /// The free part of the current chunk.
    var next: UnsafeMutableRawPointer
    var end: UnsafeMutableRawPointer
    /// The counted bytes of all present objects, as `Spec/state.md` counts them.
    var byteCount = 0
    /// The counted bytes of the objects that are marked.
    var markedBytes = 0
    /// The greatest `byteCount` before something is collected.
    var bound = 0
    var allocations: UInt64 = 0
  }

  private let space: UnsafeMutablePointer<Space>
  private var chunks: [UnsafeMutableRawPointer] = []
  /// The chunks that were emptied and may be used again.
  private var spare: [UnsafeMutableRawPointer] = []
  /// The objects that the host holds, with the number of its references.
  private(set) var roots: [UInt32: Int] = [:]
  private(set) var limit: Int
  /// The number of bytes from which on collection is worth while.
  private var threshold = Heap.leastThreshold
  /// The number of bytes that were freed since the last collection that was paid for, and which the limit still counts.
  private var freed = 0

  private static let leastThreshold = 1 << 20

  init(limit: Int) {
    self.limit = limit
    let nowhere = UnsafeMutableRawPointer(bitPattern: 16).unsafelyUnwrapped
    space = .allocate(capacity: 1)
    space.initialize(
      to: Space(
        objects: .allocate(capacity: 64), isMarked: .allocate(capacity: 64), free: .allocate(capacity: 64),
        capacity: 64, next: nowhere, end: nowhere))
    space.pointee.objects.initialize(to: nil)
    space.pointee.isMarked.initialize(repeating: false, count: 64)
    updateBound()
  }

  deinit {
    for handle in 1..<space.pointee.count { releaseLarge(UInt32(handle)) }
    for chunk in chunks + spare { chunk.deallocate() }
    space.pointee.objects.deallocate()
    space.pointee.isMarked.deallocate()
    space.pointee.free.deallocate()
    space.deallocate()
  }

  /// The number of objects that were ever allocated.
  var allocations: UInt64 { space.pointee.allocations }

  // MARK: Allocation

  /// Returns the bytes that an object counts.
  @inline(__always)
  static func weight<Number: FixedWidthInteger>(ofPayload bytes: Number) -> Number { 16 + (bytes + 7) & ~7 }

  /// The bytes that the limit counts: what was reachable at the last collection that was paid for, and all that was
  /// allocated since (`Spec/state.md`, section 6).
  var countedBytes: Int { space.pointee.byteCount + freed }

  /// The bytes of the present objects: after a collection, of those that can be reached.
  var byteCount: Int { space.pointee.byteCount }

  /// Returns whether to collect before `payload` more bytes are allocated, because it is worth while or because the
  /// limit asks for it.
  @inline(__always)
  func wantsCollection(for payload: Int) -> Bool {
    space.pointee.byteCount + Self.weight(ofPayload: payload) > space.pointee.bound
  }

  /// Returns whether the limit asks for a collection, which has to be paid for, before `payload` more bytes are
  /// allocated.
  func needsCollection(for payload: Int) -> Bool { Self.weight(ofPayload: payload) > limit - countedBytes }

  /// Returns whether an allocation fits the limit beside all present objects.
  func fits(payload: Int) -> Bool { Self.weight(ofPayload: payload) <= limit - space.pointee.byteCount }

  /// Records a collection that was paid for, or the count of a state.
  func count(_ bytes: Int? = nil) {
    freed = max((bytes ?? space.pointee.byteCount) - space.pointee.byteCount, 0)
    updateBound()
  }

  /// Sets the limit of the counted bytes of all objects, which is no less than they count now.
  func setLimit(_ bytes: Int) {
    limit = bytes
    updateBound()
  }

  private func updateBound() { space.pointee.bound = min(threshold, limit - freed) }

  /// Allocates a zeroed object that does not need a collection.
  @inline(__always)
  func allocate(
    type: UInt32, length: UInt32 = 0, payload: Int, tag: UnsafeMutablePointer<TagRecord>? = nil
  ) -> (handle: UInt32, payload: UnsafeMutableRawPointer) {
    space.pointee.allocations += 1
    space.pointee.byteCount += Self.weight(ofPayload: payload)
    let object = space(for: payload)
    UnsafeMutablePointer<Header>(OpaquePointer(object)).initialize(
      to: Header(type: type, length: length, number: space.pointee.allocations, payloadBytes: payload, tag: tag))
    let contents = object + Self.headerBytes
    if payload <= 64 {
      // Space is allocated in units of 16 bytes.
      var offset = 0
      while offset < payload {
        contents.storeBytes(of: (0, 0), toByteOffset: offset, as: (UInt64, UInt64).self)
        offset += 16
      }
    } else {
      contents.initializeMemory(as: UInt8.self, repeating: 0, count: payload)
    }
    let handle = newHandle()
    space.pointee.objects[Int(handle)] = object
    return (handle, contents)
  }

  /// Allocates memory for an object.
  @inline(__always)
  private func space(for payload: Int) -> UnsafeMutableRawPointer {
    let size = (Self.headerBytes + payload + 15) & ~15
    if size > Self.largeBytes { return .allocate(byteCount: size, alignment: 16) }
    if size > space.pointee.end - space.pointee.next { return newChunk(size) }
    let object = space.pointee.next
    space.pointee.next = object + size
    return object
  }

  @inline(never)
  private func newChunk(_ size: Int) -> UnsafeMutableRawPointer {
    let chunk = spare.popLast() ?? .allocate(byteCount: Self.chunkBytes, alignment: 16)
    chunks.append(chunk)
    space.pointee.next = chunk + size
    space.pointee.end = chunk + Self.chunkBytes
    return chunk
  }

  @inline(__always)
  private func newHandle() -> UInt32 {
    if space.pointee.freeCount > 0 {
      space.pointee.freeCount -= 1
      return space.pointee.free[space.pointee.freeCount]
    }
    if space.pointee.count == space.pointee.capacity { growHandles() }
    defer { space.pointee.count += 1 }
    return UInt32(space.pointee.count)
  }

  @inline(never)
  private func growHandles() {
    let old = space.pointee
    let capacity = old.capacity * 2
    let objects = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: capacity)
    objects.initialize(from: old.objects, count: old.count)
    let isMarked = UnsafeMutablePointer<Bool>.allocate(capacity: capacity)
    isMarked.initialize(repeating: false, count: capacity)
    old.objects.deallocate()
    old.isMarked.deallocate()
    old.free.deallocate()
    space.pointee.objects = objects
    space.pointee.isMarked = isMarked
    // There was none, or growth would not be needed.
    space.pointee.free = .allocate(capacity: capacity)
    space.pointee.capacity = capacity
  }

  // MARK: Access

  func isLive(_ handle: UInt32) -> Bool {
    Int(handle) < space.pointee.count && space.pointee.objects[Int(handle)] != nil
  }

  /// - Precondition: The handle is of a live object, as every reference that the engine holds is.
  @inline(__always)
  func object(_ handle: UInt32) -> UnsafeMutableRawPointer {
    // SAFETY: references to the heap come from `allocate` only, and the collector keeps what is reachable.
    space.pointee.objects[Int(handle)].unsafelyUnwrapped
  }

  @inline(__always)
  func header(_ handle: UInt32) -> UnsafeMutablePointer<Header> {
    object(handle).assumingMemoryBound(to: Header.self)
  }

  /// Returns the payload, which is valid until the next collection.
  @inline(__always)
  func payload(_ handle: UInt32) -> UnsafeMutableRawPointer { object(handle) + Self.headerBytes }

  /// Stores a value as an array's element of `size` bytes.
  @inline(__always)
  static func store(_ low: UInt64, _ high: UInt64, at element: UnsafeMutableRawPointer, size: Int) {
    switch size {
    case 1: element.storeBytes(of: UInt8(truncatingIfNeeded: low), as: UInt8.self)
    case 2: element.storeBytes(of: UInt16(truncatingIfNeeded: low), as: UInt16.self)
    case 4: element.storeBytes(of: UInt32(truncatingIfNeeded: low), as: UInt32.self)
    case 8: element.storeBytes(of: low, as: UInt64.self)
    default:
      element.storeBytes(of: low, as: UInt64.self)
      element.storeBytes(of: high, toByteOffset: 8, as: UInt64.self)
    }
  }

  // MARK: Collection

  /// Marks a live object. Returns `false` where it was marked before.
  @inline(__always)
  func mark(_ handle: UInt32) -> Bool {
    if space.pointee.isMarked[Int(handle)] { return false }
    space.pointee.isMarked[Int(handle)] = true
    space.pointee.markedBytes += Self.weight(ofPayload: header(handle).pointee.payloadBytes)
    return true
  }

  /// Frees every object that is not marked, unmarks the others, and compacts the small ones of them, where a quarter or
  /// more is freed or gaps have come to be many.
  ///
  /// - Parameter roots: The number of references that were looked at besides those in objects.
  func sweep(roots: Int) {
    let before = space.pointee.byteCount
    let left = space.pointee.markedBytes
    let isMoving = left < before / 4 * 3 || chunks.count * Self.chunkBytes > left * 4 + Self.leastThreshold
    let old = isMoving ? chunks : []
    if isMoving {
      chunks = []
      space.pointee.next = space.pointee.end
    }
    space.pointee.markedBytes = 0
    space.pointee.byteCount = left
    for handle in 1..<space.pointee.count {
      guard let object = space.pointee.objects[handle] else { continue }
      if space.pointee.isMarked[handle] {
        space.pointee.isMarked[handle] = false
        guard isMoving else { continue }
        let payload = object.load(as: Header.self).payloadBytes
        let size = (Self.headerBytes + payload + 15) & ~15
        if size <= Self.largeBytes {
          let moved = space(for: payload)
          moved.copyMemory(from: object, byteCount: size)
          space.pointee.objects[handle] = moved
        }
      } else {
        releaseLarge(UInt32(handle))
        space.pointee.objects[handle] = nil
        space.pointee.free[space.pointee.freeCount] = UInt32(handle)
        space.pointee.freeCount += 1
      }
    }
    spare += old
    // The most that the next collection can need is kept.
    while spare.count > chunks.count + 8 { spare.popLast()?.deallocate() }
    // A collection takes time for what it keeps and for the roots: allocations have to make that worth while.
    threshold = max(Self.leastThreshold, left * 2, left + roots * 16)
    freed += before - left
    updateBound()
  }

  /// Frees an object that has memory of its own.
  private func releaseLarge(_ handle: UInt32) {
    guard let object = space.pointee.objects[Int(handle)] else { return }
    let size = (Self.headerBytes + object.load(as: Header.self).payloadBytes + 15) & ~15
    if size > Self.largeBytes { object.deallocate() }
  }

  /// Frees all objects; the next allocation has the number after `allocations`.
  func removeAll(allocations: UInt64) {
    sweep(roots: 0)
    count()
    space.pointee.allocations = allocations
  }

  /// Inserts an object that had a number before.
  func insert(
    type: UInt32, length: UInt32, number: UInt64, payload bytes: [UInt8], tag: UnsafeMutablePointer<TagRecord>?
  ) -> UInt32 {
    let last = space.pointee.allocations
    space.pointee.allocations = number - 1
    defer { space.pointee.allocations = last }
    let (handle, payload) = allocate(type: type, length: length, payload: bytes.count, tag: tag)
    payload.copyMemory(from: bytes, byteCount: bytes.count)
    return handle
  }

  // MARK: The host's references

  func retain(_ handle: UInt32) { roots[handle, default: 0] += 1 }

  func release(_ handle: UInt32) {
    guard let uses = roots[handle] else { return }
    roots[handle] = uses > 1 ? uses - 1 : nil
  }
}

/// Keeps an object alive while the host holds a reference to it.
final class HeapRoot: @unchecked Sendable {
  let heap: Heap
  private let handle: UInt32

  init(heap: Heap, handle: UInt32) {
    self.heap = heap
    self.handle = handle
    heap.retain(handle)
  }

  deinit { heap.release(handle) }
}
