// XML through expat, piece by piece. No document types, no entities of a document's own. The header does not show expat.
#ifndef CXML_H
#define CXML_H

#endif
