public import Wasm

/// The system interface of one guest program, preview 1: the module `wasi_snapshot_preview1`.
///
/// A guest sees the directories it is given, and nothing else of the machine. `proc_exit` throws `WASIExit` out of the call
/// into the guest. Not safe for use from several threads at once.
public final class WASI {
  /// The module name that guests import from.
  public static let moduleName: Name = "wasi_snapshot_preview1"

  let arguments: StringList
  let environment: StringList
  let clock: GuestClock
  var random: any WASIRandom
  var descriptors: DescriptorTable
  /// How often each function of the table was called.
  var calls: [UInt64]
  /// How many of the calls had to do with something outside that no input of the run determines.
  public internal(set) var effects: UInt64 = 0
  /// What sees every call, if anything does.
  package var transcript: (any HostTranscript)?
  /// Room for the vectors of one read or write.
  let vectors: UnsafeMutablePointer<HostVector>

  public init(_ configuration: WASIConfiguration = WASIConfiguration()) {
    arguments = StringList(configuration.arguments)
    environment = StringList(configuration.environment.map { $0.key + [UInt8(ascii: "=")] + $0.value })
    clock = GuestClock(configuration.clocks)
    random = configuration.random
    descriptors = DescriptorTable(configuration)
    vectors = .allocate(capacity: Int(Bounds.vectors))
    calls = [UInt64](repeating: 0, count: WASI.table.count)
    for preopen in configuration.preopens {
      preopen.virtual?.now = { [clock] in clock.fileTime }
    }
  }

  deinit { vectors.deallocate() }
}

/// One function of preview 1: its name, its type and its implementation.
struct Row: Sendable {
  enum Body: Sendable {
    /// Answers an error number.
    case call(@Sendable (WASI, Call) throws(WASIErrno) -> Void)
    /// `proc_exit`, which does not return.
    case exit
  }

  let name: StaticString
  /// `i` for i32, `I` for i64.
  let parameters: StaticString
  var bytes = MovedBytes.none
  let body: Body

  var type: FunctionType {
    let types = parameters.description.utf8.map { $0 == UInt8(ascii: "I") ? ValueType.i64 : .i32 }
    return switch body {
    case .call: FunctionType(types, [.i32])
    case .exit: FunctionType(types, [])
    }
  }
}

