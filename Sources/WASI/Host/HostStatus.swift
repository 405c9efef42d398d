import Glibc

extension FileStatus {
  init(_ status: stat) {
    self.init(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino),
      type: FileType(mode: status.st_mode), links: UInt64(truncatingIfNeeded: status.st_nlink),
      size: UInt64(clamping: status.st_size), accessTime: status.st_atim.nanoseconds,
      modificationTime: status.st_mtim.nanoseconds, changeTime: status.st_ctim.nanoseconds)
  }
}

extension FileType {
  /// FIFOs have no number in preview 1.
  init(mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .regularFile
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      case S_IFCHR: .characterDevice
      case S_IFBLK: .blockDevice
      case S_IFSOCK: .streamSocket
      default: .unknown
      }
  }
}

extension timespec {
  /// Since 1970; 0 for what was before, and the highest number for what is too far away.
  var nanoseconds: UInt64 {
    guard tv_sec >= 0 else { return 0 }
    let (seconds, overflow) = UInt64(tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, carry) = seconds.addingReportingOverflow(UInt64(clamping: tv_nsec))
    return overflow || carry ? .max : sum
  }

  /// Makes the form that `utimensat` takes.
  init(_ change: TimeChange) {
    switch change {
    case .keep: self.init(tv_sec: 0, tv_nsec: Host.omit)
    case .now: self.init(tv_sec: 0, tv_nsec: Host.now)
    case .set(let time):
      self.init(tv_sec: time_t(time / 1_000_000_000), tv_nsec: Int(time % 1_000_000_000))
    }
  }
}
