/* What gives the terminal back when a signal ends the process at once. A handler may only call a few
   functions, and look at nothing that is being changed: so it is written in C, and has its own copy of
   all that it needs. */
#ifndef POSTIL_CLIBEDIT_ABRUPT_END_H
#define POSTIL_CLIBEDIT_ABRUPT_END_H

#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

struct abrupt_end {
  volatile sig_atomic_t is_awaited;
  int input;
  int output;
  struct termios mode;
  char farewell[128];
  size_t length;
};

/* How the terminal is to be left. There is one in each Swift file that calls a function below, and
   therefore only one such file. Swift leaves out variables that belong to no function. */
static inline struct abrupt_end *abrupt_end_known(void) {
  static struct abrupt_end known;
  return &known;
}

static void abrupt_end_happens(int number) {
  struct abrupt_end *known = abrupt_end_known();
  if (known->is_awaited) {
    known->is_awaited = 0;
    ssize_t written = write(known->output, known->farewell, known->length);
    (void)written;
    tcsetattr(known->input, TCSANOW, &known->mode);
  }
  /* These two are told by the status where they are waited for, too. */
  if (number == SIGHUP || number == SIGTERM) _exit(128 + number);
  /* What the system does by default stands again, and the signal is not held back. */
  raise(number);
}

/* From now on a signal gives the terminal back before it ends the process; one that is ignored goes
   on being ignored. A terminal that was closed and a request to end are told by the status, whether the
   program was waiting for keys just then or not. */
static inline void abrupt_end_await(int number) {
  struct sigaction action, before;
  if (sigaction(number, NULL, &before) != 0 || before.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = abrupt_end_happens;
  action.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
  /* With all others held back, even a process in the background may set the terminal. */
  sigfillset(&action.sa_mask);
  sigdelset(&action.sa_mask, number);
  sigaction(number, &action, NULL);
}

/* Gives handlers a place to run where it was an overflow of the stack that called for one. */
static inline void abrupt_end_prepare_stack(void) {
  static char room[1 << 16];
  stack_t stack = {.ss_sp = room, .ss_size = sizeof room};
  sigaltstack(&stack, NULL);
}

/* Says how the terminal is to be left; what was said first counts until it is forgotten. */
static inline void abrupt_end_remember(int input, int output, const struct termios *mode,
                                       const char *farewell) {
  struct abrupt_end *known = abrupt_end_known();
  size_t length = strlen(farewell);
  if (known->is_awaited || length > sizeof known->farewell) return;
  known->input = input;
  known->output = output;
  known->mode = *mode;
  memcpy(known->farewell, farewell, length);
  known->length = length;
  /* The handler must not see the flag before what it stands for. */
  atomic_signal_fence(memory_order_seq_cst);
  known->is_awaited = 1;
}

static inline void abrupt_end_forget(void) { abrupt_end_known()->is_awaited = 0; }

#endif
