import Glibc

/// An error number of preview 1.
public enum WASIErrno: UInt16, Error, Sendable, CaseIterable {
  case success = 0, tooBig, access, addressInUse, addressNotAvailable, addressFamily, again, already, badDescriptor
  case badMessage, busy, canceled, child, connectionAborted, connectionRefused, connectionReset, deadlock
  case destinationRequired, domain, quota, exists, fault, fileTooBig, hostUnreachable, identifierRemoved
  case illegalSequence, inProgress, interrupted, invalid, io, isConnected, isDirectory, loop, tooManyOpenFiles
  case tooManyLinks, messageSize, multihop, nameTooLong, networkDown, networkReset, networkUnreachable
  case fileTableFull, noBuffers, noDevice, noEntry, noExecutable, noLocks, noLink, noMemory, noMessage
  case noProtocolOption, noSpace, noSystemCall, notConnected, notDirectory, notEmpty, notRecoverable, notSocket
  case notSupported, notTerminal, noSuchDevice, overflow, ownerDead, notPermitted, brokenPipe, protocolError
  case protocolNotSupported, protocolType, range, readOnly, illegalSeek, noProcess, stale, timedOut, textBusy
  case crossDevice, notCapable

  /// The number for an `errno` of the host.
  init(host error: Int32) {
    self = WASIErrno.hostNumbers.first { $0.host == error }?.errno ?? .io
  }

  /// What the host's words for the error are.
  public var explanation: String {
    guard let host = WASIErrno.hostNumbers.first(where: { $0.errno == self })?.host else { return "\(self)" }
    return String(cString: strerror(host))
  }

  /// In the order of preview 1; all that Linux knows of them.
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

/// What a descriptor allows (`rights`).
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

  /// What can be done with a file.
  static let file: Rights = [
    .synchronizeData, .read, .seek, .setFlags, .synchronize, .tell, .write, .advise, .allocate, .status, .setSize,
    .setTimes, .poll,
  ]
  /// What can be done with a directory, and through it.
  static let directory: Rights = [
    .synchronizeData, .setFlags, .synchronize, .createDirectory, .createFile, .linkSource, .linkTarget, .open,
    .readDirectory, .readLink, .renameSource, .renameTarget, .pathStatus, .pathSetSize, .pathSetTimes, .status,
    .setTimes, .symbolicLink, .removeDirectory, .unlinkFile, .poll,
  ]
  /// What changes something.
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
  case realtime = 0, monotonic, processTime, threadTime
}

/// `eventtype`.
enum EventType: UInt8, Sendable {
  case clock = 0, read, write
}

/// Sizes and places of the structures in the guest's memory, in bytes.
enum Layout {
  static let descriptorStatusSize: UInt64 = 24
  static let eventSize: UInt64 = 32
  /// `dirent`, without the name behind it.
  static let entrySize: UInt64 = 24
  static let preopenStatusSize: UInt64 = 8
}

/// What the implementation accepts at most.
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
