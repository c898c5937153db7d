#ifndef POSTIL_CMESSAGEDIGEST_SHIM_H
#define POSTIL_CMESSAGEDIGEST_SHIM_H

#include <sys/types.h>
#include <sha2.h>

#endif
