import Storage
import Glibc

/// Copies folders for programs that change their contents.
enum TemporaryFolder {
  /// Copies a small folder of files and folders to a new path, without files that an earlier run of another runner left.
  static func copy(of source: Argument) throws(Failure) -> Argument {
    var name = Array("/tmp/ipvm-suite-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .system("cannot make a folder in /tmp", errno, .writing) }
    let target = Argument(bytes: name.dropLast().map { UInt8(bitPattern: $0) })
    var rest = [(source, target)]
    while let (source, target) = rest.popLast() {
      for name in try Files.entries(of: source) ?? [] where !name.text.hasSuffix(".cleanup") {
        let (old, new) = (source.appending(name), target.appending(name))
        if try Files.entries(of: old) != nil {
          guard Files.withPath(new, { mkdir($0, 0o777) }) == 0 else {
            throw .system("cannot make \(new.text)", errno, .writing)
          }
          rest.append((old, new))
        } else {
          try Files.write(try Files.read(old), to: new)
        }
      }
    }
    return target
  }

  /// Removes a folder with all that is in it.
  static func remove(_ folder: Argument) {
    // Folders come with their contents, to be removed after them.
    var rest = [folder]
    var emptied: [Argument] = []
    while let path = rest.popLast() {
      if Files.withPath(path, { unlink($0) }) == 0 { continue }
      guard let entries = try? Files.entries(of: path) else { continue }
      emptied.append(path)
      rest += entries.map { path.appending($0) }
    }
    for path in emptied.reversed() { _ = Files.withPath(path) { rmdir($0) } }
  }
}
