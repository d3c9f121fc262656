#include "CXlsx.h"
#include <xlsxwriter.h>
