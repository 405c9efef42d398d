import Storage
import IPLD
import Evidence
import WASI

/// The directories of `--dir` whose changes are kept when a run has ended: those of the host are written back, folders of
/// the store get a new CID.
struct GuestChanges {
  static let keepsOnFailure = Option.flag(
    "keep-on-failure", "keep what the guest changed in the directories of --dir even if it traps or reaches a limit")

  private enum Tree {
    case host(HostCopy)
    /// A folder of the store, with the index of the directory among those of the guest.
    case store(VirtualFileSystem, index: Int)

    var system: VirtualFileSystem {
      switch self {
      case .host(let copy): copy.system
      case .store(let system, _): system
      }
    }
  }

  private var trees: [(directory: GuestDirectory, tree: Tree)] = []

  /// This is true if something of the host may be written to.
  var areWrittenBack: Bool { trees.contains { if case .host = $0.tree { true } else { false } } }

  mutating func add(_ copy: HostCopy, of directory: GuestDirectory) { trees.append((directory, .host(copy))) }

  /// - Parameter index: The index of the directory among those of the guest.
  mutating func add(_ folder: VirtualFileSystem, of directory: GuestDirectory, at index: Int) {
    trees.append((directory, .store(folder, index: index)))
  }

  /// A folder of the store after a run that changed it.
  struct Folder {
    let name: String
    let cid: CID
  }

  /// Writes back the guest's changes, and puts changed folders into the store. Where one directory fails, the others are kept all
  /// the same.
  ///
  /// - Returns: The changed folders with their new CIDs.
  /// - Throws: The first failure.
  func keep() throws -> [Folder] {
    var folders: [Folder] = []
    var failure: (any Error)?
    for (directory, tree) in trees {
      do {
        if let folder = try Self.keep(tree, of: directory) { folders.append(folder) }
      } catch {
        failure = failure ?? error
      }
    }
    Self.tell(folders)
    if let failure { throw failure }
    return folders
  }

  private static func keep(_ tree: Tree, of directory: GuestDirectory) throws -> Folder? {
    switch tree {
    case .host(let copy):
      do throws(HostTreeFailure) {
        try copy.writeBack()
      } catch {
        for (paths, what) in [(error.made, "is written back"), (error.left, "is not written back")] {
          for path in paths { Streams.note("note: \(printable(directory.source.appending(path).text)) \(what)\n") }
        }
        throw Failure.writingBack(directory.source, error)
      }
      return nil
    case .store(let system, _):
      guard !system.changes().isEmpty else { return nil }
      let store = try Repository.current().writing()
      let cid = try system.addFolder(to: store)
      try store.flush()
      return Folder(name: directory.source.text, cid: cid)
    }
  }

  /// Returns the changed folders of a run whose result is known, with their new CIDs.
  func known(_ outputs: Outputs, _ inputs: Inputs) -> [Folder] {
    var folders: [Folder] = []
    for (directory, tree) in trees {
      guard case .store(_, let index) = tree, outputs.directories.indices.contains(index),
        inputs.directories.indices.contains(index), let cid = outputs.directories[index],
        cid != inputs.directories[index].tree
      else { continue }
      folders.append(Folder(name: directory.source.text, cid: cid))
    }
    Self.tell(folders)
    return folders
  }

  private static func tell(_ folders: [Folder]) {
    for folder in folders { Streams.remark(.note, "\(folder.name) was changed, and is now \(folder.cid)") }
  }

  /// Reports the guest's changes that are not kept, and how to keep them.
  func tellDropped() {
    for (directory, tree) in trees {
      let count = tree.system.changes().count
      guard count > 0 else { continue }
      let files = count == 1 ? "1 changed file" : "\(count) changed files"
      let verb = count == 1 ? "is" : "are"
      let what = if case .host = tree { "written back" } else { "kept in the store" }
      Streams.remark(
        .warning,
        "\(files) of \(directory.source.text) \(verb) not \(what), since the run failed: --keep-on-failure keeps them")
    }
  }

  /// The message about changes when a run ends too early to keep them; `nil` where there are none.
  var abandonment: String? { trees.isEmpty ? nil : "files that the guest changed are not kept" }
}
