internal import Glibc

/// Threads that take jobs from a queue, each as soon as it is free.
///
/// One thread, the owner, submits jobs and takes their results. What a job uses, nobody else uses until its result is
/// taken.
package final class JobPool<Result> {
  private let shared = Shared<Result>()
  private var threads: [Thread] = []
  /// The number of jobs whose results were not taken yet.
  package private(set) var pendingCount = 0

  /// Starts threads; without a single one, jobs run where their results are taken.
  package init(threadCount: Int) {
    for _ in 0..<threadCount {
      let shared = shared
      let thread = Thread { shared.work() }
      guard thread.start() else { break }
      threads.append(thread)
    }
  }

  deinit {
    shared.close()
    for thread in threads { thread.wait() }
  }

  /// Adds a job to the end of the queue.
  package func submit(_ job: @escaping () -> Result) {
    pendingCount += 1
    shared.add(job)
  }

  /// Waits for a job that has not been taken yet, whichever ends first; `nil` where there is none.
  package func next() -> Result? {
    guard pendingCount > 0 else { return nil }
    pendingCount -= 1
    return shared.take(works: threads.isEmpty)
  }

  /// A result that is there already; `nil` where all jobs are still at work.
  package func poll() -> Result? {
    guard pendingCount > 0, let result = shared.poll() else { return nil }
    pendingCount -= 1
    return result
  }
}

/// The queues, which outlive the pool until the last thread has ended.
private final class Shared<Result> {
  private var mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var hasJobs = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var hasResults = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var jobs: [() -> Result] = []
  private var firstJob = 0
  private var results: [Result] = []
  private var isClosed = false

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(hasJobs, nil)
    pthread_cond_init(hasResults, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    pthread_cond_destroy(hasJobs)
    pthread_cond_destroy(hasResults)
    mutex.deallocate()
    hasJobs.deallocate()
    hasResults.deallocate()
  }

  func add(_ job: @escaping () -> Result) {
    pthread_mutex_lock(mutex)
    jobs.append(job)
    pthread_cond_signal(hasJobs)
    pthread_mutex_unlock(mutex)
  }

  /// Runs jobs until the pool is closed; those that were not begun then are dropped.
  func work() {
    pthread_mutex_lock(mutex)
    while true {
      while firstJob == jobs.count, !isClosed { pthread_cond_wait(hasJobs, mutex) }
      if isClosed { break }
      let job = takeJob()
      pthread_mutex_unlock(mutex)
      let result = job()
      pthread_mutex_lock(mutex)
      results.append(result)
      pthread_cond_signal(hasResults)
    }
    pthread_mutex_unlock(mutex)
  }

  private func takeJob() -> () -> Result {
    let job = jobs[firstJob]
    firstJob += 1
    if firstJob == jobs.count {
      jobs.removeAll(keepingCapacity: true)
      firstJob = 0
    }
    return job
  }

  /// - Parameter works: Whether the caller runs a job itself where none has ended.
  func take(works: Bool) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    if works, results.isEmpty { return takeJob()() }
    while results.isEmpty { pthread_cond_wait(hasResults, mutex) }
    return results.removeLast()
  }

  func poll() -> Result? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return results.popLast()
  }

  func close() {
    pthread_mutex_lock(mutex)
    isClosed = true
    pthread_cond_broadcast(hasJobs)
    pthread_mutex_unlock(mutex)
  }
}
