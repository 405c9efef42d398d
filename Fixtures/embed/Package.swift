// swift-tools-version: 6.3
// A program outside of the package, which uses what the product IPVM has to offer and nothing else.
import PackageDescription

let package = Package(
  name: "embed",
  dependencies: [.package(name: "ipvm", path: "../..")],
  targets: [.executableTarget(name: "embed", dependencies: [.product(name: "IPVM", package: "ipvm")])]
)
