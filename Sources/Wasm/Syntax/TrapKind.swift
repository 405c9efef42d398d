/// The reasons for which execution stops (section 4.2.4, Results); the raw value is the message of the specification's
/// test suite.
public enum TrapKind: String, Error, Hashable, Sendable, CaseIterable {
  /// The instruction `unreachable` was executed.
  case unreachable
  /// The divisor of an integer division or remainder is zero.
  case integerDivideByZero = "integer divide by zero"
  /// The result of a signed division or of a truncation does not fit its type.
  case integerOverflow = "integer overflow"
  /// A NaN was truncated to an integer.
  case invalidConversion = "invalid conversion to integer"
  /// The range of bytes is not inside the memory or the data segment.
  case outOfBoundsMemoryAccess = "out of bounds memory access"
  /// The index or range is not inside the table or the element segment.
  case outOfBoundsTableAccess = "out of bounds table access"
  /// The index or range is not inside the array.
  case outOfBoundsArrayAccess = "out of bounds array access"
  /// The index of an indirect call is past the end of the table.
  case undefinedElement = "undefined element"
  /// The table has null where an indirect call looked for a function.
  case uninitializedElement = "uninitialized element"
  /// The function that an indirect call found has another type.
  case indirectCallTypeMismatch = "indirect call type mismatch"
  /// The reference that may not be null is (`ref.as_non_null`).
  case nullReference = "null reference"
  /// The function that `call_ref` shall call is null.
  case nullFunctionReference = "null function reference"
  /// The reference to the structure is null.
  case nullStructureReference = "null structure reference"
  /// The reference to the array is null.
  case nullArrayReference = "null array reference"
  /// The `i31` that shall be read is null.
  case nullI31Reference = "null i31 reference"
  /// The exception that `throw_ref` shall throw is null.
  case nullExceptionReference = "null exception reference"
  /// A reference is not of the type it was cast to (`ref.cast`).
  case castFailure = "cast failure"
  /// The call does not fit the store's limits on frames and slots.
  case callStackExhausted = "call stack exhausted"
  /// The allocation does not fit the store's limit on the heap of structures and arrays.
  case heapExhausted = "allocation size too large"
  /// The next instruction would have taken the fuel used past the limit (`Store.fuelLimit`).
  case outOfFuel = "out of fuel"
  /// The host stopped the run (`Store.interrupt`); it can go on with `Store.resume`.
  case interrupted
}
