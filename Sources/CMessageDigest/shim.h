#ifndef POSTIL_CMESSAGEDIGEST_SHIM_H
#define POSTIL_CMESSAGEDIGEST_SHIM_H

// The calls that do nothing but SHA-256 are called deprecated in favour of ones that load providers,
// which costs more than all else that the program does at its start.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

#endif
