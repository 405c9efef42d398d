/// What the classes of instructions cost, in units of fuel.
package enum FuelSchedule {
  package static func cost(_ kind: FuelClass) -> UInt32 {
    switch kind {
    case .free: 0
    case .simple: 1
    case .vector, .aggregate, .bulk, .tableGrow: 2
    case .cast: 3
    case .divide, .vectorHeavy, .call, .allocate: 4
    case .callIndirect: 6
    case .throw: 8
    case .memoryGrow: 16
    }
  }
}
