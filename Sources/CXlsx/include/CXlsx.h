// Workbooks through libxlsxwriter. The header does not show the library.
#ifndef CXLSX_H
#define CXLSX_H

#endif
