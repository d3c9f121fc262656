#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#include "CTerminal.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <ncursesw/ncurses.h>
#include <poll.h>
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

enum { STYLES = 64, STRETCH = 256, ESCAPE_DELAY = 25 };

// Codes of our own for what terminfo does not name; above every code of ncurses' own.
enum { CODE_PASTE = 0x4000, CODE_ALT_UP, CODE_ALT_DOWN, CODE_ALT_LEFT, CODE_ALT_RIGHT };

static SCREEN *screen;
static bool wants_mouse;
static attr_t style_attributes[STYLES];
static short style_pairs[STYLES];

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

// Terminals that do not know of bracketed paste ignore the request; the ones that print it are the ones without
// a description of arrows and colours, so only those that can address the cursor get here. linux and vt100 ignore it.
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
    if (screen) return TERMINAL_OPENED;
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

    screen = newterm(name, stdout, stdin);
    if (!screen) return TERMINAL_FAILED;
    set_term(screen);
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
    start_modes();
    return TERMINAL_OPENED;
}

void terminal_close(void) {
    if (!screen) return;
    stop_modes();
    curs_set(1);
    endwin();
    // Where the screen is not given back, the prompt must not land in the middle of ours.
    const char *leave = tigetstr("rmcup");
    if (!leave || leave == (const char *)-1 || !*leave) send("\n");
    delscreen(screen);
    screen = NULL;
}

int terminal_colours(void) { return screen && has_colors() ? COLORS : 0; }

