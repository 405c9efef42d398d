#if COUNT_OPERATIONS
  // A build with `-DDEBUG -DCOUNT_OPERATIONS` counts how often every operation runs, and writes that to the file that
  // OPERATION_COUNTS names when the process ends. `Fixtures/bench/sequences` finds frequent sequences in it.
  import Glibc

  /// Counts operations by address, in a hash table of address, handler and count.
  struct OperationCounts {
    private static let size = 1 << 20
    private let entries = UnsafeMutablePointer<(code: UInt, handler: UInt, count: UInt64)>.allocate(capacity: size)

    nonisolated(unsafe) static let shared = OperationCounts()

    private init() {
      entries.initialize(repeating: (0, 0, 0), count: Self.size)
      atexit { OperationCounts.shared.write() }
    }

    func note(_ code: UInt, _ handler: UInt) {
      var index = Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 40) & (Self.size - 1)
      while entries[index].code != code {
        if entries[index].code == 0 {
          entries[index] = (code, handler, 0)
          break
        }
        index = (index + 1) & (Self.size - 1)
      }
      entries[index].count &+= 1
    }

    /// Writes the address of `opFinish` first, which tells where the program was loaded, then a line for each operation.
    private func write() {
      guard let path = getenv("OPERATION_COUNTS"), let file = fopen(path, "w") else { return }
      fputs("\(unsafeBitCast(opFinish as Handler, to: UInt.self))\n", file)
      for index in 0..<Self.size where entries[index].code != 0 {
        fputs("\(entries[index].code) \(entries[index].handler) \(entries[index].count)\n", file)
      }
      fclose(file)
    }
  }
#endif
