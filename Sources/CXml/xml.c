#include "CXml.h"
#include <expat.h>
