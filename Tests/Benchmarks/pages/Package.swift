// swift-tools-version: 6.2

import PackageDescription

// Run with `swift run -c release --package-path Tests/Benchmarks/pages PageBenchmark FOLDER`; the
// folder holds pages, NAME.html in UTF-8, and beside them what is expected of some, NAME.txt. The
// reader's targets are links to those that are measured.
let package = Package(
  name: "page-benchmark",
  targets: [
    .systemLibrary(name: "CLibXML"),
    .target(name: "JSON"),
    .target(name: "Markup", dependencies: ["CLibXML", "JSON"]),
    .executableTarget(name: "PageBenchmark", dependencies: ["Markup"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
