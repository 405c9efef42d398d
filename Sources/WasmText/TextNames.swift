internal import Wasm

/// The names of a module as the parser meets them, on their way to the name section.
struct TextNames {
  typealias Map = [(index: Index, name: Name)]

  var module: Name?
  /// By `Space.rawValue`.
  private(set) var spaces = [Map](repeating: [], count: Space.allCases.count)
  private(set) var locals: [(function: Index, names: Map)] = []
  private(set) var labels: [(function: Index, names: Map)] = []
  private(set) var fields: [(type: Index, names: Map)] = []
  /// The function whose locals and labels are being named; `nil` in a constant expression.
  private var function: Index?

  init(module: Name?) { self.module = module }

  mutating func beginFunction(_ index: Index?) { function = index }

  mutating func add(_ name: Name, to space: Space, _ index: Index) {
    Self.add(name, index, to: &spaces[space.rawValue])
  }

  mutating func addLocal(_ name: Name, _ index: Index) {
    guard let function else { return }
    if locals.last?.function != function { locals.append((function, [])) }
    Self.add(name, index, to: &locals[locals.count - 1].names)
  }

  mutating func addLabel(_ name: Name, _ index: Index) {
    guard let function else { return }
    if labels.last?.function != function { labels.append((function, [])) }
    Self.add(name, index, to: &labels[labels.count - 1].names)
  }

  mutating func addField(_ name: Name, _ type: Index, _ index: Index) {
    if fields.last?.type != type { fields.append((type, [])) }
    Self.add(name, index, to: &fields[fields.count - 1].names)
  }

  /// A later name of the same thing, from an annotation, takes the place of the first.
  private static func add(_ name: Name, _ index: Index, to map: inout Map) {
    if map.last?.index == index { map.removeLast() }
    map.append((index, name))
  }
}
