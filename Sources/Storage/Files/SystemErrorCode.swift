package import IPLD

/// The error of a failed system call: one slug, and a kind that follows from the purpose of the call.
package enum SystemErrorCode: ErrorCode {
  /// A file, folder or address was to be opened or read.
  case reading
  /// A file or folder was to be made, written or renamed.
  case writing
  /// A process, a thread or memory was to be had.
  case calling

  /// The stable name of the error, which is the same for all purposes.
  package var slug: String { IPLDErrorCode.io.slug }

  /// The kind of the error and its meaning.
  package var properties: ErrorProperties {
    let kind: ErrorKind =
      switch self {
      case .reading: .notFound
      case .writing: .inputOutput
      case .calling: .internalError
      }
    return ErrorProperties(kind, IPLDErrorCode.io.properties.meaning)
  }
}
