// Workbooks through libxlsxwriter, in memory. The header does not show the library, which is loaded at the first book.
//
// A book is written from top to bottom, one sheet after the other: a row that was left cannot be gone back to. So a
// book of a hundred thousand rows takes no more memory than one of ten.
#ifndef CXLSX_H
#define CXLSX_H

#include <stddef.h>
#include <stdint.h>

enum {
    CXLSX_OK = 0,
    /// libxlsxwriter is not installed, or lacks a function.
    CXLSX_NO_LIBRARY = -1,
    CXLSX_NO_MEMORY = -2,
    /// Neither a file in memory nor a temporary one could be made.
    CXLSX_NO_FILE = -3,
    // Above 0: an error of libxlsxwriter.
};

typedef enum {
    CXLSX_PLAIN,
    /// Text that would turn into a formula when somebody edits the cell: it is told to stay text.
    CXLSX_LITERAL,
    CXLSX_HEADING,
    CXLSX_TITLE,
} cxlsx_style;

typedef struct cxlsx_book cxlsx_book;

/// A book without author, company or a day of its own. On CXLSX_OK it ends with `cxlsx_close` or `cxlsx_drop`.
int cxlsx_open(const char *title, cxlsx_book **book);

/// Begins a sheet, which everything after it concerns. The name has 1–31 characters, none of []:*?/\, and is not taken.
int cxlsx_sheet(cxlsx_book *book, const char *name);

/// In characters of the standard font.
void cxlsx_width(cxlsx_book *book, int column, double width);

/// At most 32 767 characters, as text: never a formula, a number or a link.
int cxlsx_text(cxlsx_book *book, int row, int column, const char *text, cxlsx_style style);
int cxlsx_number(cxlsx_book *book, int row, int column, double number);
/// From 1900-03-01 on, shown as 2026-11-21.
int cxlsx_day(cxlsx_book *book, int row, int column, int year, int month, int day);

/// The first row is the heading of the table: it stays in sight, stands on every page and has the filter.
int cxlsx_table(cxlsx_book *book, int rows, int columns);
/// A4 across, as wide as one page; header and footer of at most 255 characters, in their own spelling (`&&`, `&P`).
int cxlsx_page(cxlsx_book *book, const char *header, const char *footer);

/// Ends the book. On CXLSX_OK `*bytes` is given back with `cxlsx_free`.
int cxlsx_close(cxlsx_book *book, uint8_t **bytes, size_t *count);
/// Ends it unwritten.
void cxlsx_drop(cxlsx_book *book);
void cxlsx_free(uint8_t *bytes);

#endif
