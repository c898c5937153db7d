extension Vocabulary {
  /// First words of a line that asks for something.
  static let requests = Phrases(
    """
    support, subscribe, donate, join us, join our, sign up, become a, become our, help us, \
    follow us, follow our, contribute, register, get our, get the, download our, поддержите, \
    подпишитесь, подписывайтесь, присоединяйтесь, следите за, підтримайте, підпишіться, \
    підписуйтесь, підписуйтеся, приєднуйтесь, стежте за
    """)

  /// What a plea wants the reader to do.
  static let askings = Phrases(
    """
    support us, support our, support independent, please support, your support, please consider, \
    consider supporting, subscribe, subscribing, donate, donating, sign up, your donation, \
    your help, help keep, favour to ask, favor to ask, become a member, become a subscriber, \
    become a supporter, become a patron, chip in, before you go, monthly gift, your gift, \
    needs your, needs you, needs readers like you, relies on readers like you, поддержать, поддержите, подписаться, \
    подпишитесь, подписывайтесь, помогите, підтримати, підтримайте, підписатися, підпишіться, \
    підписуйтесь, підписуйтеся, допоможіть
    """)

  /// What a plea asks for.
  static let causes = Phrases(
    """
    journalism, journalists, newsroom, newsletter, newsletters, inbox, donation, donations, \
    subscription, subscriptions, independent news, independent media, independent reporting, \
    our reporting, our readers, readers like you, our work, per month, a month, editorial team, \
    telegram channel, журналистику, журналистика, журналистики, журналистов, редакцию, рассылку, \
    рассылка, телеграм-канал, подписку, донат, журналістику, журналістика, журналістики, \
    журналістів, редакцію, розсилку, підписку
    """)

  /// Pleas that name no cause.
  static let favours = Phrases("favour to ask, favor to ask")

  /// Words with which a page speaks of itself.
  static let selves = Phrases("us, our, нас, наш, нашу, наши, наше, нам, наші, нашою")
}
