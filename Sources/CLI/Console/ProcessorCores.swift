import Storage
import Glibc

/// The cores of the machine that this process, and those it starts, may run on.
enum ProcessorCores {
  private static let mostWords = 16

  /// The numbers of these cores, as the system has them.
  static var allowed: [Int] {
    var mask = [UInt64](repeating: 0, count: mostWords)
    guard getAffinity(0, 8 * mostWords, &mask) >= 0 else { return [] }
    return (0..<(64 * mostWords)).filter { mask[$0 / 64] >> ($0 % 64) & 1 == 1 }
  }

  /// Keeps the process on one of the allowed cores.
  static func pin(to core: Int) throws(Failure) {
    var mask = [UInt64](repeating: 0, count: mostWords)
    mask[core / 64] = 1 << (core % 64)
    guard setAffinity(0, 8 * mostWords, &mask) == 0 else {
      throw .system("cannot stay on core \(core)", errno, .calling)
    }
  }

  // SAFETY: `int sched_getaffinity(pid_t, size_t, cpu_set_t *)` and its counterpart, which are not imported; the set is an
  // array of words in C too.
  @_silgen_name("sched_getaffinity")
  private static func getAffinity(_ process: pid_t, _ size: Int, _ mask: UnsafeMutablePointer<UInt64>) -> Int32

  @_silgen_name("sched_setaffinity")
  private static func setAffinity(_ process: pid_t, _ size: Int, _ mask: UnsafeMutablePointer<UInt64>) -> Int32
}
