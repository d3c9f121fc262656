// Memory for expat that has an end: it keeps every name of an element for as long as it reads, so a document of nothing
// but different names would grow to many times its own size.
#ifndef CXML_MEMORY_H
#define CXML_MEMORY_H

#include <expat.h>
#include <stdbool.h>
#include <stddef.h>

enum { CXML_MEMORY_LIMIT = 24 << 20 };

/// What the reading on this thread has taken. Set before a call into expat, read after it.
typedef struct {
    size_t used;
    bool is_full;
} cxml_memory;

extern _Thread_local cxml_memory *cxml_current_memory;
extern const XML_Memory_Handling_Suite cxml_memory_suite;

#endif
