import Glibc

extension WASIErrno {
  /// What the host's words for the error are.
  public var explanation: String {
    guard let host = WASIErrno.hostNumbers.first(where: { $0.errno == self })?.host else { return "\(self)" }
    return String(cString: strerror(host))
  }
}
