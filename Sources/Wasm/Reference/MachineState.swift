/// A function by number (`Spec/state.md`, section 3).
package struct FunctionNumber: Hashable {
  /// The index of the store's instance, or `host` for a function of the host.
  package let instance: UInt32
  /// The index in the instance's index space of functions, or among the store's functions of the host.
  package let index: UInt32

  /// The number in `instance` of a function of the host.
  package static let host: UInt32 = (1 << 28) - 1

  package init(instance: UInt32, index: UInt32) {
    self.instance = instance
    self.index = index
  }

  package var isHost: Bool { instance == Self.host }
}

/// A frame (`Spec/state.md`, section 3).
package struct MachineFrame {
  package let function: FunctionNumber
  package let pc: Int
  /// The index of the first slot.
  package let base: Int

  package init(function: FunctionNumber, pc: Int, base: Int) {
    self.function = function
    self.pc = pc
    self.base = base
  }
}

/// The state that the stepper works on, as in `Spec/state.md`: everything has a number, and nothing an address.
///
/// Indices of types, functions, tables, memories, globals, tags and segments are those of the running instance, which
/// is that of the innermost frame. Type numbers are the store's. The caller has checked every bound.
package protocol MachineState {
  /// The fuel used so far.
  var fuelUsed: UInt64 { get set }

  // MARK: Slots

  /// The number of slots of all frames.
  var slotCount: Int { get }
  func slot(_ index: Int) -> UInt64
  mutating func setSlot(_ index: Int, to value: UInt64)
  mutating func push(_ value: UInt64)
  mutating func pushZeros(_ count: Int)
  /// Removes the topmost slots.
  mutating func pop(_ count: Int)

  // MARK: Frames

  var frameCount: Int { get }
  /// The innermost frame, which has to exist, here and for everything below.
  var frame: MachineFrame { get }
  /// The innermost frame's program counter.
  var pc: Int { get set }
  /// The exception being thrown, or 0.
  var pending: UInt64 { get set }
  mutating func pushFrame(_ frame: MachineFrame)
  /// Replaces the innermost frame by another.
  mutating func replaceFrame(by frame: MachineFrame)
  mutating func popFrame()
  /// The limit of the slots of all frames, with two for each of them.
  var stackSlots: Int { get }

  // MARK: Functions

  func function(_ index: Index) -> FunctionNumber
  /// Returns the function of a reference that is not null.
  func function(of reference: UInt64) -> FunctionNumber
  func reference(to function: FunctionNumber) -> UInt64
  func type(of function: FunctionNumber) -> UInt32
  func slots(of function: FunctionNumber) -> (parameters: Int, results: Int)
  /// Throws the error of an invalid function that is not the host's, where that is not known before it is called.
  func validate(_ function: FunctionNumber) throws(ModuleError)
  /// Returns the code of a function that is not the host's, and is valid.
  func code(of function: FunctionNumber) -> FunctionCode

  // MARK: The host, whose function the innermost frame is of

  /// The greatest number of bytes that the arguments allow the function to move.
  var hostBytes: UInt64 { get }
  /// Calls the function, removes its frame, and leaves its results instead of its arguments.
  ///
  /// - Throws: The error of the function; then the frame is as it was.
  mutating func callHost() throws
  /// Returns the exception of the guest's that a function of the host let through.
  func exception(_ error: any Error) -> UInt64?

  // MARK: Types

  func typeNumber(_ index: Index) -> UInt32
  func isSubtype(_ type: UInt32, of other: UInt32) -> Bool
  /// Returns whether a reference has a type, whose index is the running instance's.
  func matches(_ reference: UInt64, _ type: ReferenceType) -> Bool
  func fieldCount(of type: UInt32) -> Int
  /// Returns a field and the offset of its slots among those of the structure.
  func field(_ index: Index, of type: UInt32) -> (storage: StorageType, slot: Int)
  func element(of type: UInt32) -> StorageType
  /// Returns the number of parameter slots of a function type.
  func parameterSlots(of type: UInt32) -> Int
  func tagType(_ tag: Index) -> UInt32

  // MARK: Globals

  /// Returns a value of one slot; the second part is a `v128`'s high half.
  func global(_ index: Index) -> (low: UInt64, high: UInt64)
  mutating func setGlobal(_ index: Index, to value: (low: UInt64, high: UInt64))
  func isWide(global index: Index) -> Bool

  // MARK: Memories. Addresses and counts are in bytes

  func memoryType(_ memory: Index) -> AddressType
  func memoryBytes(_ memory: Index) -> UInt64
  /// Reads up to 8 bytes, zero-extended.
  func load(_ memory: Index, at address: UInt64, bytes: Int) -> UInt64
  mutating func store(_ value: UInt64, _ memory: Index, at address: UInt64, bytes: Int)
  mutating func fill(_ memory: Index, at address: UInt64, with value: UInt8, count: UInt64)
  /// Copies bytes that may overlap.
  mutating func copy(_ source: Index, from: UInt64, _ destination: Index, to: UInt64, count: UInt64)
  mutating func copy(data: Index, from: UInt64, _ memory: Index, to: UInt64, count: UInt64)
  func canGrow(memory: Index, by pages: UInt64) -> Bool
  mutating func grow(memory: Index, by pages: UInt64)

  // MARK: Tables

  func tableType(_ table: Index) -> AddressType
  func tableCount(_ table: Index) -> UInt64
  func element(_ table: Index, at index: UInt64) -> UInt64
  mutating func setElement(_ table: Index, at index: UInt64, to reference: UInt64)
  func canGrow(table: Index, by count: UInt64) -> Bool
  mutating func grow(table: Index, by count: UInt64, with reference: UInt64)

  // MARK: Segments, which are empty once they are dropped

  func dataBytes(_ data: Index) -> UInt64
  func elementCount(_ segment: Index) -> UInt64
  func item(_ segment: Index, at index: UInt64) -> UInt64
  mutating func drop(data: Index)
  mutating func drop(elements: Index)

  // MARK: Objects. Contents are at byte offsets: 8 bytes a slot of fields and values, the storage size of elements

  /// Returns the cost of the collection that the heap's limit asks for before an object with so many bytes of contents,
  /// if any, or `nil` where the object does not fit beside all that can be reached.
  mutating func makeSpace(_ bytes: UInt64) -> UInt64?
  /// Counts only what can be reached against the limit, since the collection was paid for.
  mutating func noteCollection()
  /// Allocates a structure, which is all zero, as other new objects are.
  mutating func allocateStructure(_ type: UInt32) -> UInt64
  mutating func allocateArray(_ type: UInt32, length: UInt32) -> UInt64
  mutating func allocateException(_ tag: Index) -> UInt64
  /// Returns the type of an object; for an exception, its tag's function type.
  func objectType(_ reference: UInt64) -> UInt32
  func arrayLength(_ reference: UInt64) -> UInt64
  func isException(_ reference: UInt64, of tag: Index) -> Bool
  /// Reads up to 8 bytes, zero-extended.
  func contents(of reference: UInt64, at offset: UInt64, bytes: Int) -> UInt64
  mutating func setContents(of reference: UInt64, at offset: UInt64, bytes: Int, to value: UInt64)
  /// Copies bytes that may overlap.
  mutating func copy(object: UInt64, from: UInt64, object destination: UInt64, to: UInt64, count: UInt64)
  mutating func copy(data: Index, from: UInt64, object: UInt64, to: UInt64, count: UInt64)
}
