import IPLD
import WASI
import Wasm

/// The comparison of a host call with the record of one. A claim is checked, a segment is played and a single step is judged by
/// it.
extension HostCallRecord {
  /// The first difference between a call and the recorded one.
  enum Difference: Error, CustomStringConvertible {
    /// The function or the fuel differs; the fuel is `nil` before the call is charged.
    case call(recorded: HostCallRecord, function: Int, fuel: UInt64?)
    case arguments(recorded: [UInt64], actual: [UInt64])
    case pages(recorded: UInt64, actual: UInt64)
    /// The bytes that the host looks at differ; with the address of the first, if it is known.
    case reads(address: UInt64?)
    /// The error number differs; it is `nil` where a call ends the run.
    case errno(recorded: UInt32?, actual: UInt32?)
    case outside(recorded: Bool)
    case writes

    var description: String {
      switch self {
      case .call(let recorded, let function, let fuel):
        let name = HostCallRecord.name(of: function)
        return "\(recorded.name) at fuel \(recorded.fuel) is recorded, and it is \(name)"
          + (fuel.map { " at fuel \($0)" } ?? "")
      case .arguments(let recorded, let actual): return "arguments \(recorded) are recorded, and they are \(actual)"
      case .pages(let recorded, let actual): return "\(recorded) pages of memory are recorded, and it has \(actual)"
      case .reads(let address):
        return "other bytes that the host looks at" + (address.map { ", at address \($0)" } ?? "")
      case .errno(let recorded, let actual):
        func text(_ errno: UInt32?) -> String { errno.map(String.init) ?? "none" }
        return "error number \(text(recorded)) is recorded, and it is \(text(actual))"
      case .outside(let recorded): return "the outside has \(recorded ? "not " : "")answered, against the record"
      case .writes: return "other bytes that the host answered with"
      }
    }
  }

  /// The name of the function.
  package var name: String { Self.name(of: function) }

  static func name(of function: Int) -> String {
    let names = WASI.functionNames
    return names.indices.contains(function) ? names[function] : "function \(function)"
  }

  /// Returns the first difference of a call before any of the memory is looked at.
  ///
  /// - Parameter fuel: The fuel that the guest has used, the call included; `nil` before the call is charged.
  func difference(beforeReading call: some GuestCall, fuel: UInt64?) -> Difference? {
    guard function == call.function, fuel == nil || self.fuel == fuel else {
      return .call(recorded: self, function: call.function, fuel: fuel)
    }
    let actual = call.arguments
    guard arguments == actual else { return .arguments(recorded: arguments, actual: actual) }
    let pages = call.memory.byteCount / MemoryType.pageBytes
    guard self.pages == pages else { return .pages(recorded: self.pages, actual: pages) }
    return nil
  }

  /// Returns the first difference of a guest's call.
  ///
  /// - Parameters:
  ///   - fuel: The fuel that the guest has used, the call included.
  ///   - reads: Everything that the host looks at, where that was found already; the bytes that the record names are read from
  ///     the guest's memory where it is `nil`.
  func difference<Call: GuestCall>(
    from call: Call, fuel: UInt64, reads: [Piece]? = nil
  ) throws(Call.Memory.ReadFailure) -> Difference? {
    if let difference = difference(beforeReading: call, fuel: fuel) { return difference }
    if let reads { return self.reads == reads ? nil : .reads(address: nil) }
    for piece in self.reads {
      let range = MemoryRange(address: piece.address, count: piece.payload.byteCount)
      guard call.memory.contains(range), try call.memory.withBytes(of: range, { piece.payload.isOf($0) }) else {
        return .reads(address: piece.address)
      }
    }
    return nil
  }

  /// Returns the first difference of a host's answer.
  func difference(fromAnswer errno: UInt32?, writes: [Piece], isOutside: Bool) -> Difference? {
    guard self.isOutside == isOutside else { return .outside(recorded: self.isOutside) }
    guard self.errno == errno else { return .errno(recorded: self.errno, actual: errno) }
    return self.writes == writes ? nil : .writes
  }
}

extension CodedError {
  /// Returns the error of a host call in a run that is compared with a trace.
  static func hostCall(_ number: Int, _ call: (function: Int, fuel: UInt64), _ what: String) -> CodedError {
    CodedError(
      .verifyHostCall,
      "call \(number) of the host, \(HostCallRecord.name(of: call.function)) at fuel \(call.fuel): \(what)")
  }
}
