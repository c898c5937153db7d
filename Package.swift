// swift-tools-version: 6.2

import PackageDescription

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "postil",
  products: [
    .executable(name: "postil", targets: ["postil"]),
    .library(name: "Agreement", targets: ["Agreement"]),
    .library(name: "Segmentation", targets: ["Segmentation"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // C libraries, each a module map and at most a header of inline wrappers.
    .systemLibrary(name: "CLibedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMessageDigest", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CLibXML", providers: [.apt(["libxml2"])]),
    .systemLibrary(name: "CSystem"),
    // A library of C++ templates behind functions of C, so that Swift need not know C++.
    .target(
      name: "CMustache", cxxSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)]),

    // The pure core: no I/O, no clock, no environment, no randomness.
    .target(name: "Annotations"),
    .target(name: "Agreement", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Segmentation"),
    .target(name: "JSON"),
    .target(name: "Reports", dependencies: ["Annotations", "Agreement", "JSON"]),
    .target(
      name: "Pages", dependencies: ["Annotations", "Agreement", "Reports", "CMustache"],
      resources: [.embedInCode("Templates")]),
    .target(name: "Screens", dependencies: ["Annotations"]),

    // What touches the disk.
    .target(name: "Files", dependencies: ["CSystem", "CYAML", "CMessageDigest", "CCSV"]),
    .target(name: "Markup", dependencies: ["JSON", "CLibXML"]),
    .target(name: "Histories", dependencies: ["Annotations", "JSON", "Files"]),
    .target(
      name: "Corpus",
      dependencies: ["Annotations", "Segmentation", "JSON", "Files", "Histories", "Markup"]),
    .target(name: "Storage", dependencies: ["Annotations", "JSON", "Files", "Histories"]),
    .target(name: "Ratings", dependencies: ["Agreement", "JSON", "Files"]),
    .target(name: "Streams", dependencies: ["Segmentation", "JSON", "Files"]),

    // The command language, the terminal, the program.
    .target(
      name: "Commands",
      dependencies: [
        "Annotations", "Agreement", "JSON", "Reports", "Pages", "Files", "Histories", "Corpus",
        "Storage", "Streams", "Ratings", "Screens", argumentParser,
      ]),
    .target(name: "Interactive", dependencies: ["Annotations", "Screens", "Commands", "CLibedit"]),
    .executableTarget(name: "postil", dependencies: ["Commands", "Interactive"]),

    // Tests: one target a module, and the whole program under a pseudo-terminal.
    .testTarget(name: "AnnotationsTests", dependencies: ["Annotations", "AttackStrings"]),
    .testTarget(name: "AgreementTests", dependencies: ["Agreement"]),
    .testTarget(name: "SegmentationTests", dependencies: ["Segmentation"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "AttackStrings"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Annotations", "Agreement", "JSON"]),
    .testTarget(
      name: "PagesTests",
      dependencies: ["Pages", "Reports", "Annotations", "Agreement", "AttackStrings"]),
    .testTarget(
      name: "ScreensTests", dependencies: ["Screens", "Annotations", "AttackStrings"]),
    .testTarget(name: "FilesTests", dependencies: ["Files"]),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "Corpus", "Annotations", "Segmentation", "JSON", "Files", "Histories", "Markup",
      ]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(name: "StreamsTests", dependencies: ["Streams", "Segmentation", "JSON", "Files"]),
    .testTarget(
      name: "HistoriesTests", dependencies: ["Histories", "Annotations", "JSON", "Files"]),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "Annotations", "JSON", "Files", "Histories"]),
    .testTarget(name: "RatingsTests", dependencies: ["Ratings", "Agreement", "JSON", "Files"]),
    .target(name: "AttackStrings", path: "Tests/AttackStrings"),
    .testTarget(
      name: "ProgramTests", dependencies: ["AttackStrings", "TerminalHarness", "postil"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Agreement", "Annotations", "Corpus", "Files", "Histories", "JSON", "Ratings",
        "Reports", "Screens", "Storage",
      ]),
    .target(name: "TerminalHarness", path: "Tests/TerminalHarness"),
    .executableTarget(
      name: "InteractiveProbe",
      dependencies: ["Annotations", "Screens", "Commands", "Interactive"],
      path: "Tests/InteractiveProbe"),
    .testTarget(
      name: "InteractiveTests",
      dependencies: [
        "Annotations", "Screens", "Commands", "Interactive", "TerminalHarness",
        "InteractiveProbe",
      ]),
    .testTarget(name: "ManualTests", dependencies: ["Commands"]),
    .testTarget(name: "DocumentationTests", dependencies: ["TerminalHarness", "postil"]),
    .testTarget(
      name: "BrowserTests", dependencies: ["AttackStrings", "JSON", "TerminalHarness", "postil"],
      exclude: ["accessibility.js", "contrast.js"]),
  ]
)

// One place for the rules that every Swift target obeys.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .treatWarning("ExplicitSendable", as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
