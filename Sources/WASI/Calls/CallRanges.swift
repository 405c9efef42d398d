/// Which bytes of the guest's memory a function looks at, and which it writes.
struct CallRanges: Sendable {
  enum Part: Sendable {
    /// A structure of so many bytes at the pointer in an argument.
    case value(Int, UInt64)
    /// A buffer at the pointer in an argument, as long as another argument says.
    case buffer(Int, length: Int)
    /// Structures of so many bytes at the pointer in an argument, as many as another argument says.
    case array(Int, count: Int, UInt64)
    /// As much of such an array as the number says that the call wrote to the pointer in an argument.
    case filled(Int, countAt: Int, UInt64)
    /// What the vectors at the pointer in argument 1 name.
    case vectors
    /// As much of that as the number says that the call wrote to the pointer in an argument.
    case filledVectors(countAt: Int)
    /// The pointers and bytes of strings, at the pointers in arguments 0 and 1.
    case strings(@Sendable (WASI) -> StringList)
  }

  var reads: [Part] = []
  var writes: [Part] = []

  /// - Parameter vectors: The vectors' own bytes, as they were before the call.
  func pieces(_ parts: KeyPath<CallRanges, [Part]>, of call: HostCall, vectors: [UInt8]) -> [HostCall.Piece] {
    var pieces: [HostCall.Piece] = []
    let size = UInt64(call.memory.count)
    func add(_ address: UInt64, _ count: UInt64) {
      guard address < size, count > 0 else { return }
      pieces.append(HostCall.Piece(address: address, count: Int(min(count, size - address))))
    }
    func pointer(_ argument: Int) -> UInt64 { call.arguments[argument] & 0xFFFF_FFFF }
    func written(_ argument: Int) -> UInt64 {
      (try? GuestMemory(call.memory).load(UInt32(truncatingIfNeeded: call.arguments[argument]), as: UInt32.self))
        .map(UInt64.init) ?? 0
    }
    var vectors = vectors
    func addVectors(_ limit: UInt64) {
      var rest = limit
      for start in stride(from: 0, through: vectors.count - 8, by: 8) {
        func word(_ offset: Int) -> UInt64 {
          (0..<4).reduce(0) { $0 | UInt64(vectors[start + offset + $1]) << UInt64(8 * $1) }
        }
        let count = min(word(4), rest)
        add(word(0), count)
        rest -= count
      }
    }
    func vectorBytes() -> UInt64 {
      stride(from: 0, through: vectors.count - 8, by: 8).reduce(0) { sum, start in
        sum + (0..<4).reduce(0) { $0 | UInt64(vectors[start + 4 + $1]) << UInt64(8 * $1) }
      }
    }
    for part in self[keyPath: parts] {
      switch part {
      case .value(let argument, let count): add(pointer(argument), count)
      case .buffer(let argument, let length): add(pointer(argument), pointer(length))
      case .array(let argument, let count, let unit):
        // What is refused for its number is not looked at.
        guard pointer(count) <= UInt64(Bounds.subscriptions) else { continue }
        add(pointer(argument), pointer(count) * unit)
        if let piece = pieces.last { vectors = Array(call.bytes(of: piece)) }
      case .filled(let argument, let count, let unit): add(pointer(argument), written(count) * unit)
      case .vectors:
        // Nor what is refused for the sum of its lengths, which may be a thousand times the memory.
        if vectorBytes() <= UInt64(UInt32.max) { addVectors(.max) }
      case .filledVectors(let count): addVectors(written(count))
      case .strings(let list):
        let (pointers, bytes) = list(call.wasi).byteCounts
        add(pointer(0), pointers)
        add(pointer(1), bytes)
      }
    }
    return pieces
  }
}

extension WASI {
  /// By the numbers of the functions.
  static let ranges: [CallRanges] = table.map { row in
    let name = row.name
    return (row.version == .unstable ? unstableRanges : []).first { $0.name == name }?.ranges
      ?? rangesByName.first { $0.name == name }?.ranges ?? CallRanges()
  }

