// Reading of zip archives, in memory and piece by piece: whoever reads decides when it is enough.
#ifndef CZIP_READING_H
#define CZIP_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    CZIPR_OK = 0,
    /// libzip is not installed, or lacks a function.
    CZIPR_NO_LIBRARY = -1,
    CZIPR_NO_MEMORY = -2,
    /// No archive, a damaged one, or an entry whose bytes are not what they should be.
    CZIPR_DAMAGED = -3,
    CZIPR_ENCRYPTED = -4,
    /// More entries than asked for, counted before libzip keeps anything for them.
    CZIPR_TOO_MANY = -5,
};

typedef struct czipr_archive czipr_archive;

typedef struct {
    /// Bytes as they stand in the archive, not seldom hostile; lives as long as the archive.
    const char *name;
    /// What the archive says. It may lie: count what is read.
    uint64_t declared_size;
    bool is_encrypted;
} czipr_entry;

/// Opens an archive over bytes that must outlive it, with at most `limit` entries. Given back with `czipr_close`.
int czipr_open(const uint8_t *bytes, size_t count, uint64_t limit, czipr_archive **archive);
uint64_t czipr_count(const czipr_archive *archive);
int czipr_entry_at(const czipr_archive *archive, uint64_t index, czipr_entry *entry);
/// Begins to read an entry; one at a time, and what was read before is left.
int czipr_start(czipr_archive *archive, uint64_t index);
/// The next bytes of it, decompressed: how many, 0 at its end (its checksum was right), or a code.
int64_t czipr_read(czipr_archive *archive, uint8_t *buffer, size_t count);
void czipr_close(czipr_archive *archive);

#endif
