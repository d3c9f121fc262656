#include "CZip.h"
#include <zip.h>
