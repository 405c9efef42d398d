extension Array<UInt8> {
  /// Calls `body` with the bytes in place; unlike `withUnsafeBytes`, it throws what `body` throws.
  @inline(__always)
  package func withBytes<Result, Failure>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withUnsafeBufferPointer { (buffer) throws(Failure) in try body(UnsafeRawBufferPointer(buffer)) }
  }
}
