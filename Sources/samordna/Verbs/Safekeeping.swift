import ArgumentParser
import Domain
import Glibc
import Interface
import Store

/// `samordna kontrollera`: the full check of the archive.
struct Kontrollera: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "kontrollera", helpNames: [])

    func run() throws {
        let texts = Words.current
        let archive = try Program.openArchive(Clock.now().day)
        defer { archive.close() }
        do throws(ArchiveFailure) {
            let report = try archive.check()
            Out.say(texts("check.path", Configured.folders.archive))
            Out.say(texts("check.reports", String(report.reports)))
            Out.say(texts("check.walks", String(report.pausedWalks)))
            Out.say(texts("check.backups", String(report.backups)))
            for path in report.openToOthers { Out.say(texts("check.modes", path)) }
            if report.onNetwork { Out.say(texts("check.network")) }
            if report.tracesLeft { Out.say(texts("check.traces")) }
            guard report.isSound else {
                for line in report.damage { Out.say("  " + line) }
                throw ArchiveFailure.damaged(path: Configured.folders.archive, detail: report.damage.first ?? "")
            }
            Out.say(texts("check.sound"))
        } catch {
            throw Refusal(error)
        }
    }
}

/// `samordna sakerhetskopiera FIL`
struct Sakerhetskopiera: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sakerhetskopiera", helpNames: [], aliases: ["säkerhetskopiera", "sakerhetskopia", "säkerhetskopia"])

    @Argument var file: String

    func run() throws {
        guard access(file, F_OK) != 0 else { throw Refusal(Words.current("export.exists", file), .access) }
        let archive = try Program.openArchive(Clock.now().day)
        defer { archive.close() }
        do throws(ArchiveFailure) { try archive.backup(to: file) } catch { throw Refusal(error) }
        Out.say(Words.current("backup.done", file))
    }
}

/// `samordna aterstall FIL`: the present archive is itself kept first.
struct Aterstall: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "aterstall", helpNames: [], aliases: ["återställ"])

    @Argument var file: String

    func run() throws {
        do throws(ArchiveFailure) {
            let kept = try SQLiteArchive.restore(from: file, over: Configured.folders.archive, now: Clock.now().day)
            Out.say(Words.current("restore.done", file))
            if let kept { Out.say(Words.current("restore.kept", kept)) }
        } catch {
            throw Refusal(error)
        }
    }
}

/// `samordna gallra [--visa]`: what has reached its age.
struct Gallra: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "gallra", helpNames: [])

    @Flag(name: .customLong("visa")) var show = false

    func run() throws {
        let today = Clock.now().day
        let archive = try Program.openArchive(today)
        defer { archive.close() }
        do throws(ArchiveFailure) {
            if show {
                guard case .pausedWalks(let walks) = try archive.answer(.pausedWalks) else { return }
                Out.say(Words.current("purge.rules", String(PausedWalk.daysKept)))
                for walk in walks {
                    let day = walk.pausedOn + PausedWalk.daysKept
                    Out.say("  " + Words.current("purge.walk", String(walk.answered), day.iso))
                }
                return
            }
            let receipt = try archive.perform(.purge(today))
            Out.say(Words.current("purge.count", String(receipt.purged)))
        } catch {
            throw Refusal(error)
        }
    }
}
