/// The limits on what the guests of a store use; every limit is a fixed number, so that runs are the same everywhere.
///
/// `Spec/limits.md` says what happens past each of them, and how high it may be set; a store takes higher numbers as that.
public struct StoreLimits: Hashable, Sendable {
  /// The 8-byte slots of the stack that all calls share: parameters, locals, operands and two slots a call.
  public var stackSlots = 1 << 20
  /// The pages of 64 KiB that one memory may have.
  public var memoryPages: UInt64 = 16_384
  /// The elements that one table may have.
  public var tableElements: UInt64 = 1 << 20
  /// The bytes of the structures, arrays and exceptions that can be reached, 16 for each included.
  public var heapBytes = 256 << 20
  /// The calls from host functions back into the guest that may be open at once.
  public var hostDepth = 200
  /// The bytes of all memories, all tables (8 an element) and all objects together. No module exceeds the default.
  public var storeBytes: UInt64 = 1 << 50

  /// Makes the limits of a store that is given none.
  public init() {}

  /// The number of slots that the frame of one function may have, in any store.
  package static let frameSlots = 65_519
}

/// The limits of a store by their names in `Spec/limits.md`.
package enum StoreLimit: String, CaseIterable, Sendable {
  case stackSlots = "stack-slots"
  case memoryPages = "memory-pages"
  case tableElements = "table-elements"
  case heapBytes = "heap-bytes"
  case hostDepth = "host-depth"
  case storeBytes = "store-bytes"

  /// The highest number that it may be set to.
  package var most: UInt64 {
    switch self {
    case .stackSlots, .tableElements: 1 << 27
    case .memoryPages: 65_536
    // Two objects differ in 32 bits of their handles.
    case .heapBytes: 1 << 35
    // Calls through the host take native stack.
    case .hostDepth: 200
    // This is more than all memories and tables of a module can have.
    case .storeBytes: 1 << 50
    }
  }

  package var counted: StaticString {
    switch self {
    case .stackSlots: "slots of all frames together"
    case .memoryPages: "pages of one memory"
    case .tableElements: "elements of one table"
    case .heapBytes: "bytes of all objects that can be reached"
    case .hostDepth: "calls from functions of the host into a guest, inside each other"
    case .storeBytes: "bytes of all memories, all tables and all objects together"
    }
  }

  /// The consequence of going past it.
  package var consequence: StaticString {
    switch self {
    case .stackSlots, .hostDepth: "trap `call stack exhausted`"
    case .memoryPages: "instantiation fails, `memory limit exceeded`; `memory.grow` answers -1"
    case .tableElements: "instantiation fails, `table limit exceeded`; `table.grow` answers -1"
    case .heapBytes: "trap `allocation size too large`"
    case .storeBytes:
      "instantiation fails, `store limit exceeded`; growth answers -1; trap `allocation size too large`"
    }
  }
}

extension StoreLimits {
  package subscript(limit: StoreLimit) -> UInt64 {
    get {
      switch limit {
      case .stackSlots: UInt64(max(stackSlots, 0))
      case .memoryPages: memoryPages
      case .tableElements: tableElements
      case .heapBytes: UInt64(max(heapBytes, 0))
      case .hostDepth: UInt64(max(hostDepth, 0))
      case .storeBytes: storeBytes
      }
    }
    set {
      switch limit {
      case .stackSlots: stackSlots = Int(clamping: newValue)
      case .memoryPages: memoryPages = newValue
      case .tableElements: tableElements = newValue
      case .heapBytes: heapBytes = Int(clamping: newValue)
      case .hostDepth: hostDepth = Int(clamping: newValue)
      case .storeBytes: storeBytes = newValue
      }
    }
  }

  /// The same limits, with none below 0 or above its greatest value.
  var bounded: StoreLimits {
    var result = self
    for limit in StoreLimit.allCases { result[limit] = min(self[limit], limit.most) }
    return result
  }
}
