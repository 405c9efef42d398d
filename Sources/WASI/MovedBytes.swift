/// How many bytes a call moves at most, by its arguments: what it is charged for beforehand (`Spec/fuel.md`, section 6).
enum MovedBytes: Sendable {
  case none
  /// The arguments or the environment variables, and a pointer to each.
  case strings(@Sendable (WASI) -> StringList)
  /// The vectors at argument 1, as many as argument 2 says; nothing where they are refused.
  case vectors
  /// Buffers of the guest, by the numbers of the arguments with their lengths.
  case buffers([Int])
  /// Paths and buffers, by the numbers of the arguments with their lengths: 16 times, and 65,536 for the way to a file.
  case paths([Int])
  /// The buffer whose length is in this argument, 64 times: making random bytes takes longer than copying.
  case random(Int)
  /// Subscriptions and events, as many as argument 2 says.
  case subscriptions

  /// For the fuel document.
  var description: String? {
    switch self {
    case .none: nil
    case .strings: "the strings, and 4 for each of them"
    case .vectors: "the sum of the vectors' lengths; 0 if they are refused"
    case .buffers(let arguments): arguments.map { "argument \($0 + 1)" }.joined(separator: " and ")
    case .paths(let arguments):
      "65536 and 16 times " + arguments.map { "argument \($0 + 1)" }.joined(separator: " and ")
    case .random(let argument): "64 times argument \(argument + 1)"
    case .subscriptions: "80 times argument 3, if that is at most \(Bounds.subscriptions)"
    }
  }

  func count(_ wasi: WASI, _ call: Call) -> UInt64 {
    switch self {
    case .none: return 0
    case .strings(let list): return list(wasi).movedBytes
    case .vectors:
      guard let vectors = try? wasi.hostVectors(call) else { return 0 }
      return vectors.reduce(0) { $0 + UInt64($1.iov_len) }
    case .buffers(let arguments): return arguments.reduce(0) { $0 + UInt64(call[$1]) }
    case .paths(let arguments): return arguments.reduce(65_536) { $0 + UInt64(call[$1]) * 16 }
    case .random(let argument): return UInt64(call[argument]) * 64
    case .subscriptions:
      return call[2] <= Bounds.subscriptions ? UInt64(call[2]) * (Layout.subscriptionSize + Layout.eventSize) : 0
    }
  }
}

extension WASI {
  /// The rows of the fuel document: functions that are charged for bytes, and for which.
  package static var movedBytesRows: [(name: String, bytes: String)] {
    table.compactMap { row in row.bytes.description.map { (row.name.description, $0) } }
  }
}
