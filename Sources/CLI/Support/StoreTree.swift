import IPLD
import WASI

/// Puts a folder of the store into a file system in memory.
struct StoreTree {
  let reader: UnixFSReader

  init(_ reader: UnixFSReader) { self.reader = reader }

  func add(_ place: BlockPath, to tree: VirtualFileSystem) throws {
    let root = try reader.resolve(place.root, path: try place.components)
    guard try reader.entries(root) != nil else {
      throw Failure(
        exit: Exit.invalidInput, code: "run.directory", message: "\(root) is no folder",
        hint: "ipvm add FOLDER prints the CID of one")
    }
    // What is still to be added, the next one last.
    var rest: [(cid: CID, path: VirtualFileSystem.Path)] = [(root, [])]
    while let (cid, path) = rest.popLast() {
      do {
        switch try reader.node(cid) {
        case .bytes, .file:
          var sink = TreeSink(writer: try tree.addFile(path))
          try reader.read(cid, to: &sink)
        case .directory, .shard:
          if !path.isEmpty { try tree.addDirectory(path) }
          var names: Set<Text> = []
          // Of several entries with a name, the first one counts.
          for entry in try reader.entries(cid) ?? [] where names.insert(entry.name).inserted {
            try UnixFS.checkName(entry.name)
            rest.append((entry.cid, path + [entry.name.utf8.array]))
          }
        case .symbolicLink(let target): try tree.addSymbolicLink(path, to: target.array)
        case .other(let codec): throw CodecError("unixfs.not_a_file", "\(cid) is a block of \(codec), no file")
        }
      } catch let error as WASIErrno {
        throw Failure.directory(Argument("\(place.root)"), error)
      }
    }
  }
}

private struct TreeSink: ByteSink {
  let writer: VirtualFileSystem.FileWriter

  func write(_ bytes: UnsafeRawBufferPointer) throws(CodecError) {
    do throws(WASIErrno) {
      try writer.append(bytes)
    } catch {
      throw CodecError("unixfs.limit", "a file does not fit: \(error.explanation)")
    }
  }
}
