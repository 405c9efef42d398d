public import Wasm

/// The system interface of one guest program, preview 1: the module `wasi_snapshot_preview1`, and for guests that ask
/// for it the older `wasi_unstable` too.
///
/// A guest sees the directories it is given, and nothing else of the machine. `proc_exit` throws `WASIExit` out of the
/// call into the guest. Not safe for use from several threads at once.
public final class WASI {
  /// The module name that guests import from.
  public static let moduleName: Name = InterfaceVersion.preview1.moduleName
  /// The module name that guests of 2019 import from.
  public static let unstableModuleName: Name = InterfaceVersion.unstable.moduleName

  let arguments: StringList
  let environment: StringList
  let clock: GuestClock
  var random: any WASIRandom
  var descriptors: DescriptorTable
  /// The number of calls of each function, by its number.
  var calls: [UInt64]
  /// The number of calls that had to do with something that no input of the run determines.
  public internal(set) var outsideCallCount: UInt64 = 0
  /// The layer that sees every call, if there is one.
  package var transcript: (any HostTranscript)?
  /// Space for the buffers of one read or write.
  let vectors: UnsafeMutablePointer<HostVector>

  /// Makes the state of a run; the configuration says what the guest finds around it.
  public init(_ configuration: WASIConfiguration = WASIConfiguration()) {
    arguments = StringList(configuration.arguments)
    environment = StringList(configuration.environment.map { $0.key + [UInt8(ascii: "=")] + $0.value })
    clock = GuestClock(configuration.clocks)
    random = configuration.random
    descriptors = DescriptorTable(configuration)
    vectors = .allocate(capacity: Int(Bounds.buffers))
    calls = [UInt64](repeating: 0, count: 2 * WASI.preview1Table.count)
    for preopen in configuration.preopens {
      preopen.virtual?.now = { [clock] in clock.fileTime }
    }
  }

  deinit { vectors.deallocate() }
}

/// One function of preview 1: its name and type, what it is about, what it moves, which ranges of the guest's memory it
/// looks at and writes, its flags, and its implementation.
struct Row: Sendable {
  enum Body: Sendable {
    /// Answers an error number.
    case call(@Sendable (WASI, HostCall) throws(WASIErrno) -> Void)
    /// `proc_exit`, which does not return.
    case exit
  }

  /// The object of a call, which says whether the host answers. `fd_close` and `fd_renumber` are about
  /// nothing: what a number stands for is known here, whatever it is.
  enum Subject: Sendable {
    case none, clock, random, poll
    /// The descriptor in this argument, or the two in these.
    case descriptor(Int)
    case descriptors(Int, Int)
  }

  let name: String
  /// `i` for i32, `I` for i64.
  let parameters: String
  var subject = Subject.none
  /// The formula of the bytes that a call is charged for beforehand.
  var moves = MovedBytes.none
  /// The ranges that a call looks at.
  var reads: [CallRange] = []
  /// The ranges that a call writes where it does not fail.
  var writes: [CallRange] = []
  var flags: [CallFlags] = []
  /// The argument with the pointer to which the number of a new descriptor is written.
  var opens: Int?
  /// The argument with the descriptor that is written to, if that may be a standard stream.
  var output: Int?
  var body: Body
  var version = InterfaceVersion.preview1

  var type: FunctionType {
    let types = parameters.utf8.map { $0 == UInt8(ascii: "I") ? ValueType.i64 : .i32 }
    return switch body {
    case .call: FunctionType(types, [.i32])
    case .exit: FunctionType(types, [])
    }
  }
}

extension WASI {
  /// All functions, in the order of their numbers.
  static let table: [Row] = preview1Table + unstableTable

  /// A function by its number: those of preview 1 come first, and those of `wasi_unstable` after them, which are made
  /// only for a guest that calls them.
  @inline(__always)
  static func row(_ number: Int) -> Row {
    number < preview1Table.count ? preview1Table[number] : unstableTable[number - preview1Table.count]
  }

