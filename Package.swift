// swift-tools-version: 6.2
import PackageDescription

// The arrows of the architecture stand here and nowhere else: a target can only import what its line names.
// What is optimised is optimised over the borders of targets: they are for the reader, not for the machine.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

let package = Package(
    name: "samordna",
    products: [
        .executable(name: "samordna", targets: ["samordna"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.0")),
        .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.0")),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.0"),
    ],
    targets: [
        // Rules. No Foundation, no clock, no locale.
        .target(name: "Domain", swiftSettings: strict),
        // What to show, by meaning and by cell.
        .target(name: "Screen", swiftSettings: strict),
        // ncurses, behind a header that does not show it.
        .target(name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw")]),
        // The files of Resources/, embedded.
        .target(name: "CContent"),
        .target(
            name: "Content",
            dependencies: ["CContent", "Domain", "Yams", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        .target(
            name: "Store",
            dependencies: ["Domain", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        // Zip archives (libzip), workbooks (libxlsxwriter) and XML (expat), behind headers that do not show them. The first two
        // are loaded when they are first used: linked, they and what they bring would cost every start two milliseconds.
        .target(name: "CZip"),
        .target(name: "CXlsx"),
        .target(name: "CXml", linkerSettings: [.linkedLibrary("expat")]),
        .target(name: "Exchange", dependencies: ["Domain", "CZip", "CXlsx", "CXml"], swiftSettings: strict),
        .target(name: "Interface", dependencies: ["Domain", "Screen"], swiftSettings: strict),
        .executableTarget(
            name: "samordna",
            dependencies: [
                "Domain", "Screen", "CTerminal", "Content", "Store", "Exchange", "Interface",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "workbench",
            dependencies: [
                "Domain", "Screen", "Interface", "Store", "Content", "Exchange",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .target(
            name: "TestSupport",
            dependencies: ["Domain", "Screen", "Interface", "Store", "Content"],
            path: "Tests/TestSupport",
            swiftSettings: strict),
        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
        .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: strict),
        .testTarget(name: "ContentTests", dependencies: ["Content", "Domain"], swiftSettings: strict),
        .testTarget(name: "StoreTests", dependencies: ["Store", "Domain"], swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests", dependencies: ["Exchange", "Domain"], exclude: ["Files"], swiftSettings: strict),
        .testTarget(
            name: "InterfaceTests",
            dependencies: ["TestSupport", "Interface", .product(name: "CustomDump", package: "swift-custom-dump")],
            exclude: ["Frames"],
            swiftSettings: strict),
        .testTarget(
            name: "TerminalTests", dependencies: ["TestSupport", "samordna", "workbench"], swiftSettings: strict),
        .testTarget(
            name: "RepositoryTests", dependencies: ["TestSupport", "Store"], swiftSettings: strict),
    ],
    cLanguageStandard: .gnu2x
)
