extension WASI {
  /// `proc_raise`: there are no signals.
  func raise(_ call: Call) throws(WASIErrno) { throw .noSystemCall }
}
