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
