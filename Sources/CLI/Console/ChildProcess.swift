import Storage
import Glibc
import Posix

/// Another program that ran to its end: its output, its end, and its use of time and memory.
struct ChildProcess {
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
    /// The process was killed, since its time was over.
    case timeout
    /// The process was killed, since it printed more than is kept.
    case flood
  }

  /// The most that it may print to each stream, in bytes.
  static let mostOutput = 16 << 20

  let end: End
  let output: [UInt8]
  let errors: [UInt8]
  /// The processor time of its own code, in seconds.
  let user: Double
  /// The time from its start to its end, in seconds.
  let wall: Double
  /// The most memory that it used at once, in bytes.
  let peak: Int

  /// Runs a program with nothing to read, and ends it and the processes that it started when `nanoseconds` are over.
  static func run(_ words: [Argument], within nanoseconds: UInt64) throws(Failure) -> ChildProcess {
    var streams = [try Pipe(), try Pipe()]
    defer { for stream in streams { stream.close() } }
    // A process that ignores SIGCHLD does not learn how its children ended, and that is inherited.
    signal(SIGCHLD, SIG_DFL)
    // The end of the process wakes `sigtimedwait` up.
    var ends = sigset_t()
    sigemptyset(&ends)
    sigaddset(&ends, SIGCHLD)
    sigprocmask(SIG_BLOCK, &ends, nil)

    // Signals that end this program wait until it is known which processes have to end too.
    var endings = sigset_t()
    var before = sigset_t()
    sigemptyset(&endings)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&endings, number) }
    sigprocmask(SIG_BLOCK, &endings, &before)

    let start = Clock.nanoseconds()
    let process = launch(words, output: streams[0].writer, errors: streams[1].writer)
    let error = errno
    if process > 0 {
      // The process does so too: either may be first.
      setpgid(process, process)
      Unfinished.group = process
    }
    sigprocmask(SIG_SETMASK, &before, nil)
    guard process > 0 else { throw .system("cannot start \(words[0].text)", error, .calling) }
    defer { Unfinished.group = 0 }
    for stream in streams { stream.closeWriter() }

    let deadline = start + nanoseconds
    func left() -> UInt64 { deadline - min(Clock.nanoseconds(), deadline) }
    var killed: End?
    func end(as end: End) {
      kill(-process, SIGKILL)
      killed = end
    }
    while killed == nil, streams.contains(where: \.isOpen) {
      if left() == 0 {
        end(as: .timeout)
      } else if !Pipe.read(&streams, within: left()) {
        end(as: .flood)
      }
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, killed == nil ? WNOHANG : 0, &usage) != process {
      var time = timespec(tv_sec: Int(left() / 1_000_000_000), tv_nsec: Int(left() % 1_000_000_000))
      if left() == 0 { end(as: .timeout) } else { sigtimedwait(&ends, nil, &time) }
    }
    let wall = Double(Clock.nanoseconds() - start) / 1e9
    // Its own children may still run.
    kill(-process, SIGKILL)

    let signal = status & 0x7F
    return ChildProcess(
      end: killed ?? (signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)), output: streams[0].bytes,
      errors: streams[1].bytes, user: Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6, wall: wall,
      peak: usage.ru_maxrss << 10)
  }

  /// Returns the number of a new process that executes a program, or -1.
  ///
  /// `posix_spawn` would be less work. But its process begins in the memory of this one, and the system then counts that as the
  /// new process's own (`Spec/rationale.md`).
  private static func launch(_ words: [Argument], output: Int32, errors: Int32) -> pid_t {
    // All that is needed is made here: the new process has one thread, and calls nothing that might wait for another.
    let texts = words.map { Files.withPath($0) { strdup($0) } }
    defer { for text in texts { free(text) } }
    let arguments = texts + [nil]
    // SAFETY: the variables that a process is started with lie after its arguments.
    let environment = CommandLine.unsafeArgv + Int(CommandLine.argc) + 1
    let input = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(input) }
    let process = fork()
    guard process == 0 else { return process }
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
    signal(SIGPIPE, SIG_DFL)
    setpgid(0, 0)
    dup2(input, 0)
    dup2(output, 1)
    dup2(errors, 2)
    if let path = texts[0] { execve(path, arguments, environment) }
    _exit(127)
  }

  // SAFETY: `pid_t fork(void)`, which is not imported because a process with more than one thread must not go on after it.
  // This one has one thread here, and the new process executes another program at once.
  @_silgen_name("fork")
  private static func fork() -> pid_t
}

/// Collects what a process writes to one of its streams.
private struct Pipe {
  private let reader: Int32
  let writer: Int32
  private(set) var bytes: [UInt8] = []
  /// This is true if more may come.
  private(set) var isOpen = true

  init() throws(Failure) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .system("cannot make a pipe", errno, .calling) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reader, writer) = (ends[0], ends[1])
  }

  func closeWriter() { Glibc.close(writer) }
  func close() { Glibc.close(reader) }

  /// Waits for some bytes or an end, and reads that. The result is false where there are too many bytes.
  static func read(_ pipes: inout [Pipe], within nanoseconds: UInt64) -> Bool {
    var requests = pipes.map { pollfd(fd: $0.isOpen ? $0.reader : -1, events: Int16(POLLIN), revents: 0) }
    // The time is rounded up, so that nothing is asked again and again in the last millisecond.
    let milliseconds = Int32(clamping: nanoseconds / 1_000_000 + 1)
    guard poll(&requests, nfds_t(requests.count), milliseconds) > 0 else { return true }
    for index in pipes.indices where requests[index].revents != 0 {
      pipes[index].read()
      if pipes[index].bytes.count > ChildProcess.mostOutput { return false }
    }
    return true
  }

  private mutating func read() {
    var failed = false
    let more = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
      let count = Glibc.read(reader, buffer.baseAddress, buffer.count)
      failed = count < 0
      filled = max(count, 0)
    }
    bytes += more
    if more.isEmpty, !failed || errno != EINTR { isOpen = false }
  }
}
