// swift-tools-version: 6.2

// The program's readers under libFuzzer and the address sanitizer: 'make fuzz' builds and runs them.
//
// A package of its own, so that nobody else builds it. The modules are the program's, by the link
// 'Postil', because a package is given another's products only and most modules are none.

import PackageDescription

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// A module of the program.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Postil/\(name)")
}

let package = Package(
  name: "fuzz",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CYAML", path: "Postil/CYAML"),
    .systemLibrary(name: "CMessageDigest", path: "Postil/CMessageDigest"),
    .systemLibrary(name: "CCSV", path: "Postil/CCSV"),
    .systemLibrary(name: "CLibXML", path: "Postil/CLibXML"),
    .systemLibrary(name: "CSystem", path: "Postil/CSystem"),
    .systemLibrary(name: "CFuzzer"),
    module("CMustache"), module("Annotations"), module("Agreement"), module("Segmentation"),
    module("JSON"), module("Screens", ["Annotations"]),
    module("Reports", ["Annotations", "Agreement", "JSON"]),
    .target(
      name: "Pages", dependencies: ["Annotations", "Agreement", "Reports", "CMustache"],
      path: "Postil/Pages", resources: [.embedInCode("Templates")]),
    module("Files", ["CSystem", "CYAML", "CMessageDigest", "CCSV"]),
    module("Markup", ["JSON", "CLibXML"]),
    module("Histories", ["Annotations", "JSON", "Files"]),
    module(
      "Corpus", ["Annotations", "Segmentation", "JSON", "Files", "Histories", "Markup"]),
    module("Storage", ["Annotations", "JSON", "Files", "Histories"]),
    module("Ratings", ["Agreement", "JSON", "Files"]),
    module("Streams", ["Segmentation", "JSON", "Files"]),
    module(
      "Commands",
      [
        "Annotations", "Agreement", "JSON", "Reports", "Pages", "Files", "Histories", "Corpus",
        "Storage", "Streams", "Ratings", "Screens", argumentParser,
      ]),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Annotations", "JSON", "Files", "Histories", "Corpus", "Storage", "Ratings", "Streams",
        "Commands", "CFuzzer",
      ]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
