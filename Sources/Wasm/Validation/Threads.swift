#if canImport(Glibc)
  internal import Glibc
#endif

/// Threads of the host, for work in parts that do not depend on each other.
enum Threads {
  /// The number of processors.
  static let processors: Int = {
    #if canImport(Glibc)
      return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    #else
      return 1
    #endif
  }()

  /// Calls `body` on `count` threads at once, or on fewer where the host has no more, and waits for all of them. The
  /// calling thread is one of them.
  static func run(_ count: Int, _ body: @Sendable () -> Void) {
    #if canImport(Glibc)
      withoutActuallyEscaping(body) { body in
        let work = Work(body)
        var threads: [pthread_t] = []
        for _ in 1..<max(count, 1) {
          var thread = pthread_t()
          // SAFETY: the threads are joined before `work` goes.
          let error = pthread_create(
            &thread, nil,
            { work in
              guard let work else { return nil }
              Unmanaged<Work>.fromOpaque(work).takeUnretainedValue().body()
              return nil
            }, Unmanaged.passUnretained(work).toOpaque())
          guard error == 0 else { break }
          threads.append(thread)
        }
        body()
        for thread in threads { pthread_join(thread, nil) }
        withExtendedLifetime(work) {}
      }
    #else
      body()
    #endif
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
