package import IPLD
package import WASI

/// Files in memory as folders of UnixFS, and back.
extension VirtualFileSystem {
  /// Adds everything that is in a folder.
  ///
  /// - Throws: `CodedError`, or `WASIErrno` where something does not fit.
  package func add(folder root: CID, from store: any BlockStore) throws {
    let reader = UnixFSReader(store)
    guard try reader.entries(root) != nil else {
      throw CodedError(.unixfsNotAFolder, "\(root) is no folder")
    }
    // The entries that are still to be added, the next one last.
    var rest: [(cid: CID, path: Path)] = [(root, [])]
    while let (cid, path) = rest.popLast() {
      switch try reader.node(cid) {
      case .bytes, .file:
        var sink = FileSink(writer: try addFile(path))
        try reader.read(cid, to: &sink)
      case .directory, .shard:
        if !path.isEmpty { try addDirectory(path) }
        var names: Set<Text> = []
        // Of several entries with a name, the first one counts.
        for entry in try reader.entries(cid) ?? [] where names.insert(entry.name).inserted {
          try UnixFS.checkName(entry.name)
          rest.append((entry.cid, path + [entry.name.utf8.array]))
        }
      case .symbolicLink(let target): try addSymbolicLink(path, to: target.array)
      case .other(let codec): throw CodedError(.unixfsNotAFile, "\(cid) is a block of \(codec), no file")
      }
    }
  }

  /// Writes everything that is there as a folder, and returns its CID.
  package func addFolder(to store: any BlockStore) throws(CodedError) -> CID {
    // The items that were met, by depth, whose directory has not been met yet.
    var open: [[(name: Text, item: UnixFS.Item)]] = [[]]
    for entry in contents().reversed() {
      let depth = entry.path.count
      while open.count <= depth + 1 { open.append([]) }
      let item: UnixFS.Item
      switch entry {
      case .directory:
        item = try UnixFS.addDirectory(open[depth + 1].reversed(), in: store)
        open[depth + 1] = []
      case .symbolicLink(_, let target): item = try UnixFS.addSymbolicLink(to: target, in: store)
      case .file(_, let reader): item = try Self.add(reader, to: store)
      case .removed: continue
      }
      open[depth].append((Text(valid: Bytes(entry.path[depth - 1])), item))
    }
    return try UnixFS.addDirectory(open.count > 1 ? open[1].reversed() : [], in: store).cid
  }

  private static func add(_ file: FileReader, to store: any BlockStore) throws(CodedError) -> UnixFS.Item {
    var builder = UnixFS.FileBuilder(store)
    var position = 0
    while position < file.count {
      let piece = [UInt8](unsafeUninitializedCapacity: min(1 << 20, file.count - position)) { buffer, count in
        count = file.read(UnsafeMutableRawBufferPointer(buffer), at: position)
      }
      guard !piece.isEmpty else { break }
      position += piece.count
      try piece.withBytes { (bytes) throws(CodedError) in try builder.write(bytes) }
    }
    return try builder.finish()
  }
}

private struct FileSink: ByteSink {
  let writer: VirtualFileSystem.FileWriter

  func write(_ bytes: UnsafeRawBufferPointer) throws(CodedError) {
    do throws(WASIErrno) {
      try writer.append(bytes)
    } catch {
      throw CodedError(.unixfsLimit, "a file does not fit: \(error.explanation)")
    }
  }
}
