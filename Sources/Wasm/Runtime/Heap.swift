/// The heap of structures, arrays and exceptions: objects behind handles, never moved, freed by `Collector`.
///
/// An object is a header of 16 bytes and its payload: fields of a structure and values of an exception in 8-byte slots,
/// elements of an array at their storage size.
final class Heap {
  struct Header {
    /// Registry number of the type, or of the tag's function type with `isException`.
    var type: UInt32
    /// Elements of an array; else 0.
    var length: UInt32
    /// Counts all allocations of the store; never reused.
    var number: UInt64
    var payloadBytes: Int
    var isMarked: Bool
    /// Of an exception; else `nil`.
    var tag: UnsafeMutablePointer<TagRecord>?
  }

  static let headerBytes = (MemoryLayout<Header>.stride + 15) & ~15

  private(set) var objects: UnsafeMutableBufferPointer<UnsafeMutableRawPointer?>
  private(set) var count = 1  // handle 0 stays unused
  private var free: [UInt32] = []
  /// How many objects were ever allocated.
  private(set) var allocations: UInt64 = 0
  private(set) var byteCount = 0
  /// Objects that the host holds, with how often.
  private(set) var roots: [UInt32: Int] = [:]
  let limit: Int
  /// Collection is worth while once this many bytes are allocated.
  private(set) var threshold = 1 << 20

  init(limit: Int) {
    self.limit = limit
    objects = .allocate(capacity: 64)
    objects.initialize(repeating: nil)
  }

  deinit {
    for index in 0..<count { objects[index]?.deallocate() }
    objects.deallocate()
  }

  /// Whether to collect before `payload` more bytes are allocated.
  func wantsCollection(for payload: Int) -> Bool { byteCount + payload + Self.headerBytes > min(threshold, limit) }

  /// Whether an allocation fits the limit beside everything that was not collected.
  func fits(payload: Int) -> Bool { payload <= limit - Self.headerBytes - byteCount }

  /// Allocates a zeroed object; `nil` where it does not fit the limit.
  func allocate(
    type: UInt32, length: UInt32 = 0, payload: Int, tag: UnsafeMutablePointer<TagRecord>? = nil
  ) -> (handle: UInt32, payload: UnsafeMutableRawPointer)? {
    let size = payload + Self.headerBytes
    guard size <= limit - byteCount else { return nil }
    let object = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    object.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    allocations += 1
    object.storeBytes(
      of: Header(type: type, length: length, number: allocations, payloadBytes: payload, isMarked: false, tag: tag),
      as: Header.self)
    byteCount += size
    let handle: UInt32
    if let reused = free.popLast() {
      handle = reused
    } else {
      if count == objects.count { growHandles() }
      handle = UInt32(count)
      count += 1
    }
    objects[Int(handle)] = object
    return (handle, object + Self.headerBytes)
  }

  private func growHandles() {
    let larger = UnsafeMutableBufferPointer<UnsafeMutableRawPointer?>.allocate(capacity: objects.count * 2)
    _ = larger.initialize(from: objects)
    (larger.baseAddress.unsafelyUnwrapped + objects.count).initialize(repeating: nil, count: objects.count)
    objects.deallocate()
    objects = larger
  }

  func isLive(_ handle: UInt32) -> Bool { Int(handle) < count && objects[Int(handle)] != nil }

  /// - Precondition: The handle is of a live object, as every reference that the engine holds is.
  @inline(__always)
  func object(_ handle: UInt32) -> UnsafeMutableRawPointer {
    // SAFETY: references to the heap come from `allocate` only, and the collector keeps what is reachable.
    objects.baseAddress.unsafelyUnwrapped[Int(handle)].unsafelyUnwrapped
  }

  @inline(__always)
  func header(_ handle: UInt32) -> UnsafeMutablePointer<Header> {
    object(handle).assumingMemoryBound(to: Header.self)
  }

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

  /// Frees every object that is not marked, and unmarks the others.
  func sweep() {
    for handle in 1..<max(count, 1) {
      guard let object = objects[handle] else { continue }
      let header = object.assumingMemoryBound(to: Header.self)
      if header.pointee.isMarked {
        header.pointee.isMarked = false
      } else {
        byteCount -= header.pointee.payloadBytes + Self.headerBytes
        object.deallocate()
        objects[handle] = nil
        free.append(UInt32(handle))
      }
    }
    threshold = max(1 << 20, byteCount * 2)
  }

  /// Frees all objects; the next allocation has the number behind `allocations`.
  func removeAll(allocations: UInt64) {
    sweep()
    self.allocations = allocations
  }

  /// Puts an object back that had a number before.
  func insert(
    type: UInt32, length: UInt32, number: UInt64, payload bytes: [UInt8], tag: UnsafeMutablePointer<TagRecord>?
  ) -> UInt32? {
    let last = allocations
    allocations = number - 1
    defer { allocations = last }
    guard let (handle, payload) = allocate(type: type, length: length, payload: bytes.count, tag: tag) else { return nil }
    payload.copyMemory(from: bytes, byteCount: bytes.count)
    return handle
  }

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
