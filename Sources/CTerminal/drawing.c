// From styles and UTF-8 to the cells of ncurses.
#include "private.h"

#include <wchar.h>

enum { STYLES = 64, STRETCH = 256 };

static attr_t style_attributes[STYLES];
static short style_pairs[STYLES];

void terminal_style(int style, int foreground, int background, int attributes) {
    if (!terminal_screen || style < 0 || style >= STYLES) return;
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
    if (!terminal_screen || style < 0 || style >= STYLES || row < 0 || column < 0) return;
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

void terminal_scroll(int row, int count, int by) {
    if (!terminal_screen || count < 1 || setscrreg(row, row + count - 1) != OK) return;
    scrollok(stdscr, TRUE);
    scrl(by);
    // Nothing that is written may scroll.
    scrollok(stdscr, FALSE);
    setscrreg(0, LINES - 1);
}

void terminal_show(int row, int column) {
    if (!terminal_screen) return;
    move(row, column);
    refresh();
}

void terminal_redraw(void) {
    if (terminal_screen) clearok(curscr, TRUE);
}
