import Content
import Domain
import Interface

/// What the forum needs of the world: the shipped kinds and the year's milestones.
extension Office {
    /// With the coordinator's own days of the board. A configuration that cannot be read is said at start, not here.
    func loadForumLibrary() -> Result<ForumLibrary, LibraryFailure> {
        do throws(ContentFailure) {
            var library = try ForumLibraryDecoder.shipped()
            let own = (try? Configured.result.get())?.annualWheel.boards ?? []
            library.milestones = library.milestones.withBoards(own, named: texts("wheel.board"))
            return .success(library)
        } catch {
            return .failure(LibraryFailure(error.sentence(texts)))
        }
    }
}