void terminal_size(int *rows, int *columns) {
    *rows = 0;
    *columns = 0;
    if (!screen) return;
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

// MARK: - Drawing

void terminal_style(int style, int foreground, int background, int attributes) {
    if (!screen || style < 0 || style >= STYLES) return;
    attr_t look = A_NORMAL;
    if (attributes & TERMINAL_BOLD) look |= A_BOLD;
    if (attributes & TERMINAL_UNDERLINE) look |= A_UNDERLINE;
    if (attributes & TERMINAL_REVERSE) look |= A_REVERSE;
    if (attributes & TERMINAL_DIM) look |= A_DIM;
    if (attributes & TERMINAL_ITALIC) look |= A_ITALIC;
    style_attributes[style] = look;
    style_pairs[style] = 0;
    bool coloured = foreground >= 0 || background >= 0;
    if (coloured && has_colors() && style + 1 < COLOR_PAIRS &&
        init_pair((short)(style + 1), (short)foreground, (short)background) == OK) {
        style_pairs[style] = (short)(style + 1);
    }
}

// One scalar of well-formed UTF-8; what is not becomes U+FFFD and takes one byte.
static wchar_t decode(const unsigned char **place, const unsigned char *end) {
    const unsigned char *at = *place;
    unsigned char lead = *at++;
    int more = lead < 0x80 ? 0 : lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : -1;
    *place = at;
    if (more < 0 || lead > 0xF4 || end - at < more) return 0xFFFD;
    wchar_t value = more == 0 ? lead : lead & (0x3F >> more);
    for (int n = 0; n < more; n++) {
        if ((at[n] & 0xC0) != 0x80) return 0xFFFD;
        value = (value << 6) | (at[n] & 0x3F);
    }
    *place = at + more;
    return value;
}

// The next character with the marks that stand on it, as one cell.
// Returns its width. What this C library cannot place becomes a question mark: a wrong width would move all that follows.
static int next_cell(const unsigned char **at, const unsigned char *end, int style, cchar_t *cell) {
    wchar_t glyph[CCHARW_MAX + 1];
    int scalars = 0;
    wchar_t first = decode(at, end);
    int width = first < 0x20 ? -1 : wcwidth(first);
    if (width <= 0) {
        first = L'?';
        width = 1;
    }
    glyph[scalars++] = first;
    while (*at < end) {
        const unsigned char *next = *at;
        wchar_t mark = decode(&next, end);
        if (mark < 0x300 || wcwidth(mark) != 0) break;
        if (scalars < CCHARW_MAX) glyph[scalars++] = mark;
        *at = next;
    }
    glyph[scalars] = 0;
    setcchar(cell, glyph, style_attributes[style], style_pairs[style], NULL);
    return width;
}

void terminal_put(int row, int column, const char *utf8, size_t length, int style) {
    if (!screen || style < 0 || style >= STYLES || row < 0 || column < 0) return;
    const unsigned char *at = (const unsigned char *)utf8;
    const unsigned char *end = at + length;
    while (at < end) {
        cchar_t cells[STRETCH];
        int count = 0;
        int width = 0;
        while (at < end && count < STRETCH) width += next_cell(&at, end, style, &cells[count++]);
        // Neither wraps nor scrolls, also in the last cell of the window.
        mvadd_wchnstr(row, column, cells, count);
        column += width;
    }
}

void terminal_show(int row, int column) {
    if (!screen) return;
    move(row, column);
    refresh();
}

void terminal_redraw(void) {
    if (screen) clearok(curscr, TRUE);
}

// MARK: - Reading

int terminal_descriptor(void) { return STDIN_FILENO; }

static terminal_event event(terminal_kind kind, int value, bool with_meta) {
    return (terminal_event){.kind = kind, .value = value, .meta = with_meta};
}

static terminal_event named(terminal_name name) { return event(TERMINAL_NAMED, name, false); }

static terminal_event mouse_event(void) {
    MEVENT mouse;
    if (getmouse(&mouse) != OK) return event(TERMINAL_IGNORED, 0, false);
    terminal_event it = event(TERMINAL_CLICK, 0, false);
    it.row = mouse.y;
    it.column = mouse.x;
    if (mouse.bstate & BUTTON4_PRESSED) {
        it.kind = TERMINAL_WHEEL;
        it.value = -1;
    } else if (mouse.bstate & BUTTON5_PRESSED) {
        it.kind = TERMINAL_WHEEL;
        it.value = 1;
    } else if (!(mouse.bstate & BUTTON1_PRESSED)) {
        it.kind = TERMINAL_IGNORED;
    }
    return it;
}

// What follows an Escape within its delay. Sequences that nobody named are swallowed whole, so that their letters
// never act as keys.
static terminal_event after_escape(void) {
    int next = getch();
    if (next == ERR) return event(TERMINAL_BYTE, 27, false);
    if (next == '[' || next == 'O') {
        int byte = getch();
        if (byte == ERR) return event(TERMINAL_BYTE, next, true);
        if (next == '[') {
            while (byte != ERR && byte < 256 && !(byte >= 0x40 && byte <= 0x7E)) byte = getch();
        }
        return event(TERMINAL_IGNORED, 0, false);
    }
    if (next == 27) {
        ungetch(next);
        return event(TERMINAL_BYTE, 27, false);
    }
    if (next < 256) return event(TERMINAL_BYTE, next, true);
    ungetch(next);
    return event(TERMINAL_BYTE, 27, false);
}

static terminal_event translate(int code) {
    if (code == 27) return after_escape();
    if (code < 256) {
        if (code == 8 || code == 127) return named(TERMINAL_BACKSPACE);
        if (code == 13 || code == 10) return named(TERMINAL_ENTER);
        return event(TERMINAL_BYTE, code, false);
    }
    if (code >= KEY_F(1) && code <= KEY_F(24)) return event(TERMINAL_FUNCTION, code - KEY_F0, false);
    switch (code) {
    case KEY_UP: return named(TERMINAL_UP);
    case KEY_DOWN: return named(TERMINAL_DOWN);
    case KEY_LEFT: return named(TERMINAL_LEFT);
    case KEY_RIGHT: return named(TERMINAL_RIGHT);
    case KEY_HOME:
    case KEY_FIND:
    case KEY_A1: return named(TERMINAL_HOME);
    case KEY_END:
    case KEY_SELECT:
    case KEY_C1: return named(TERMINAL_END);
    case KEY_PPAGE:
    case KEY_A3: return named(TERMINAL_PAGE_UP);
    case KEY_NPAGE:
    case KEY_C3: return named(TERMINAL_PAGE_DOWN);
    case KEY_DC: return named(TERMINAL_DELETE);
    case KEY_BACKSPACE: return named(TERMINAL_BACKSPACE);
    case KEY_ENTER: return named(TERMINAL_ENTER);
    case KEY_BTAB: return named(TERMINAL_BACK_TAB);
    case KEY_SR: return named(TERMINAL_SHIFT_UP);
    case KEY_SF: return named(TERMINAL_SHIFT_DOWN);
    case KEY_RESIZE: return event(TERMINAL_RESIZED, 0, false);
    case KEY_MOUSE: return mouse_event();
    case CODE_PASTE: return event(TERMINAL_PASTE, 0, false);
    case CODE_ALT_UP: return event(TERMINAL_NAMED, TERMINAL_UP, true);
    case CODE_ALT_DOWN: return event(TERMINAL_NAMED, TERMINAL_DOWN, true);
    case CODE_ALT_LEFT: return event(TERMINAL_NAMED, TERMINAL_LEFT, true);
    case CODE_ALT_RIGHT: return event(TERMINAL_NAMED, TERMINAL_RIGHT, true);
    default: return event(TERMINAL_IGNORED, 0, false);
    }
}

terminal_event terminal_read(int timeout) {
    if (!screen) return event(TERMINAL_GONE, 0, false);
    // ncurses may hold keys that poll does not see, so it is asked first.
    int code = getch();
    if (code != ERR) return translate(code);
    struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
    int ready = poll(&source, 1, timeout);
    // A signal: if it was the window's, ncurses has the news.
    if (ready < 0) {
        code = getch();
        return code == ERR ? event(TERMINAL_NOTHING, 0, false) : translate(code);
    }
    if (ready == 0) return event(TERMINAL_NOTHING, 0, false);
    int waiting = 0;
    bool has_bytes = ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting > 0;
    code = getch();
    if (code != ERR) return translate(code);
    // Readable and yet nothing to read is the end.
    bool gone = !has_bytes || (source.revents & (POLLHUP | POLLERR | POLLNVAL));
    return event(gone ? TERMINAL_GONE : TERMINAL_NOTHING, 0, false);
}

size_t terminal_paste(char *bytes, size_t capacity) {
    static const char ending[] = "\033[201~";
    const size_t ending_length = sizeof ending - 1;
    size_t kept = 0;
    size_t matched = 0;
    bool resized = false;
    if (!screen) return 0;
    // Within a paste nothing is a key.
    keypad(stdscr, FALSE);
    wtimeout(stdscr, 1000);
    while (matched < ending_length) {
        int byte = getch();
        if (byte == KEY_RESIZE) {
            resized = true;
            continue;
        }
        if (byte == ERR || byte > 255) break;
        if (byte == ending[matched]) {
            matched++;
            continue;
        }
        for (size_t n = 0; n < matched; n++) {
            if (kept < capacity) bytes[kept++] = ending[n];
        }
        matched = byte == ending[0] ? 1 : 0;
        if (matched == 0 && kept < capacity) bytes[kept++] = (char)byte;
    }
    nodelay(stdscr, TRUE);
    keypad(stdscr, TRUE);
    if (resized) ungetch(KEY_RESIZE);
    return kept;
}

// MARK: - Modes

void terminal_mouse(bool on) {
    wants_mouse = on;
    if (screen) mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

void terminal_suspend(void) {
    if (!screen) return;
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
