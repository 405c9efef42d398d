import Wasm

extension WASI {
  /// The functions of `wasi_unstable`.
  static let unstableTable: [Row] = preview1Table.filter { $0.name != "sock_accept" }.map { row in
    var row = row
    row.version = .unstable
    switch row.name {
    case "fd_filestat_get":
      row.body = .call { wasi, call throws(WASIErrno) in try wasi.fileStatus(call, .unstable) }
    case "fd_seek": row.body = .call { wasi, call throws(WASIErrno) in try wasi.seek(call, .unstable) }
    case "path_filestat_get":
      row.body = .call { wasi, call throws(WASIErrno) in try wasi.pathStatus(call, .unstable) }
    case "poll_oneoff":
      row.bytes = .subscriptions(.unstable)
      row.body = .call { wasi, call throws(WASIErrno) in try wasi.poll(call, .unstable) }
    default: break
    }
    return row
  }
}
