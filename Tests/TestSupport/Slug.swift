import IPLD

/// The slug of the error that `body` throws.
package func slug(_ body: () throws -> Void) -> String? {
  do {
    try body()
    return nil
  } catch {
    return (error as? CodedError)?.slug ?? "\(error)"
  }
}
