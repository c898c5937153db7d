#ifndef POSTIL_CCSV_SHIM_H
#define POSTIL_CCSV_SHIM_H

#include <csv.h>

#endif
