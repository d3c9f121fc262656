#include "library.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

static cxlsx_functions functions;
static bool is_loaded = false;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
    static const char *const names[] = {"libxlsxwriter.so.4", "libxlsxwriter.so.5", "libxlsxwriter.so.6", "libxlsxwriter.so"};
    void *library = NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names && library == NULL; i++) {
        library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    }
    if (library == NULL) { return; }
#define CXLSX_LOAD(name)                                                                                               \
    functions.name = (__typeof__(&name))dlsym(library, #name);                                                         \
    if (functions.name == NULL) { return; }
    CXLSX_FUNCTIONS(CXLSX_LOAD)
    is_loaded = true;
}

const cxlsx_functions *cxlsx_library(void) {
    pthread_once(&once, load);
    return is_loaded ? &functions : NULL;
}
