#include "CContent.h"

// An empty file still needs one element in C; `count` leaves the closing zero out.
#define FILE_OF(array) ((embedded_file){array, sizeof(array) - 1})

static const unsigned char routine[] = {
#embed "../../Resources/routine.yaml" suffix(,)
    0};

static const unsigned char citations[] = {
#embed "../../Resources/citations.yaml" suffix(,)
    0};

static const unsigned char districts[] = {
#embed "../../Resources/districts.yaml" suffix(,)
    0};

static const unsigned char contacts[] = {
#embed "../../Resources/contacts.yaml" suffix(,)
    0};

static const unsigned char swedish_texts[] = {
#embed "../../Resources/decoded/texts.sv.tsv" suffix(,)
    0};

static const unsigned char english_texts[] = {
#embed "../../Resources/decoded/texts.en.tsv" suffix(,)
    0};

static const unsigned char configuration[] = {
#embed "../../Resources/config.yaml" suffix(,)
    0};

embedded_file embedded_configuration(void) { return FILE_OF(configuration); }
embedded_file embedded_routine(void) { return FILE_OF(routine); }
embedded_file embedded_citations(void) { return FILE_OF(citations); }
embedded_file embedded_districts(void) { return FILE_OF(districts); }
embedded_file embedded_contacts(void) { return FILE_OF(contacts); }
embedded_file embedded_swedish_texts(void) { return FILE_OF(swedish_texts); }
embedded_file embedded_english_texts(void) { return FILE_OF(english_texts); }
