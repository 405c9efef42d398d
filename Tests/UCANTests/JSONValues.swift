import Foundation
import IPLD

/// A value from JSON, without the reserved forms of DAG-JSON; numbers with a point are floats.
func node(json: String) throws -> Node {
  try node(JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed))
}

/// A value that Foundation read from JSON.
func node(_ value: Any) throws -> Node {
  switch value {
  case let value as NSNumber:
    switch String(cString: value.objCType) {
    case "c": .bool(value.boolValue)
    case "d": .float(value.doubleValue)
    default: .integer(Int128(value.int64Value))
    }
  case let value as String: .string(value)
  case let value as [Any]: .list(try value.map { try node($0) })
  case let value as [String: Any]: try .map(value.map { (Text($0.key), try node($0.value)) })
  default: .null
  }
}
