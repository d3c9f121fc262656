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

static const unsigned char roles[] = {
#embed "../../Resources/roles.yaml" suffix(,)
    0};

static const unsigned char house_styles[] = {
#embed "../../Resources/house-styles.yaml" suffix(,)
    0};

static const unsigned char activity_families[] = {
#embed "../../Resources/activity-families.yaml" suffix(,)
    0};

static const unsigned char example_plans[] = {
#embed "../../Resources/example-plans.yaml" suffix(,)
    0};

static const unsigned char plan_template[] = {
#embed "../../Resources/plan-template.yaml" suffix(,)
    0};

static const unsigned char annual_wheel[] = {
#embed "../../Resources/annual-wheel.yaml" suffix(,)
    0};

static const unsigned char forums[] = {
#embed "../../Resources/forums.yaml" suffix(,)
    0};

static const unsigned char milestones[] = {
#embed "../../Resources/milestones.yaml" suffix(,)
    0};

static const unsigned char plan_schema[] = {
#embed "../../Resources/plan.schema.json" suffix(,)
    0};

embedded_file embedded_configuration(void) { return FILE_OF(configuration); }
embedded_file embedded_routine(void) { return FILE_OF(routine); }
embedded_file embedded_citations(void) { return FILE_OF(citations); }
embedded_file embedded_districts(void) { return FILE_OF(districts); }
embedded_file embedded_contacts(void) { return FILE_OF(contacts); }
embedded_file embedded_swedish_texts(void) { return FILE_OF(swedish_texts); }
embedded_file embedded_english_texts(void) { return FILE_OF(english_texts); }
embedded_file embedded_roles(void) { return FILE_OF(roles); }
embedded_file embedded_house_styles(void) { return FILE_OF(house_styles); }
embedded_file embedded_activity_families(void) { return FILE_OF(activity_families); }
embedded_file embedded_example_plans(void) { return FILE_OF(example_plans); }
embedded_file embedded_plan_template(void) { return FILE_OF(plan_template); }
embedded_file embedded_annual_wheel(void) { return FILE_OF(annual_wheel); }
embedded_file embedded_forums(void) { return FILE_OF(forums); }
embedded_file embedded_milestones(void) { return FILE_OF(milestones); }
embedded_file embedded_plan_schema(void) { return FILE_OF(plan_schema); }
