import Storage
import Glibc

/// A file without a name in a folder, which other processes can read by its path as long as this one has it.
final class MemoryFile {
  private let descriptor: Int32
  let byteCount: Int

  init(_ bytes: [UInt8]) throws(Failure) {
    descriptor = MemoryFile.create("ipvm", 1)  // MFD_CLOEXEC
    byteCount = bytes.count
    guard descriptor >= 0 else { throw .system("cannot make a file in memory", errno, .calling) }
    let error = bytes.withUnsafeBytes { Streams.write($0, to: descriptor) }
    guard error == 0 else { throw .system("cannot write a file in memory", error, .writing) }
  }

  deinit { close(descriptor) }

  var path: Argument { Argument("/proc/\(getpid())/fd/\(descriptor)") }

  // SAFETY: `int memfd_create(const char *, unsigned)`, which is not imported.
  @_silgen_name("memfd_create")
  private static func create(_ name: UnsafePointer<CChar>, _ flags: UInt32) -> Int32
}
