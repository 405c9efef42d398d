/// Stands for a file, a directory or a socket of the outside where a run is done again without it. Whoever uses it is
/// answered from what was recorded.
final class OutsideNode: FileHandle, DirectoryHandle {
  var isOutside: Bool { true }
  func status() throws(WASIErrno) -> FileStatus { throw .notSupported }
  func setTimes(_ change: TimesChange) throws(WASIErrno) { throw .notSupported }
  func synchronize(onlyData: Bool) throws(WASIErrno) { throw .notSupported }

  func read(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int { throw .notSupported }
  func write(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int { throw .notSupported }
  func append(_ vectors: HostVectors) throws(WASIErrno) -> (count: Int, end: UInt64) { throw .notSupported }
  func setSize(_ size: UInt64) throws(WASIErrno) { throw .notSupported }
  func allocate(_ position: UInt64, _ count: UInt64) throws(WASIErrno) { throw .notSupported }

  func list() throws(WASIErrno) -> any DirectoryListing { throw .notSupported }
  func open(_ request: OpenRequest) throws(WASIErrno) -> OpenedNode { throw .notSupported }
  func status(of path: GuestPath, followsLink: Bool) throws(WASIErrno) -> FileStatus { throw .notSupported }
  func setTimes(of path: GuestPath, followsLink: Bool, _ change: TimesChange) throws(WASIErrno) { throw .notSupported }
  func createDirectory(_ path: GuestPath) throws(WASIErrno) { throw .notSupported }
  func removeDirectory(_ path: GuestPath) throws(WASIErrno) { throw .notSupported }
  func unlinkFile(_ path: GuestPath) throws(WASIErrno) { throw .notSupported }
  func readLink(_ path: GuestPath) throws(WASIErrno) -> [UInt8] { throw .notSupported }
  func createSymbolicLink(_ path: GuestPath, to target: [UInt8]) throws(WASIErrno) { throw .notSupported }
  func link(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    throw .notSupported
  }
  func rename(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno) {
    throw .notSupported
  }
}

extension WASIPreopen {
  /// Stands for a directory of the outside where a run is done again.
  package static func outside(name: [UInt8], isReadOnly: Bool) -> WASIPreopen {
    WASIPreopen(name: name, isReadOnly: isReadOnly, directory: OutsideNode(), virtual: nil)
  }
}
