extension Array {
  /// The last element of the run at the start whose elements satisfy a condition, found by bisection.
  func lastOfRun(where condition: (Element) -> Bool) -> Element? {
    let end = partition(after: condition)
    return end == 0 ? nil : self[end - 1]
  }

  /// Returns the end of the run at the start whose elements satisfy a condition.
  func partition(after condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
