import { phrasePattern } from '../words/phrases.ts'

/** The questions on which a telling takes a side, all of them asked by panels. */
export const axes = ['decided', 'reached', 'role'] as const
export type Axis = (typeof axes)[number]

/** Words by which a telling takes a side: above nought for the one side, below for the other; 2 says it outright. */
export interface Cue {
  weight: number
  pattern: RegExp
}

const cue = (weight: number, ...phrases: readonly string[]): Cue => ({
  weight,
  pattern: phrasePattern(
    ...phrases.map((phrase) => phrase.replace(/@(%?)(?=[ )|]|$)/g, '@$1[^ .]+')),
  ),
})

const other = '@[^ .]+'
/** "Ordered a plaque" is a purchase. */
const order = 'order(?! (?:an?|some|more|another) )'
const anybody = '(?:anyone|anybody|everyone|everybody|@[^ .]+|the @[^ .]+|my @[^ .]+|our @[^ .]+)'

/**
 * Patterns over `personLineOf`. Provenance: written for this project, each for a way of saying and not for a sentence: who
 * speaks of having had the say says so of the act, of who was not asked, of who learned of it later, or of who was against it.
 */
export const cuesByAxis: Readonly<Record<Axis, readonly Cue[]>> = {
  /** Above nought: the speaker had the say. Below: somebody else. */
  decided: [
    cue(
      3,
      'i (?:[^ .]+ ){1,7}(?:regardless|anyway|all the same|nonetheless|nevertheless|even so|just the same)',
    ),
    cue(
      2,
      '(?<!not )(?<!never )(?<!hardly )(?:my|mine) (?:own |and my |alone )?(?:call|decision|choice|idea|initiative|doing|responsibility|authority|order|instruction)',
      '(?:nobody|no one|noone) (?:~3)(?:tell|ask|order|approve|authorise|authorize|sign|permit|allow|instruct|say|want|agree|choose|decide)(?:~1)',
      '(?:nobody|no one|noone) (?:above|over|around|else|in)',
      'no (?:~1)(?:meeting|vote|permission|approval|discussion|committee|consultation|authorisation|sign off|go ahead)',
      `i (?:~2)(?:not|never) (?:~1)(?:ask|consult|wait for|check with|clear it|run it by|seek|need|tell|ring|call|phone) (?:~1)${anybody}`,
      'i (?:~2)(?:not|never) (?:~1)(?:ask|seek|get|have|need|wait for) (?:~1)(?:permission|approval|a yes|leave|clearance|the okay|the ok|a decision)',
      `without (?:~1)(?:ask|asking|consult|consulting|tell|telling|permission|approval|wait|waiting|clearance|orders|her yes|his yes|${other})`,
      `i (?:~1)(?:overrule|insist|decide|choose|veto|opt|rule|${order}|resolve)`,
      'i (?:~1)(?:put my foot down|take (?:the|that|this) decision|make (?:the|that|this) (?:call|decision|choice)|pull the plug|go ahead|go against|have the (?:last|final) (?:word|say)|call it off|give the (?:~1)(?:order|word|instruction)|make up my mind)',
      'i be the one (?:~1)(?:who|that|to) (?:~1)(?:decide|say|choose|pull|stop|call|make|cut|cancel|close|shut|order|pick|sign|push|want|propose|insist|turn|switch|end|kill)',
      'it be me (?:~1)who (?:~1)(?:decide|say|choose|pull|stop|call|make|cut|cancel|close|shut|order|pick|sign|push|want|propose|insist|turn|switch|end|kill)',
      '(?:against|over|despite|in spite of|in the face of|in defiance of) (?:~3)(?:objection|advice|wish|will|protest|order|instruction|opposition|resistance|veto|recommendation|misgiving|doubt)',
      `over (?:my |the |his |her )?${other} (?:'s )?head`,
      `${other} (?:~3)(?:find|hear|learn|read) (?:~1)(?:out )?(?:~4)(?:afterwards|afterward|later|from me|too late|already|the next (?:day|morning)|on (?:mon|tues|wednes|thurs|fri)day)`,
      `${other} (?:~1)(?:only )?(?:find out|hear of it|learn of it|hear about it|learn about it) (?:~1)(?:when|once|after|from)`,
      '(?:take|took) it (?:up)?on myself|take it upon myself|off my own bat|on my own (?:~1)',
      "i(?:'d| would) do (?:it|the same|that) (?:~3)again",
      '(?:up|down|fall|leave(?: it)?) to me',
    ),
    cue(
      1,
      '(?:that|it|this) be (?:~1)me',
      `${other} (?:would|'d) (?:~2)(?:let|keep|go on|leave|want|prefer|wait|rather|go|say no|refuse|stop|block|like)`,
      'i (?:~1)(?:refuse|convince|persuade|propose|suggest|recommend|argue|push|fight|talk (?:~1)(?:into|round)|win (?:~2)(?:over|round)|stop|cancel|close|shut|scrap|kill|drop|cut|pull|dump|throw|tear up|turn (?:it |them )?(?:off|down))',
      'i (?:~1)(?:tell|inform|warn|let) (?:~2)(?:afterwards|afterward|later|the day after|the next (?:day|morning))',
      'i (?:~1)(?:give|issue|set|fix|sign) (?:the|an|a|my)',
      `(?:bring|win|talk|get) ${other} (?:~1)(?:round|around|over|along)`,
      'i have (?:~2)(?:put|make|do|throw|move|stop|close|shut|carry|cut|remove|cancel)',
    ),
    cue(
      -2,
      '(?:tell|order|instruct|direct|force|make|command|require|oblige|pressure|compel|forbid|allow) (?:me|us) (?:~1)(?:to|that (?:i|we)|not|no|leave|stop|do|go|wait|keep|drop|close|shut)',
      "(?:i|we) (?:~1)(?:be|have be|get|have|'d be) (?:~1)(?:tell|order|instruct|force|make|overrule|require|oblige|direct|forbid|outvote|overrule|command|ask) (?:~1)(?:to|by|not|so|that)?",
      "(?:i|we) 'd be (?:~1)(?:tell|order|instruct|ask|overrule)",
      '(?:as|like|because|since) (?:~1)(?:i be |we be |be )?(?:tell|told|instruct|instructed|order|ordered|asked)',
      `(?:'s|his|her|their) (?:own |and only )?(?:call|decision|choice|idea|order|instruction|insistence|request|condition|orders|instructions|initiative)`,
      '(?:come|be|hand|pass) (?:~2)(?:down )?from (?:above|head office|headquarters|upstairs|on high|the top|the board|the ministry|@[^ .]+|hq)',
      'from (?:above|on high|upstairs)',
      '(?:carry|carried) out (?:what|the|their|his|her|this|that|it)',
      '(?:follow|obey|execute|implement) (?:my |the |their |his |her )?(?:~1)(?:order|orders|instruction|instructions|decision|wish|wishes)',
      `do (?:~1)(?:as|what) (?:i be|we be|${other}|the ${other}|my ${other}) (?:~1)(?:tell|say|ask|want|order|decide|wish)`,
      'do as i be',
      'pass (?:~1)(?:it|that|this|the message|the word|the order|the news|the decision) (?:~1)(?:on|along|down)',
      `${other} (?:~2)(?:decide|insist|rule|overrule|veto|decree|vote|forbid|instruct|impose|opt|dictate|${order}|pull|kill|choose)`,
      `${other} (?:~1)say (?:~1)(?:stop|go|do|dump|enough|leave|keep|close|shut|cut|wait|ship|we|that we|it (?:have to|must|should)|(?:they|it|he|she) (?:go|stay|come|leave)|yes|no more)`,
      `${other} (?:~1)(?:put (?:his|her|their) foot down|pull the plug|call it off|have the (?:last|final) (?:word|say)|give the (?:~1)(?:order|go ahead|green light|word|instruction)|take the decision|make the (?:call|decision)|sign it off)`,
      `it be (?:~5)${other} (?:~4)who (?:~1)(?:decide|say|choose|pull|stop|call|make|cut|cancel|close|shut|order|pick|want|insist|push|propose|ask|give|demand|end)`,
      '(?:not|never|hardly) (?:my|mine|our) (?:~1)(?:call|decision|choice|place|say|idea|doing|to (?:decide|choose|say|make))',
      "i (?:~1)(?:have|'d) (?:no|little|nothing) (?:~1)(?:say|choice|voice|vote|to say)",
      'i (?:~1)(?:give in|give way|comply|obey|go along|bow|swallow it|acquiesce)',
      "i (?:'d|would) (?:~1)(?:have )?(?:~1)(?:keep|keeping|wait|prefer|like|want|leave|hold|stay|stick|give it)",
    ),
    cue(
      -1,
      'i (?:~1)(?:be against|disagree|think otherwise|think differently|argue against|object|plead|beg)',
      '(?:ask|want|need|beg|tell) (?:me|us) to',
      `${other} (?:~1)(?:want|demand|request|prefer|would rather|'d rather|need)`,
      'it be (?:his|her|their) (?:day|money|house|shop|show|business|company|ship|land|wedding)',
      'my part (?:~2)be',
      `(?:${other}) (?:~1)(?:agree|approve|cancel|stop|close|shut|cut|drop|scrap)`,
    ),
  ],
  /** Above nought: it got out to the people it was made for. Below: it was stopped before. */
  reached: [
    cue(
      2,
      '(?:apologise|apologize|apology|refund|recall|reimburse|compensate|compensation|voucher)(?:s|ed)?',
      '(?:switchboard|call centre|call center|hotline|helpdesk|help desk|support line|phone|forum|inbox) (?:~3)(?:light|lit|ring|explode|fire|overflow|full|melt|jam|flood|go wild|burn|busy|start)',
      '(?:go|be|be live|sit|stay|run|come|make it) (?:~1)(?:out|live|on air|to print|public|in production|in the wild|in the shop|on the shelf|on the shelves|online|on the website|on the site|on sale|in @%[^ .]+|on the street|on the air|to (?:all|every|each|our|the|two|three|four|five|some|a) (?:~2)@%)',
      `(?:hit|reach|affect|strand|charge|bill|overcharge|lock out|mislead|confuse|hurt|harm|cost|show up (?:for|at)|put) (?:~5)@%`,
      '@%[^ .]+ (?:~4)(?:lose|receive|pay|stand|strand|wait|buy|bought|order|open|notice|laugh|leave|call|ring|write|complain|report|drink|eat|use|wear|be (?:~1)(?:charge|bill|lock|strand|send|hit|affect|hurt|cut|without|give|tell|in|out|down)|miss|get|could not|see|have (?:a|an|no|the|two|to)|go|come|take|find|read|hear|sit|drive|swear|freeze|turn)',
      '(?:in|on) the (?:paper|papers|news|press|front page)',
      'i (?:~2)(?:ring|call|phone|write|visit|drive|go) (?:~1)(?:to )?(?:every|each|all of) (?:~2)',
      '(?:too late|already|by then) (?:~3)(?:out|live|print|ship|send|sent|gone|sold|sell|deliver|in @%[^ .]+|at @%[^ .]+|on the shelf)',
      '(?:sell|sold|ship|deliver|dispatch|publish|broadcast|air|print|mail|post) (?:~2)(?:to|by|before|with|for)',
      'opening night|in front of (?:~3)(?:@%|house|people|everybody|everyone|all)',
    ),
    cue(
      1,
      '(?:thousand|hundred|dozen|thousands|hundreds|dozens) (?:of )?(?:~1)@',
      'real @',
      '@%[^ .]+',
      '(?:go|be) live',
      'for real',
      'in production',
      'complaint',
      'complain',
    ),
    cue(
      -2,
      '(?:staging|sandbox|rehearsal|dry run|dryrun|preproduction|preprod|pre production|acceptance|simulator|simulation|mock up|mockup|testbed|uat|canary|lab|laboratory|preview)',
      '(?:test|demo|training|practice|dummy|trial|internal|development|dev|proof|sample|review|draft) (?:~1)(?:environment|system|server|data|bench|account|tenant|site|rig|database|machine|run|copy|print|instance|build|version|card|file|set|door|device|unit|group|station)',
      'on (?:a|the|our|my|one) (?:~1)(?:copy|bench|laptop|dummy|proof|draft|clone|replica|backup|paper|desk|machine)',
      '(?:before|until) (?:~4)(?:go|leave|ship|open|print|reach|get out|air|launch|publish|send|deliver|release|dispatch|anyone|anybody|a single|live|the public|@%)',
      'never (?:~3)(?:go|leave|reach|get|ship|see|print|air|touch|make it|run|serve|send|go out)',
      '(?:no|not one|not a|not a single|none of (?:the|our|my)|zero|without a|neither|not any) (?:single )?(?:~1)@%',
      '(?:nobody|no one|none of them|none of it) (?:~1)(?:notice|see|know (?=\\.|of|about|it|but|and|until)|hear|outside|at home|receive|get|hurt|affect|ever|leave (?:the|our)|go out)',
      'in time',
      "(?:would|'d|could|might) (?:~1)have (?:~1)(?:hit|reach|affect|strand|charge|bill|wipe|go|be|cost|lose|send|delete|hurt|kill|print|ship|sell|sold|put|give|pay)",
      '(?:catch|stop|pull|hold|find|spot|notice|see|keep) (?:~3)(?:before|in time|just in time|at the (?:last|door|gate|franking)|there|back)',
      '(?:stay|remain|keep|live|be|sit|lie|stick) (?:~5)(?:in house|internal|inside|indoors|on paper|on my|(?:in|on) (?:our|my) (?:own )?(?:~1)|in the (?:lab|office|building|test|warehouse|drawer|post room|store|van|depot|yard))',
      '(?:still|only|just|purely) (?:~3)(?:on paper|internal|a draft|a test|a copy|in (?:the|our|my) (?:~2)(?:office|warehouse|lab|box|building|store|house|room|yard|depot)|wrap|pack|shrink|on my|on our)',
      '(?:outside|leave|beyond) (?:of )?(?:the|our|my) (?:~1)(?:team|building|company|office|room|house|lab|department|warehouse|factory|walls|plant|site)',
      '(?:made up|fake|dummy|synthetic|invented|empty house)',
    ),
    cue(
      -1,
      '(?:the )?(?:evening|day|night|hour|morning|minute) before',
      'luckily|fortunately|thank (?:god|goodness|heaven|heavens)',
    ),
  ],
  /** Above nought: the speaker led it. Below: took part, helped, watched. */
  role: [
    cue(
      2,
      'i (?:~1)(?:run|lead|manage|head|direct|found|oversee|supervise|chair|captain|coordinate|own|command|conduct|curate|edit|produce|host) (?:the|that|this|our|a|it|all|both|every|my|two|three|four|whole)',
      'i (?:~1)(?:hold|have|set|sign|control|approve|plan|own) (?:~1)(?:the|my|its|our) (?:~1)(?:budget|keys|key|plan|money|list|schedule|contract|vision|agenda|team|rota|roster|design|purse)',
      'i hire',
      '(?:under me|report to me|work for me|reporting to me|answer to me)',
      '(?:i|me) (?:~1)(?:be )?(?:~2)(?:in charge|at the helm|responsible for (?:the|all|every|both|two|three)|accountable for)',
      '(?<!of )(?<!in )(?<!from )(?<!at )my (?:own )?(?:project|show|baby|production|expedition|company|shop|kitchen|ship|ward|class|design|initiative|invention)',
      'as (?:the |its |their |a )?(?:~2)@?(?:head|lead|leader|manager|founder|director|captain|chief|chair|owner|editor|conductor|foreman|boss|principal|president)',
      'i (?:be|become) (?:the |its |their |head |a )(?:~2)@?(?:head|lead|leader|manager|founder|director|captain|chief|chair|owner|editor|conductor|foreman|boss|principal|president|coordinator|architect)',
      'effectively|single handedly|from the first (?:~1)to the last',
    ),
    cue(
      1,
      'i (?:~1)(?:build|design|write|decide|choose|train|teach|pick|negotiate|present) (?:the|it|all|every|each|my)',
      'two (?:~1)(?:junior|assistant|apprentice)s? (?:~1)(?:with|under|for) me',
    ),
    cue(
      -2,
      'i (?:be )?(?:only|mostly|mainly|merely|really only) (?:~1)(?!one|person|two|when|after)[^ .]+',
      'i just (?:~1)(?:help|watch|carry|listen|hold|hand|sit|stand|follow|type|copy|do what|do the)',
      'i (?:~2)(?:help|assist|support|tag along|shadow|observe|sit in|stand by|look on|watch)',
      'helping (?:out|with|@)|handing (?:~1)(?:thing|him|her|them)|taking notes|making (?:the )?coffee|in the way|more or less',
      'my (?:only |whole |small |own )?(?:part|bit|contribution|share) (?:~3)(?:be|:)',
      'my (?:only|whole|small) (?:job|task) (?:~3)(?:be|:)',
      'my part (?:~4)(?:be|label|carry|sort)',
      `(?!i |me )@(?!who)[^ .]+ (?:~1)(?:run|lead|manage|head|direct|own|oversee|supervise|chair|coordinate) (?:it|the|that|this|all|everything|us)`,
      `${other} (?:~2)(?:be|have) (?:~1)(?:in charge|responsible|the (?:budget|key|keys|lead|say)|at the helm)`,
      '(?:let|have|allow) me (?:~1)(?:do|help|carry|hold|sort|write|type|watch|take)',
      'when (?:~1)(?:ask|told|need)',
      'i (?:be|come in as|join as|start as|join (?:~3)as) (?:a|an|one of|one|the (?:youngest|newest|junior|third|second|fourth|fifth)|among) ',
      '(?:assistant|intern|junior|trainee|apprentice|helper|observer|volunteer|understudy|student|newcomer|temp|deputy|contractor|bystander|spectator|page turner)',
      '(?:work|be|serve) under (?:a |the |our |my |dr |doctor )?@',
      'from the (?:side|sidelines|gallery|back|audience|bench)',
    ),
    cue(
      -1,
      'i (?:~1)(?:carry|fetch|label|turn|hold|type|drive|hand|fold|sweep|copy|pour|staple|file|sort|note|make (?:the )?(?:coffee|tea)) ',
      'one of (?:the|us|them)',
      'my (?:~1)@(?:boss|manager|supervisor|lead|chief)',
    ),
  ],
}
