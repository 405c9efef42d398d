import Wasm

extension WASI {
  /// The functions of `wasi_unstable`.
  static let unstableTable: [Row] = preview1Table.filter { $0.name != "sock_accept" }.map { row in
    var row = row
    row.version = .unstable
    switch row.name {
    case "fd_filestat_get":
      row.writes = [.value(1, InterfaceVersion.unstable.fileStatusSize)]
      row.body = .call { wasi, call throws(WASIErrno) in try wasi.fileStatus(call, .unstable) }
    case "fd_seek":
      row.flags = [.choice(2, ["cur", "end", "set"])]
      row.body = .call { wasi, call throws(WASIErrno) in try wasi.seek(call, .unstable) }
    case "path_filestat_get":
      row.writes = [.value(4, InterfaceVersion.unstable.fileStatusSize)]
      row.body = .call { wasi, call throws(WASIErrno) in try wasi.pathStatus(call, .unstable) }
    case "poll_oneoff":
      row.moves = .subscriptions(.unstable)
      row.reads = [.array(0, count: 2, InterfaceVersion.unstable.subscriptionSize)]
      row.body = .call { wasi, call throws(WASIErrno) in try wasi.poll(call, .unstable) }
    default: break
    }
    return row
  }
}
