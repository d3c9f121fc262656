// A frame in one write: it is seen whole, and it is half the work for both ends of the line.
#include "private.h"

#include <fcntl.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

// ncurses sends every movement of the cursor by itself until it has come back from endwin once; until then it takes us
// for a program that uses nothing but terminfo. So leave and come back, where nobody sees it.
void terminal_buffer(void) {
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    int terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (nowhere >= 0 && terminal >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0) {
        endwin();
        refresh();
        dup2(terminal, STDOUT_FILENO);
        // Entering the other screen went there too, and that has to happen.
        const char *enter = tigetstr("smcup");
        if (enter && enter != (const char *)-1) (void)!write(STDOUT_FILENO, enter, strlen(enter));
        // What was drawn just now was not.
        clearok(curscr, TRUE);
    }
    if (nowhere >= 0) close(nowhere);
    if (terminal >= 0) close(terminal);
}
