// Zip archives through libzip, in memory. The header does not show libzip: whoever needs it goes through here.
#ifndef CZIP_H
#define CZIP_H

#include "CZipWriting.h"
#include "CZipReading.h"

#endif
