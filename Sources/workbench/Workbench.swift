import ArgumentParser
@main struct Workbench: ParsableCommand {}
