extension FixedWidthInteger {
  /// The bits moved towards the lowest, which come back at the top.
  @inline(__always)
  func rotatedRight(_ count: Self) -> Self {
    (self &>> count) | (self &<< (0 &- count))
  }
}
