import Glibc
import IPLD

/// A file that ends with the program: its name is removed as soon as it is open.
enum UnnamedFile {
  /// Opens a new file in the folder for temporary files; the result is its descriptor.
  static func open() throws(CodedError) -> Int32 {
    let folder = Terminal.value("TMPDIR") ?? "/var/tmp"
    var template = folder.appending("ipvm-XXXXXX").bytes.map(CChar.init(bitPattern:)) + [0]
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw CodedError(.io, "cannot make a file in \(folder.text): \(String(cString: strerror(errno)))")
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return descriptor
  }
}
