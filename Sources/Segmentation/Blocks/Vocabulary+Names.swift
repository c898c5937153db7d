extension Vocabulary {
  /// News agencies and sellers of pictures, with which credits and datelines end.
  static let agencies = Phrases(
    """
    ap, associated press, afp, agence france-presse, reuters, tass, itar-tass, interfax, \
    interfax-ukraine, ria novosti, ria, ukrinform, unian, ukrainska pravda, dpa, epa, epa-efe, \
    efe, ansa, pa, pa media, upi, xinhua, kyodo, yonhap, anadolu, anadolu agency, aa, belta, \
    pap, cna, ians, pti, ani, bloomberg, getty, getty images, shutterstock, ap photo, afp photo, \
    тасс, интерфакс, риа новости, рбк, укринформ, укрінформ, унн, уніан, униан, \
    інтерфакс-україна, рейтер
    """)

  /// Words before the text or the credit of a picture.
  static let captionLabels = Phrases(
    """
    photo, photos, photo by, photo credit, photograph, photograph by, file photo, file, image, \
    images, image credit, image source, image caption, media caption, video caption, picture, \
    pictured, picture credit, caption, credit, video, illustration, illustrative photo, \
    illustrative image, фото, архивное фото, иллюстрация, иллюстративное фото, снимок, світлина, \
    архівне фото, ілюстрація, ілюстративне фото, відео, видео
    """)

  /// Words that a comma parts from the text or the credit of a picture.
  static let commaLabels = Phrases("image source, image caption, media caption, video caption")

  /// Words before nothing but the name of who took a picture.
  static let creditLabels = Phrases(
    """
    photo by, photos by, photo courtesy, photograph by, image by, images by, picture by, video by, \
    illustration by, graphic by, photo via, image via, credit
    """)

  /// Words before the names of authors.
  static let bylineLabels = Phrases(
    """
    by, byline, text, words, words by, text by, story by, written by, posted by, published by, \
    reporting by, report by, author, authors, автор, авторы, текст, автори, від
    """)

  /// Small words inside a line of names.
  static let nameParticles = Phrases(
    """
    and, in, for, of, at, the, de, da, del, der, di, du, la, le, van, von, with, и, в, та, і, й, \
    у, для
    """)

  /// What the people behind a text are called where they are not named.
  static let authorRoles = Phrases(
    """
    staff, editors, editor, correspondent, correspondents, reporter, reporters, writer, writers, \
    columnist, columnists, contributor, contributing, newsroom, bureau, board, desk, agencies, \
    our, special, редакция, корреспондент, редакція, кореспондент
    """)

  /// Words in the names of companies that own texts.
  static let companies = Phrases(
    """
    limited, ltd, inc, llc, corp, corporation, company, co, group, media, news, press, plc, \
    gmbh, publishing, newspapers, agency, ооо, тов
    """)

  /// Words between an author's name and the place that the article is from.
  static let placeParticles = Phrases("in, в, у, из, з")

  /// Words before the names of all who worked on an agency's report.
  static let reportingLabels = Phrases(
    """
    reporting by, additional reporting by, editing by, edited by, writing by, compiled by, with \
    inputs from, with input from, with files from, with reporting by, with reporting from
    """)

  /// Behind the names of those who helped an author.
  static let contributions = Phrases(
    """
    contributed to this report, contributed to this story, contributed to this article, \
    contributed reporting, contributed to reporting
    """)

  /// How a page introduces the author of an article.
  static let introductions = Phrases(
    "is, was, covers, writes, reports, works, joined, has, have, are, tweets, can, пишет, пише")

  /// Words before the name of whom a text was taken from.
  static let sourceLabels = Phrases("source, sources, via, источник, источники, джерело, джерела")

  /// What an article calls itself.
  static let texts = Phrases(
    """
    this article, this story, this piece, this post, this essay, this commentary, статья, \
    материал, стаття, матеріал
    """)

  /// How an article says where it appeared first.
  static let origins = Phrases(
    """
    originally published, originally appeared, first published, first appeared, was published \
    by, was produced by, was provided by, is republished, was republished, republished from, \
    republished with, reprinted with, reprinted from, reproduced with, has been updated, was \
    updated, впервые опубликована, впервые опубликован, вперше опублікована, вперше \
    опубліковано, вперше опублікований
    """)

  /// Words after which a sentence must go on.
  static let openEnds = Phrases(
    """
    a, an, the, of, in, on, at, by, for, from, with, to, into, and, or, but, as, than, that, is, \
    are, was, were, be, has, had, who, which, its, his, her, their, и, в, на, с, к, по, из, у, от, \
    для, не, что, как, за, о, і, й, та, з, до, від, що, як, про
    """)

  /// What owners of texts reserve.
  static let reservations = Phrases(
    """
    all rights reserved, все права защищены, всі права захищено, всі права захищені
    """)
}
