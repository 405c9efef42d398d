/// A value of the tests that is made of constants, so that making it cannot fail.
package func constant<Value>(
  _ make: @autoclosure () throws -> Value?, file: StaticString = #file, line: UInt = #line
) -> Value {
  do {
    if let value = try make() { return value }
    preconditionFailure("a constant is nil", file: file, line: line)
  } catch {
    preconditionFailure("a constant cannot be made: \(error)", file: file, line: line)
  }
}
