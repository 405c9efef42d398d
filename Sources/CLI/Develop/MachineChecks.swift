import Glibc
import WASI

/// Checks the machine and its system.
enum MachineChecks {
  static var section: CheckSection {
    CheckSection(
      title: "Machine",
      checks: [system, processor, features, cores, memory, pageSize, addressSpace, stack, files, openat2])
  }

  private static var system: Check {
    var names = utsname()
    guard uname(&names) == 0 else { return Check("system", "unknown") }
    return Check("system", "\(text(names.sysname)) \(text(names.release)) \(text(names.machine))")
  }

  /// Returns the text in an array of C.
  private static func text<Array>(_ array: Array) -> String {
    withUnsafeBytes(of: array) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private static let processorInformation = SystemFile.text("/proc/cpuinfo") ?? ""

  private static var processor: Check {
    Check("processor", SystemFile.field("model name", in: processorInformation) ?? "unknown")
  }

  /// The features of the processor that make hashes and vectors faster, here or in other programs. Results do not depend on them.
  private static var features: Check {
    let text =
      SystemFile.field("flags", in: processorInformation) ?? SystemFile.field("Features", in: processorInformation)
      ?? ""
    let words = text.split(separator: " ")
    let known = ["sse4_1", "avx2", "bmi2", "avx512f", "sha_ni", "asimd", "sha2", "sha512", "sve"]
    let found = known.filter { words.contains($0[...]) }
    return Check("features", found.isEmpty ? "none of note" : found.joined(separator: " "))
  }

  private static var cores: Check {
    let (online, all) = (sysconf(Int32(_SC_NPROCESSORS_ONLN)), sysconf(Int32(_SC_NPROCESSORS_CONF)))
    return Check("cores", online == all ? "\(online)" : "\(online) of \(all)")
  }

  private static var memory: Check {
    let information = SystemFile.text("/proc/meminfo") ?? ""
    func bytes(_ key: String) -> Int? {
      SystemFile.field(key, in: information)?.split(separator: " ").first.flatMap { Int($0) }.map { $0 << 10 }
    }
    guard let total = bytes("MemTotal"), let available = bytes("MemAvailable") else {
      return Check("memory", "unknown")
    }
    var value = "\(Progress.size(total)), \(Progress.size(available)) of it available"
    let limit = SystemFile.text("/sys/fs/cgroup/memory.max")?.split(separator: "\n").first.flatMap { Int($0) }
    if let limit { value += ", at most \(Progress.size(limit)) for this group of processes" }
    return min(available, limit ?? .max) < 256 << 20
      ? Check("memory", value, .warning, hint: "modules of more than some megabytes may not fit")
      : Check("memory", value, .ok)
  }

  private static var pageSize: Check { Check("page-size", "\(sysconf(Int32(_SC_PAGESIZE)))") }

  /// The check of the address space: memories are reserved as a whole and committed as they grow; without space they are copied.
  private static var addressSpace: Check {
    var size = 16 << 30
    while size >= 1 << 20 {
      let pointer = mmap(nil, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
      if pointer != MAP_FAILED {
        munmap(pointer, size)
        let value = "\(Progress.size(size)) can be reserved"
        return size >= 4 << 30
          ? Check("address-space", value, .ok)
          : Check("address-space", value, .warning, hint: "large memories are copied as they grow; see ulimit -v")
      }
      size >>= 1
    }
    return Check("address-space", "none", .failed, hint: "see ulimit -v")
  }

  private static var stack: Check {
    guard let bytes = limit(RLIMIT_STACK) else { return Check("native-stack", "unlimited", .ok) }
    return bytes >= 128 << 10
      ? Check("native-stack", Progress.size(bytes), .ok)
      : Check("native-stack", Progress.size(bytes), .warning, hint: "128 KiB are enough; see ulimit -s")
  }

  private static var files: Check {
    guard let count = limit(RLIMIT_NOFILE) else { return Check("open-files", "unlimited", .ok) }
    return count >= 256
      ? Check("open-files", "\(count)", .ok)
      : Check("open-files", "\(count)", .warning, hint: "a guest may open 1024; see ulimit -n")
  }

  private static func limit(_ resource: __rlimit_resource) -> Int? {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 else { return nil }
    return limit.rlim_cur > UInt64(Int.max) || limit.rlim_cur == UInt64(bitPattern: -1) ? nil : Int(limit.rlim_cur)
  }

  /// The check of the system call that keeps guests beneath a folder in one step.
  private static var openat2: Check {
    HostSupport.hasKernelResolution
      ? Check("openat2", "works", .ok)
      : Check("openat2", "not here", hint: "paths of guests are walked name by name, which takes longer")
  }
}
