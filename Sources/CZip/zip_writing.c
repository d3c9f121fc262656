#include "CZipWriting.h"
#include "library.h"
#include <dlfcn.h>
#include <stdbool.h>
#include <stdlib.h>
#include <zip.h>

// The functions by the types that the header of libzip gives them.
#define FUNCTIONS(X)                                                                                                   \
    X(zip_source_buffer_create) X(zip_source_keep) X(zip_source_free) X(zip_open_from_source) X(zip_source_buffer)     \
    X(zip_file_add) X(zip_file_set_dostime) X(zip_file_set_external_attributes) X(zip_set_file_compression)            \
    X(zip_close) X(zip_discard) X(zip_source_open) X(zip_source_read) X(zip_source_close) X(zip_source_stat)

#define FIELD(name) __typeof__(&name) name;
typedef struct {
    FUNCTIONS(FIELD)
} functions;

static bool load(functions *zip) {
    void *library = czip_library();
    if (library == NULL) { return false; }
#define LOAD(name)                                                                                                     \
    zip->name = (__typeof__(&name))dlsym(library, #name);                                                              \
    if (zip->name == NULL) { return false; }
    FUNCTIONS(LOAD)
    return true;
}

// 1980-01-01 00:00, the first moment that a zip archive can name.
enum { FIRST_DATE = (1 << 5) | 1, FIRST_TIME = 0, LEVEL = 6 };

static bool add(const functions *zip, zip_t *archive, const czipw_entry *entry) {
    zip_source_t *source = zip->zip_source_buffer(archive, entry->bytes, entry->count, 0);
    if (source == NULL) { return false; }
    zip_int64_t index = zip->zip_file_add(archive, entry->name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip->zip_source_free(source);
        return false;
    }
    return zip->zip_set_file_compression(archive, (zip_uint64_t)index, ZIP_CM_DEFLATE, LEVEL) == 0
        && zip->zip_file_set_dostime(archive, (zip_uint64_t)index, FIRST_TIME, FIRST_DATE, 0) == 0
        && zip->zip_file_set_external_attributes(archive, (zip_uint64_t)index, 0, ZIP_OPSYS_DOS, 0) == 0;
}

static int read_out(const functions *zip, zip_source_t *target, uint8_t **bytes, size_t *size) {
    zip_stat_t stat;
    if (zip->zip_source_stat(target, &stat) != 0 || zip->zip_source_open(target) != 0) { return CZIPW_FAILED; }
    int result = CZIPW_FAILED;
    uint8_t *whole = malloc(stat.size);
    if (whole == NULL) {
        result = CZIPW_NO_MEMORY;
    } else if (zip->zip_source_read(target, whole, stat.size) == (zip_int64_t)stat.size) {
        *bytes = whole;
        *size = stat.size;
        result = CZIPW_OK;
    } else {
        free(whole);
    }
    zip->zip_source_close(target);
    return result;
}

int czipw_archive(const czipw_entry *entries, size_t count, uint8_t **bytes, size_t *size) {
    functions zip;
    *bytes = NULL;
    *size = 0;
    if (!load(&zip)) { return CZIPW_NO_LIBRARY; }
    zip_source_t *target = zip.zip_source_buffer_create(NULL, 0, 0, NULL);
    if (target == NULL) { return CZIPW_NO_MEMORY; }
    // One more owner, so that what was written can still be read when the archive is closed.
    zip.zip_source_keep(target);
    zip_t *archive = zip.zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, NULL);
    int result = CZIPW_FAILED;
    if (archive == NULL) {
        zip.zip_source_free(target);
    } else {
        bool whole = true;
        for (size_t i = 0; i < count && whole; i++) { whole = add(&zip, archive, &entries[i]); }
        if (whole && zip.zip_close(archive) == 0) {
            result = read_out(&zip, target, bytes, size);
        } else {
            zip.zip_discard(archive);
        }
    }
    zip.zip_source_free(target);
    return result;
}

void czipw_free(uint8_t *bytes) { free(bytes); }
