// What the files of this target share.
#ifndef CTERMINAL_PRIVATE_H
#define CTERMINAL_PRIVATE_H

#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#include "CTerminal.h"
#include <ncursesw/ncurses.h>

// Codes of our own for what terminfo does not name; above every code of ncurses' own.
enum { CODE_PASTE = 0x4000, CODE_ALT_UP, CODE_ALT_DOWN, CODE_ALT_LEFT, CODE_ALT_RIGHT };

// NULL when the terminal is not open.
extern SCREEN *terminal_screen;

// From now on a frame is one write.
void terminal_buffer(void);

#endif
