import Glibc

/// One thing a guest waits for.
private struct Subscription {
  enum Subject {
    /// Nanoseconds from now.
    case clock(UInt64)
    /// `host` is `nil` for a stream that is always ready.
    case stream(host: Int32?, EventType, available: UInt64)
    /// Ready at once, with this error.
    case error(WASIErrno, EventType)
  }

  let userData: UInt64
  let subject: Subject

  var hostDescriptor: Int32? {
    if case .stream(let host, _, _) = subject { host } else { nil }
  }

  var isReadyAtOnce: Bool {
    switch subject {
    case .clock(let delay): delay == 0
    case .stream(let host, _, _): host == nil
    case .error: true
    }
  }
}

extension WASI {
  /// `poll_oneoff`: waits until one subscription is ready; the events come in the order of the subscriptions.
  func poll(_ call: HostCall, _ version: InterfaceVersion) throws(WASIErrno) {
    let count = call[2]
    guard count > 0, count <= Bounds.subscriptions else { throw .invalid }
    let input = try call.memory.range(call[0], UInt64(count) * version.subscriptionSize)
    let output = try call.memory.range(call[1], UInt64(count) * Layout.eventSize)
    try call.memory.check(call[3], for: UInt32.self)
    var subscriptions: [Subscription] = []
    for index in 0..<Int(count) {
      let start = index * Int(version.subscriptionSize)
      let bytes = UnsafeRawBufferPointer(rebasing: input[start..<start + Int(version.subscriptionSize)])
      subscriptions.append(try subscription(bytes, version))
    }

    let delay = subscriptions.reduce(nil as UInt64?) { shortest, subscription in
      guard case .clock(let delay) = subscription.subject else { return shortest }
      return min(shortest ?? .max, delay)
    }
    let mustWait = !subscriptions.contains(where: \.isReadyAtOnce)
    let ready = try wait(subscriptions, mustWait ? delay : 0)
    var events: UInt32 = 0
    for (index, subscription) in subscriptions.enumerated() {
      var event: (error: WASIErrno, type: EventType, available: UInt64, hangUp: Bool)?
      switch subscription.subject {
      case .error(let error, let type): event = (error, type, 0, false)
      case .clock(let wanted):
        // The clocks that are over are those with the shortest delay, and those that were over before.
        if wanted == 0 || mustWait && !ready.hasDescriptors && wanted == delay { event = (.success, .clock, 0, false) }
      case .stream(nil, let type, let available): event = (.success, type, available, false)
      case .stream(.some, let type, _):
        if let state = ready.states[index], state != 0 {
          event = (.success, type, 0, state & Int16(POLLHUP) != 0)
        }
      }
      guard let event else { continue }
      let start = Int(events) * Int(Layout.eventSize)
      let target = UnsafeMutableRawBufferPointer(rebasing: output[start..<start + Int(Layout.eventSize)])
      target.initializeMemory(as: UInt8.self, repeating: 0)
      target.storeBytes(of: subscription.userData.littleEndian, toByteOffset: 0, as: UInt64.self)
      target.storeBytes(of: event.error.rawValue.littleEndian, toByteOffset: 8, as: UInt16.self)
      target.storeBytes(of: event.type.rawValue, toByteOffset: 10, as: UInt8.self)
      target.storeBytes(of: event.available.littleEndian, toByteOffset: 16, as: UInt64.self)
      target.storeBytes(of: event.hangUp ? 1 : 0, toByteOffset: 24, as: UInt16.self)
      events += 1
    }
    try call.memory.store(events, at: call[3])
  }

  private func subscription(
    _ bytes: UnsafeRawBufferPointer, _ version: InterfaceVersion
  ) throws(WASIErrno) -> Subscription {
    let userData = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self))
    guard let type = EventType(rawValue: bytes[8]) else { throw .invalid }
    func number(at offset: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    let subject: Subscription.Subject
    do throws(WASIErrno) {
      switch type {
      case .clock:
        let offset = version.clockOffset
        let timeout = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
        let flags = UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt16.self))
        subject = .clock(try delay(clock: number(at: offset), timeout: timeout, isAbsolute: flags & 1 != 0))
      case .read, .write: subject = try stream(number(at: 16), type)
      }
    } catch {
      return Subscription(userData: userData, subject: .error(error, type))
    }
    return Subscription(userData: userData, subject: subject)
  }

  private func delay(clock number: UInt32, timeout: UInt64, isAbsolute: Bool) throws(WASIErrno) -> UInt64 {
    guard let clock = WASIClockID(rawValue: number) else { throw .invalid }
    guard let now = self.clock.time(clock) else { throw .invalid }
    guard isAbsolute else { return timeout }
    return timeout > now ? timeout - now : 0
  }

  /// A stream is always ready if time is virtual: reading it may wait, but nothing then depends on when it comes.
  private func stream(_ number: UInt32, _ type: EventType) throws(WASIErrno) -> Subscription.Subject {
    let descriptor = try descriptors[number]
    var host = clock.clocks.isVirtual ? nil : descriptor.hostDescriptor
    var available: UInt64 = 0
    switch descriptor.target {
    case .input(let input):
      guard type == .read else { throw .badDescriptor }
      switch input {
      case .bytes(let bytes): available = UInt64(bytes.count) - descriptor.position
      case .whole(let whole): available = UInt64(whole.bytes.count) - descriptor.position
      case .empty, .descriptor: break
      }
    case .output: guard type == .write else { throw .badDescriptor }
    case .file(let file):
      if type == .read {
        let size = try file.status().size
        available = size > descriptor.position ? size - descriptor.position : 0
      }
    case .socket(let socket): host = socket.number
    case .directory: throw .badDescriptor
    }
    try descriptor.require(.poll)
    return .stream(host: host, type, available: available)
  }

  /// Waits for the host's descriptors among the subscriptions, at most `delay` nanoseconds; `nil` is for ever.
  private func wait(
    _ subscriptions: [Subscription], _ delay: UInt64?
  ) throws(WASIErrno) -> (hasDescriptors: Bool, states: [Int: Int16]) {
    var queries: [pollfd] = []
    var indices: [Int] = []
    for (index, subscription) in subscriptions.enumerated() {
      guard case .stream(let host?, let type, _) = subscription.subject else { continue }
      queries.append(pollfd(fd: host, events: Int16(type == .read ? POLLIN : POLLOUT), revents: 0))
      indices.append(index)
    }
    guard !queries.isEmpty else {
      if let delay, delay > 0 { clock.clocks.sleep(nanoseconds: delay) }
      return (false, [:])
    }
    let start = clock.time(.monotonic) ?? 0
    while true {
      let passed = (clock.time(.monotonic) ?? 0) &- start
      let rest = delay.map { $0 > passed ? $0 - passed : 0 }
      // The timeout is in milliseconds, rounded up; a longer wait than `poll` knows takes several turns.
      let timeout = rest.map { Int32(truncatingIfNeeded: min($0 / 1_000_000 + ($0 % 1_000_000 > 0 ? 1 : 0), 1 << 30)) }
      let count = Glibc.poll(&queries, nfds_t(queries.count), timeout ?? -1)
      if count < 0 {
        if errno == EINTR { continue }
        throw WASIErrno(host: errno)
      }
      if count > 0 {
        var states: [Int: Int16] = [:]
        for (index, query) in zip(indices, queries) { states[index] = query.revents }
        return (true, states)
      }
      // Nothing is ready; with the time over, that is the answer.
      if let rest, rest <= UInt64(max(timeout ?? 0, 0)) * 1_000_000 { return (false, [:]) }
    }
  }
}
