// swift-tools-version: 6.3
import PackageDescription

let testSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

// Nothing here uses the libraries of tasks and of regular expressions, which every start would load (Spec/rationale.md).
let settings =
  testSettings + [
    .unsafeFlags([
      "-Xfrontend", "-disable-implicit-concurrency-module-import",
      "-Xfrontend", "-disable-implicit-string-processing-module-import",
    ])
  ]

// The instructions for SHA-256 of x86-64, which run only where the processor has them (Spec/rationale.md).
#if arch(x86_64)
  let hashing: [SwiftSetting] = [.define("SHA_INSTRUCTIONS"), .unsafeFlags(["-Xcc", "-msha"])]
#else
  let hashing: [SwiftSetting] = []
#endif

let package = Package(
  name: "ipvm",
  products: [
    .executable(name: "ipvm", targets: ["CLI"]),
    .library(name: "Wasm", targets: ["Wasm"]),
    .library(name: "WasmText", targets: ["WasmText"]),
    .library(name: "WASI", targets: ["WASI"]),
    .library(name: "IPLD", targets: ["IPLD"]),
    .library(name: "UCAN", targets: ["UCAN"]),
    .library(name: "Storage", targets: ["Storage"]),
    .library(name: "Evidence", targets: ["Evidence"]),
    .library(name: "IPVM", targets: ["IPVM"]),
  ],
  targets: [
    // `squareRoot()` is one instruction, but refers to the C library's for negative operands.
    .target(name: "Wasm", swiftSettings: settings, linkerSettings: [.linkedLibrary("m")]),
    .target(name: "WasmText", dependencies: ["Wasm"], swiftSettings: settings),
    .target(name: "WasmScript", dependencies: ["Wasm", "WasmText"], swiftSettings: settings),
    .target(name: "WASI", dependencies: ["Wasm"], swiftSettings: settings),
    // Content addressing: hashes, multiformats, codecs, UnixFS and CAR files.
    .target(name: "IPLD", swiftSettings: settings + hashing),
    // What the operating system offers.
    .target(name: "Posix", swiftSettings: settings),
    // A user's repository: blocks, keys and results in folders and files.
    .target(name: "Storage", dependencies: ["IPLD", "UCAN", "Evidence", "Posix"], swiftSettings: settings),
    // Capabilities: keys, signatures, delegations, invocations and receipts.
    .target(name: "UCAN", dependencies: ["IPLD"], swiftSettings: settings),
    // Evidence of executions: machine states as blocks, traces, receipts and their verification.
    .target(name: "Evidence", dependencies: ["Wasm", "WASI", "IPLD", "UCAN", "Posix"], swiftSettings: settings),
    // Runs programs with receipts, verifies, replays and remembers: what a program in Swift imports.
    .target(
      name: "IPVM", dependencies: ["Wasm", "WasmText", "WASI", "IPLD", "UCAN", "Evidence", "Storage", "Posix"],
      swiftSettings: settings),
    // Generates modules and compares how they run.
    .target(name: "WasmSmith", dependencies: ["Wasm", "WasmText"], swiftSettings: settings),
    // Tries readers on changed inputs, and makes the modules that engines are measured on.
    .target(name: "Workbench", dependencies: ["Wasm", "IPLD"], swiftSettings: settings),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "Wasm", "WasmText", "WasmScript", "WASI", "WasmSmith", "IPLD", "UCAN", "Posix", "Storage", "Evidence",
        "IPVM", "Workbench",
      ],
      swiftSettings: settings),
    // Writes Sources/Wasm/Execution/Handlers/Generated; nothing depends on it.
    .executableTarget(name: "HandlerGenerator", exclude: ["sequences.txt"], swiftSettings: settings),
    // What several test targets share.
    .target(name: "TestSupport", dependencies: ["IPLD"], path: "Tests/TestSupport", swiftSettings: testSettings),
    .testTarget(
      name: "WasmTests", dependencies: ["TestSupport", "Wasm", "WasmText", "WasmSmith"], swiftSettings: testSettings),
    .testTarget(name: "WasmTextTests", dependencies: ["TestSupport", "Wasm", "WasmText"], swiftSettings: testSettings),
    .testTarget(
      name: "WASITests", dependencies: ["TestSupport", "Wasm", "WasmText", "WASI"], swiftSettings: testSettings),
    .testTarget(name: "IPLDTests", dependencies: ["TestSupport", "IPLD"], swiftSettings: testSettings),
    .testTarget(
      name: "StorageTests", dependencies: ["TestSupport", "Storage", "IPLD", "UCAN"], swiftSettings: testSettings),
    .testTarget(name: "UCANTests", dependencies: ["TestSupport", "UCAN", "IPLD"], swiftSettings: testSettings),
    .testTarget(
      name: "EvidenceTests",
      dependencies: ["TestSupport", "Evidence", "Storage", "Wasm", "WasmText", "WasmSmith", "WASI", "IPLD", "UCAN"],
      swiftSettings: testSettings),
    .testTarget(name: "CLITests", dependencies: ["CLI", "IPLD"], swiftSettings: testSettings),
    .testTarget(
      name: "IPVMTests",
      dependencies: ["TestSupport", "IPVM", "Evidence", "IPLD", "Storage", "UCAN", "Wasm", "WasmText"],
      swiftSettings: testSettings),
    .testTarget(name: "WorkbenchTests", dependencies: ["Workbench"], swiftSettings: testSettings),
    .testTarget(
      name: "SpecTests", dependencies: ["TestSupport", "Wasm", "WasmText", "WasmScript"], swiftSettings: testSettings),
    .testTarget(
      name: "HostileTests", dependencies: ["TestSupport", "Wasm", "WasmText", "WASI"], swiftSettings: testSettings),
    .testTarget(
      name: "SmithTests", dependencies: ["TestSupport", "Wasm", "WasmText", "WasmSmith"], swiftSettings: testSettings),
  ]
)
