import Glibc

/// An error number of preview 1.
public enum WASIErrno: UInt16, Error, Sendable, CaseIterable {
  /// The call succeeded (`success`).
  case success = 0
  /// The arguments are too long (`2big`).
  case tooBig
  /// Permission was denied (`acces`).
  case access
  /// The address is in use (`addrinuse`).
  case addressInUse
  /// The address is not available (`addrnotavail`).
  case addressNotAvailable
  /// The address family is not supported (`afnosupport`).
  case addressFamily
  /// The call would have to wait (`again`).
  case again
  /// The connection is already being made (`already`).
  case already
  /// The descriptor is not open, or does not serve for this (`badf`).
  case badDescriptor
  /// The message is bad (`badmsg`).
  case badMessage
  /// The file or device is busy (`busy`).
  case busy
  /// The operation was canceled (`canceled`).
  case canceled
  /// The process has no such child (`child`).
  case child
  /// The connection was aborted (`connaborted`).
  case connectionAborted
  /// The connection was refused (`connrefused`).
  case connectionRefused
  /// The connection was reset (`connreset`).
  case connectionReset
  /// The resource would be locked for ever (`deadlk`).
  case deadlock
  /// An address of a destination is needed (`destaddrreq`).
  case destinationRequired
  /// An argument is outside the domain of the function (`dom`).
  case domain
  /// The quota is used up (`dquot`).
  case quota
  /// The file exists (`exist`).
  case exists
  /// An address is outside the guest's memory (`fault`).
  case fault
  /// The file would be too large (`fbig`).
  case fileTooBig
  /// The host is unreachable (`hostunreach`).
  case hostUnreachable
  /// The identifier was removed (`idrm`).
  case identifierRemoved
  /// The bytes are no valid text (`ilseq`).
  case illegalSequence
  /// The operation is in progress (`inprogress`).
  case inProgress
  /// A signal interrupted the call (`intr`).
  case interrupted
  /// An argument is invalid (`inval`).
  case invalid
  /// Reading or writing failed (`io`).
  case io
  /// The socket is connected (`isconn`).
  case isConnected
  /// The path names a directory (`isdir`).
  case isDirectory
  /// The path has too many symbolic links (`loop`).
  case loop
  /// The process has too many open files (`mfile`).
  case tooManyOpenFiles
  /// The file has too many links (`mlink`).
  case tooManyLinks
  /// The message is too long (`msgsize`).
  case messageSize
  /// The path has more than one hop (`multihop`).
  case multihop
  /// The name or path is too long (`nametoolong`).
  case nameTooLong
  /// The network is down (`netdown`).
  case networkDown
  /// The network ended the connection (`netreset`).
  case networkReset
  /// The network is unreachable (`netunreach`).
  case networkUnreachable
  /// The system has too many open files (`nfile`).
  case fileTableFull
  /// The system has no space for buffers (`nobufs`).
  case noBuffers
  /// The device does not exist (`nodev`).
  case noDevice
  /// The file or directory does not exist (`noent`).
  case noEntry
  /// The file cannot be executed (`noexec`).
  case noExecutable
  /// The system has no locks left (`nolck`).
  case noLocks
  /// The link is severed (`nolink`).
  case noLink
  /// The system has not enough memory (`nomem`).
  case noMemory
  /// The queue has no message of this type (`nomsg`).
  case noMessage
  /// The protocol is not available (`noprotoopt`).
  case noProtocolOption
  /// The device has no space left (`nospc`).
  case noSpace
  /// The function is not provided (`nosys`).
  case noSystemCall
  /// The socket is not connected (`notconn`).
  case notConnected
  /// The path names no directory (`notdir`).
  case notDirectory
  /// The directory is not empty (`notempty`).
  case notEmpty
  /// The state cannot be recovered (`notrecoverable`).
  case notRecoverable
  /// The descriptor is no socket (`notsock`).
  case notSocket
  /// The operation is not supported (`notsup`).
  case notSupported
  /// The descriptor does not support this control operation (`notty`).
  case notTerminal
  /// The device or address does not exist (`nxio`).
  case noSuchDevice
  /// The value is too large for its type (`overflow`).
  case overflow
  /// The previous owner died (`ownerdead`).
  case ownerDead
  /// The operation is not permitted (`perm`).
  case notPermitted
  /// Nobody reads from the pipe any more (`pipe`).
  case brokenPipe
  /// The protocol was violated (`proto`).
  case protocolError
  /// The protocol is not supported (`protonosupport`).
  case protocolNotSupported
  /// The protocol is of the wrong type for the socket (`prototype`).
  case protocolType
  /// The result is too large (`range`).
  case range
  /// The file system is read-only (`rofs`).
  case readOnly
  /// The descriptor has no offset that could be moved (`spipe`).
  case illegalSeek
  /// The process does not exist (`srch`).
  case noProcess
  /// The handle of the file is stale (`stale`).
  case stale
  /// The connection timed out (`timedout`).
  case timedOut
  /// The program file is busy (`txtbsy`).
  case textBusy
  /// A link would lead to another device (`xdev`).
  case crossDevice
  /// The descriptor does not have the right to do this (`notcapable`).
  case notCapable