  /// The functions of `wasi_unstable` whose structures have other sizes.
  private static let unstableRanges = structureRanges(.unstable)

  private static func structureRanges(_ version: InterfaceVersion) -> [(name: String, ranges: CallRanges)] {
    [
      ("fd_filestat_get", CallRanges(writes: [.value(1, version.fileStatusSize)])),
      ("path_filestat_get", CallRanges(reads: [.buffer(2, length: 3)], writes: [.value(4, version.fileStatusSize)])),
      (
        "poll_oneoff",
        CallRanges(
          reads: [.array(0, count: 2, version.subscriptionSize)],
          writes: [.value(3, 4), .filled(1, countAt: 3, Layout.eventSize)])
      ),
    ]
  }

  private static let list = CallRanges.Part.array(1, count: 2, Layout.vectorSize)

  /// Functions that have to do with the guest's memory.
  static let rangesByName: [(name: String, ranges: CallRanges)] =
    [
      ("args_get", CallRanges(writes: [.strings { $0.arguments }])),
      ("args_sizes_get", CallRanges(writes: [.value(0, 4), .value(1, 4)])),
      ("environ_get", CallRanges(writes: [.strings { $0.environment }])),
      ("environ_sizes_get", CallRanges(writes: [.value(0, 4), .value(1, 4)])),
      ("clock_res_get", CallRanges(writes: [.value(1, 8)])),
      ("clock_time_get", CallRanges(writes: [.value(2, 8)])),
      ("fd_fdstat_get", CallRanges(writes: [.value(1, Layout.descriptorStatusSize)])),
      ("fd_pread", CallRanges(reads: [list], writes: [.value(4, 4), .filledVectors(countAt: 4)])),
      ("fd_prestat_get", CallRanges(writes: [.value(1, Layout.preopenStatusSize)])),
      ("fd_prestat_dir_name", CallRanges(writes: [.buffer(1, length: 2)])),
      ("fd_pwrite", CallRanges(reads: [list, .vectors], writes: [.value(4, 4)])),
      ("fd_read", CallRanges(reads: [list], writes: [.value(3, 4), .filledVectors(countAt: 3)])),
      ("fd_readdir", CallRanges(writes: [.value(4, 4), .filled(1, countAt: 4, 1)])),
      ("fd_seek", CallRanges(writes: [.value(3, 8)])),
      ("fd_tell", CallRanges(writes: [.value(1, 8)])),
      ("fd_write", CallRanges(reads: [list, .vectors], writes: [.value(3, 4)])),
      ("path_create_directory", CallRanges(reads: [.buffer(1, length: 2)])),
      ("path_filestat_set_times", CallRanges(reads: [.buffer(2, length: 3)])),
      ("path_link", CallRanges(reads: [.buffer(2, length: 3), .buffer(5, length: 6)])),
      ("path_open", CallRanges(reads: [.buffer(2, length: 3)], writes: [.value(8, 4)])),
      (
        "path_readlink", CallRanges(reads: [.buffer(1, length: 2)], writes: [.value(5, 4), .filled(3, countAt: 5, 1)])
      ),
      ("path_remove_directory", CallRanges(reads: [.buffer(1, length: 2)])),
      ("path_rename", CallRanges(reads: [.buffer(1, length: 2), .buffer(4, length: 5)])),
      ("path_symlink", CallRanges(reads: [.buffer(0, length: 1), .buffer(3, length: 4)])),
      ("path_unlink_file", CallRanges(reads: [.buffer(1, length: 2)])),
      ("random_get", CallRanges(writes: [.buffer(0, length: 1)])),
      ("sock_accept", CallRanges(writes: [.value(2, 4)])),
      ("sock_recv", CallRanges(reads: [list], writes: [.value(4, 4), .value(5, 2), .filledVectors(countAt: 4)])),
      ("sock_send", CallRanges(reads: [list, .vectors], writes: [.value(4, 4)])),
    ] + structureRanges(.preview1)
}
