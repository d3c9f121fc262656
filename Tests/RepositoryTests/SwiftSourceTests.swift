import Testing

/// The other tests are worth what the scanner is worth.
struct SwiftSourceTests {
    private let source = SwiftSource(
        path: "Sources/Domain/X.swift",
        text: ##"""
            import Domain  // not Foundation
            /* try! /* nested */ still */
            let a = texts("a.\(kind("inner")).help", b)
            let c = #"raw "quoted" \(no) \#(yes)"#
            let d = """
                long "text"
                """
            let e = value!
            """##)

    @Test func commentsAndStringsAreNotCode() {
        #expect(!source.code.contains("Foundation"))
        #expect(!source.code.contains("try!"))
        #expect(!source.code.contains("nested"))
        #expect(source.code.contains("kind("))
        #expect(source.findings(/\w!/).map(\.line) == [8])
    }

    @Test func literalsKeepTheirShape() {
        let texts = source.literals.map(\.text)
        #expect(texts.contains("inner"))
        #expect(texts.contains("a.\(SwiftSource.gap).help"))
        #expect(texts.contains(##"raw "quoted" \(no) \##(SwiftSource.gap)"##))
        #expect(source.literals.last?.line == 5)
        #expect(source.literals.contains { $0.text.hasPrefix("a.") && $0.before.hasSuffix("texts(") && $0.line == 3 })
    }

    @Test func importsAreModules() {
        #expect(source.imports.map(\.module) == ["Domain"])
        let picky = SwiftSource(path: "Sources/Domain/Y.swift", text: "import struct Foundation.URL\n@testable import Store\n")
        #expect(picky.imports.map(\.module) == ["Foundation", "Store"])
    }

    @Test func theRepositoryIsFound() {
        #expect(Repository.sources.count > 50)
    }
}
