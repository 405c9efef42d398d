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
  case subscriptions(InterfaceVersion)

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
    case .subscriptions(let version):
      "\(version.eventBytes) times argument 3, if that is at most \(Bounds.subscriptions)"
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
    case .subscriptions(let version):
      return call[2] <= Bounds.subscriptions ? UInt64(call[2]) * version.eventBytes : 0
    }
  }
}

extension InterfaceVersion {
  /// A subscription and the event that answers it, in bytes.
  fileprivate var eventBytes: UInt64 { subscriptionSize + Layout.eventSize }
}

extension WASI {
  /// How many bytes a call moves at most, for whoever has no system interface at hand.
  ///
  /// - Parameters:
  ///   - memoryBytes: Of the guest's memory.
  ///   - read: Answers bytes of it, which are there.
  /// - Returns: `nil` where the arguments do not tell.
  package static func movedBytes<Failure>(
    of function: Int, arguments: [UInt64], memoryBytes: UInt64, read: (UInt64, UInt64) throws(Failure) -> [UInt8]
  ) throws(Failure) -> UInt64? {
    func argument(_ number: Int) -> UInt64 { arguments[number] & 0xFFFF_FFFF }
    func isInside(_ address: UInt64, _ count: UInt64) -> Bool {
      address <= memoryBytes && count <= memoryBytes - address
    }
    switch table[function].bytes {
    case .none: return 0
    case .strings: return nil
    case .vectors:
      let (list, count) = (argument(1), argument(2) * Layout.vectorSize)
      guard argument(2) <= UInt64(Bounds.vectors), isInside(list, count) else { return 0 }
      let bytes = try read(list, count)
      func word(_ place: Int) -> UInt64 { (0..<4).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) } }
      var total: UInt64 = 0
      for place in stride(from: 0, to: bytes.count, by: Int(Layout.vectorSize)) {
        guard isInside(word(place), word(place + 4)) else { return 0 }
        total += word(place + 4)
      }
      return total <= UInt64(UInt32.max) ? total : 0
    case .buffers(let numbers): return numbers.reduce(0) { $0 + argument($1) }
    case .paths(let numbers): return numbers.reduce(65_536) { $0 + argument($1) * 16 }
    case .random(let number): return argument(number) * 64
    case .subscriptions(let version):
      return argument(2) <= UInt64(Bounds.subscriptions) ? argument(2) * version.eventBytes : 0
    }
  }

  /// The rows of the fuel document: functions of preview 1 that are charged for bytes, and for which.
  package static var movedBytesRows: [(name: String, bytes: String)] {
    preview1Table.compactMap { row in row.bytes.description.map { (row.name, $0) } }
  }
}
