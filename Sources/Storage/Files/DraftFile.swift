internal import Glibc
package import IPLD

/// A file that is written beside the one that it is to replace, and takes its name when it is complete and durable.
package final class DraftFile {
  /// The file that is written to.
  package let file: OpenFile
  private let path: [UInt8]
  private let draft: [UInt8]
  private var isFinished = false

  package init(_ path: [UInt8]) throws(CodedError) {
    let draft = path + Array(".\(getpid())-\(UInt64.random(in: 0...UInt64.max)).tmp".utf8)
    guard let file = try OpenFile.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666) else {
      throw CodedError(.ioNotFound, "there is no folder for \(String(decoding: path, as: UTF8.self))")
    }
    (self.path, self.draft, self.file) = (path, draft, file)
  }

  deinit { if !isFinished { _ = OpenFile.withPath(draft) { unlink($0) } } }

  /// Makes the file durable and gives it its name.
  package func finish() throws(CodedError) {
    try file.synchronize()
    let renamed = OpenFile.withPath(draft) { old in OpenFile.withPath(path) { rename(old, $0) } }
    guard renamed == 0 else { throw OpenFile.failure("cannot write \(String(decoding: path, as: UTF8.self))") }
    isFinished = true
    let parent = path.lastIndex(of: UInt8(ascii: "/")).map { $0 == 0 ? [UInt8(ascii: "/")] : Array(path[..<$0]) }
    try OpenFile.open(parent ?? [UInt8(ascii: ".")], O_RDONLY | O_DIRECTORY)?.synchronize()
  }
}
