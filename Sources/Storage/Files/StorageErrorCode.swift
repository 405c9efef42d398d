package import IPLD

/// The errors of files, folders, block stores and keys of the system.
package enum StorageErrorCode: String, ErrorCode, CaseIterable {
  // MARK: Blocks, CAR files and the store

  case blockPinned = "block.pinned"
  case storeBusy = "store.busy"
  case storePinName = "store.pin_name"
  case storeForeignRoot = "store.foreign_root"
  case storeNoLocation = "store.no_location"

  // MARK: Keys and tokens (Spec/ucan.md)

  case keyNotFound = "key.not_found"
  case keyExists = "key.exists"
  case keyName = "key.name"
  case keyPermissions = "key.permissions"

  // MARK: Files

  case ioNotFound = "io.not_found"
  case ioExists = "io.exists"
  case ioTooLarge = "io.too_large"
  case ioFull = "io.full"
  case ioPipe = "io.pipe"
  case addPath = "add.path"
  case addKind = "add.kind"
  case addName = "add.name"
  case addDepth = "add.depth"

  package var properties: ErrorProperties {
    switch self {
    case .blockPinned: ErrorProperties(.negative, "a block that is pinned is not removed")
    case .storeBusy: ErrorProperties(.inputOutput, "another command is writing to the store")
    case .storePinName: ErrorProperties(.malformed, "the name of a pin is empty or too long")
    case .storeForeignRoot: ErrorProperties(.malformed, "a file among the roots of the store is not a pin")
    case .storeNoLocation: ErrorProperties(.notFound, "there is no folder for the store")
    case .keyNotFound: ErrorProperties(.notFound, "there is no key of the name")
    case .keyName:
      ErrorProperties(.usage, "a name of a key has other characters than letters and digits, or is too long")
    case .keyExists: ErrorProperties(.negative, "there is a key of the name already")
    case .keyPermissions: ErrorProperties(.denied, "others may read or write the file of a key")
    case .ioNotFound: ErrorProperties(.notFound, "there is no such file")
    case .ioExists: ErrorProperties(.negative, "there is something already")
    case .ioTooLarge: ErrorProperties(.limit, "an input has more than 256 MiB")
    case .ioFull: ErrorProperties(.inputOutput, "the disk is full")
    case .ioPipe: ErrorProperties(.inputOutput, "the reader went away")
    case .addPath: ErrorProperties(.usage, "a path is empty, or has a NUL byte")
    case .addKind: ErrorProperties(.malformed, "it is neither a file, a folder nor a link")
    case .addName: ErrorProperties(.malformed, "a name is not UTF-8")
    case .addDepth: ErrorProperties(.limit, "folders nest too deep")
    }
  }
}

extension CodedError {
  package init(_ code: StorageErrorCode, at offset: Int = 0, _ reason: String, hint: String? = nil) {
    self.init(code as any ErrorCode, at: offset, reason, hint: hint)
  }
}
