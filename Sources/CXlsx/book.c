#define _GNU_SOURCE
#include "book.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static lxw_format *format(cxlsx_book *book, cxlsx_style style, const char *number) {
    const cxlsx_functions *xlsx = book->xlsx;
    lxw_format *format = xlsx->workbook_add_format(book->workbook);
    if (format == NULL) { return NULL; }
    xlsx->format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (style != CXLSX_TITLE) { xlsx->format_set_text_wrap(format); }
    if (style >= CXLSX_HEADING) { xlsx->format_set_bold(format); }
    if (style == CXLSX_TITLE) { xlsx->format_set_font_size(format, 14); }
    if (style == CXLSX_HEADING) {
        xlsx->format_set_bg_color(format, 0xE8E8E8);
        xlsx->format_set_border(format, LXW_BORDER_THIN);
    }
    if (number != NULL) { xlsx->format_set_num_format(format, number); }
    return format;
}

// Newer libraries have longer structs than the header this was built with: they find zeros there, not whatever follows.
typedef union {
    lxw_workbook_options options;
    uint8_t room[256];
} options;

typedef union {
    lxw_doc_properties properties;
    uint8_t room[512];
} properties;

int cxlsx_open(const char *title, cxlsx_book **result) {
    *result = NULL;
    const cxlsx_functions *xlsx = cxlsx_library();
    if (xlsx == NULL) { return CXLSX_NO_LIBRARY; }
    cxlsx_book *book = calloc(1, sizeof *book);
    if (book == NULL) { return CXLSX_NO_MEMORY; }
    book->xlsx = xlsx;
    book->file = memfd_create("xlsx", MFD_CLOEXEC);
    if (book->file < 0) {
        free(book);
        return CXLSX_NO_FILE;
    }
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", book->file);
    // The rows wait in a nameless file, in memory where the system has a place for that.
    options how = {.room = {0}};
    how.options.constant_memory = 1;
    how.options.tmpdir = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NULL;
    how.options.use_zip64 = 0;
    book->workbook = xlsx->workbook_new_opt(path, &how.options);
    if (book->workbook == NULL) {
        close(book->file);
        free(book);
        return CXLSX_NO_MEMORY;
    }
    // 2000-01-01: a book says nothing about when it was made but what stands in it.
    properties about = {.room = {0}};
    about.properties.title = (char *)title;
    about.properties.created = 946684800;
    int whole = xlsx->workbook_set_properties(book->workbook, &about.properties) == LXW_NO_ERROR;
    for (cxlsx_style style = CXLSX_PLAIN; style < CXLSX_STYLES && whole; style++) {
        book->styles[style] = format(book, style, style == CXLSX_LITERAL ? "@" : NULL);
        whole = book->styles[style] != NULL;
    }
    book->day = format(book, CXLSX_PLAIN, "yyyy-mm-dd");
    if (!whole || book->day == NULL) {
        cxlsx_drop(book);
        return CXLSX_NO_MEMORY;
    }
    *result = book;
    return CXLSX_OK;
}

int cxlsx_close(cxlsx_book *book, uint8_t **bytes, size_t *count) {
    *bytes = NULL;
    *count = 0;
    // Frees the workbook, whatever it answers.
    int result = book->xlsx->workbook_close(book->workbook);
    struct stat status;
    if (result == LXW_NO_ERROR && fstat(book->file, &status) == 0) {
        size_t size = (size_t)status.st_size;
        uint8_t *whole = malloc(size > 0 ? size : 1);
        size_t done = 0;
        while (whole != NULL && done < size) {
            ssize_t part = pread(book->file, whole + done, size - done, (off_t)done);
            if (part <= 0) { break; }
            done += (size_t)part;
        }
        if (whole != NULL && done == size) {
            *bytes = whole;
            *count = size;
        } else {
            free(whole);
            result = whole == NULL ? CXLSX_NO_MEMORY : CXLSX_NO_FILE;
        }
    }
    close(book->file);
    free(book);
    return result;
}

void cxlsx_drop(cxlsx_book *book) {
    book->xlsx->lxw_workbook_free(book->workbook);
    close(book->file);
    free(book);
}

void cxlsx_free(uint8_t *bytes) { free(bytes); }
