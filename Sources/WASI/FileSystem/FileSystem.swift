import Glibc

/// The two file systems, in memory and on the host, under one interface. A guest reaches either only through handles of
/// open files and directories; paths are relative to a directory's handle, and never lead out of that directory.

/// A stretch of the guest's memory for each piece of a read or a write.
typealias HostVectors = UnsafeMutableBufferPointer<HostVector>

/// A buffer for `readv` and `writev` of the host.
typealias HostVector = iovec

/// The status of a file (`filestat`). Times are nanoseconds since 1970.
struct FileStatus: Equatable {
  var device: UInt64 = 0
  var inode: UInt64 = 0
  var type: FileType
  var links: UInt64 = 1
  /// The length in bytes.
  var size: UInt64 = 0
  var accessTime: UInt64 = 0
  var modificationTime: UInt64 = 0
  var changeTime: UInt64 = 0
}

/// The change of one time of a file.
enum TimeChange: Equatable {
  case keep, now
  /// Nanoseconds since 1970.
  case set(UInt64)
}

/// The changes of the times of a file.
struct TimesChange: Equatable {
  var access = TimeChange.keep
  var modification = TimeChange.keep
}

/// The request of `path_open`.
struct OpenRequest {
  var path: GuestPath
  /// This is true where a symbolic link as the last name is followed; those on the way always are.
  var followsLink = false
  var flags: OpenFlags = []
  var reads = false
  var writes = false
  /// `dsync`, `rsync` and `sync` are the file system's affair; the others are the descriptor's.
  var descriptorFlags: DescriptorFlags = []
}

/// The answer of `path_open`.
enum OpenedNode {
  case file(any FileHandle)
  case directory(any DirectoryHandle)
}

/// An open file. The descriptor knows its position.
protocol FileHandle: AnyObject {
  /// This is true where others than the guest can change it, or see it change.
  var isOutside: Bool { get }
  func status() throws(WASIErrno) -> FileStatus
  func setTimes(_ change: TimesChange) throws(WASIErrno)
  /// Reads from a position on. Fewer bytes than asked for only at the end of the file.
  func read(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int
  /// Writes from a position on; what lies between the end of the file and there becomes zero.
  func write(_ vectors: HostVectors, at position: UInt64) throws(WASIErrno) -> Int
  /// Writes after the end of the file, and answers where the end is then.
  func append(_ vectors: HostVectors) throws(WASIErrno) -> (count: Int, end: UInt64)
  func setSize(_ size: UInt64) throws(WASIErrno)
  /// Makes sure that the file has at least `position + count` bytes.
  func allocate(_ position: UInt64, _ count: UInt64) throws(WASIErrno)
  /// Waits until what was written has arrived where it is kept; only the contents, or what is known about them too.
  func synchronize(onlyData: Bool) throws(WASIErrno)
}

/// An entry of a directory.
struct DirectoryEntry {
  let name: [UInt8]
  let inode: UInt64
  let type: FileType
}

/// The entries of a directory as they were at one time: `.`, `..`, then all others in the order of their names' bytes.
protocol DirectoryListing {
  var count: Int { get }
  subscript(index: Int) -> DirectoryEntry { get }
}

extension [DirectoryEntry]: DirectoryListing {}

/// An open directory, and the way to all that lies in it.
///
/// All functions with a path throw `perm` where it leads out of the directory: by `..`, by an absolute path, or by a
/// symbolic link; `loop` past `Bounds.links` symbolic links; `notdir` where something on the way is no directory; and
/// `rofs` where the file system is read-only and the call would change it. A path that ends with a slash names a
/// directory, and nothing else.
protocol DirectoryHandle: AnyObject {
  /// This is true where others than the guest can change it, or see it change.
  var isOutside: Bool { get }
  func status() throws(WASIErrno) -> FileStatus
  func setTimes(_ change: TimesChange) throws(WASIErrno)
  func synchronize(onlyData: Bool) throws(WASIErrno)
  func list() throws(WASIErrno) -> any DirectoryListing

  /// - Throws: `loop` where the path names a symbolic link that is not to be followed; `isdir` for a directory to write
  ///   to.
  func open(_ request: OpenRequest) throws(WASIErrno) -> OpenedNode
  func status(of path: GuestPath, followsLink: Bool) throws(WASIErrno) -> FileStatus
  func setTimes(of path: GuestPath, followsLink: Bool, _ change: TimesChange) throws(WASIErrno)
  func createDirectory(_ path: GuestPath) throws(WASIErrno)
  func removeDirectory(_ path: GuestPath) throws(WASIErrno)
  func unlinkFile(_ path: GuestPath) throws(WASIErrno)
  func readLink(_ path: GuestPath) throws(WASIErrno) -> [UInt8]
  /// The target is stored as it is, and looked at where it is followed.
  func createSymbolicLink(_ path: GuestPath, to target: [UInt8]) throws(WASIErrno)
  /// Makes a second name of a file; symbolic links as the last name are not followed.
  /// - Throws: `xdev` where the other directory belongs to another file system.
  func link(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno)
  /// - Throws: `xdev` where the other directory belongs to another file system.
  func rename(_ path: GuestPath, to directory: any DirectoryHandle, _ newPath: GuestPath) throws(WASIErrno)
}
