// swift-tools-version: 6.2

import PackageDescription

// Built and run by bench.py; the segmenter's target is a link to the one that is measured.
let package = Package(
  name: "segmentation-benchmark",
  targets: [
    .target(name: "Segmentation"),
    .executableTarget(name: "SegmentationBenchmark", dependencies: ["Segmentation"]),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
