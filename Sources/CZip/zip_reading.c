#include "CZipReading.h"
#include "library.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

// Only the types of libzip are used from its header; the functions are looked up.
static struct {
    typeof(zip_error_init) *error_init;
    typeof(zip_error_fini) *error_fini;
    typeof(zip_error_code_zip) *error_code;
    typeof(zip_source_buffer_create) *source_buffer_create;
    typeof(zip_source_free) *source_free;
    typeof(zip_open_from_source) *open_from_source;
    typeof(zip_discard) *discard;
    typeof(zip_get_error) *get_error;
    typeof(zip_get_num_entries) *get_num_entries;
    typeof(zip_stat_index) *stat_index;
    typeof(zip_fopen_index) *fopen_index;
    typeof(zip_fread) *fread;
    typeof(zip_file_get_error) *file_get_error;
    typeof(zip_fclose) *fclose;
} libzip;

static bool is_loaded = false;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    void *library = czip_library();
    if (library == NULL) return;
    const struct {
        void *slot;
        const char *name;
    } functions[] = {
        {&libzip.error_init, "zip_error_init"},
        {&libzip.error_fini, "zip_error_fini"},
        {&libzip.error_code, "zip_error_code_zip"},
        {&libzip.source_buffer_create, "zip_source_buffer_create"},
        {&libzip.source_free, "zip_source_free"},
        {&libzip.open_from_source, "zip_open_from_source"},
        {&libzip.discard, "zip_discard"},
        {&libzip.get_error, "zip_get_error"},
        {&libzip.get_num_entries, "zip_get_num_entries"},
        {&libzip.stat_index, "zip_stat_index"},
        {&libzip.fopen_index, "zip_fopen_index"},
        {&libzip.fread, "zip_fread"},
        {&libzip.file_get_error, "zip_file_get_error"},
        {&libzip.fclose, "zip_fclose"},
    };
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        void *function = dlsym(library, functions[i].name);
        if (function == NULL) return;
        memcpy(functions[i].slot, &function, sizeof function);
    }
    is_loaded = true;
}

struct czipr_archive {
    zip_t *archive;
    zip_file_t *file;
    uint64_t count;
};

static int code(int error) {
    switch (error) {
    case ZIP_ER_OK: return CZIPR_OK;
    case ZIP_ER_MEMORY: return CZIPR_NO_MEMORY;
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP: return CZIPR_ENCRYPTED;
    default: return CZIPR_DAMAGED;
    }
}

static uint64_t number(const uint8_t *bytes, int count) {
    uint64_t value = 0;
    for (int i = count - 1; i >= 0; i--) value = value << 8 | bytes[i];
    return value;
}

// libzip keeps room for as many entries as the end of the archive speaks of, before it has seen one of them. So the ends
// (there may be several that look like one) are read here first: none may speak of more entries than are allowed.
static int check_ends(const uint8_t *bytes, size_t count, uint64_t limit) {
    enum { end = 22, end64 = 56, locator = 20, comment = 65535 };
    if (count < end) return CZIPR_DAMAGED;
    size_t first = count > end + comment ? count - end - comment : 0;
    for (size_t at = count - end + 1; at-- > first;) {
        if (memcmp(bytes + at, "PK\5\6", 4) != 0) continue;
        uint64_t entries = number(bytes + at + 10, 2);
        bool is_long = at >= locator && memcmp(bytes + at - locator, "PK\6\7", 4) == 0;
        if (!is_long) {
            if (entries > limit) return CZIPR_TOO_MANY;
            continue;
        }
        uint64_t place = number(bytes + at - locator + 8, 8);
        if (count < end64 || place > count - end64 || memcmp(bytes + place, "PK\6\6", 4) != 0) return CZIPR_DAMAGED;
        if (number(bytes + place + 24, 8) > limit || number(bytes + place + 32, 8) > limit) return CZIPR_TOO_MANY;
    }
    return CZIPR_OK;
}

int czipr_open(const uint8_t *bytes, size_t count, uint64_t limit, czipr_archive **archive) {
    *archive = NULL;
    pthread_once(&once, load);
    if (!is_loaded) return CZIPR_NO_LIBRARY;
    int result = check_ends(bytes, count, limit);
    if (result != CZIPR_OK) return result;
    czipr_archive *it = calloc(1, sizeof *it);
    if (it == NULL) return CZIPR_NO_MEMORY;
    zip_error_t error;
    libzip.error_init(&error);
    zip_source_t *source = libzip.source_buffer_create(bytes, count, 0, &error);
    if (source != NULL) it->archive = libzip.open_from_source(source, ZIP_RDONLY, &error);
    result = it->archive == NULL ? code(libzip.error_code(&error)) : CZIPR_OK;
    if (it->archive == NULL && source != NULL) libzip.source_free(source);
    libzip.error_fini(&error);
    zip_int64_t entries = it->archive == NULL ? 0 : libzip.get_num_entries(it->archive, 0);
    it->count = entries < 0 ? 0 : (uint64_t)entries;
    if (it->archive == NULL || it->count > limit) {
        czipr_close(it);
        return result == CZIPR_OK ? CZIPR_TOO_MANY : result;
    }
    *archive = it;
    return CZIPR_OK;
}

uint64_t czipr_count(const czipr_archive *archive) { return archive->count; }

int czipr_entry_at(const czipr_archive *archive, uint64_t index, czipr_entry *entry) {
    zip_stat_t status;
    memset(&status, 0, sizeof status);
    if (libzip.stat_index(archive->archive, index, ZIP_FL_ENC_RAW, &status) != 0) return CZIPR_DAMAGED;
    if (!(status.valid & ZIP_STAT_NAME) || status.name == NULL) return CZIPR_DAMAGED;
    entry->name = status.name;
    entry->declared_size = status.valid & ZIP_STAT_SIZE ? status.size : 0;
    entry->is_encrypted = (status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE;
    return CZIPR_OK;
}

static void stop(czipr_archive *archive) {
    if (archive->file != NULL) libzip.fclose(archive->file);
    archive->file = NULL;
}

int czipr_start(czipr_archive *archive, uint64_t index) {
    stop(archive);
    zip_stat_t status;
    memset(&status, 0, sizeof status);
    if (libzip.stat_index(archive->archive, index, ZIP_FL_ENC_RAW, &status) != 0) return CZIPR_DAMAGED;
    // Office documents are stored or deflated. Other methods may ask for gigabytes before their first byte.
    if (!(status.valid & ZIP_STAT_COMP_METHOD)) return CZIPR_DAMAGED;
    if (status.comp_method != ZIP_CM_STORE && status.comp_method != ZIP_CM_DEFLATE) return CZIPR_DAMAGED;
    archive->file = libzip.fopen_index(archive->archive, index, 0);
    return archive->file != NULL ? CZIPR_OK : code(libzip.error_code(libzip.get_error(archive->archive)));
}

int64_t czipr_read(czipr_archive *archive, uint8_t *buffer, size_t count) {
    if (archive->file == NULL) return CZIPR_DAMAGED;
    zip_int64_t read = libzip.fread(archive->file, buffer, count);
    if (read >= 0) return read;
    int result = code(libzip.error_code(libzip.file_get_error(archive->file)));
    return result == CZIPR_OK ? CZIPR_DAMAGED : result;
}

void czipr_close(czipr_archive *archive) {
    if (archive == NULL) return;
    stop(archive);
    if (archive->archive != NULL) libzip.discard(archive->archive);
    free(archive);
}
