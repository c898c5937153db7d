// swift-tools-version: 6.2

import PackageDescription

// Run with `swift run -c release --package-path Tests/Benchmarks/json`; the reader's target is a
// link to the one that is measured.
let package = Package(
  name: "json-benchmark",
  targets: [
    .target(name: "JSON"),
    .executableTarget(name: "JSONBenchmark", dependencies: ["JSON"]),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
