/// The codebook that a new workspace starts with.
public enum DefaultCodebook: Sendable {
  /// A commented codebook in which a stance and a source alone make a complete statement.
  ///
  /// - Parameter name: The codebook's name.
  /// - Returns: The text of `annotations/codebook.yaml`.
  public static func yaml(name: String) -> String {
    [heading(name: name), source, speaker, target, stance, form].joined(separator: "\n")
  }

  private static func heading(name: String) -> String {
    """
    # What is coded, and how. Change it to your question before anybody codes; after that, raise
    # the version with every change of meaning, and leave renaming, merging and retiring labels to
    # 'postil codebook', which takes the codings along. 'postil codebook check' finds mistakes.
    #
    # With this codebook 'tag support official' records a complete statement: the target is filled
    # in, everything else is optional.
    name: \(YAMLScalar.written(name))
    version: 1
    headline: true  # the headline is unit 0 and is coded like a sentence; false leaves it out

    # One entry for each question that is asked of a statement, in the order in which it is asked.
    variables:

    """
  }

  private static let source = """
      - id: source
        ask: What kind of actor holds the position?
        scale: nominal  # labels without order
        labels:
          # id is what is typed and stored; key is what is pressed in single-key coding: a digit or
          # a lower-case letter other than j, k, q and u. The rest is for people.
          - id: narrator
            key: n
            name: The reporter's own voice
            define: The text itself takes the position, and nobody else is named as holding it.
            use: Judging words outside quotations, and what an editorial argues for.
            avoid: Not for a summary of what somebody else holds.
          - id: official
            key: o
            name: Government or authority
            define: The holder speaks for a state, a ministry, an army, a court or a public body.
            use: Ministers, mayors, spokespeople, and countries named as actors.
            avoid: Not for politicians without an office (politician).
          - id: politician
            key: p
            name: Politician or party out of office
            define: The holder is in politics without governing.
            use: Opposition leaders, candidates, parties.
            avoid: Not for members of a government who criticise it (official).
          - id: expert
            key: e
            name: Expert
            define: The holder is presented as knowing the matter by profession, without a stake.
            use: Scholars, analysts, doctors, lawyers asked for their judgement.
            avoid: Not for a firm's own specialists (business).
          - id: citizen
            key: c
            name: Private person or association
            define: The holder speaks for themselves or for a group of people like them.
            use: Residents, witnesses, activists, unions, charities.
            avoid: Not for anybody who speaks for an office or a firm.
          - id: business
            key: b
            name: Company
            define: The holder speaks for a firm or a trade.
            use: Owners, managers, trade associations.
            avoid: Not for a firm's employees who speak for themselves (citizen).
          - id: media
            key: m
            name: Another news outlet
            define: The holder is a newspaper, an agency or a broadcaster other than this one.
            use: Comments of other outlets that are quoted as opinions.
            avoid: Not where the outlet only passes on what somebody said; that is via.
          - id: document
            key: d
            name: Text without one author
            define: The position is that of a law, a treaty, a study or a resolution.
            use: What such a text demands or finds.
            avoid: Not for letters and statements of one actor; they are that actor's.

    """

  private static let speaker = """
      - id: speaker
        ask: Who holds it, by name?
        scale: entity  # any name; those listed under entities are known by all their spellings
        optional: true
        # Remove the signs to list people and bodies. sourceLabel fills the source when only the
        # name is given; keys of your own, such as side, are what reports can group by.
        # entities:
        #   - id: rivera
        #     names: [Ana Rivera, Rivera, Minister Rivera]
        #     sourceLabel: official
        #     side: government

      - id: via
        ask: Who says so, if neither the holder nor the reporter?
        scale: entity
        optional: true

    """

  private static let target = """
      - id: target
        ask: What is the position about?
        scale: nominal
        default: topic  # filled in where no target is given
        labels:
          - id: topic
            key: t
            name: The question of this study
            define: The matter that the articles were collected for. Rename it to what that is.
            use: Whenever the sentence takes or reports a position on it.
            avoid: Not for positions on people involved in it.
          - id: other
            key: x
            name: Another matter
            define: A position on something else that the articles quarrel about.
            use: Rarely; say in a note what it is, and add a label once it comes up often.
            avoid: Not for sentences without any position, which are none.

    """

  private static let stance = """
      - id: stance
        ask: Where does the holder stand on the target?
        scale: ordinal  # labels in order, from the first to the last
        per: [source, target]  # compared only between statements on the same source and target
        labels:
          - id: oppose
            key: "1"
            name: Against it
            define: The holder rejects the target, works against it or calls it wrong.
            use: Also for accusing somebody of wanting it; the accuser is the holder.
            avoid: Not for doubt that it will succeed (neutral).
          - id: neutral
            key: "2"
            name: Neither for nor against
            define: The holder speaks about the target without taking a side.
            use: Weighing, doubting, naming conditions.
            avoid: Not for sentences without a position, which are none.
          - id: support
            key: "3"
            name: For it
            define: The holder wants the target, works for it or calls it right.
            use: Also for accusing somebody of hindering it; the accuser is the holder.
            avoid: Not for praise of people who do it.
          - id: unclear
            key: "0"
            name: A position, but which
            missing: true  # counted, but left out when agreement is computed
            define: The holder takes a position, and the sentence does not show which.
            use: Irony, half quotations, lost words.
            avoid: Not because it is hard to decide; decide, and say why in a note.

    """

  private static let form = """
      - id: form
        ask: In the holder's own words?
        scale: nominal
        optional: true
        labels:
          - id: quote
            key: w
            name: Word for word
            define: The words that carry the position stand in quotation marks.
            use: Also when only the decisive words are quoted.
            avoid: Not when one can only guess that they were.
          - id: reported
            key: r
            name: In other words
            define: The position is reported without quoting the words that carry it.
            use: Indirect speech, votes, decisions.
            avoid: Not for the reporter's own voice; leave the form out there.

    """
}
