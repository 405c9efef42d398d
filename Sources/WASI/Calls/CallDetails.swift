extension WASI {
  /// Where in the guest's memory the paths lie that a call is about, in the order of its arguments.
  ///
  /// - Parameter function: Counts the functions in the order of `functionNames`.
  package static func paths(of function: Int, _ arguments: [UInt64]) -> [(address: UInt64, count: UInt64)] {
    guard table.indices.contains(function), case .paths(let lengths) = table[function].bytes else { return [] }
    // The address of a path stands in front of its length.
    return lengths.compactMap { place in
      arguments.indices.contains(place) && place > 0 ? (arguments[place - 1], arguments[place]) : nil
    }
  }

  /// The flags that a call sets, by the names of preview 1.
  package static func flags(of function: Int, _ arguments: [UInt64]) -> [String] {
    guard table.indices.contains(function) else { return [] }
    func words(_ place: Int, _ names: [String]) -> [String] {
      guard arguments.indices.contains(place) else { return [] }
      return names.enumerated().compactMap { arguments[place] >> UInt64($0) & 1 == 1 ? $1 : nil }
    }
    func word(_ place: Int, _ names: [String]) -> [String] {
      guard arguments.indices.contains(place), arguments[place] < UInt64(names.count) else { return [] }
      return [names[Int(arguments[place])]]
    }
    let lookup = ["symlink_follow"]
    let descriptor = ["append", "dsync", "nonblock", "rsync", "sync"]
    let times = ["atim", "atim_now", "mtim", "mtim_now"]
    switch table[function].name {
    case "path_open":
      let rights = words(5, ["", "fd_read", "", "", "", "", "fd_write"])
      return words(1, lookup) + words(4, ["creat", "directory", "excl", "trunc"]) + rights.filter { !$0.isEmpty }
        + words(7, descriptor)
    case "path_filestat_get", "path_link": return words(1, lookup)
    case "path_filestat_set_times": return words(1, lookup) + words(6, times)
    case "fd_filestat_set_times": return words(3, times)
    case "fd_fdstat_set_flags": return words(1, descriptor)
    case "fd_seek":
      return word(2, table[function].version == .preview1 ? ["set", "cur", "end"] : ["cur", "end", "set"])
    case "fd_advise": return word(3, ["normal", "sequential", "random", "willneed", "dontneed", "noreuse"])
    case "clock_time_get", "clock_res_get":
      return word(0, ["realtime", "monotonic", "process_cputime_id", "thread_cputime_id"])
    case "sock_accept": return words(1, descriptor)
    case "sock_recv": return words(3, ["recv_peek", "recv_waitall"])
    case "sock_shutdown": return words(1, ["rd", "wr"])
    default: return []
    }
  }
}
