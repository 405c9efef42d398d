/// Flags in an argument of a function, by the names of preview 1.
enum CallFlags: Sendable {
  /// A name for each bit from the lowest on; bits whose name is empty are not told.
  case bits(Int, [String])
  /// A name for each number.
  case choice(Int, [String])

  static func lookup(_ argument: Int) -> CallFlags { .bits(argument, ["symlink_follow"]) }
  static func descriptor(_ argument: Int) -> CallFlags {
    .bits(argument, ["append", "dsync", "nonblock", "rsync", "sync"])
  }
  static func times(_ argument: Int) -> CallFlags { .bits(argument, ["atim", "atim_now", "mtim", "mtim_now"]) }
  static func clock(_ argument: Int) -> CallFlags {
    .choice(argument, ["realtime", "monotonic", "process_cputime_id", "thread_cputime_id"])
  }

  /// The names of what is set.
  func names(_ arguments: [UInt64]) -> [String] {
    switch self {
    case .bits(let argument, let names):
      guard arguments.indices.contains(argument) else { return [] }
      return names.enumerated().compactMap { bit, name in
        arguments[argument] >> UInt64(bit) & 1 == 1 && !name.isEmpty ? name : nil
      }
    case .choice(let argument, let names):
      guard arguments.indices.contains(argument), arguments[argument] < UInt64(names.count) else { return [] }
      return [names[Int(arguments[argument])]]
    }
  }
}

extension WASI {
  /// The ranges of the guest's memory with the paths that a call is about, in the order of its arguments.
  ///
  /// - Parameter function: The function's number, in the order of `functionNames`.
  package static func paths(of function: Int, _ arguments: [UInt64]) -> [(address: UInt64, count: UInt64)] {
    guard table.indices.contains(function) else { return [] }
    return row(function).reads.compactMap { range in
      guard case .path(let argument) = range, argument + 1 < arguments.count else { return nil }
      return (arguments[argument], arguments[argument + 1])
    }
  }

  /// The flags that a call sets, by the names of preview 1.
  package static func flags(of function: Int, _ arguments: [UInt64]) -> [String] {
    guard table.indices.contains(function) else { return [] }
    return row(function).flags.flatMap { $0.names(arguments) }
  }
}
