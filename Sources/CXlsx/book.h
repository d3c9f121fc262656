#ifndef CXLSX_BOOK_H
#define CXLSX_BOOK_H

#include "CXlsx.h"
#include "library.h"

enum { CXLSX_STYLES = CXLSX_TITLE + 1 };

struct cxlsx_book {
    const cxlsx_functions *xlsx;
    lxw_workbook *workbook;
    /// Where the library writes: a file that has no name in any folder.
    int file;
    /// The sheet that is being written.
    lxw_worksheet *sheet;
    lxw_format *styles[CXLSX_STYLES];
    lxw_format *day;
};

#endif
