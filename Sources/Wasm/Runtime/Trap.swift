/// Why execution stopped (section 4.2.x, Results); the raw value is the message of the specification's test suite.
public enum TrapKind: String, Error, Hashable, Sendable, CaseIterable {
  case unreachable
  case integerDivideByZero = "integer divide by zero"
  case integerOverflow = "integer overflow"
  case invalidConversion = "invalid conversion to integer"
  case outOfBoundsMemoryAccess = "out of bounds memory access"
  case outOfBoundsTableAccess = "out of bounds table access"
  case outOfBoundsArrayAccess = "out of bounds array access"
  case undefinedElement = "undefined element"
  case uninitializedElement = "uninitialized element"
  case indirectCallTypeMismatch = "indirect call type mismatch"
  case nullReference = "null reference"
  case nullFunctionReference = "null function reference"
  case nullStructureReference = "null structure reference"
  case nullArrayReference = "null array reference"
  case nullI31Reference = "null i31 reference"
  case nullExceptionReference = "null exception reference"
  case castFailure = "cast failure"
  /// The call does not fit the store's limits on frames and slots.
  case callStackExhausted = "call stack exhausted"
  /// The allocation does not fit the store's limit on the heap of structures and arrays.
  case heapExhausted = "allocation size too large"
  case outOfFuel = "out of fuel"
  case interrupted
}

/// An execution that stopped, with the guest's call stack.
public struct Trap: Error, Sendable, CustomStringConvertible {
  /// One function on the stack.
  public struct Frame: Hashable, Sendable {
    /// Index in its module's function index space.
    public let function: Index
    /// From the name section or an export, where there is one.
    public let name: Name?
    /// Offset of the instruction in the module's bytes.
    public let offset: Int

    package init(function: Index, name: Name?, offset: Int) {
      self.function = function
      self.name = name
      self.offset = offset
    }
  }

  public let kind: TrapKind
  /// The index that an indirect call found nothing at, of `undefinedElement` and `uninitializedElement`.
  public let element: UInt64?
  /// Innermost first; at most `maximumFrames` are kept.
  public let backtrace: [Frame]

  static let maximumFrames = 64

  public init(_ kind: TrapKind, element: UInt64? = nil, backtrace: [Frame] = []) {
    self.kind = kind
    self.element = element
    self.backtrace = backtrace
  }

  public var description: String { element.map { "\(kind.rawValue) \($0)" } ?? kind.rawValue }
}
