extension WASI {
  /// `proc_raise`: there are no signals.
  func raise(_ call: Call) throws(WASIErrno) { throw .noSystemCall }

  /// `sock_accept`, `sock_recv`, `sock_send`, `sock_shutdown`: no descriptor is a socket.
  func socket(_ call: Call) throws(WASIErrno) {
    _ = try descriptors[call[0]]
    throw .notSocket
  }
}
