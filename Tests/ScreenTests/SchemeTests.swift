import Screen
import Testing

@Suite struct SchemeTests {
    @Test func whatMattersDiffersWithoutColour() {
        let styles = [Role.normal, .focus, .current, .found, .danger].map(Scheme.mono.style)
        #expect(Set(styles).count == styles.count)
        #expect(Role.allCases.allSatisfy { Scheme.mono.style($0).foreground == nil && Scheme.mono.style($0).background == nil })
    }

    @Test(arguments: Scheme.allCases) func reverseIsTheFocusAndNothingElse(_ scheme: Scheme) {
        for role in Role.allCases {
            #expect(scheme.style(role).attributes.contains(.reverse) == (role == .focus))
        }
    }

    @Test(arguments: [Scheme.dark, .light, .colourSafe]) func coloursCanBeRead(_ scheme: Scheme) {
        for role in Role.allCases {
            let style = scheme.style(role)
            guard let ink = style.foreground else { continue }
            let ground = style.background.map { luminance($0.exact) } ?? (scheme == .light ? 1 : 0)
            let (bright, faint) = (max(luminance(ink.exact), ground), min(luminance(ink.exact), ground))
            #expect((bright + 0.05) / (faint + 0.05) >= 4.5, "\(scheme) \(role)")
        }
    }

    @Test func eightColoursAndNoneAreEnough() {
        let style = Scheme.dark.style(.danger)
        #expect(style.foreground?.index(of: 8) == 1)
        #expect((style.foreground?.index(of: 256) ?? 0) >= 16)
        #expect(style.foreground?.index(of: 0) == nil)
    }

    /// Relative luminance of WCAG for the colour cube and the greys.
    private func luminance(_ index: UInt8) -> Double {
        let steps = [0.0, 95, 135, 175, 215, 255]
        let parts: [Double]
        if index >= 232 {
            parts = Array(repeating: Double(8 + 10 * (Int(index) - 232)), count: 3)
        } else {
            let cube = Int(index) - 16
            parts = [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
        }
        // x^2.4 by square roots, since this target has no Foundation: 2.4 ≈ 2 + 1/4 + 1/8 + 1/40, a little low.
        let linear = parts.map { value -> Double in
            let x = value / 255
            if x <= 0.04045 { return x / 12.92 }
            let base = (x + 0.055) / 1.055
            let root = base.squareRoot()
            return base * base * root.squareRoot() * root.squareRoot().squareRoot()
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
