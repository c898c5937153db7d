import Glibc

/// Lets other threads go on for a millisecond.
func pause() {
  usleep(1_000)
}
