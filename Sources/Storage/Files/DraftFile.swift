internal import Glibc
package import IPLD
internal import Posix

/// A file that is written next to the one that it is to replace, and takes its name when it is complete and durable.
package final class DraftFile {
  /// The file that is written to.
  package let file: OpenFile
  private let path: [UInt8]
  private let draft: [UInt8]
  private let unfinished: Unfinished

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - path: The path that the file is to have when it is complete.
  ///   - mode: The permissions, less those that the process withholds.
  package init(_ path: [UInt8], mode: UInt32 = 0o666) throws(CodedError) {
    let draft = path + Array(".\(getpid())-\(UInt64.random(in: 0...UInt64.max)).tmp".utf8)
    unfinished = Unfinished(draft)
    let name = String(decoding: path, as: UTF8.self)
    let descriptor = OpenFile.withPath(draft) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode) }
    guard descriptor >= 0 else {
      let error = CodedError(system: .writing, "cannot write \(name)")
      unfinished.end()
      throw error
    }
    file = OpenFile(descriptor: descriptor, named: name, closes: true)
    (self.path, self.draft) = (path, draft)
  }

  deinit {
    // After `finish` there is nothing with this name.
    _ = OpenFile.withPath(draft) { unlink($0) }
    unfinished.end()
  }

  private var failure: CodedError { OpenFile.failure("cannot write \(String(decoding: path, as: UTF8.self))") }

  /// Gives the file its name, and replaces the one that has it; the caller made its bytes durable, and its folder is next.
  func rename() throws(CodedError) {
    let result = OpenFile.withPath(draft) { old in OpenFile.withPath(path) { Glibc.rename(old, $0) } }
    guard result == 0 else { throw failure }
  }

  /// Makes the file durable and gives it its name.
  ///
  /// - Parameter replaces: Whether a file that has the name gives way.
  /// - Returns: False where something has the name and does not give way.
  @discardableResult
  package func finish(replaces: Bool = true) throws(CodedError) -> Bool {
    try file.synchronize()
    let result = OpenFile.withPath(draft) { old in
      OpenFile.withPath(path) { new in
        // A second name, unlike a new one, replaces nothing.
        replaces ? Glibc.rename(old, new) : link(old, new)
      }
    }
    if result != 0, errno == EEXIST, !replaces { return false }
    guard result == 0 else { throw failure }
    let parent = path.lastIndex(of: UInt8(ascii: "/")).map { $0 == 0 ? [UInt8(ascii: "/")] : Array(path[..<$0]) }
    try OpenFile.open(parent ?? [UInt8(ascii: ".")], O_RDONLY | O_DIRECTORY)?.synchronize()
    return true
  }
}
