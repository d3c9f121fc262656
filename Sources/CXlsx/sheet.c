#include "book.h"

int cxlsx_sheet(cxlsx_book *book, const char *name) {
    book->sheet = book->xlsx->workbook_add_worksheet(book->workbook, name);
    return book->sheet != NULL ? CXLSX_OK : LXW_ERROR_SHEETNAME_ALREADY_USED;
}

void cxlsx_width(cxlsx_book *book, int column, double width) {
    book->xlsx->worksheet_set_column(book->sheet, (lxw_col_t)column, (lxw_col_t)column, width, NULL);
}

int cxlsx_text(cxlsx_book *book, int row, int column, const char *text, cxlsx_style style) {
    return book->xlsx->worksheet_write_string(
        book->sheet, (lxw_row_t)row, (lxw_col_t)column, text, book->styles[style]);
}

int cxlsx_number(cxlsx_book *book, int row, int column, double number) {
    return book->xlsx->worksheet_write_number(
        book->sheet, (lxw_row_t)row, (lxw_col_t)column, number, book->styles[CXLSX_PLAIN]);
}

int cxlsx_day(cxlsx_book *book, int row, int column, int year, int month, int day) {
    lxw_datetime moment = {.year = year, .month = month, .day = day};
    return book->xlsx->worksheet_write_datetime(book->sheet, (lxw_row_t)row, (lxw_col_t)column, &moment, book->day);
}

int cxlsx_table(cxlsx_book *book, int rows, int columns) {
    if (rows < 1 || columns < 1) { return CXLSX_OK; }
    book->xlsx->worksheet_freeze_panes(book->sheet, 1, 0);
    int result = book->xlsx->worksheet_repeat_rows(book->sheet, 0, 0);
    if (result != LXW_NO_ERROR) { return result; }
    return book->xlsx->worksheet_autofilter(book->sheet, 0, 0, (lxw_row_t)(rows - 1), (lxw_col_t)(columns - 1));
}

int cxlsx_page(cxlsx_book *book, const char *header, const char *footer) {
    enum { A4 = 9 };
    book->xlsx->worksheet_set_landscape(book->sheet);
    book->xlsx->worksheet_set_paper(book->sheet, A4);
    book->xlsx->worksheet_fit_to_pages(book->sheet, 1, 0);
    int result = *header != 0 ? (int)book->xlsx->worksheet_set_header(book->sheet, header) : CXLSX_OK;
    if (result != CXLSX_OK) { return result; }
    return *footer != 0 ? (int)book->xlsx->worksheet_set_footer(book->sheet, footer) : CXLSX_OK;
}
