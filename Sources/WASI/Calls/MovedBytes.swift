/// The number of bytes that a call moves at most, by its arguments: it is charged for them beforehand (`Spec/fuel.md`,
/// section 6).
enum MovedBytes: Sendable {
  case none
  /// The arguments or the environment variables, and a pointer to each.
  case strings(@Sendable (WASI) -> StringList)
  /// The list of buffers at argument 1, as many as argument 2 says; nothing where they are refused.
  case buffers
  /// Bytes of the guest, by the numbers of the arguments with their lengths.
  case bytes([Int])
  /// Paths and buffers, by the numbers of the arguments with their lengths: 16 times, and 65,536 for the way to a file.
  case paths([Int])
  /// The buffer whose length is in this argument, 64 times: making random bytes takes longer than copying.
  case random(Int)
  /// Subscriptions and events, as many as argument 2 says.
  case subscriptions(InterfaceVersion)

  /// The formula in the words of the fuel document.
  var description: String? {
    switch self {
    case .none: nil
    case .strings: "the strings, and 4 for each of them"
    case .buffers: "the sum of the vectors' lengths; 0 if they are refused"
    case .bytes(let arguments): arguments.map { "argument \($0 + 1)" }.joined(separator: " and ")
    case .paths(let arguments):
      "65536 and 16 times " + arguments.map { "argument \($0 + 1)" }.joined(separator: " and ")
    case .random(let argument): "64 times argument \(argument + 1)"
    case .subscriptions(let version):
      "\(version.eventBytes) times argument 3, if that is at most \(Bounds.subscriptions)"
    }
  }

  /// The number of bytes.
  ///
  /// - Parameter wasi: The system interface, if it is at hand.
  /// - Returns: `nil` where the arguments do not tell, and there is no system interface.
  func count<Call: GuestCall>(of call: Call, by wasi: WASI?) throws(Call.Memory.ReadFailure) -> UInt64? {
    switch self {
    case .none: return 0
    case .strings(let list): return wasi.map { list($0).movedBytes }
    case .buffers:
      switch try BufferList.check(at: call.word(1), count: call.word(2), in: call.memory) {
      case .success(let total): return total
      case .failure: return 0
      }
    case .bytes(let arguments): return arguments.reduce(0) { $0 + UInt64(call.word($1)) }
    case .paths(let arguments): return arguments.reduce(65_536) { $0 + UInt64(call.word($1)) * 16 }
    case .random(let argument): return UInt64(call.word(argument)) * 64
    case .subscriptions(let version):
      return call.word(2) <= Bounds.subscriptions ? UInt64(call.word(2)) * version.eventBytes : 0
    }
  }
}

extension InterfaceVersion {
  /// A subscription and the event that answers it, in bytes.
  fileprivate var eventBytes: UInt64 { subscriptionSize + Layout.eventSize }
}

extension WASI {
  /// The number of bytes that a call moves at most, for callers that have no system interface at hand.
  ///
  /// - Returns: `nil` where the arguments do not tell.
  package static func movedBytes<Call: GuestCall>(of call: Call) throws(Call.Memory.ReadFailure) -> UInt64? {
    try row(call.function).moves.count(of: call, by: nil)
  }

  /// The rows of the fuel document: functions of preview 1 that are charged for bytes, and for which.
  package static var movedBytesRows: [(name: String, bytes: String)] {
    preview1Table.compactMap { row in row.moves.description.map { (row.name, $0) } }
  }
}
