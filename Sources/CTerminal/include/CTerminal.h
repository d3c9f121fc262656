// ncurses behind a header that does not show it: its macros, variadics and globals cannot be reached from Swift,
// and what stands here is all that the program knows of a terminal. One terminal, one thread.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    TERMINAL_OPENED = 0,
    /// Standard input or output is not a terminal.
    TERMINAL_NO_TTY,
    /// TERM is unset or empty.
    TERMINAL_NO_NAME,
    /// There is no description of this TERM.
    TERMINAL_UNKNOWN,
    /// It cannot move the cursor: dumb, a printer.
    TERMINAL_INCAPABLE,
    TERMINAL_FAILED,
} terminal_opening;

enum {
    TERMINAL_BOLD = 1,
    TERMINAL_UNDERLINE = 2,
    TERMINAL_REVERSE = 4,
    TERMINAL_DIM = 8,
    TERMINAL_ITALIC = 16,
};

typedef enum {
    /// Nothing within the time.
    TERMINAL_NOTHING = 0,
    /// Something came that has no meaning here. There may be more.
    TERMINAL_IGNORED,
    /// `value` is a byte as it came, 0 … 255.
    TERMINAL_BYTE,
    /// `value` is a terminal_name.
    TERMINAL_NAMED,
    /// F1 … F12: `value` is the number.
    TERMINAL_FUNCTION,
    /// A bracketed paste begins: fetch it with terminal_paste.
    TERMINAL_PASTE,
    /// The window has a new size: ask for it.
    TERMINAL_RESIZED,
    TERMINAL_CLICK,
    /// `value` is -1 upwards, 1 downwards.
    TERMINAL_WHEEL,
    /// The terminal is gone.
    TERMINAL_GONE,
} terminal_kind;

typedef enum {
    TERMINAL_UP = 1,
    TERMINAL_DOWN,
    TERMINAL_LEFT,
    TERMINAL_RIGHT,
    TERMINAL_HOME,
    TERMINAL_END,
    TERMINAL_PAGE_UP,
    TERMINAL_PAGE_DOWN,
    TERMINAL_DELETE,
    TERMINAL_BACKSPACE,
    TERMINAL_ENTER,
    TERMINAL_BACK_TAB,
    TERMINAL_SHIFT_UP,
    TERMINAL_SHIFT_DOWN,
} terminal_name;

typedef struct {
    terminal_kind kind;
    int value;
    /// Came with Alt (as Escape before it).
    bool meta;
    int row;
    int column;
} terminal_event;

terminal_opening terminal_open(void);
/// Restores the terminal. Harmless when it is not open.
void terminal_close(void);

/// Whether the locale writes UTF-8. Sets the locale from the environment; may be asked before terminal_open.
bool terminal_is_utf8(void);
/// Whether the locale is one of the Latin-1 family, so that a key may come as one byte above 127.
bool terminal_is_latin1(void);
/// Number of colours, 0 for none.
int terminal_colours(void);
void terminal_size(int *rows, int *columns);
/// Cells the C library thinks the character takes; -1 when it does not know it.
int terminal_width(uint32_t scalar);

/// Styles have numbers from 0. Colours are -1 for the terminal's own.
void terminal_style(int style, int foreground, int background, int attributes);
/// Writes UTF-8 from a cell on, never over the edge and never as a format.
void terminal_put(int row, int column, const char *utf8, size_t length, int style);
/// Moves `count` rows from `row` on up by so many, down when negative: before the rows that differ are put.
void terminal_scroll(int row, int count, int by);
/// Puts the cursor and sends what has changed.
void terminal_show(int row, int column);
/// The next terminal_show draws everything anew.
void terminal_redraw(void);

/// - timeout: milliseconds; 0 does not wait, -1 waits for ever.
terminal_event terminal_read(int timeout);
/// Collects a paste to its end, and returns the number of bytes kept: what does not fit is read and dropped.
size_t terminal_paste(char *bytes, size_t capacity);

void terminal_mouse(bool on);
/// Gives the shell its terminal back, stops, and takes the terminal again when continued.
void terminal_suspend(void);
/// For poll(2).
int terminal_descriptor(void);
/// For poll(2): can be read when a signal asks the program to end. Negative when there is none to be had.
int terminal_signals(void);

#endif
