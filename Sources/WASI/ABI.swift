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

  private static let hostNumbers: [(host: Int32, errno: WASIErrno)] = [
    (EPIPE, .brokenPipe), (EAGAIN, .again), (EBADF, .badDescriptor), (EINTR, .interrupted), (EINVAL, .invalid),
    (EIO, .io), (ENOSPC, .noSpace), (EDQUOT, .quota), (EFBIG, .fileTooBig), (EISDIR, .isDirectory),
    (ENOMEM, .noMemory), (ENXIO, .noSuchDevice), (ENODEV, .noDevice), (EACCES, .access), (EPERM, .notPermitted),
    (ECONNRESET, .connectionReset), (ENOTCONN, .notConnected), (ETIMEDOUT, .timedOut),
    (EDESTADDRREQ, .destinationRequired),
    (ESPIPE, .illegalSeek), (EOVERFLOW, .overflow), (EROFS, .readOnly), (ENOBUFS, .noBuffers),
  ]
}

/// What a descriptor allows (`rights`).
struct Rights: OptionSet, Sendable {
  let rawValue: UInt64

  static let read = Rights(rawValue: 1 << 1)
  static let setFlags = Rights(rawValue: 1 << 3)
  static let write = Rights(rawValue: 1 << 6)
  static let fileStatus = Rights(rawValue: 1 << 21)
  static let poll = Rights(rawValue: 1 << 27)
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
  static let vectorSize: UInt64 = 8
  static let descriptorStatusSize: UInt64 = 24
  static let fileStatusSize: UInt64 = 64
  static let subscriptionSize: UInt64 = 48
  static let eventSize: UInt64 = 32
}

/// What the implementation accepts at most.
enum Bounds {
  static let vectors: UInt32 = 1024
  static let subscriptions: UInt32 = 4096
  static let randomBytes: UInt32 = 64 << 20
}
