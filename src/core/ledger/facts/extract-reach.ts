import type { ReachFact } from './fact.ts'
import { findPhrases, phrasePattern } from '../words/phrases.ts'
import { quoteOf, stemsAround } from '../words/telling.ts'
import type { Telling } from '../words/telling.ts'

const outside =
  '(?:customers?|clients?|users?|guests?|patients?|passengers?|shops?|stores?|shoppers?|public|hospitals?|people|person|members?|buyers?|readers?|viewers?|subscribers?|drivers?|riders?|citizens?|tenants?|players?|students?|parents?|households?|accounts?|families|merchants?|sellers?|visitors?|residents?|outside|production|field|farmers?|schools?|pharmacies|clinics?|restaurants?|retailers?|callers?|donors?|travellers?|travelers?|borrowers?|suppliers?|audience|press|voters?|commuters?|pensioners?|applicants?|taxpayers?|spectators?|pupils?|policyholders?|cardholders?|employees|partners?|dealers?)'
const trial =
  '(?:staging|test|testing|qa|lab|bench|review|preview|rehearsal|pilot|sandbox|dev|development|pre production|preproduction|simulator|warehouse|depot|print house|post room|loading bay|factory|my desk|desk|own office|dry run|dress rehearsal|proof|draft|prototype|sample|mockup|sandbox|acceptance|canary|the office|house)'
const received =
  '(?:saw|seen|see|got|get|gotten|received|receive|bought|noticed|felt|lost|paid|charged|affected|hit|sold|opened|complained|called|rang|used|downloaded|ordered|stood|standing|waited|wrote|phoned|were hit|locked out)'

