/* What Swift cannot call or see by itself: libedit's variadic functions, the C streams, and a few
   declarations that the platform's module leaves out. Each wrapper is one call. */
#ifndef POSTIL_CLIBEDIT_SHIM_H
#define POSTIL_CLIBEDIT_SHIM_H

#include <histedit.h>
#include <signal.h>
#include <stdio.h>
#include <sys/signalfd.h>
#include <unistd.h>
#include <wchar.h>

/* Declared by <wchar.h> only with feature macros that the platform's module does not set. */
extern int wcwidth(wchar_t);
extern char **environ;

/* libtinfo's, which libedit is built on; its own header needs the whole of ncurses. */
extern int tgetent(char *, const char *);
extern char *tgetstr(const char *, char **);

typedef char *(*libedit_prompt)(EditLine *);
typedef unsigned char (*libedit_command)(EditLine *, int);

/* What libedit has to say by itself goes to standard error, or nowhere. */
static inline EditLine *libedit_start(const char *program, int is_heard) {
  FILE *unheard = is_heard ? NULL : fopen("/dev/null", "we");
  return el_init(program, stdin, stdout, unheard ? unheard : stderr);
}

static inline int libedit_set_flag(EditLine *editor, int operation, int value) {
  return el_set(editor, operation, value);
}

static inline int libedit_set_prompt(EditLine *editor, libedit_prompt prompt, int delimiter) {
  return el_set(editor, EL_PROMPT_ESC, prompt, delimiter);
}

static inline int libedit_set_reader(EditLine *editor, el_rfunc_t reader) {
  return el_set(editor, EL_GETCFN, reader);
}

static inline int libedit_set_owner(EditLine *editor, void *owner) {
  return el_set(editor, EL_CLIENTDATA, owner);
}

static inline void *libedit_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

static inline int libedit_set_history(EditLine *editor, History *lines) {
  return el_set(editor, EL_HIST, history, lines);
}

static inline int libedit_set_editor(EditLine *editor, const char *name) {
  return el_set(editor, EL_EDITOR, name);
}

/* The words must stay where they are until the editor has ended: el_set copies them and never frees the
   copies, el_wset takes them as they are. */
static inline int libedit_add_command(EditLine *editor, const wchar_t *name, const wchar_t *help,
                                      libedit_command command) {
  return el_wset(editor, EL_ADDFN, name, help, command);
}

static inline int libedit_bind(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, key, command, NULL);
}

/* The alternative key map is vi's command mode. */
static inline int libedit_bind_alternative(EditLine *editor, const char *key, const char *command) {
  return el_set(editor, EL_BIND, "-a", key, command, NULL);
}

static inline int libedit_set_tty(EditLine *editor, const char *mode, const char *change) {
  return el_set(editor, EL_SETTY, mode, change, NULL);
}

static inline int libedit_redraw(EditLine *editor) {
  return el_set(editor, EL_REFRESH);
}

static inline int libedit_history_number(History *lines, int operation, int value) {
  HistEvent event;
  return history(lines, &event, operation, value);
}

static inline int libedit_history_line(History *lines, int operation, const char *line) {
  HistEvent event;
  return history(lines, &event, operation, line);
}

static inline int libedit_signal_descriptor(const sigset_t *signals) {
  return signalfd(-1, signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

/* The number of the next signal waiting, or 0. */
static inline int libedit_next_signal(int descriptor) {
  struct signalfd_siginfo information;
  ssize_t length = read(descriptor, &information, sizeof information);
  return length == (ssize_t)sizeof information ? (int)information.ssi_signo : 0;
}

/* Swift rejects the global variable itself as unsafe. */
static inline char **process_environment(void) { return environ; }

#endif
