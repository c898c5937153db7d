import Agreement
import Annotations
import JSON
import Testing

@testable import Reports

struct CodingReportTests {
  private func report(
    _ articles: CodedArticle..., codebook: Codebook = FictionalStudy.codebook, withheld: Int = 0
  ) throws -> CodingReport {
    var builder = try CodingReport.Builder(codebook: codebook)
    for article in articles { try builder.add(article) }
    return builder.finish(withheld: withheld, interval: .none)
  }

  private static let first = FictionalStudy.article(
    "a", "mira done 1:source=official,target=talks,stance=support 2:-",
    "jon 1:source=official,target=talks,stance=oppose")
  private static let second = FictionalStudy.article(
    "b", "mira irrelevant 1:source=official,stance=support",
    "jon 1:source=reporter,speaker=north,target=sanctions,stance=oppose")

  @Test func progressCountsArticlesUnitsAndStatements() throws {
    let progress = try report(Self.first, Self.second).progress
    #expect(progress.map(\.annotator.description) == ["jon", "mira"])
    #expect(progress.map(\.doneArticles) == [0, 1])
    #expect(progress.map(\.irrelevantArticles) == [0, 1])
    #expect(progress.map(\.codedUnits) == [2, 2])
    #expect(progress.map(\.noneUnits) == [0, 1])
    #expect(progress.map(\.uncodedUnits) == [20, 9])
    #expect(progress.map(\.statements) == [2, 1])
  }

  @Test func distributionsStandTogetherAndApart() throws {
    let report = try report(Self.first, Self.second)
    let stance = try #require(report.distributions.first { $0.section == "stance-by-source" })
    #expect(stance.tables.map { $0.annotator?.description } == [nil, "jon", "mira"])
    #expect(stance.tables[0].columns == ["oppose", "neutral", "support", "unclear"])
    #expect(stance.tables[0].rows.map(\.value) == ["reporter", "official"])
    #expect(stance.tables[0].rows.map(\.counts) == [[1, 0, 0, 0], [1, 0, 1, 0]])
    #expect(stance.tables[2].total == 1)
  }

  @Test func speakersAreGroupedByTheirFurtherKeys() throws {
    let report = try report(Self.second)
    let side = try #require(report.distributions.first { $0.section == "stance-by-speaker-side" })
    #expect(side.tables[0].rows.map(\.value) == ["coast"])
  }

  @Test func speakersStandByHowOftenTheyOccur() throws {
    let report = try report(
      FictionalStudy.article(
        "a", "mira 1:speaker=south 2:speaker=north 3:speaker=north 4:source=official 5:speaker=abe")
    )
    let speakers = try #require(report.distributions.first { $0.section == "stance-by-speaker" })
    #expect(speakers.tables[0].rows.map(\.value) == ["north", "abe", "south", nil])
  }

