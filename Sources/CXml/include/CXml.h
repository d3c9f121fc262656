// XML through expat, piece by piece. No document types, no entities of a document's own, a depth, a size of its parts
// and a memory that have an end. The header does not show expat.
#ifndef CXML_H
#define CXML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    CXML_OK = 0,
    /// Not well formed, or not ended.
    CXML_MALFORMED = -1,
    /// A document type or an entity.
    CXML_FORBIDDEN = -2,
    /// Deeper than 256, a tag longer than 2 MB, or more memory than 24 MB.
    CXML_TOO_LARGE = -3,
    /// A callback said that it is enough.
    CXML_STOPPED = -4,
    CXML_NO_MEMORY = -5,
};

/// Which vocabulary a name belongs to: the transitional and the strict namespaces of Office are one.
typedef enum {
    CXML_OTHER = 0,
    /// No namespace at all.
    CXML_NONE,
    CXML_SHEET,
    CXML_WORD,
    /// Relationships and content types of the package.
    CXML_PACKAGE,
    /// Choices for readers of different ages.
    CXML_COMPATIBILITY,
} cxml_space;

typedef struct {
    void *context;
    /// The name is without its namespace. Attributes are pairs of name and value, ended by null; names of attributes are
    /// `namespace|name` where they have one. What is given lives until the return. Other than 0 stops the reading.
    int (*start)(void *context, cxml_space space, const char *name, const char *const *attributes);
    int (*end)(void *context, cxml_space space, const char *name);
    int (*characters)(void *context, const char *bytes, size_t count);
} cxml_events;

typedef struct cxml_parser cxml_parser;

/// Null when there is no memory. Given back with `cxml_free`.
cxml_parser *cxml_new(cxml_events events);
/// The next bytes; with `is_last` the document ends after them. After anything but CXML_OK there is no more to feed.
int cxml_feed(cxml_parser *parser, const uint8_t *bytes, size_t count, bool is_last);
/// Line where it stands, from 1.
uint64_t cxml_line(const cxml_parser *parser);
void cxml_free(cxml_parser *parser);

#endif
