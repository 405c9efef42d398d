extension WASI {
  /// `proc_raise`: there are no signals.
  func raise(_ call: HostCall) throws(WASIErrno) { throw .noSystemCall }
}
