import Domain
import Foundation
import Testing

@Suite struct SwedishTimeTests {
    private static let clocks = [0, 90, 150, 210, 720, 840, 1410]
    private static let days = CalendarDay(iso: "1996-01-01")!.number...CalendarDay(iso: "2040-12-31")!.number

    @Test func `every day of forty-five years is as the time zone has it`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
        var (missing, twice) = (0, 0)
        for number in Self.days {
            for clock in Self.clocks {
                let utc = SwedishTime.utc(CalendarDay(number: number), minute: clock)
                let seconds = Double(utc.day.number) * 86_400 + Double(utc.minute) * 60
                let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)) / 60
                let shown = utc.day.number * 1440 + utc.minute + offset - number * 1440
                guard (0..<1440).contains(utc.minute) else { Issue.record("\(utc)"); return }
                if shown != clock {
                    // The hour that does not exist: an hour later on the clock.
                    missing += 1
                    guard clock == 150, shown == 210 else { Issue.record("\(CalendarDay(number: number).iso) \(clock)"); return }
                }
                let later = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds + 3600)) / 60
                if clock == 150, offset == 120, later == 60 { twice += 1 }
                let back = SwedishTime.local(utc.day, minute: utc.minute)
                guard back.day.number * 1440 + back.minute - number * 1440 == shown,
                    SwedishTime.offset(utc.day, minute: utc.minute) == offset
                else { Issue.record("\(CalendarDay(number: number).iso) \(clock)"); return }
            }
        }
        // Once every year, and of the hour that comes twice the first is meant.
        #expect(missing == 45 && twice == 45)
    }

    @Test func `every minute around the shifts is as the time zone has it`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
        for iso in ["2026-03-28", "2026-10-24", "2027-03-27", "2028-10-28", "2024-02-29"] {
            let start = try #require(CalendarDay(iso: iso))
            for minute in 0..<2880 {
                let local = SwedishTime.local(start, minute: minute)
                let date = Date(timeIntervalSince1970: Double(start.number * 1440 + minute) * 60)
                #expect(local.day.number * 1440 + local.minute == start.number * 1440 + minute + zone.secondsFromGMT(for: date) / 60)
            }
        }
    }

    @Test func `minutes of other days are read`() {
        let day = CalendarDay(iso: "2026-11-21")!
        #expect(SwedishTime.utc(day, minute: 30) == (day - 1, 1410))
        #expect(SwedishTime.utc(day, minute: 1440 + 120) == (day + 1, 60))
        #expect(SwedishTime.utc(day, minute: -1) == (day - 1, 1379))
        #expect(SwedishTime.local(day, minute: 1439) == (day + 1, 59))
    }
}