  @Test func aMissingVariableDropsItsSectionAndSaysSo() throws {
    var codebook = FictionalStudy.codebook
    codebook.variables.removeAll { $0.id == "target" }
    let report = try report(Self.first, codebook: codebook)
    #expect(report.missing.map(\.section) == ["stance-by-target", "via", "form"])
    #expect(
      report.text.plain.contains(
        "Section 'via': the codebook has no variable 'via'."))
  }

  @Test func withoutStanceTheOtherVariablesAreCountedAlone() throws {
    var codebook = FictionalStudy.codebook
    codebook.variables.removeAll { $0.id == "stance" }
    let report = try report(Self.first, codebook: codebook)
    #expect(report.distributions.map(\.section) == ["source", "speaker", "target", "topic"])
  }

  @Test func twoSpellingsOfOneLetterAreTwoValues() throws {
    let report = try report(
      FictionalStudy.article("a", "mira 1:speaker=Caf\u{E9} 2:speaker=Cafe\u{301}"))
    let speakers = try #require(report.distributions.first { $0.section == "stance-by-speaker" })
    #expect(speakers.tables[0].rows.map(\.total) == [1, 1])
  }

  @Test func everyLabelOfASetCounts() throws {
    let report = try report(FictionalStudy.article("a", "mira 1:topic=war|trade 2:topic=war"))
    let topic = try #require(report.distributions.first { $0.section == "topic" })
    #expect(topic.tables[0].rows.map(\.total) == [2, 1])
  }

  @Test func withheldArticlesAreNamed() throws {
    #expect(try report(Self.first, withheld: 2).text.plain.contains("2 articles left out: until"))
    #expect(text(try report(Self.first, withheld: 2).json).contains(#""withheld":2"#))
  }

  @Test func hostileNamesDoNothingInTextAndMarkdown() throws {
    let article = FictionalStudy.article("a", "mira 1:speaker=\u{1B}[31m|<b>,source=official")
    let report = try report(article)
    #expect(report.text.plain.contains("\\u{1b}[31m|<b>"))
    #expect(report.markdown.contains("&#92;u{1b}\\[31m&#124;&#60;b&#62;"))
  }

  @Test func theOrderOfArticlesDoesNotShow() throws {
    #expect(try report(Self.first, Self.second).json == report(Self.second, Self.first).json)
  }

  @Test func jsonIsStrict() throws {
    let json = try report(Self.first, Self.second).json
    #expect(throws: Never.self) { try JSONValue(parsing: json) }
  }

  @Test func csvIsOneNumberARow() throws {
    let lines = text(try report(Self.first, Self.second).csv).split(separator: "\n")
    #expect(lines.first == "section,row,column,value")
    #expect(lines.contains("progress,mira,none,1"))
    #expect(lines.contains("stance-by-source,official,support,1"))
    #expect(lines.contains("stance-by-source/jon,reporter,oppose,1"))
    #expect(lines.contains("agreement/found,all,percent_agreement,1.0"))
    let numbers = lines.filter { !$0.hasPrefix("summary,") }
    #expect(
      numbers.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 4 })
  }

  /// Two annotators, two variables.
  private func smallReport() throws -> CodingReport {
    var codebook = FictionalStudy.codebook
    codebook.variables.removeAll { $0.id != "source" && $0.id != "stance" }
    let article = FictionalStudy.article(
      "a", "mira done 1:source=official,stance=support 2:- 3:source=reporter,stance=neutral",
      "jon 1:source=official,stance=oppose 2:- 3:source=reporter,stance=neutral")
    return try report(article, codebook: codebook, withheld: 1)
  }

  @Test func textIsTablesWithSentences() throws {
    #expect(
      try smallReport().text.plain == """
        Summary
          Of 2 statements in 1 article the largest parts are from 'reporter' and
          'official': 1 of 2 each.
          Of 2 statements 0 say 'oppose' and 0 say 'support'.
          On stance 2 annotators agree with an alpha of -0.50, too little to rest a
          conclusion on; the labels they confuse most are 'oppose' and 'support' of
          stance, once.

        Coding with 'invented', version 2
          1 article; articles, units and statements by annotator:
          1 article left out: until you are done with an article, others' codings of
          it stay hidden.
          annotator  open  done  irrelevant  coded  none  uncoded  flagged  statements
          jon           1     0           0      3     1        8        0           2
          mira          0     1           0      3     1        8        0           2

        Voices
          2 statements. What units hold is taken as said by the majority in 3 units.
          Some value has no majority in 1 unit and counts as tied.
          source    statements  share
          reporter           1   50 %  ██████████
          official           1   50 %  ██████████

        Settled stance by source
          source    oppose    neutral  support       tied  all
          reporter       0  1 (100 %)        0          0    1          |
          official       0          0        0  1 (100 %)    1          |

        Settled stance by month
          month    oppose   neutral  support      tied  all
          2024-03       0  1 (50 %)        0  1 (50 %)    2          |

        Stance by source
          All statements of jon, mira together, each as often as it was recorded:
          source      oppose    neutral   support  unclear  all  share
          reporter         0  2 (100 %)         0        0    2   50 %
          official  1 (50 %)          0  1 (50 %)        0    2   50 %
          The statements of jon alone:
          source       oppose    neutral  support  unclear  all  share
          reporter          0  1 (100 %)        0        0    1   50 %
          official  1 (100 %)          0        0        0    1   50 %
          The statements of mira alone:
          source    oppose    neutral    support  unclear  all  share
          reporter       0  1 (100 %)          0        0    1   50 %
          official       0          0  1 (100 %)        0    1   50 %

        Left out
          Section 'stance-by-target': the codebook has no variable 'target'.
          Section 'stance-by-speaker': the codebook has no variable 'speaker'.
          Section 'via': the codebook has no variable 'via'.
          Section 'form': the codebook has no variable 'form'.

        Agreement
          variable           units  percent agreement   alpha  95 % interval
          found (nominal)        3              1.000   1.000              -
          found: jon, mira       3              1.000   1.000              -
          source (nominal)       2              1.000   1.000              -
          source: jon, mira      2              1.000   1.000              -
          stance (ordinal)       2              0.500  -0.500              -
          stance: jon, mira      2              0.500  -0.500              -
          What was left out, and why: see 'agreement'.

        Review
          Of the units of each article, 2 are coded alike by all its annotators, 1
          differently, 0 not by all; 0 are decided in the reference.
          Why codings differ; a unit may differ for several reasons:
          cause     units
          polarity      1
          1 unit to settle with 'review':
          unit      state  differs in
          a#1   undecided    polarity

        """)
  }

  @Test func markdownIsTablesWithSentences() throws {
    #expect(
      try smallReport().markdown == """
        ## Summary

        Of 2 statements in 1 article the largest parts are from 'reporter' and 'official': 1 of 2 each.

        Of 2 statements 0 say 'oppose' and 0 say 'support'.

        On stance 2 annotators agree with an alpha of -0.50, too little to rest a conclusion on; the labels they confuse most are 'oppose' and 'support' of stance, once.

        ## Coding with 'invented', version 2

        1 article; articles, units and statements by annotator:

        **1 article left out: until you are done with an article, others' codings of it stay hidden.**

        | annotator | open | done | irrelevant | coded | none | uncoded | flagged | statements |
        | :-- | --: | --: | --: | --: | --: | --: | --: | --: |
        | jon | 1 | 0 | 0 | 3 | 1 | 8 | 0 | 2 |
        | mira | 0 | 1 | 0 | 3 | 1 | 8 | 0 | 2 |

        ## Voices

        2 statements. What units hold is taken as said by the majority in 3 units. Some value has no majority in 1 unit and counts as tied.

        | source | statements | share |
        | :-- | --: | --: |
        | reporter | 1 | 50 % |
        | official | 1 | 50 % |

        ## Settled stance by source

        | source | oppose | neutral | support | tied | all |
        | :-- | --: | --: | --: | --: | --: |
        | reporter | 0 | 1 (100 %) | 0 | 0 | 1 |
        | official | 0 | 0 | 0 | 1 (100 %) | 1 |

        ## Settled stance by month

        | month | oppose | neutral | support | tied | all |
        | :-- | --: | --: | --: | --: | --: |
        | 2024-03 | 0 | 1 (50 %) | 0 | 1 (50 %) | 2 |

        ## Stance by source

        All statements of jon, mira together, each as often as it was recorded:

        | source | oppose | neutral | support | unclear | all | share |
        | :-- | --: | --: | --: | --: | --: | --: |
        | reporter | 0 | 2 (100 %) | 0 | 0 | 2 | 50 % |
        | official | 1 (50 %) | 0 | 1 (50 %) | 0 | 2 | 50 % |

        The statements of jon alone:

        | source | oppose | neutral | support | unclear | all | share |
        | :-- | --: | --: | --: | --: | --: | --: |
        | reporter | 0 | 1 (100 %) | 0 | 0 | 1 | 50 % |
        | official | 1 (100 %) | 0 | 0 | 0 | 1 | 50 % |

        The statements of mira alone:

        | source | oppose | neutral | support | unclear | all | share |
        | :-- | --: | --: | --: | --: | --: | --: |
        | reporter | 0 | 1 (100 %) | 0 | 0 | 1 | 50 % |
        | official | 0 | 0 | 1 (100 %) | 0 | 1 | 50 % |

        ## Left out

        Section 'stance-by-target': the codebook has no variable 'target'.

        Section 'stance-by-speaker': the codebook has no variable 'speaker'.

        Section 'via': the codebook has no variable 'via'.

        Section 'form': the codebook has no variable 'form'.

        ## Agreement

        | variable | units | percent agreement | alpha | 95 % interval |
        | :-- | --: | --: | --: | --: |
        | found (nominal) | 3 | 1.000 | 1.000 | - |
        | found: jon, mira | 3 | 1.000 | 1.000 | - |
        | source (nominal) | 2 | 1.000 | 1.000 | - |
        | source: jon, mira | 2 | 1.000 | 1.000 | - |
        | stance (ordinal) | 2 | 0.500 | -0.500 | - |
        | stance: jon, mira | 2 | 0.500 | -0.500 | - |

        What was left out, and why: see 'agreement'.

        ## Review

        Of the units of each article, 2 are coded alike by all its annotators, 1 differently, 0 not by all; 0 are decided in the reference.

        Why codings differ; a unit may differ for several reasons:

        | cause | units |
        | :-- | --: |
        | polarity | 1 |

        1 unit to settle with 'review':

        | unit | state | differs in |
        | :-- | --: | --: |
        | a\\#1 | undecided | polarity |

        """)
  }
}
