extension Vocabulary {
  /// First words of a line that asks for something.
  static let requests = Phrases(
    """
    support, subscribe, donate, join us, join our, join the, sign up, sign in, log in, become a, \
    become our, help us, follow, like us, find us, contact us, contribute, register, get our, get \
    the, download our, click here, поддержите, подпишитесь, подписывайтесь, подписывайся, \
    присоединяйтесь, следите за, читайте нас, читайте, підтримайте, підпишіться, підписуйтесь, \
    підписуйтеся, приєднуйтесь, приєднуйтеся, стежте за, читайте нас
    """)

  /// The other words of requests to follow a page on a network.
  static let requestWords = Phrases(
    """
    us, our, on, or, to, via, his, her, their, page, channel, channels, account, news, latest, \
    updates, stories, more, breaking, live, now, social, media, нас, наш, нашу, наши, наше, на, \
    к, до, нашому, нашего, нашем, наші, канал, каналы, каналі, страницу, сторінку, новости, \
    новини, в, у, нашим, за
    """)

  /// What a plea wants the reader to do.
  static let askings = Phrases(
    """
    support us, support our, support independent, please support, your support, please consider, \
    consider supporting, subscribe, subscribing, donate, donating, sign up, your donation, your \
    help, help keep, favour to ask, favor to ask, become a member, become a subscriber, become a \
    supporter, become a patron, chip in, before you go, monthly gift, your gift, like to ask, ask \
    you to, ask for your, pay for our, fund our, funded by readers, supported by readers, rely on \
    readers, rely on you, make a contribution, your contribution, needs your, needs you, needs \
    readers like you, relies on readers like you, поддержать, поддержите, подписаться, \
    подпишитесь, подписывайтесь, помогите, ваша помощь, вашей помощи, ваша поддержка, благодаря \
    вам, ваша допомога, вашої допомоги, ваші внески, завдяки вам, підтримати, підтримайте, \
    підписатися, підпишіться, підписуйтесь, підписуйтеся, допоможіть
    """)

  /// How ``askings`` begin; each has four letters or more in its first word.
  static let askingOpenings = WordOpenings(of: askings.firstWords)

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

  /// How pleas end.
  static let thanks = Phrases("thank you, thanks, спасибо, дякуємо")

  /// Pleas that name no cause.
  static let favours = Phrases(
    """
    favour to ask, favor to ask, like to ask for something, ask you for something, ask a favour, \
    ask a favor, ask you a favour, ask you a favor
    """)

  /// Words with which a page speaks of itself.
  static let selves = Phrases("us, our, нас, наш, нашу, наши, наше, нам, наші, нашою")
}
