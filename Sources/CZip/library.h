// The one handle of libzip in the program: whoever reads or writes archives takes its functions from it.
#ifndef CZIP_LIBRARY_H
#define CZIP_LIBRARY_H

/// libzip, loaded at the first call; null where it is not installed. Safe to call from several threads.
void *czip_library(void);

#endif
