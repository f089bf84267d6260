import type { Concern } from './concern.ts'

/** How recruiters and panels word a concern. Provenance: written for this project, in their voices. */
export interface ConcernWords {
  /** Words that are the concern in themselves: "vague", "rambled". What negates them takes it back. */
  says: readonly RegExp[]
  /** What is missed where a word of lacking stands before it: "no result", "unclear what your part was". */
  lacks: readonly RegExp[]
}

/** A few words, none of which begins a new clause. */
const few = (most: number): string => `(?:[\\w'’-]+ ){0,${most}}?`
const words = (text: string): RegExp => new RegExp(`\\b(?:${text})`, 'gi')

const you = "(?:you|he|she|they|the candidate|candidate)(?:'d|'ve)?"
const your = '(?:your|his|her|their|the|a|any|its|own)'

/** Words after which something is missed. The last of them is followed by what. */
export const lackWords = [
  "no|not|never|nobody|nothing|none|without|[a-z]+n't|couldn't|cannot",
  'lack(?:ed|s|ing)?(?: of| in)?|missing|miss(?:ed|es)|unclear|unsure|insufficient|limited|absence of',
  '(?:hard|difficult|impossible) to|struggled to|failed to|unable to|left (?:guessing|wondering)|question (?:on|about|around|mark)',
  '(?:weak|short|thin|light|low|poor|vague|fuzzy|soft) (?:on|in|about|around)|(?:very )?little|hardly any|few',
  'asked (?:\\w+ ){0,2}times',
  "more (?:on|about|of|detail on|around)|(?:would|they'd|she'd|he'd|we'd)(?: have)? (?:liked|loved|wanted|like|love)(?: to (?:see|hear))?|(?:wanted|hoping|wished|looking)(?: to (?:see|hear|know))?(?: for)?|work on|what (?:they|she|he|we) (?:missed|wanted)",
  '(?:main |biggest |one |only )?(?:gap|weakness|weak point|concerns?|issue)s?(?: \\w+){0,2}? (?:was|were|is|are|in|with|about|around|on)',
].join('|')

