// Writing of zip archives, in memory. The same entries give the same bytes, on every day and in every time zone.
#ifndef CZIP_WRITING_H
#define CZIP_WRITING_H

#include <stddef.h>
#include <stdint.h>

enum {
    CZIPW_OK = 0,
    /// libzip is not installed, or lacks a function.
    CZIPW_NO_LIBRARY = -1,
    CZIPW_NO_MEMORY = -2,
    /// libzip refused; nothing was made.
    CZIPW_FAILED = -3,
};

typedef struct {
    /// Path within the archive, with slashes.
    const char *name;
    const uint8_t *bytes;
    size_t count;
} czipw_entry;

/// The archive with these entries in this order, deflated. On CZIPW_OK `*bytes` is given back with `czipw_free`.
int czipw_archive(const czipw_entry *entries, size_t count, uint8_t **bytes, size_t *size);
void czipw_free(uint8_t *bytes);

#endif
