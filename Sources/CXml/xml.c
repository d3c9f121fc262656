#include "CXml.h"
#include "memory.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { deepest = 256, longest_token = 2 << 20 };

// Between the namespace and the name; it cannot stand in either.
static const char separator = '|';

struct cxml_parser {
    XML_Parser expat;
    cxml_events events;
    cxml_memory memory;
    int depth;
    // Why it was stopped; CXML_OK while it goes on.
    int result;
    // Bytes fed since expat last said anything: a tag that does not end.
    size_t silent;
};

static void halt(cxml_parser *parser, int result) {
    if (parser->result != CXML_OK) return;
    parser->result = result;
    XML_StopParser(parser->expat, XML_FALSE);
}

static bool is(const char *space, size_t count, const char *name) {
    return strlen(name) == count && memcmp(space, name, count) == 0;
}

static cxml_space vocabulary(const char *space, size_t count) {
    if (is(space, count, "http://schemas.openxmlformats.org/spreadsheetml/2006/main")) return CXML_SHEET;
    if (is(space, count, "http://schemas.openxmlformats.org/wordprocessingml/2006/main")) return CXML_WORD;
    if (is(space, count, "http://purl.oclc.org/ooxml/spreadsheetml/main")) return CXML_SHEET;
    if (is(space, count, "http://purl.oclc.org/ooxml/wordprocessingml/main")) return CXML_WORD;
    if (is(space, count, "http://schemas.openxmlformats.org/package/2006/relationships")) return CXML_PACKAGE;
    if (is(space, count, "http://schemas.openxmlformats.org/package/2006/content-types")) return CXML_PACKAGE;
    if (is(space, count, "http://schemas.openxmlformats.org/markup-compatibility/2006")) return CXML_COMPATIBILITY;
    return CXML_OTHER;
}

static cxml_space split(const char *name, const char **local) {
    const char *bar = strrchr(name, separator);
    *local = bar == NULL ? name : bar + 1;
    return bar == NULL ? CXML_NONE : vocabulary(name, (size_t)(bar - name));
}

static void on_start(void *context, const char *name, const char **attributes) {
    cxml_parser *parser = context;
    parser->silent = 0;
    if (parser->result != CXML_OK) return;
    if (++parser->depth > deepest) return halt(parser, CXML_TOO_LARGE);
    const char *local;
    cxml_space space = split(name, &local);
    if (parser->events.start(parser->events.context, space, local, (const char *const *)attributes) != 0) halt(parser, CXML_STOPPED);
}

static void on_end(void *context, const char *name) {
    cxml_parser *parser = context;
    parser->silent = 0;
    parser->depth--;
    if (parser->result != CXML_OK) return;
    const char *local;
    cxml_space space = split(name, &local);
    if (parser->events.end(parser->events.context, space, local) != 0) halt(parser, CXML_STOPPED);
}

static void on_characters(void *context, const char *bytes, int count) {
    cxml_parser *parser = context;
    parser->silent = 0;
    if (parser->result != CXML_OK || count <= 0) return;
    if (parser->events.characters(parser->events.context, bytes, (size_t)count) != 0) halt(parser, CXML_STOPPED);
}

static void on_rest(void *context, const char *, int) { ((cxml_parser *)context)->silent = 0; }

static void on_document_type(void *context, const char *, const char *, const char *, int) { halt(context, CXML_FORBIDDEN); }

static void on_entity(void *context, const char *, int, const char *, int, const char *, const char *, const char *, const char *) {
    halt(context, CXML_FORBIDDEN);
}

static void on_skipped(void *context, const char *, int) { halt(context, CXML_FORBIDDEN); }

static int on_external(XML_Parser, const char *, const char *, const char *, const char *) { return XML_STATUS_ERROR; }

cxml_parser *cxml_new(cxml_events events) {
    cxml_parser *parser = calloc(1, sizeof *parser);
    if (parser == NULL) return NULL;
    parser->events = events;
    cxml_current_memory = &parser->memory;
    parser->expat = XML_ParserCreate_MM(NULL, &cxml_memory_suite, &separator);
    cxml_current_memory = NULL;
    if (parser->expat == NULL) {
        free(parser);
        return NULL;
    }
    XML_SetUserData(parser->expat, parser);
    XML_SetParamEntityParsing(parser->expat, XML_PARAM_ENTITY_PARSING_NEVER);
    XML_SetElementHandler(parser->expat, on_start, on_end);
    XML_SetCharacterDataHandler(parser->expat, on_characters);
    XML_SetDefaultHandler(parser->expat, on_rest);
    XML_SetStartDoctypeDeclHandler(parser->expat, on_document_type);
    XML_SetEntityDeclHandler(parser->expat, on_entity);
    XML_SetSkippedEntityHandler(parser->expat, on_skipped);
    XML_SetExternalEntityRefHandler(parser->expat, on_external);
    return parser;
}

int cxml_feed(cxml_parser *parser, const uint8_t *bytes, size_t count, bool is_last) {
    if (parser->result != CXML_OK) return parser->result;
    if (count > INT_MAX || parser->silent + count > longest_token) return parser->result = CXML_TOO_LARGE;
    parser->silent += count;
    cxml_current_memory = &parser->memory;
    enum XML_Status status = XML_Parse(parser->expat, (const char *)bytes, (int)count, is_last);
    cxml_current_memory = NULL;
    if (parser->result == CXML_OK && status != XML_STATUS_OK) {
        if (parser->memory.is_full) parser->result = CXML_TOO_LARGE;
        else parser->result = XML_GetErrorCode(parser->expat) == XML_ERROR_NO_MEMORY ? CXML_NO_MEMORY : CXML_MALFORMED;
    }
    return parser->result;
}

uint64_t cxml_line(const cxml_parser *parser) { return XML_GetCurrentLineNumber(parser->expat); }

void cxml_free(cxml_parser *parser) {
    if (parser == NULL) return;
    cxml_current_memory = &parser->memory;
    XML_ParserFree(parser->expat);
    cxml_current_memory = NULL;
    free(parser);
}
