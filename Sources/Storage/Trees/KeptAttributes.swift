package import Glibc
package import IPLD

/// The choice of the permissions and times of change that are kept of files and folders.
package struct KeptAttributes {
  package enum Source<Value> {
    case none
    /// The attributes that the system has.
    case system
    /// One value for all files and folders.
    case given(Value)
  }

  /// The choice of permissions, whose values are the lower twelve bits of a mode.
  package var mode = Source<UInt32>.none
  /// The choice of times of change.
  package var time = Source<UnixFS.Attributes.Time>.none

  package init() {}

  /// True if nothing is kept.
  package var isEmpty: Bool {
    if case .none = mode, case .none = time { return true }
    return false
  }

  /// The attributes that are kept of a file or folder.
  ///
  /// - Parameter status: Its status by the system; `nil` for standard input.
  package func attributes(_ status: stat?) -> UnixFS.Attributes {
    var attributes = UnixFS.Attributes()
    switch mode {
    case .none: break
    case .system: attributes.mode = status.map { UInt32($0.st_mode) & 0o7777 }
    case .given(let mode): attributes.mode = mode
    }
    switch time {
    case .none: break
    case .system:
      attributes.modificationTime = status.map {
        UnixFS.Attributes.Time(
          seconds: Int64($0.st_mtim.tv_sec), nanoseconds: UInt32(truncatingIfNeeded: $0.st_mtim.tv_nsec))
      }
    case .given(let time): attributes.modificationTime = time
    }
    return attributes
  }
}
