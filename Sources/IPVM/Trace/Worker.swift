import Glibc
import IPLD

/// A thread that does one thing at a time for another.
final class Worker {
  private final class Job {
    let body: () throws(CodecError) -> CID
    var result: Result<CID, CodecError>?

    init(_ body: @escaping () throws(CodecError) -> CID) { self.body = body }
  }

  private var thread = pthread_t()
  private var job: Job?

  /// Begins with something; what was begun before is finished.
  func start(_ body: @escaping () throws(CodecError) -> CID) {
    let job = Job(body)
    self.job = job
    let argument = Unmanaged.passRetained(job).toOpaque()
    let isStarted =
      pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          let job = Unmanaged<Job>.fromOpaque(argument).takeUnretainedValue()
          do throws(CodecError) { job.result = .success(try job.body()) } catch { job.result = .failure(error) }
          return nil
        }, argument) == 0
    // Without a thread it is done here.
    if !isStarted {
      do throws(CodecError) { job.result = .success(try body()) } catch { job.result = .failure(error) }
      Unmanaged<Job>.fromOpaque(argument).release()
      wasStartedElsewhere = false
    } else {
      wasStartedElsewhere = true
    }
  }

  private var wasStartedElsewhere = false

  /// Waits for what was begun; `nil` where nothing was.
  func finish() throws(CodecError) -> CID? {
    guard let job else { return nil }
    self.job = nil
    if wasStartedElsewhere {
      pthread_join(thread, nil)
      Unmanaged.passUnretained(job).release()
    }
    return try job.result?.get()
  }

  deinit { if job != nil { _ = try? finish() } }
}
