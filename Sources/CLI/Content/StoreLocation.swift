import Storage

/// Where blocks and keys are kept: the folder that IPVM_STORE names, else `ipvm` in the user's data folder.
struct StoreLocation {
  let folder: Argument

  /// The location that the environment says.
  static func current() throws(Failure) -> StoreLocation {
    if let folder = Terminal.value("IPVM_STORE") { return StoreLocation(folder: folder) }
    // The data folder of the XDG Base Directory Specification, which ignores relative paths.
    if let folder = Terminal.value("XDG_DATA_HOME"), folder.bytes[0] == UInt8(ascii: "/") {
      return StoreLocation(folder: folder.appending("ipvm"))
    }
    guard let home = Terminal.value("HOME") else {
      throw Failure(
        StorageErrorCode.storeNoLocation, message: "there is no folder for the store",
        hint: "name a folder in IPVM_STORE")
    }
    return StoreLocation(folder: home.appending(".local/share/ipvm"))
  }

  /// The folder of the signing keys.
  var keys: Argument { folder.appending("keys") }
}
