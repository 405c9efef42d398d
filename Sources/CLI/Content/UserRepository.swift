import IPLD
import Storage

extension Repository {
  /// The folder that this process's environment names.
  static func current() throws(Failure) -> Repository {
    do throws(CodedError) {
      return try Repository { Terminal.value($0)?.bytes }
    } catch {
      throw Failure(error)
    }
  }
}

extension Argument {
  init(_ path: FilePath) { self.init(bytes: path.bytes) }

  /// The word as a path of the system.
  var path: FilePath { FilePath(bytes) }
}
