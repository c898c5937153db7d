extension LanguageTable {
  static let english = LanguageTable([
    .needsMore: """
    mr mrs ms mx dr drs prof profs lt sgt cpl pvt capt maj adm cmdr supt insp atty messrs mme mlle \
    pte brig mt vs v cf e.g i.e eg ie viz approx ca
    """,
    [.needsMore, .withCapital]:
      "gen gens sen sens rep reps gov govs col rev hon pres det amb fr br ft",
    .beforeNumber: "no nos tab art arts sec secs para op ver div",
    .byNextWord: """
    vol vols fig figs eq eqs p pp ch chap sect ref n° № inc ltd co corp cos bros jr sr st ave blvd \
    rd hwy dept dist est al assn assoc univ ph.d ph.d.s m.d b.a b.sc m.sc eds sq calif minn penn \
    tenn ariz colo okla wyo
    """,
    [.byNextWord, .withCapital]: """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ed \
    conn mass mich pa tex wash wis ala fla ill ind mo neb nev ore va vt ont que
    """,
    .quantity: "a.m p.m am pm lb lbs oz km kg mi min hr hrs",
    .starter: """
    a an the this that these those he she it we they i you his her its our their my your who whom \
    whose which what when where why how there here in on at by for from with as if while after \
    before since although though because but and or nor so yet however moreover meanwhile then \
    thus therefore also once until unless during between among under over without within despite \
    according to of did do does is are was were has have had can could would should might must \
    not no all some many most more several each every both another other one two three such \
    even only just now still perhaps please let it's he's she's that's there's we're they're i'm \
    i've don't didn't what's yes well until through across against along around besides nobody \
    everyone everybody somebody someone nothing everything anyone none neither either few much \
    today yesterday tomorrow later earlier last next first second third finally instead \
    nevertheless nonetheless furthermore additionally indeed overall together like
    """,
    .speechVerb: """
    said says say told tells asked asks ask added adds replied answered claimed shouted shout \
    cried cry called exclaimed wrote writes tweeted warned insisted explained recalled continued \
    demanded wondered whispered yelled howled screamed declared started
    """,
    .quantityOpener: "at by around about on from until till before after since between",
    .afterTime: """
    monday tuesday wednesday thursday friday saturday sunday est edt cst cdt mst mdt pst pdt gmt \
    utc bst cet eet msk et pt ct mt eastern pacific central mountain moscow kyiv london january \
    february march april may june july august september october november december
    """,
    .captionLabel: "image photo picture",
  ])
}
