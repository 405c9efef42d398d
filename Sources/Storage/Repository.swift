package import IPLD

/// The folder in which a user's blocks, keys and memo table are kept.
package struct Repository {
  /// The folder, which is made with the first thing that is kept.
  package let folder: FilePath

  package init(_ folder: FilePath) { self.folder = folder }

  /// The folder that environment variables name: `IPVM_STORE`, else `ipvm` in the user's data folder, as the XDG Base
  /// Directory Specification has it.
  ///
  /// - Parameter variable: The value of a variable; `nil` where it is not set, or empty.
  /// - Throws: `store.no_location` where there is not even a home folder.
  package init(variable: (String) -> [UInt8]?) throws(CodedError) {
    if let folder = variable("IPVM_STORE") {
      self.init(FilePath(folder))
    } else if let folder = variable("XDG_DATA_HOME"), folder.first == UInt8(ascii: "/") {
      // The specification ignores relative paths.
      self.init(FilePath(folder).appending(Array("ipvm".utf8)))
    } else if let home = variable("HOME") {
      self.init(FilePath(home).appending(Array(".local/share/ipvm".utf8)))
    } else {
      throw CodedError(.storeNoLocation, "there is no folder for the store", hint: "name a folder in IPVM_STORE")
    }
  }

  /// The signing keys.
  package var keys: KeyStore { KeyStore(folder.appending(Array("keys".utf8))) }

  /// The rows of the memo table.
  package var memo: MemoFolder { MemoFolder(folder.appending(Array("memo".utf8)).bytes) }

  /// The blocks, to be read; a store that does not exist yet has none.
  package func reading() throws(CodedError) -> any BlockStore {
    if let store = try DirectoryStore.reading(folder.bytes) { return store }
    return MemoryStore()
  }

  /// The blocks, to be read and written. What is put there stays only once the store was flushed.
  package func writing() throws(CodedError) -> DirectoryStore {
    try DirectoryStore.writing(folder.bytes, collects: true)
  }
}