  /// The number for an `errno` of the host.
  init(host error: Int32) {
    self = WASIErrno.hostNumbers.first { $0.host == error }?.errno ?? .io
  }

  /// The words of the host for the error.
  public var explanation: String {
    guard let host = WASIErrno.hostNumbers.first(where: { $0.errno == self })?.host else { return "\(self)" }
    return String(cString: strerror(host))
  }

  /// The numbers that Linux has for the errors, in the order of preview 1.
  private static let hostNumbers: [(host: Int32, errno: WASIErrno)] = [
    (E2BIG, .tooBig), (EACCES, .access), (EADDRINUSE, .addressInUse), (EADDRNOTAVAIL, .addressNotAvailable),
    (EAFNOSUPPORT, .addressFamily), (EAGAIN, .again), (EALREADY, .already), (EBADF, .badDescriptor),
    (EBADMSG, .badMessage), (EBUSY, .busy), (ECANCELED, .canceled), (ECHILD, .child),
    (ECONNABORTED, .connectionAborted), (ECONNREFUSED, .connectionRefused), (ECONNRESET, .connectionReset),
    (EDEADLK, .deadlock), (EDESTADDRREQ, .destinationRequired), (EDOM, .domain), (EDQUOT, .quota), (EEXIST, .exists),
    (EFAULT, .fault), (EFBIG, .fileTooBig), (EHOSTUNREACH, .hostUnreachable), (EIDRM, .identifierRemoved),
    (EILSEQ, .illegalSequence), (EINPROGRESS, .inProgress), (EINTR, .interrupted), (EINVAL, .invalid), (EIO, .io),
    (EISCONN, .isConnected), (EISDIR, .isDirectory), (ELOOP, .loop), (EMFILE, .tooManyOpenFiles),
    (EMLINK, .tooManyLinks), (EMSGSIZE, .messageSize), (EMULTIHOP, .multihop), (ENAMETOOLONG, .nameTooLong),
    (ENETDOWN, .networkDown), (ENETRESET, .networkReset), (ENETUNREACH, .networkUnreachable), (ENFILE, .fileTableFull),
    (ENOBUFS, .noBuffers), (ENODEV, .noDevice), (ENOENT, .noEntry), (ENOEXEC, .noExecutable), (ENOLCK, .noLocks),
    (ENOLINK, .noLink), (ENOMEM, .noMemory), (ENOMSG, .noMessage), (ENOPROTOOPT, .noProtocolOption), (ENOSPC, .noSpace),
    (ENOSYS, .noSystemCall), (ENOTCONN, .notConnected), (ENOTDIR, .notDirectory), (ENOTEMPTY, .notEmpty),
    (ENOTRECOVERABLE, .notRecoverable), (ENOTSOCK, .notSocket), (EOPNOTSUPP, .notSupported), (ENOTTY, .notTerminal),
    (ENXIO, .noSuchDevice), (EOVERFLOW, .overflow), (EOWNERDEAD, .ownerDead), (EPERM, .notPermitted),
    (EPIPE, .brokenPipe), (EPROTO, .protocolError), (EPROTONOSUPPORT, .protocolNotSupported),
    (EPROTOTYPE, .protocolType), (ERANGE, .range), (EROFS, .readOnly), (ESPIPE, .illegalSeek), (ESRCH, .noProcess),
    (ESTALE, .stale), (ETIMEDOUT, .timedOut), (ETXTBSY, .textBusy), (EXDEV, .crossDevice),
  ]
}

/// The operations that a descriptor allows (`rights`).
struct Rights: OptionSet, Sendable {
  let rawValue: UInt64

