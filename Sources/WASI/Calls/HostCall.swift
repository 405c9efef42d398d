/// A call of the host as whoever charges, records or checks it sees it.
package protocol GuestCall {
  associatedtype Memory: ReadableMemory
  /// The function's number, in the order of the table.
  var function: Int { get }
  /// The arguments, one for each parameter.
  var arguments: [UInt64] { get }
  var memory: Memory { get }
  func argument(_ number: Int) -> UInt64
}

extension GuestCall {
  /// An argument of 32 bits: a pointer, or a number of bytes.
  func word(_ number: Int) -> UInt32 { UInt32(truncatingIfNeeded: argument(number)) }
}

/// A call of a running guest: its memory, its arguments, and where the answer goes.
package struct HostCall: GuestCall {
  package let function: Int
  /// The fuel that the guest's store had used when it made the call, the call included.
  package let fuel: UInt64
  package let memory: GuestMemory
  /// The arguments; the result takes the position of the first. The table's types say how many slots there are.
  let slots: UnsafeMutablePointer<UInt64>
  /// This is true where it is about something that no input of the run determines.
  package internal(set) var isOutside = false

  init(_ function: Int, fuel: UInt64, memory: UnsafeMutableRawBufferPointer, slots: UnsafeMutablePointer<UInt64>) {
    self.function = function
    self.fuel = fuel
    self.memory = GuestMemory(memory)
    self.slots = slots
  }

  subscript(_ argument: Int) -> UInt32 { UInt32(truncatingIfNeeded: slots[argument]) }
  func u64(_ argument: Int) -> UInt64 { slots[argument] }
  package func argument(_ number: Int) -> UInt64 { slots[number] }

  package var arguments: [UInt64] {
    Array(UnsafeBufferPointer(start: slots, count: WASI.row(function).parameters.utf8.count))
  }
}
