#ifndef CCONTENT_H
#define CCONTENT_H

#include <stddef.h>

// The files of Resources/, inside the binary: it can be moved and still has its rutin.
// The bytes live as long as the program and are not terminated by a zero.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t count;
} embedded_file;

embedded_file embedded_routine(void);
embedded_file embedded_citations(void);
embedded_file embedded_districts(void);
embedded_file embedded_contacts(void);
embedded_file embedded_configuration(void);
embedded_file embedded_roles(void);
embedded_file embedded_house_styles(void);
embedded_file embedded_activity_families(void);
embedded_file embedded_example_plans(void);
embedded_file embedded_plan_template(void);
embedded_file embedded_annual_wheel(void);
embedded_file embedded_forums(void);
embedded_file embedded_milestones(void);
embedded_file embedded_plan_schema(void);

// Decoded catalogues: sorted lines of key, tab and text, so that no YAML is read at start.
embedded_file embedded_swedish_texts(void);
embedded_file embedded_english_texts(void);

#endif
