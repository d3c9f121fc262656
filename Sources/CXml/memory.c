#include "memory.h"
#include <stdint.h>
#include <stdlib.h>

_Thread_local cxml_memory *cxml_current_memory = NULL;

// The size stands before what is given out.
typedef union {
    size_t size;
    max_align_t alignment;
} head;

static void *reallocate(void *old, size_t size) {
    cxml_memory *memory = cxml_current_memory;
    head *before = old == NULL ? NULL : (head *)old - 1;
    size_t freed = before == NULL ? 0 : before->size;
    if (memory == NULL || size > CXML_MEMORY_LIMIT || memory->used - freed + size > CXML_MEMORY_LIMIT) {
        if (memory != NULL) memory->is_full = true;
        return NULL;
    }
    head *now = realloc(before, sizeof(head) + size);
    if (now == NULL) return NULL;
    now->size = size;
    memory->used = memory->used - freed + size;
    return now + 1;
}

static void *allocate(size_t size) { return reallocate(NULL, size); }

static void release(void *old) {
    if (old == NULL) return;
    head *before = (head *)old - 1;
    if (cxml_current_memory != NULL) cxml_current_memory->used -= before->size;
    free(before);
}

const XML_Memory_Handling_Suite cxml_memory_suite = {allocate, reallocate, release};