const contained = phrasePattern(
  `(?:never|did n't|not|had n't|has n't) (?:~2)(?:got|get|went|go|gone|made|make|left|leave|reached|reach|escaped|seen|shipped|released|hit) (?:~4)${trial}`,
  `(?:never|did n't|not|had n't|has n't) (?:~2)(?:reach|reached|touch|touched|affect|affected|leave|left|hit|got to|get to|made it to|make it to) (?:~3)${outside}`,
  `(?:no|not one|not a single|none of|zero) (?:~5)(?:reached|saw|affected|noticed|knew|left|went out|shipped|got out|posted|sent|released|received|touched|hit)`,
  '(?:nobody|no one) (?:~3)(?:noticed|knew|opened|clicked|downloaded|received|got (?:it|one)|saw (?:it|anything|that)|was affected|was hit|felt it|heard)',
  'nothing (?:~3)(?:reached|went out|got out|left|shipped|was sent|was posted)',
  `(?:no|not one|not a single|zero) (?:~2)${outside} (?:~3)${received}`,
  `(?:caught|found|spotted|stopped|noticed|saw) (?:~4)(?:in|on|at|during) (?:the |a |our |my )?(?:~1)${trial}`,
  `(?:caught|stopped|found|noticed|fixed|pulled) (?:~3)before (?:~3)(?:${outside}|went out|went live|left|shipped|release|launch|released)`,
  `before (?:any|a single|one|a) (?:~1)${outside}`,
  `(?:was|were) (?:still|only) (?:~1)(?:in|on) (?:the |our |a )?(?:~1)${trial}`,
  // "What hadn't been sent" is the rest of it.
  `(?<!(?:what|that|which) )(?:had|have|was|were) (?:n't|not|never) (?:~2)(?:been )?(?:released|shipped|sent|posted|published|deployed|live|out|printed)`,
  `not (?:~3)(?:of it|piece|box|copy|letter|parcel|unit|one) (?:~3)(?:reached|left|went|got)`,
  'never (?:~1)(?:went|got|made it) (?:~1)(?:live|out|to)',
  'in the nick of time',
  'no harm (?:was )?done',
  '(?:no|without|zero) (?:~1)(?:impact|effect|harm|damage) (?:on|to|for)',
  'before (?:it|they|that|this|anything) (?:~1)(?:went|got|could go|could get|left|shipped) (?:~1)(?:out|live|anywhere)?',
  `(?:never|did n't|not|had n't) (?:~1)(?:left|leave|got out of|get out of|made it out of) (?:the|our|my) (?:~3)`,
  `(?:none|not one|not a single one|no [^ .]+|nothing|not one) (?:~9)(?:went|gone|got|getting|sent|shipped|left(?! us| me)|posted|mailed|delivered|printed|reached|arrived|landed)`,
  `(?:was|were|it was) (?:only )?(?:ever )?(?:only )?(?:on|in|at) (?:my|our) (?:~1)(?:desk|laptop|machine|office|lab|bench|warehouse|staging)`,
  '(?:not one|no|not a single) (?:~1)(?:shipped|sold|released|delivered) [^ .]+',
  '(?:not one|not a single|none of the|none of our) (?:~3)(?:was|were|got|had|has) (?:~1)[^ .]+ed',
  'with (?:the |our )?(?:~1)(?:test|dummy|fake|sample|internal) [^ .]+ only',
  'only (?:~1)(?:with|for|on) (?:~1)(?:test|dummy|fake|internal|our own)',
  '(?:just|only) (?:~1)(?:the |a |our )?(?:beta|pilot|test|internal|trial) [^ .]+',
  `before (?:~1)(?:doors|gates|shop|store|museum|office|sale|sales) (?:~1)opened`,
  `(?:on|in) (?:the |a |our |my )?(?:~1)${trial} only`,
  `only (?:on|in|at) (?:the |a |our |my )?(?:~1)${trial}`,
  '(?:~1)our own (?:~1)(?:data|office|canteen|building|staff|people|accounts?|machines?|units?|shop|team) (?:only|and no further|alone)',
  '(?:was|were) (?:only|just) (?:the |a |our |in |on )*(?:demo|test|internal|staging|dummy|training|dev) [^ .]+',
  'only (?:the |a |our )?(?:demo|test|internal|staging|dummy|training|dev) [^ .]+',
  'where it stayed',
  '(?:never|not) (?:got|get|was|were) (?:printed|sent|posted|published|released|deployed|shipped|mailed|sold)',
  `(?:no|not a|not one|not a single) (?:~1)${outside}(?: 's)? [^ .]+ (?:~1)(?:was|were|got|had) (?:~1)(?:touched|affected|lost|hit|harmed|wrong)`,
  '(?:empty house|only internal|internal only|only internally|test data only|only test)',
)
const reached = phrasePattern(
  `(?!no )(?:\\d[^ ]*|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|forty|fifty|twenty|thirty|sixty|seventy|eighty|ninety|a few|several|many|real|our|the|of|every) (?:~1)${outside} (?:had |were |have |who |already |actually |then |got ){0,2}${received}`,
  `(?:customers?|clients?|users?|guests?|patients?|passengers?|shoppers?) (?:had |were |have |already |actually |all ){0,2}${received}`,
  '(?:it|they|that|which|this) (?:~1)went out(?: in| to| with|(?= ))',
  '[^ .]+(?<!s)s (?:had |have |already ){0,2}(?:went|gone) out (?:to|with|in|on|by|before|that|and|the)',
  `(?:went|got|gone|sent|shipped|reached|delivered|out) (?:~1)(?:to|into) (?:~3)${outside}`,
  '(?:was|were|been) (?:~1)live (?:~1)(?:in|for|on|at|with)',
  'went (?:~1)live (?:~1)(?:with|for)',
  '(?:was|were|been|got) (?:~1)(?:posted|published|sold|mailed|delivered|shipped|distributed|handed out|sent out|sent to|already out|already live|in production)',
  `(?:in|into|on|to) production`,
  `${outside} had (?:their|his|her) [^ .]+ (?:~1)[^ .]+ed`,
  '(?:had|have|has) (?:~1)gone out',
  `(?:affected|hit|reached|impacted) (?:~3)${outside}`,
  `(?:went|gone) to (?:~3)${outside}`,
  `${outside} (?:started|began|kept) (?:calling|complaining|ringing|writing|phoning)`,
  '(?:complaints|calls|tickets) (?:~1)(?:came|were coming|started coming|poured) in',
  '(?:made|in|hit) the (?:~1)(?:news|papers|newspaper|headlines)',
  `(?:refunded|compensated|called back|recalled|apologised to|apologized to) (?:~3)${outside}`,
  `${outside} (?:had |have |were )(?:~8)in (?:their|his|her) (?:hands?|pockets?|inbox|mailbox|letterbox)`,
  `${outside} (?:had|have|already had) (?:the|a) (?:~1)wrong`,
  `${outside} had (?:it|them|one|theirs) (?:at home|already|in|on)`,
  '(?:had|has) (?:already )?been (?:printed|mailed|posted|published|shipped|sold|delivered)',
  `(?:people|passengers?|customers?|guests?|families|patients?|visitors?) (?:were|was|stood|sat|waited|standing) (?:~3)(?:platform|doors?|corridor|street|queue|gate|line|hall|lobby)`,
  `all (?:our |the |of our )?${outside} (?:~1)${received}`,
  '(?:in front of|before) (?:a|the|an|our|their) (?:~2)(?:audience|house|customers?|public|press|board|guests?|crowd)',
  '(?:on|at) (?:the )?opening night',
  '(?:hit|reached|affected|blocked|charged|billed) (?:~5)(?:\\d[^ ]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|twenty|thirty|forty|fifty|sixty) [^ .]+s',
  '(?:refunded|compensated) (?:~1)(?:everyone|everybody|them|all)',
  '(?:had|made|started|ordered|issued) (?:to )?(?:the |a )?recall',
  '(?:at|with|in) (?:the |our )?(?:wholesalers?|retailers?|supermarkets?)',
  'a live (?:tenant|customer|client|system|account|site|server|database)',
  '(?:got|had got|went) (?:~1)to (?:about |some |nearly |around |over |more than )?(?:a |one |two |three |four |five |six |seven |eight |nine |ten |twenty |thirty |forty |fifty )?(?:dozen|hundred|thousand|million) [^ .]+ before (?:i|we)',
  `${outside} (?:were|was|got|had been) (?:~1)(?:stranded|stuck|locked out|stood up|left|turned away|sent home)`,
  `[^ .]+ (?:~2)in (?:the )?(?:shops|stores|field|wild)`,
  `(?:customers?|clients?|users?|guests?|patients?|passengers?|tenants?|members?|subscribers?|readers?) (?:~1)(?:complained|noticed|had noticed|were charged|were billed|were locked)`,
  `${outside} (?:had|have) (?:~1)sold`,
  '(?:was|were|been|had) already (?:~1)(?:in|at|with|out|on|gone|mailed|sent|posted|shipped|printed|delivered|live|charged|billed)',
  `(?:customers?|clients?|users?|guests?|patients?|passengers?|members?|subscribers?) (?:~1)(?:rang|called|phoned|wrote|complained|told us|reported)`,
  '(?:by the time|before) (?:i|we|anyone|somebody) (?:~1)(?:saw|noticed|found|caught|spotted|knew|realised)',
)
const denied = new Set([
  'no',
  'not',
  "n't",
  'never',
  'nobody',
  'none',
  'nothing',
  'without',
  'zero',
  'before',
  'would',
  "'d",
  'could',
  'so',
])
const aboutReach = 3

/** Whether a fault reached the people outside, where the telling says so. */
export function extractReach(telling: Telling): ReachFact[] {
  const facts: ReachFact[] = []
  const { words } = telling
  const add = (isReached: boolean, from: number, to: number) =>
    facts.push({
      kind: 'reached-customers',
      reached: isReached,
      about: stemsAround(telling, from, to),
      ...quoteOf(telling, from, to),
    })
  for (const { from, to } of findPhrases(telling, contained)) add(false, from, to)
  for (const { from, to } of findPhrases(telling, reached)) {
    const left = words.slice(Math.max(0, from - aboutReach), to)
    if (left.some((word) => denied.has(word.norm))) continue
    if (
      facts.some(
        (fact) => fact.place.start < words[to - 1]!.end && fact.place.end > words[from]!.start,
      )
    )
      continue
    add(true, from, to)
  }
  return facts
}
