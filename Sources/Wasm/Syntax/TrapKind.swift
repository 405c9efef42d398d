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