/** After a word of lacking these say that nothing is missed: "no concerns about", "nobody doubted". */
export const nothingAmiss =
  /^(?:[\w'’-]+ ){0,2}?(?:concerns?|doubts?|doubted|questions? (?:about|on|around|as)|issues?|complaints?|problems?|fault|just|only|hesitations?|reservations?|worr(?:y|ies)|negatives?|enough (?:good|praise)|help but)\b/i

export const concernWords: Readonly<Record<Concern, ConcernWords>> = {
  'not-specific': {
    says: [
      words(
        `(?:(?:too|quite|pretty|a bit|a little|rather|very|somewhat|fairly|stayed|kept (?:it|things)|remained|at a|all) ){0,3}(?:vague|generic|abstract|theoretical|hypothetical|(?<!in )general|surface[- ]level|superficial|shallow|high[- ]level|hand[- ]?wavy|cliché(?:d|s)?|buzzwords?|boilerplate|textbook)\\b(?! (?:tension|manager|counsel|availability|knowledge|feedback|impression|design))`,
      ),
      words(
        `(?:much |a lot |far |clearly )?(?:thinner|less (?:specific|detailed|concrete|convincing))(?: than [\\w' -]{1,40})?`,
      ),
      words(`what ${you} (?:would|usually|normally|typically|generally) (?:do|does)\\b`),
      words(`(?:one|a) (?:time|moment|occasion) (?:that |when |where )?it (?:actually )?happened`),
      words(`(?:details?|answers?|follow-ups?) (?:fell apart|did not hold|didn't hold|ran dry)`),
    ],
    lacks: [
      words(
        `(?:specific(?:s|ity|ally)?|details?|concrete(?:ness| \\w+)?|examples?|substance|depth|granular(?:ity)?|texture|much underneath|anything underneath)\\b`,
      ),
      words(`(?:details?|specifics) (?:weren't|wasn't|were not|was not) there`),
      words(`(?:go )?beyond what is on`),
    ],
  },
  'part-unclear': {
    says: [
      words(`who (?:actually |really )?(?:made the call|decided|did (?:it|what)|owned it)`),
      words(
        `(?:oversold|overstated|inflated|exaggerated) ${few(1)}(?:part|role|contribution|impact)`,
      ),
      words(`inconsistenc(?:y|ies)`),
      words(`(?:got |heard )?["'“]?the team (?:found|caught|did|fixed|handled|decided)(?: it)?`),
      words(`in the passive|passive voice`),
      words(`somebody else's (?:story|work|project)`),
    ],
    lacks: [
      words(
        `(?:how (?:central|involved|hands[- ]on)|${your} (?:own |individual |personal |actual |exact )*(?:role|part|contributions?|involvement)|individual contributions?|(?:role|contributions?)\\b|(?<!tak(?:e|en|ing) |took )ownership\\b|owned|drove)(?: [\\w'’]+ was)?`,
      ),
      words(
        `what (?:exactly |actually )?(?:${you} (?:\\w+ )?(?:did|drove|owned|contributed|built|led)\\b(?: (?:himself|herself|yourself|themselves))?|was (?:you|yours|him|her|them|theirs|his|hers)(?: and what was [\\w ]{2,12})?)`,
      ),
      words(
        `(?:(?:whether|if) )?(?:it|this|that) was (?:actually |really )?(?:${your} (?:own )?(?:work|story|project)|you|yours|theirs)`,
      ),
      words(`what to credit ${few(1)}(?:you|him|her|them)?(?: with)?`),
      words(`(?:had been|was|were) (?:actually |really )?there\\b`),
      words(`pin down ${few(2)}(?:contribution|part|role)`),
    ],
  },
  'we-for-everything': {
    says: [
      /(?:[\w']+ ){0,2}["“'‘]we["”'’](?: (?:a lot|throughout|everywhere|statements?|all the time|too (?:much|often)))?/gi,
      words(
        `(?:said |says |uses? |used |using |lots of |too many |only |always )?we (?:a lot|throughout|everywhere|statements?|language|all the time|the whole time|too (?:much|often)|for everything|instead of i)\\b`,
      ),
      words(`(?:every|each|most) (?:sentences?|answers?) (?:started|began|starts|begins) with we`),
      words(
        `(?:talks?|talked|speaks?|spoke|spoken) (?:mostly |mainly |only |always )?(?:in terms of|about|for) the team\\b`,
      ),
      words(`(?:about )?yourself more(?: and the team less)?`),
      words(`(?:hides?|hid|hiding|hidden) behind the team`),
      words(`more "?i"? (?:and|than) (?:less )?"?we"?`),
    ],
    lacks: [words(`enough "?i"?(?: statements)?\\b(?! )`)],
  },
  'no-decision': {
    says: [],
    lacks: [
      words(
        `(?:(?:clear |real |actual )?decisions?(?:[- ]making)?|choices?|trade-?offs?|alternatives?|reasoning(?: behind [\\w ]{2,30})?|rationale|justif(?:y|ication)|(?:other )?options(?: (?:were|was) considered)?)\\b`,
      ),
      words(`what (?:other )?(?:options|alternatives) (?:were|was|had been) \\w+`),
      words(`what ${you} (?:decided|chose)`),
      words(`why\\b(?: ${you} \\w+(?: the [\\w-]+(?: \\w+)?)?)?`),
    ],
  },
  'no-tension': {
    says: [
      words(
        `(?:sounded|seemed|made it (?:sound|look)|felt|all) (?:too |very |a bit |rather )?(?:easy|smooth sailing|rosy|conflict[- ]free)`,
      ),
      words(`(?:everybody|everyone|they all|the whole team) agreed(?: with (?:you|him|her|them))?`),
      words(
        `(?:not|wasn't|isn't|weren't) (?:\\w+ )?(?:very |really |that )?(?:hard|difficult|challenging) enough`,
      ),
    ],
    lacks: [
      words(
        `(?:(?:a |one )?(?:times?|moments?|points?|story|stories|anything|something) )(?:when |where |that )?(?:(?:things|it|you|something) )?(?:went|goes|going|gone|got) (?:sideways|wrong|badly|south|off the rails|stuck)`,
      ),
      words(`(?:(?:real |actual |genuine )?setbacks?|near[- ]miss(?:es)?)\\b`),
      words(
        `(?:(?:real |actual )?(?:tension|conflicts?|disagreements?|obstacles?|adversity|push-?back|friction|resistance)|(?:real |actual )challenges?)\\b`,
      ),
    ],
  },
  'no-stakeholder': {
    says: [
      words(`vague tension (?:with|between) [\\w ]{3,30}`),
      words(`who (?:did )?${you} (?:have to|had to|needed to) (?:convince|persuade|win)`),
    ],
    lacks: [
      words(
        `(?:(?:real |actual )?stakeholders?(?: management)?|(?:the )?people involved|influenc(?:e|ing)(?: \\w+){0,3}|human (?:side|element)|named|persuasion|other side)\\b`,
      ),
      words(`(?:a |any )?names?\\b(?! (?:of|for))`),
      words(`who (?:was|were|stood) (?:on|against)[\\w ]{0,20}`),
      words(`(?:any(?:one|body)|people) outside(?: of)? [\\w ]{3,20}`),
      words(`who ${few(2)}(?:convince|persuade|win over)`),
    ],
  },
  'no-outcome': {
    says: [
      words(
        `(?:the )?(?:ending|outcomes?|results?|impact) (?:was|were|is|are) (?:\\w+ )?(?:missing|unclear|vague|thin|weak|absent|left open)`,
      ),
      words(`did it (?:ship|help|work|land)\\b`),
    ],
    lacks: [
      words(
        `(?:(?:clear |concrete |measurable |tangible |business |quantifi(?:ed|able) |real )*(?:outcomes?|results?|metrics?|numbers|impact|ending|data points)|measurable \\w+|quantif\\w+)\\b`,
      ),
      words(`how (?:it|that|this|the story) (?:ended|turned out|went|landed)`),
      words(`what came (?:out )?of it`),
    ],
  },
  'blamed-others': {
    says: [
      words(`blam(?:ed|es|ing)(?: [\\w' ]{2,24})?|blame on [\\w ]{3,20}`),
      words(`(?:some )?finger[- ]?pointing`),
      words(`(?:threw|throws|throwing) [\\w ]{3,30} under the bus`),
      words(
        `(?:seemed |a bit |came across as |quite |rather |got |very )*defensive(?: about [\\w ]{3,20})?`,
      ),
      words(`deflect(?:ed|s|ing)?(?: (?:responsibility|blame|onto [\\w ]{3,20}))?`),
      words(`(?:made |making |lots of )?excuses`),
      words(`own (?:your|his|her|their) (?:share|part|piece|mistakes?)(?: of it)?`),
      words(
        `(?:badmouth(?:ed|ing)?|spoke (?:badly|poorly|negatively) (?:of|about)|negative about)(?: [\\w' ]{3,24})?`,
      ),
      words(`(?:somebody|someone) else's fault`),
    ],
    lacks: [
      words(
        `(?:take|taking|took|accept|own|assume)(?: \\w+)? (?:ownership|responsibility|accountability)(?: (?:of|for) [\\w ]{3,24})?`,
      ),
      words(`accountability`),
    ],
  },
  rehearsed: {
    says: [
      words(
        `(?:(?:sounded|felt|seemed|came across as|a bit|a little|too|very|overly|quite|slightly|somewhat|little|over)[- ])*(?:rehearsed|scripted|polished|memori[sz]ed|canned|robotic|coached|rote|over-?prepared|smooth)\\b(?! sailing)`,
      ),
      words(`(?:a |your |the )?prepared (?:speech|answers?|examples?|stor(?:y|ies)|lines?|script)`),
      words(
        `(?:back to |repeated |repeating |told |only )?the same (?:story|example|answer|anecdote)s?\\b`,
      ),
      words(`told (?:it|that|this) (?:many|a hundred|a thousand|so many) times`),
      words(`(?:left|off|leave|stuck to|reading from) (?:the|a|your) script`),
      words(`reading (?:it )?(?:off|from)\\b`),
    ],
    lacks: [words(`(?:authentic(?:ity)?|spontaneous|spontaneity|natural)\\b`)],
  },
  'too-long': {
    says: [
      words(`rambl(?:ed|es|ing|y)`),
      words(
        `(?:a bit |a little |quite |very |rather )?(?:long-?winded|wordy|verbose|meandering)(?: in places)?`,
      ),
      words(`(?:a bit of )?a? ?monologues?`),
      words(`(?:(?:a bit|far|much|way|took) )?too long(?: to [\\w ]{3,24})?`),
      words(`ran (?:\\w+ )?(?:past|over|long)(?: [\\w ]{3,20})?`),
      words(`(?:we |they )?ran out of time(?: [\\w ]{3,30})?`),
      words(
        `(?:had|needed|have) to (?:interrupt|cut [\\w]+ (?:off|short)|redirect|steer)(?: (?:you|him|her|twice|often|several times))?`,
      ),
      words(
        `(?:take|took|slow|long|while|time|struggled|prompts?)(?: \\w+){0,3}? to (?:get|come) to the point`,
      ),
      words(`lost (?:the|track|their|his|her)(?: of)?(?: the)? (?:thread|point|plot)`),
      words(`(?:several|many|lots of|multiple) (?:prompts|reminders)`),
      words(`(?:on|off on|went on) (?:a |many |several )?tangents?`),
      words(`went on and on`),
      words(`length(?: of (?:the|your) answers)?\\b`),
    ],
    lacks: [
      words(`concis\\w+|brevity|succinct\\w*|crisp\\w*|to the point`),
      words(`get a word in`),
    ],
  },
  'no-learning': {
    says: [
      words(
        `(?:the )?(?:takeaways?|lessons?|learnings?|reflections?) (?:was|were|felt|is|are) (?:\\w+ )?(?:generic|thin|weak|vague|shallow|missing|clich\\w+|superficial|a platitude)`,
      ),
    ],
    lacks: [
      words(
        `(?:(?:evidence of |clear |real )*(?:learnings?|lessons?|takeaways?|growth(?: mindset)?|self-?(?:reflection|awareness)|reflection|introspection|humility)|learn(?:ed|t)?)\\b`,
      ),
      words(`(?:do(?:ing|ne)?|did) differently`),
      words(`(?:what|how) (?:has |had )?changed(?: \\w+)?`),
    ],
  },
  'small-scope': {
    says: [
      words(`(?:more )?(?:junior|mid-?level|entry-?level)(?: than [\\w ]{3,16})?`),
      words(
        `(?:the )?(?:impact|scope|scale|influence) (?:was|were|is|felt) (?:\\w+ )?(?:limited|small|narrow|too small|local|below|not)(?: (?:to|at|for) [\\w ]{3,24}| level)?`,
      ),
      words(
        `(?:a )?(?:bigger|larger|broader|wider) (?:project|scope|impact|influence|stage|problem|story|scale)s?`,
      ),
      words(`(?:felt |too |seemed |quite |a bit )+small(?: for [\\w ]{3,16})?`),
      words(`(?:below|under) (?:the )?(?:level|bar|senior|staff)`),
      words(`(?:something |more )?(?:org|company|organi[sz]ation)-?(?:wide)`),
      words(`one (?:service|team|feature)(?: and (?:two|three|a few) people)?\\b(?= ?[.,;)])`),
      words(`scope (?:was )?not (?:at|up to) level`),
    ],
    lacks: [
      words(
        `(?:work that cross(?:ed|es)(?: \\w+)?|cross-team \\w+|scope|at (?:the )?(?:senior |staff |right )?level|at scale)\\b`,
      ),
    ],
  },
  'did-not-listen': {
    says: [
      words(
        `(?:dodged|evaded|avoided|sidestepped|skirted|ignored|deflected|missed the point of) (?:the |my |our |a |her |his |their |some )?(?:[\\w-]+ )?questions?`,
      ),
      words(`talk(?:ed|s|ing) over (?:her|him|them|me|us|the interviewer)`),
      words(`questions? (?:went|were|was|left) (?:\\w+ )?unanswered`),
      words(`(?:steered|drifted) back to (?:your|his|her|their|the) (?:own )?\\w+`),
      words(`(?:answered|answering) (?:a |some )?(?:different|another|other) questions?`),
      words(`interrupted (?:her|him|them|me|us|the interviewer)`),
      words(`off[- ]topic|beside the point`),
    ],
    lacks: [
      words(
        `(?:really |actually |fully |directly |quite )?(?:answer(?:ed|ing)?|address(?:ed|ing)?) (?:the|my|our|her|his|what|that) [\\w ]{3,28}`,
      ),
      words(`to the question(?: \\w+)?`),
      words(`listen(?:ed|ing|s)?\\b`),
      words(`(?:get|got|getting) an answer`),
    ],
  },
  'no-handoff': {
    says: [],
    lacks: [
      words(
        `(?:hand-?(?:off|over)|hand(?:ed|ing) (?:it )?(?:over|off)|succession|who (?:runs|owns|maintains|has) it(?: \\w+)?|what happened to it|what happened (?:after|next)(?: [\\w ]{3,16})?)\\b`,
      ),
      words(`after ${you} (?:left|moved on|handed)`),
    ],
  },
}