  /// All functions of preview 1.
  static let preview1Table: [Row] = [
    row("args_get", "ii", moves: .strings { $0.arguments }, writes: [.strings { $0.arguments }]) {
      wasi, call throws(WASIErrno) in try wasi.arguments.get(call)
    },
    row("args_sizes_get", "ii", writes: [.value(0, 4), .value(1, 4)]) { wasi, call throws(WASIErrno) in
      try wasi.arguments.sizes(call)
    },
    row("environ_get", "ii", moves: .strings { $0.environment }, writes: [.strings { $0.environment }]) {
      wasi, call throws(WASIErrno) in try wasi.environment.get(call)
    },
    row("environ_sizes_get", "ii", writes: [.value(0, 4), .value(1, 4)]) { wasi, call throws(WASIErrno) in
      try wasi.environment.sizes(call)
    },
    row("clock_res_get", "ii", about: .clock, writes: [.value(1, 8)], flags: [.clock(0)]) {
      wasi, call throws(WASIErrno) in try wasi.clockResolution(call)
    },
    row("clock_time_get", "iIi", about: .clock, writes: [.value(2, 8)], flags: [.clock(0)]) {
      wasi, call throws(WASIErrno) in try wasi.clockTime(call)
    },
    row(
      "fd_advise", "iIIi", about: .descriptor(0),
      flags: [.choice(3, ["normal", "sequential", "random", "willneed", "dontneed", "noreuse"])]
    ) { wasi, call throws(WASIErrno) in try wasi.advise(call) },
    row("fd_allocate", "iII", about: .descriptor(0)) { wasi, call throws(WASIErrno) in try wasi.allocate(call) },
    row("fd_close", "i") { wasi, call throws(WASIErrno) in try wasi.close(call) },
    row("fd_datasync", "i", about: .descriptor(0)) { wasi, call throws(WASIErrno) in try wasi.sync(call, onlyData: true)
    },
    row("fd_fdstat_get", "ii", about: .descriptor(0), writes: [.value(1, Layout.descriptorStatusSize)]) {
      wasi, call throws(WASIErrno) in try wasi.descriptorStatus(call)
    },
    row("fd_fdstat_set_flags", "ii", about: .descriptor(0), flags: [.descriptor(1)]) { wasi, call throws(WASIErrno) in
      try wasi.setFlags(call)
    },
    row("fd_fdstat_set_rights", "iII", about: .descriptor(0)) { wasi, call throws(WASIErrno) in try wasi.setRights(call)
    },
    row("fd_filestat_get", "ii", about: .descriptor(0), writes: [.value(1, InterfaceVersion.preview1.fileStatusSize)]) {
      wasi, call throws(WASIErrno) in try wasi.fileStatus(call, .preview1)
    },
    row("fd_filestat_set_size", "iI", about: .descriptor(0)) { wasi, call throws(WASIErrno) in try wasi.setSize(call) },
    row("fd_filestat_set_times", "iIIi", about: .descriptor(0), flags: [.times(3)]) { wasi, call throws(WASIErrno) in
      try wasi.setTimes(call)
    },
    row(
      "fd_pread", "iiiIi", about: .descriptor(0), moves: .buffers, reads: [.bufferList],
      writes: [.value(4, 4), .filledBuffers(countAt: 4)]
    ) { wasi, call throws(WASIErrno) in try wasi.positionedRead(call) },
    row("fd_prestat_get", "ii", about: .descriptor(0), writes: [.value(1, Layout.preopenStatusSize)]) {
      wasi, call throws(WASIErrno) in try wasi.preopenStatus(call)
    },
    row("fd_prestat_dir_name", "iii", about: .descriptor(0), moves: .bytes([2]), writes: [.buffer(1)]) {
      wasi, call throws(WASIErrno) in try wasi.preopenName(call)
    },
    row(
      "fd_pwrite", "iiiIi", about: .descriptor(0), moves: .buffers, reads: [.bufferList, .buffers],
      writes: [.value(4, 4)]
    ) { wasi, call throws(WASIErrno) in try wasi.positionedWrite(call) },
    row(
      "fd_read", "iiii", about: .descriptor(0), moves: .buffers, reads: [.bufferList],
      writes: [.value(3, 4), .filledBuffers(countAt: 3)]
    ) { wasi, call throws(WASIErrno) in try wasi.read(call) },
    row(
      "fd_readdir", "iiiIi", about: .descriptor(0), moves: .bytes([2]),
      writes: [.value(4, 4), .filled(1, countAt: 4, 1)]
    ) { wasi, call throws(WASIErrno) in try wasi.readDirectory(call) },
    row("fd_renumber", "ii") { wasi, call throws(WASIErrno) in try wasi.renumber(call) },
    row("fd_seek", "iIii", about: .descriptor(0), writes: [.value(3, 8)], flags: [.choice(2, ["set", "cur", "end"])]) {
      wasi, call throws(WASIErrno) in try wasi.seek(call, .preview1)
    },
    row("fd_sync", "i", about: .descriptor(0)) { wasi, call throws(WASIErrno) in try wasi.sync(call, onlyData: false) },
    row("fd_tell", "ii", about: .descriptor(0), writes: [.value(1, 8)]) { wasi, call throws(WASIErrno) in
      try wasi.tell(call)
    },
    row(
      "fd_write", "iiii", about: .descriptor(0), moves: .buffers, reads: [.bufferList, .buffers],
      writes: [.value(3, 4)], output: 0
    ) { wasi, call throws(WASIErrno) in try wasi.write(call) },
    row("path_create_directory", "iii", about: .descriptor(0), moves: .paths([2]), reads: [.path(1)]) {
      wasi, call throws(WASIErrno) in try wasi.createDirectory(call)
    },
    row(
      "path_filestat_get", "iiiii", about: .descriptor(0), moves: .paths([3]), reads: [.path(2)],
      writes: [.value(4, InterfaceVersion.preview1.fileStatusSize)], flags: [.lookup(1)]
    ) { wasi, call throws(WASIErrno) in try wasi.pathStatus(call, .preview1) },
    row(
      "path_filestat_set_times", "iiiiIIi", about: .descriptor(0), moves: .paths([3]), reads: [.path(2)],
      flags: [.lookup(1), .times(6)]
    ) { wasi, call throws(WASIErrno) in try wasi.pathSetTimes(call) },
    row(
      "path_link", "iiiiiii", about: .descriptors(0, 4), moves: .paths([3, 6]), reads: [.path(2), .path(5)],
      flags: [.lookup(1)]
    ) { wasi, call throws(WASIErrno) in try wasi.link(call) },
    row(
      "path_open", "iiiiiIIii", about: .descriptor(0), moves: .paths([3]), reads: [.path(2)], writes: [.value(8, 4)],
      flags: [
        .lookup(1), .bits(4, ["creat", "directory", "excl", "trunc"]),
        .bits(5, ["", "fd_read", "", "", "", "", "fd_write"]), .descriptor(7),
      ], opens: 8
    ) { wasi, call throws(WASIErrno) in try wasi.openPath(call) },
    row(
      "path_readlink", "iiiiii", about: .descriptor(0), moves: .paths([2, 4]), reads: [.path(1)],
      writes: [.value(5, 4), .filled(3, countAt: 5, 1)]
    ) { wasi, call throws(WASIErrno) in try wasi.readLink(call) },
    row("path_remove_directory", "iii", about: .descriptor(0), moves: .paths([2]), reads: [.path(1)]) {
      wasi, call throws(WASIErrno) in try wasi.removeDirectory(call)
    },
    row("path_rename", "iiiiii", about: .descriptors(0, 3), moves: .paths([2, 5]), reads: [.path(1), .path(4)]) {
      wasi, call throws(WASIErrno) in try wasi.rename(call)
    },
    row("path_symlink", "iiiii", about: .descriptor(2), moves: .paths([1, 4]), reads: [.path(0), .path(3)]) {
      wasi, call throws(WASIErrno) in try wasi.symbolicLink(call)
    },
    row("path_unlink_file", "iii", about: .descriptor(0), moves: .paths([2]), reads: [.path(1)]) {
      wasi, call throws(WASIErrno) in try wasi.unlinkFile(call)
    },
    row(
      "poll_oneoff", "iiii", about: .poll, moves: .subscriptions(.preview1),
      reads: [.array(0, count: 2, InterfaceVersion.preview1.subscriptionSize)],
      writes: [.value(3, 4), .filled(1, countAt: 3, Layout.eventSize)]
    ) { wasi, call throws(WASIErrno) in try wasi.poll(call, .preview1) },
    Row(name: "proc_exit", parameters: "i", body: .exit),
    row("proc_raise", "i") { wasi, call throws(WASIErrno) in try wasi.raise(call) },
    row("random_get", "ii", about: .random, moves: .random(1), writes: [.buffer(0)]) { wasi, call throws(WASIErrno) in
      try wasi.randomBytes(call)
    },
    row("sched_yield", "") { wasi, call throws(WASIErrno) in wasi.yield() },
    row("sock_accept", "iii", about: .descriptor(0), writes: [.value(2, 4)], flags: [.descriptor(1)], opens: 2) {
      wasi, call throws(WASIErrno) in try wasi.accept(call)
    },
    row(
      "sock_recv", "iiiiii", about: .descriptor(0), moves: .buffers, reads: [.bufferList],
      writes: [.value(4, 4), .value(5, 2), .filledBuffers(countAt: 4)],
      flags: [.bits(3, ["recv_peek", "recv_waitall"])]
    ) { wasi, call throws(WASIErrno) in try wasi.receive(call) },
    row(
      "sock_send", "iiiii", about: .descriptor(0), moves: .buffers, reads: [.bufferList, .buffers],
      writes: [.value(4, 4)]
    ) { wasi, call throws(WASIErrno) in try wasi.send(call) },
    row("sock_shutdown", "ii", about: .descriptor(0), flags: [.bits(1, ["rd", "wr"])]) { wasi, call throws(WASIErrno) in
      try wasi.shutdown(call)
    },
  ]

  private static func row(
    _ name: String, _ parameters: String, about subject: Row.Subject = .none, moves: MovedBytes = .none,
    reads: [CallRange] = [], writes: [CallRange] = [], flags: [CallFlags] = [], opens: Int? = nil, output: Int? = nil,
    _ body: @escaping @Sendable (WASI, HostCall) throws(WASIErrno) -> Void
  ) -> Row {
    Row(
      name: name, parameters: parameters, subject: subject, moves: moves, reads: reads, writes: writes, flags: flags,
      opens: opens, output: output, body: .call(body))
  }
}
