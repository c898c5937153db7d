#ifndef POSTIL_CYAML_SHIM_H
#define POSTIL_CYAML_SHIM_H

#include <yaml.h>

#endif
