// From the bytes and codes of ncurses to events.
#include "private.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

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
    if (!terminal_screen) return event(TERMINAL_GONE, 0, false);
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
    if (!terminal_screen) return 0;
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
