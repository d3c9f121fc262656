/// Ett forum med allt som hör till: for the workbench and for tests.
package struct ForumBundle: Equatable, Sendable {
    package var forum: Forum
    package var meetings: [Meeting]
    package var commitments: [Commitment]
    package init(forum: Forum, meetings: [Meeting] = [], commitments: [Commitment] = []) {
        self.forum = forum
        self.meetings = meetings
        self.commitments = commitments
    }
}
