/// The characters that HTML has names for and feeds use although XML does not know them.
enum NamedCharacters {
  /// The scalar with a name such as `nbsp`; nil if it is none of the usual ones.
  static func scalar(named name: String) -> Unicode.Scalar? {
    scalars[name]
  }

  private static let scalars: [String: Unicode.Scalar] = [
    "nbsp": "\u{A0}", "iexcl": "¡", "cent": "¢", "pound": "£", "yen": "¥", "sect": "§",
    "copy": "©", "laquo": "«", "raquo": "»", "reg": "®", "deg": "°", "plusmn": "±",
    "middot": "·", "frac12": "½", "frac14": "¼", "frac34": "¾", "iquest": "¿", "times": "×",
    "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å",
    "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì",
    "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó",
    "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú",
    "ucirc": "û", "uuml": "ü", "szlig": "ß", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü",
    "Eacute": "É", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
    "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsaquo": "‹", "rsaquo": "›", "bull": "•",
    "hellip": "…", "euro": "€", "trade": "™", "ensp": "\u{2002}", "emsp": "\u{2003}",
    "thinsp": "\u{2009}", "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}",
  ]
}
