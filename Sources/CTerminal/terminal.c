// Opening and closing, what the terminal can do, and the modes it is put in.
#include "private.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

// From <term.h>, whose other names are macros like `columns` and `lines`.
extern int setupterm(const char *name, int descriptor, int *answer);
extern char *tigetstr(const char *capability);

enum { ESCAPE_DELAY = 25 };

SCREEN *terminal_screen;

static bool wants_mouse;

static void use_locale(void) {
    static bool done;
    if (!done) setlocale(LC_CTYPE, "");
    done = true;
}

bool terminal_is_utf8(void) {
    use_locale();
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool terminal_is_latin1(void) {
    use_locale();
    return strncmp(nl_langinfo(CODESET), "ISO-8859-", 9) == 0;
}

// Straight to the terminal, in step with what ncurses has written.
static void send(const char *bytes) {
    fflush(stdout);
    size_t rest = strlen(bytes);
    while (rest > 0) {
        ssize_t sent = write(STDOUT_FILENO, bytes, rest);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return;
        bytes += sent;
        rest -= (size_t)sent;
    }
}

// Bracketed paste has no name in terminfo; terminals that do not know it ignore the request.
static void start_modes(void) {
    send("\033[?2004h");
    mousemask(wants_mouse ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

static void stop_modes(void) {
    mousemask(0, NULL);
    send("\033[?2004l");
}

// A terminal description from the environment is input: not when we run for somebody else.
static void distrust_environment(void) {
    if (getuid() != geteuid() || getgid() != getegid() || getenv("SUDO_UID")) {
        unsetenv("TERMINFO");
        unsetenv("TERMINFO_DIRS");
        unsetenv("TERMCAP");
    }
}

terminal_opening terminal_open(void) {
    if (terminal_screen) return TERMINAL_OPENED;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TERMINAL_NO_TTY;
    const char *name = getenv("TERM");
    if (!name || !*name) return TERMINAL_NO_NAME;
    use_locale();
    distrust_environment();

    // newterm ends the program on an unknown TERM; setupterm says so.
    int answer = 0;
    if (setupterm(name, STDOUT_FILENO, &answer) != OK) {
        return answer == 1 ? TERMINAL_INCAPABLE : TERMINAL_UNKNOWN;
    }
    const char *move_to = tigetstr("cup");
    if (!move_to || move_to == (const char *)-1) return TERMINAL_INCAPABLE;

    terminal_screen = newterm(name, stdout, stdin);
    if (!terminal_screen) return TERMINAL_FAILED;
    set_term(terminal_screen);
    terminal_buffer();
    // raw: Ctrl+S does not freeze, Ctrl+C and Ctrl+Z come as keys and the program answers them.
    raw();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    meta(stdscr, TRUE);
    keypad(stdscr, TRUE);
    set_escdelay(ESCAPE_DELAY);
    nodelay(stdscr, TRUE);
    // Scrolled lists are moved by the terminal instead of being written anew.
    idlok(stdscr, TRUE);
    mouseinterval(0);
    define_key("\033[200~", CODE_PASTE);
    define_key("\033[1;3A", CODE_ALT_UP);
    define_key("\033[1;3B", CODE_ALT_DOWN);
    define_key("\033[1;3D", CODE_ALT_LEFT);
    define_key("\033[1;3C", CODE_ALT_RIGHT);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    // A frame is never left half drawn because a key came: the keys that wait are taken before it is made.
    typeahead(-1);
    start_modes();
    return TERMINAL_OPENED;
}

void terminal_close(void) {
    if (!terminal_screen) return;
    stop_modes();
    curs_set(1);
    endwin();
    // Where the screen is not given back, the prompt must not land in the middle of ours.
    const char *leave = tigetstr("rmcup");
    if (!leave || leave == (const char *)-1 || !*leave) send("\n");
    delscreen(terminal_screen);
    terminal_screen = NULL;
}

int terminal_colours(void) { return terminal_screen && has_colors() ? COLORS : 0; }

void terminal_size(int *rows, int *columns) {
    *rows = 0;
    *columns = 0;
    if (!terminal_screen) return;
    struct winsize window;
    // ncurses takes in a change when it reads a key; ask the terminal too, for changes while we were stopped.
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0 && window.ws_col > 0 &&
        is_term_resized(window.ws_row, window.ws_col)) {
        resizeterm(window.ws_row, window.ws_col);
    }
    getmaxyx(stdscr, *rows, *columns);
}

int terminal_width(uint32_t scalar) {
    use_locale();
    return wcwidth((wchar_t)scalar);
}

void terminal_mouse(bool on) {
    wants_mouse = on;
    if (terminal_screen) mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

void terminal_suspend(void) {
    if (!terminal_screen) return;
    stop_modes();
    endwin();
    struct sigaction standard = {.sa_handler = SIG_DFL};
    struct sigaction ours;
    sigaction(SIGTSTP, &standard, &ours);
    raise(SIGTSTP);
    // Here again when the shell says fg.
    sigaction(SIGTSTP, &ours, NULL);
    clearok(curscr, TRUE);
    refresh();
    start_modes();
}
