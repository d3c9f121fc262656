#include "CTerminal.h"

#include <signal.h>
#include <sys/signalfd.h>

// The signals that end the program come as something to read, so that the loop always gives the terminal back.
int terminal_signals(void) {
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGHUP);
    sigaddset(&ending, SIGINT);
    sigprocmask(SIG_BLOCK, &ending, NULL);
    return signalfd(-1, &ending, SFD_NONBLOCK | SFD_CLOEXEC);
}
