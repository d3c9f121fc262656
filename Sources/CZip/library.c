#include "library.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static void *library = NULL;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    static const char *const names[] = {"libzip.so.4", "libzip.so.5", "libzip.so"};
    for (size_t i = 0; i < sizeof names / sizeof *names && library == NULL; i++) {
        library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    }
}

void *czip_library(void) {
    pthread_once(&once, load);
    return library;
}