extension WASI {
  /// All functions of preview 1.
  static let table: [Row] = [
    row("args_get", "ii", .strings { $0.arguments }) { wasi, call throws(WASIErrno) in try wasi.arguments.get(call) },
    row("args_sizes_get", "ii") { wasi, call throws(WASIErrno) in try wasi.arguments.sizes(call) },
    row("environ_get", "ii", .strings { $0.environment }) { wasi, call throws(WASIErrno) in try wasi.environment.get(call) },
    row("environ_sizes_get", "ii") { wasi, call throws(WASIErrno) in try wasi.environment.sizes(call) },
    row("clock_res_get", "ii") { wasi, call throws(WASIErrno) in try wasi.clockResolution(call) },
    row("clock_time_get", "iIi") { wasi, call throws(WASIErrno) in try wasi.clockTime(call) },
    row("fd_advise", "iIIi") { wasi, call throws(WASIErrno) in try wasi.advise(call) },
    row("fd_allocate", "iII") { wasi, call throws(WASIErrno) in try wasi.allocate(call) },
    row("fd_close", "i") { wasi, call throws(WASIErrno) in try wasi.close(call) },
    row("fd_datasync", "i") { wasi, call throws(WASIErrno) in try wasi.sync(call, onlyData: true) },
    row("fd_fdstat_get", "ii") { wasi, call throws(WASIErrno) in try wasi.descriptorStatus(call) },
    row("fd_fdstat_set_flags", "ii") { wasi, call throws(WASIErrno) in try wasi.setFlags(call) },
    row("fd_fdstat_set_rights", "iII") { wasi, call throws(WASIErrno) in try wasi.setRights(call) },
    row("fd_filestat_get", "ii") { wasi, call throws(WASIErrno) in try wasi.fileStatus(call) },
    row("fd_filestat_set_size", "iI") { wasi, call throws(WASIErrno) in try wasi.setSize(call) },
    row("fd_filestat_set_times", "iIIi") { wasi, call throws(WASIErrno) in try wasi.setTimes(call) },
    row("fd_pread", "iiiIi", .vectors) { wasi, call throws(WASIErrno) in try wasi.positionedRead(call) },
    row("fd_prestat_get", "ii") { wasi, call throws(WASIErrno) in try wasi.preopenStatus(call) },
    row("fd_prestat_dir_name", "iii", .buffers([2])) { wasi, call throws(WASIErrno) in try wasi.preopenName(call) },
    row("fd_pwrite", "iiiIi", .vectors) { wasi, call throws(WASIErrno) in try wasi.positionedWrite(call) },
    row("fd_read", "iiii", .vectors) { wasi, call throws(WASIErrno) in try wasi.read(call) },
    row("fd_readdir", "iiiIi", .buffers([2])) { wasi, call throws(WASIErrno) in try wasi.readDirectory(call) },
    row("fd_renumber", "ii") { wasi, call throws(WASIErrno) in try wasi.renumber(call) },
    row("fd_seek", "iIii") { wasi, call throws(WASIErrno) in try wasi.seek(call) },
    row("fd_sync", "i") { wasi, call throws(WASIErrno) in try wasi.sync(call, onlyData: false) },
    row("fd_tell", "ii") { wasi, call throws(WASIErrno) in try wasi.tell(call) },
    row("fd_write", "iiii", .vectors) { wasi, call throws(WASIErrno) in try wasi.write(call) },
    row("path_create_directory", "iii", .paths([2])) { wasi, call throws(WASIErrno) in try wasi.createDirectory(call) },
    row("path_filestat_get", "iiiii", .paths([3])) { wasi, call throws(WASIErrno) in try wasi.pathStatus(call) },
    row("path_filestat_set_times", "iiiiIIi", .paths([3])) { wasi, call throws(WASIErrno) in try wasi.pathSetTimes(call) },
    row("path_link", "iiiiiii", .paths([3, 6])) { wasi, call throws(WASIErrno) in try wasi.link(call) },
    row("path_open", "iiiiiIIii", .paths([3])) { wasi, call throws(WASIErrno) in try wasi.openPath(call) },
    row("path_readlink", "iiiiii", .paths([2, 4])) { wasi, call throws(WASIErrno) in try wasi.readLink(call) },
    row("path_remove_directory", "iii", .paths([2])) { wasi, call throws(WASIErrno) in try wasi.removeDirectory(call) },
    row("path_rename", "iiiiii", .paths([2, 5])) { wasi, call throws(WASIErrno) in try wasi.rename(call) },
    row("path_symlink", "iiiii", .paths([1, 4])) { wasi, call throws(WASIErrno) in try wasi.symbolicLink(call) },
    row("path_unlink_file", "iii", .paths([2])) { wasi, call throws(WASIErrno) in try wasi.unlinkFile(call) },
    row("poll_oneoff", "iiii", .subscriptions) { wasi, call throws(WASIErrno) in try wasi.poll(call) },
    Row(name: "proc_exit", parameters: "i", body: .exit),
    row("proc_raise", "i") { wasi, call throws(WASIErrno) in try wasi.raise(call) },
    row("random_get", "ii", .random(1)) { wasi, call throws(WASIErrno) in try wasi.randomBytes(call) },
    row("sched_yield", "") { wasi, call throws(WASIErrno) in wasi.yield() },
    row("sock_accept", "iii") { wasi, call throws(WASIErrno) in try wasi.accept(call) },
    row("sock_recv", "iiiiii", .vectors) { wasi, call throws(WASIErrno) in try wasi.receive(call) },
    row("sock_send", "iiiii", .vectors) { wasi, call throws(WASIErrno) in try wasi.send(call) },
    row("sock_shutdown", "ii") { wasi, call throws(WASIErrno) in try wasi.shutdown(call) },
  ]

  private static func row(
    _ name: StaticString, _ parameters: StaticString, _ bytes: MovedBytes = .none,
    _ body: @escaping @Sendable (WASI, Call) throws(WASIErrno) -> Void
  ) -> Row {
    Row(name: name, parameters: parameters, bytes: bytes, body: .call(body))
  }
}