  static let synchronizeData = Rights(rawValue: 1 << 0)
  static let read = Rights(rawValue: 1 << 1)
  static let seek = Rights(rawValue: 1 << 2)
  static let setFlags = Rights(rawValue: 1 << 3)
  static let synchronize = Rights(rawValue: 1 << 4)
  static let tell = Rights(rawValue: 1 << 5)
  static let write = Rights(rawValue: 1 << 6)
  static let advise = Rights(rawValue: 1 << 7)
  static let allocate = Rights(rawValue: 1 << 8)
  static let createDirectory = Rights(rawValue: 1 << 9)
  static let createFile = Rights(rawValue: 1 << 10)
  static let linkSource = Rights(rawValue: 1 << 11)
  static let linkTarget = Rights(rawValue: 1 << 12)
  static let open = Rights(rawValue: 1 << 13)
  static let readDirectory = Rights(rawValue: 1 << 14)
  static let readLink = Rights(rawValue: 1 << 15)
  static let renameSource = Rights(rawValue: 1 << 16)
  static let renameTarget = Rights(rawValue: 1 << 17)
  static let pathStatus = Rights(rawValue: 1 << 18)
  static let pathSetSize = Rights(rawValue: 1 << 19)
  static let pathSetTimes = Rights(rawValue: 1 << 20)
  static let status = Rights(rawValue: 1 << 21)
  static let setSize = Rights(rawValue: 1 << 22)
  static let setTimes = Rights(rawValue: 1 << 23)
  static let symbolicLink = Rights(rawValue: 1 << 24)
  static let removeDirectory = Rights(rawValue: 1 << 25)
  static let unlinkFile = Rights(rawValue: 1 << 26)
  static let poll = Rights(rawValue: 1 << 27)
  static let shutdown = Rights(rawValue: 1 << 28)
  static let accept = Rights(rawValue: 1 << 29)

  /// The rights that make sense for a file.
  static let file: Rights = [
    .synchronizeData, .read, .seek, .setFlags, .synchronize, .tell, .write, .advise, .allocate, .status, .setSize,
    .setTimes, .poll,
  ]
  /// The rights that make sense for a directory, and for what is opened through it.
  static let directory: Rights = [
    .synchronizeData, .setFlags, .synchronize, .createDirectory, .createFile, .linkSource, .linkTarget, .open,
    .readDirectory, .readLink, .renameSource, .renameTarget, .pathStatus, .pathSetSize, .pathSetTimes, .status,
    .setTimes, .symbolicLink, .removeDirectory, .unlinkFile, .poll,
  ]
  /// The rights to change something.
  static let changing: Rights = [
    .write, .allocate, .createDirectory, .createFile, .linkSource, .linkTarget, .renameSource, .renameTarget,
    .pathSetSize, .pathSetTimes, .setSize, .setTimes, .symbolicLink, .removeDirectory, .unlinkFile,
  ]
}

/// `filetype`.
enum FileType: UInt8, Sendable {
  case unknown = 0, blockDevice, characterDevice, directory, regularFile, datagramSocket, streamSocket, symbolicLink
}

/// `fdflags`.
struct DescriptorFlags: OptionSet, Sendable {
  let rawValue: UInt16

  static let append = DescriptorFlags(rawValue: 1 << 0)
  static let dataSync = DescriptorFlags(rawValue: 1 << 1)
  static let nonBlocking = DescriptorFlags(rawValue: 1 << 2)
  static let readSync = DescriptorFlags(rawValue: 1 << 3)
  static let sync = DescriptorFlags(rawValue: 1 << 4)
  static let known: DescriptorFlags = [.append, .dataSync, .nonBlocking, .readSync, .sync]
}

/// `oflags`.
struct OpenFlags: OptionSet, Sendable {
  let rawValue: UInt16

  static let create = OpenFlags(rawValue: 1 << 0)
  static let directory = OpenFlags(rawValue: 1 << 1)
  static let exclusive = OpenFlags(rawValue: 1 << 2)
  static let truncate = OpenFlags(rawValue: 1 << 3)
  static let known: OpenFlags = [.create, .directory, .exclusive, .truncate]
}

/// `clockid`.
public enum WASIClockID: UInt32, Sendable {
  /// The time since 1970.
  case realtime = 0
  /// A clock that never goes back.
  case monotonic
  /// The processor time that the process has used.
  case processTime
  /// The processor time that the thread has used.
  case threadTime
}

/// `eventtype`.
enum EventType: UInt8, Sendable {
  case clock = 0, read, write
}

/// Sizes and offsets of the structures in the guest's memory, in bytes.
enum Layout {
  static let descriptorStatusSize: UInt64 = 24
  static let eventSize: UInt64 = 32
  /// `dirent`, without the name after it.
  static let entrySize: UInt64 = 24
  static let preopenStatusSize: UInt64 = 8
}

/// The limits of this implementation.
enum Bounds {
  static let buffers: UInt32 = 1024
  static let subscriptions: UInt32 = 4096
  static let randomBytes: UInt32 = 64 << 20
  /// Bytes of a path, of a name in it, and symbolic links followed on the way.
  static let path = 4096
  static let name = 255
  static let links = 40
  /// Descriptors of one guest.
  static let descriptors = 1024
}
