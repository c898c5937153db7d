internal import Glibc

/// Makes the C library read and write UTF-8 whatever the user's locale is.
///
/// In a locale of another encoding the line editor drops every character beyond ASCII. Only the type
/// of characters is set: numbers and dates stay as they are.
func useUTF8Locale() {
  let found = setlocale(LC_CTYPE, "")
  let encoding = nl_langinfo(Int32(CODESET)).map { String(cString: $0) }
  if found == nil || encoding != "UTF-8" {
    setlocale(LC_CTYPE, "C.UTF-8")
  }
}
