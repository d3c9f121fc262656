#ifndef CXLSX_LIBRARY_H
#define CXLSX_LIBRARY_H

#include <xlsxwriter.h>

// The functions by the types that the header of libxlsxwriter gives them.
#define CXLSX_FUNCTIONS(X)                                                                                             \
    X(workbook_new_opt) X(workbook_add_worksheet) X(workbook_add_format) X(workbook_set_properties) X(workbook_close)  \
    X(lxw_workbook_free) X(worksheet_set_column) X(worksheet_write_string) X(worksheet_write_number)                   \
    X(worksheet_write_datetime) X(worksheet_freeze_panes) X(worksheet_autofilter) X(worksheet_repeat_rows)             \
    X(worksheet_set_landscape) X(worksheet_set_paper) X(worksheet_fit_to_pages) X(worksheet_set_header)                \
    X(worksheet_set_footer) X(format_set_bold) X(format_set_font_size) X(format_set_text_wrap) X(format_set_align)     \
    X(format_set_num_format) X(format_set_bg_color) X(format_set_border)

#define CXLSX_FIELD(name) __typeof__(&name) name;
typedef struct {
    CXLSX_FUNCTIONS(CXLSX_FIELD)
} cxlsx_functions;

/// Loaded at the first call; null where the library is not installed.
const cxlsx_functions *cxlsx_library(void);

#endif
