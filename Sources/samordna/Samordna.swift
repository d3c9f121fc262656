import ArgumentParser
@main struct Samordna: ParsableCommand {}
