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
const owned = '(?:yours|his|hers|theirs|mine)'
const your = '(?:your|his|her|their|the|a|any|its|own)'

/** Words after which something is missed. The last of them is followed by what. */
export const lackWords = [
  "no|not|never|nobody|nothing|none|without|[a-z]+n't|couldn't|cannot",
  'lack(?:ed|s|ing)?(?: of| in)?|missing|miss(?:ed|es)|unclear|unsure|insufficient|limited|absence of',
  '(?:hard|difficult|impossible) to|struggled to|failed to|unable to|left (?:guessing|wondering|asking)|question (?:on|about|around|mark)',
  "(?:kept |still )?wait(?:ed|ing) for|wonder(?:ed|s|ing)? (?:whether|if|who|how|what|when)|worr(?:y|ied|ies) (?:that|about|whether)|doubt(?:ed|s)?|question(?:ed|s)? (?:whether|if|how)|(?:split|divided|mixed) (?:on|about|over)|look(?:s|ed)? for(?=.*\\b(?:not|never|[a-z]+n't)\\b)",
  '(?:weak|short|thin|light|low|poor|vague|fuzzy|soft) (?:on|in|about|around)|(?:very )?little|hardly any|few',
  'ask(?:ed|ing)? (?:\\w+ ){0,2}(?:times|twice)(?: (?:before|until|till) (?:he|she|they|we|i|anybody|anyone) (?:\\w+ )?(?:understood|saw|knew|grasped|learned|learnt|heard|found out|got))?',
  '(?:only |not )?(?:understood|saw|grasped|became clear|found out) (?:only )?(?:after|late|at the end|the \\w+ time)',
  "more (?:on|about|of|detail on|around)|(?:would(?:'ve)?|they'd|she'd|he'd|we'd)(?: have)? (?:liked|loved|wanted|like|love)(?: to (?:see|hear|know|understand|learn))?|(?:wanted|hoping|wished|looking|curious)(?: to (?:see|hear|know|understand|learn))?(?: for)?|work on|what (?:they|she|he|we) (?:missed|wanted)",
  '(?:main |biggest |one |only )?(?:gap|weakness|weak point|concerns?|issue)s?(?: \\w+){0,2}? (?:was|were|is|are|in|with|about|around|on)',
].join('|')

/** After a word of lacking these say that nothing is missed: "no concerns about", "nobody doubted". */
export const nothingAmiss =
  /^(?:[\w'’-]+ ){0,2}?(?:concerns?|doubts?|doubted|questions? (?:about|on|around|as)|issues?|complaints?|problems?|fault|just|only|hesitations?|reservations?|worr(?:y|ies)|negatives?|enough (?:good|praise)|help but)\b/i

/** What is missed may come first: "delegation was the question mark", "the numbers were missing". */
export const lackAfter =
  /^(?: [\w'-]+){0,2} (?:was|were|is|are|felt|seemed|remained?s?) (?:[\w'-]+ ){0,3}(?:question mark|gap|weak(?:er|est|ness)?|missing|absent|lacking|light|thin|concerns?|issues?|problem|unclear|not there|left out)\b/i

export const concernWords: Readonly<Record<Concern, ConcernWords>> = {
  'not-specific': {
    says: [
      words(
        `(?:(?:too|quite|pretty|a bit|a little|rather|very|somewhat|fairly|stayed|kept (?:it|things)|remained|at a|all) ){0,3}(?:vague|generic|abstract|theoretical|hypothetical|(?<!in )general|surface[- ]level|superficial|shallow|high[- ]level|hand[- ]?wavy|cliché(?:d|s)?|buzzwords?|boilerplate|textbook)\\b(?! (?:tension|manager|counsel|availability|knowledge|feedback|impression|design))`,
      ),
      words(
        `(?:much |a lot |far |clearly )?(?:thinner|less (?:specific|detailed|concrete|convincing))(?: than [\\w' -]{1,40})?`,
      ),
      words(
        `what ${you} (?:would|usually|normally|typically|generally) (?:do|does)\\b(?! differently)`,
      ),
      words(`(?:one|a) (?:time|moment|occasion) (?:that |when |where )?it (?:actually )?happened`),
      words(
        `(?:(?:a bit|a little|quite|too|very|rather|pretty|all|stayed|remained) )+(?:on the |at the )?surface\\b`,
      ),
      words(
        `(?:at |stayed )*(?:the )?(?:[\\d,]+|ten|twenty|thirty|forty|fifty|sixty)(?:[ -]thousand)?[- ]f(?:ee|oo)t(?: view)?\\b`,
      ),
      words(
        `(?:the )?(?:wikipedia|brochure|press[- ]release|marketing|powerpoint|slide|linkedin|cv|résumé) version`,
      ),
      words(
        `(?:a lot of|lots of|much|constant|repeated|some) (?:prompting|pushing|digging)(?: to [\\w' ]{3,30})?`,
      ),
      words(
        `(?:had to |having to |kept |like )?(?:pull|drag|tease|coax|extract|prise|pry|dig)(?:ing|ged|ed)? (?:the |any |every )?(?:\\w+ )?(?:out of|from) (?:you|him|her|them)\\b`,
      ),
      words(`could (?:be|have been) (?:anybody|anyone)(?:'s)?(?: \\w+)?`),
      words(`(?:details?|answers?|follow-ups?) (?:fell apart|did not hold|didn't hold|ran dry)`),
      words(
        `(?:took|needed|takes) (?:\\w+ ){0,2}(?:pulling|digging|prising|coaxing) (?:to get|for|before)(?: [\\w' ]{3,30})?`,
      ),
      words(
        `off (?:the )?script,? [\\w' ]{0,24}?(?:nothing|little|not much) (?:there|left|to say)`,
      ),
    ],
    lacks: [
      words(
        `(?:specific(?:s|ity|ally)?|details?|concrete(?:ness| \\w+)?|examples?|substance|depth|granular(?:ity)?|texture|(?:much|a lot|anything|a great deal) (?:underneath|behind it|below it))\\b`,
      ),
      words(`(?:details?|specifics) (?:weren't|wasn't|were not|was not) there`),
      words(`(?:go )?beyond what is on`),
      words(`colou?r\\b(?! (?:of|on))`),
      words(`(?:anything |something |much )?to (?:hold on to|go on|latch onto)\\b`),
      words(
        `(?:go|get|goes|got|going|getting|drill) (?:any |much |a level )?(?:deep(?:er)?|further|lower|below)\\b`,
      ),
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
      words(
        `${your} (?:manager|boss|lead|director|vp) (?:made|took|was making) (?:most|all|many|the) (?:of the )?(?:calls|decisions)`,
      ),
      words(`somebody else's (?:story|work|project)`),
      words(
        `happened to be (?:on|in|part of|around|there)(?: [\\w -]{3,24})?|along for the ride|(?:a )?bystander|(?:a )?passenger`,
      ),
      words(
        `more about (?:the )?[\\w -]{3,20} than (?:about )?(?:you|him|her|them|the candidate)\\b`,
      ),
    ],
    lacks: [
      words(
        `(?:how (?:central|involved|hands[- ]on)|${your} (?:own |individual |personal |actual |exact )*(?:role|part|contributions?|involvement)|individual contributions?|(?:role|contributions?)\\b|(?<!tak(?:e|en|ing) |took )ownership\\b|owned|drove)(?: [\\w'’]+ was)?`,
      ),
      words(
        `what (?:exactly |actually )?(?:${you} (?:\\w+ )?(?:did|drove|owned|contributed|built|led)\\b(?: (?:himself|herself|yourself|themselves))?|was (?:you|yours|him|her|them|theirs|his|hers)(?: and what was [\\w ]{2,12})?)`,
      ),
      words(
        `what ${you} (?:had |have |has )?(?:\\w+ )?done\\b(?: (?:himself|herself|yourself|themselves|and what [\\w ]{2,16}? (?:did|had done)))?`,
      ),
      words(
        `(?:which|what) (?:part|bit|piece|half|share)s? (?:of it )?(?:was|were|had been) ${owned}`,
      ),
      words(
        `(?:(?:whether|if) )?(?:it|this|that) was (?:actually |really )?(?:${your} (?:own )?(?:work|story|project)|you|yours|theirs)`,
      ),
      words(
        `(?:the|a|that|this|those|which) (?:decision|call|idea|choice)s? (?:was|were) (?:really |actually |ever )?(?:yours|his|hers|theirs|mine)(?: and not [\\w' ]{3,24})?`,
      ),
      words(`whose (?:call|decision|idea|choice|work) (?:it|that|this|any of it) (?:was|were)`),
      words(
        `(?:it|that|this) (?:was|were) (?:really |actually )?(?:your|his|her|their) (?:own )?(?:decision|call|idea|choice|doing)(?: (?:rather than|and not|or) [\\w' ]{3,24})?`,
      ),
      words(`what to credit ${few(1)}(?:you|him|her|them)?(?: with)?`),
      words(`(?:had been|was|were) (?:actually |really )?there\\b`),
      words(`by whom\\b`),
      words(
        `(?:whether|if) ${you} (?:were|was|are|is) (?:\\w+ )?(?:the one|driving|leading|deciding|in charge|along for)(?: [\\w ]{2,16})?`,
      ),
      words(`pin down ${few(2)}(?:contribution|part|role)`),
      words(
        `(?:place|find|see|spot|locate) (?:you|him|her|them) in (?:it|any of it|the \\w+|that \\w+)`,
      ),
      words(`where ${you} (?:\\w+ )?(?:fit|fitted|came in|stood|sat|were|was) ?(?:in|into)?`),
      words(
        `(?:one|a single|any) (?:thing|decision|act|line)(?: that)? (?:this candidate|${you}) (?:\\w+ )?(?:did|made|built|wrote|decided)`,
      ),
      words(`certain (?:that )?(?:it|this|that) was [\\w ]{2,12}`),
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
      words(`(?:counted |counting |watch |mind )?(?:the |your )?pronouns?\\b`),
      words(`(?:it was |it's )?always (?:us|the team|the squad|the group)\\b`),
      /heard (?:\w+ )?["“'‘]?(?:the |our )?(?:team|squad|group)["”'’]? (?:for|all|throughout|every)(?: [\w ]{3,20})?/gi,
      words(
        `(?:told|tell|telling) (?:us|me|them) what (?:the|your) (?:team|squad|group) (?:did|built|made|\\w+ed)\\b`,
      ),
    ],
    lacks: [
      words(`enough "?i"?(?: statements)?\\b(?! )`),
      words(`(?:an|the|any) individual\\b(?! contribut)`),
    ],
  },
  'no-decision': {
    says: [],
    lacks: [
      words(
        `(?:(?:clear |real |actual )?decisions?(?:[- ]making)?|choices?|trade-?offs?|alternatives?|reasoning(?: behind [\\w ]{2,30})?|rationale|justif(?:y|ication)|(?:other )?options(?: (?:were|was) considered)?)\\b`,
      ),
      words(`what (?:other )?(?:options|alternatives) (?:were|was|had been) \\w+`),
      words(
        `what ${you} (?:were |was |had |have )?(?:decid\\w+|chose|weigh\\w+|considered|considering)`,
      ),
      words(`why\\b(?: ${you} \\w+(?: the [\\w-]+(?: \\w+)?)?)?`),
    ],
  },
  'no-tension': {
    says: [
      words(
        `(?:sounded|seemed|made it (?:sound|look)|felt|all) (?:too |very |a bit |rather )?(?:easy|smooth sailing|rosy|conflict[- ]free)`,
      ),
      words(`gloss(?:ed|es|ing) over(?: [\\w' ]{3,24})?`),
      words(
        `${you} (?:\\w+ )?back(?:ed|s|ing) (?:off|down|away)(?: (?:quickly|fast|at once|immediately))?`,
      ),
      words(
        `(?:too (?:quick|fast|ready|willing) to|too (?:quickly|easily|readily|soon|fast)) (?:give|gave|giving|cave|caving|fold|folding|yield|concede) ?(?:in|way|up)?|(?:${you} )?(?:\\w+ )?(?:gave|give|given|giving|caved|cave|caving|folded|yielded|conceded) ?(?:in|way)? ?(?:to (?:the |your |his |her |their )?[\\w ]{2,20}? )?(?:too |so |very |rather )(?:quickly|easily|readily|soon|fast|early)|pushover`,
      ),
      words(
        `(?:everybody|everyone)(?: in [\\w ]{3,20})? (?:is|was|seemed|sounds?) (?:so |very |too )?nice`,
      ),
      words(
        `(?:too |overly )(?:nice|agreeable|accommodating)|(?:conflict[- ]averse|avoid(?:ed|s|ing)? conflicts?)`,
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
      words(
        `(?:name|named|naming) a single (?:person|colleague|stakeholder|human)(?: [\\w ]{3,24})?`,
      ),
    ],
    lacks: [
      words(
        `(?:(?:real |actual )?stakeholders?(?: management)?|(?:the )?people involved|influenc(?:e|ing)(?: \\w+){0,3}|human (?:side|element)|named|persuasion|other side)\\b`,
      ),
      words(`(?:a |any )?names?\\b(?! (?:of|for))`),
      words(`who (?:was|were|stood) (?:on|against)[\\w ]{0,20}`),
      words(
        `(?:work(?:ing|ed)? with )?(?:any(?:one|body)|people|others|teams) outside(?: of)? [\\w ]{3,20}`,
      ),
      words(`about (?:the )?(?:other )?people\\b`),
      words(
        `how ${you} (?:had |have )?(?:brought|got|won|convinced|persuaded|moved|aligned|worked with)(?: [\\w ]{3,28})?`,
      ),
      words(`who ${few(2)}(?:convince|persuade|win over)`),
      words(
        `(?:how|what) (?:the |your |his |her |their )?(?!you\\b)[\\w ]{2,24}? (?:felt|thought|wanted|cared about|reacted|was after|were after)\\b`,
      ),
      words(`(?:anybody|anyone) else (?:in|at|on) [\\w ]{3,20}`),
      words(
        `(?:the )?(?:other )?(?:person|people|human beings?|humans) (?:in (?:it|the \\w+)|behind \\w+)`,
      ),
    ],
  },
  'no-outcome': {
    says: [
      words(
        `(?:the )?(?:ending|outcomes?|results?|impact) (?:was|were|is|are) (?:\\w+ )?(?:missing|unclear|vague|thin|weak|absent|left open)`,
      ),
      words(`(?:asking|thinking|wondering|with a|saying)[ :,"']+so what\\b`),
      words(
        `numbers (?:came across as|seemed|felt|sounded|were) (?:made up|inflated|soft|guessed)`,
      ),
      words(`did it (?:ship|help|work|land)\\b`),
      words(
        `(?:stop(?:ped|s)?|end(?:ed|s)?|broke off) (?:just |right |short )?(?:before|of|short of) (?:the |its |their )?(?:end|ending|result|outcome|finish)\\b`,
      ),
      words(
        `(?:left|leaves|leaving) (?:us|me|them|the panel|everyone) (?:hanging|to guess)(?: [\\w ]{3,24})?`,
      ),
    ],
    lacks: [
      words(
        `(?:(?:clear |concrete |measurable |tangible |business |quantifi(?:ed|able) |real )*(?:outcomes?|results?|metrics?|numbers|impact|ending|data points)|measurable \\w+|quantif\\w+)\\b`,
      ),
      words(
        `how (?:it|that|this|the story) (?:all |finally |actually )?(?:ended|turned out|went|landed|worked out)(?: in the end)?`,
      ),
      words(`what came (?:out )?of it`),
      words(
        `(?:found out|find out|learned|learnt|told|heard|know|knew) (?:whether|if) (?:it|that|this|the \\w+|any of it) [\\w ]{0,12}?(?:worked|helped|landed|shipped|paid off|mattered|held|made a difference)`,
      ),
      words(`what (?:difference|change|good) (?:it|that|this|the \\w+|any of it) (?:made|did)`),
    ],
  },
  'blamed-others': {
    says: [
      words(`blam(?:ed|es|ing)(?: [\\w' ]{2,24})?|blame on [\\w ]{3,20}`),
      words(`(?:some )?finger[- ]?pointing`),
      words(`(?:all |each )?(?:came|come|comes|brought|given|named) (?:up )?as (?:the )?reasons?`),
      words(
        `(?:mostly|mainly|all|largely|only) about (?:her|his|their|the \\w+'s?) (?:attitude|mistakes?|failings?|shortcomings)`,
      ),
      words(`(?:threw|throws|throwing) [\\w ]{3,30} under the bus`),
      words(
        `(?:seemed |a bit |came across as |quite |rather |got |very )*defensive(?: about [\\w ]{3,20})?`,
      ),
      words(`deflect(?:ed|s|ing)?(?: (?:responsibility|blame|onto [\\w ]{3,20}))?`),
      words(`(?:made |making |lots of )?excuses`),
      words(`own (?:your|his|her|their) (?:share|part|piece|mistakes?)(?: of it)?`),
      words(
        `(?:dismissive (?:of|about|towards?)|badmouth(?:ed|ing)?|spoke (?:badly|poorly|negatively) (?:of|about)|negative about)(?: [\\w' ]{3,24})?`,
      ),
      words(`(?:somebody|someone) else's fault`),
      words(
        `(?:somebody|someone|everybody|everyone|anybody) else (?:who |that )?(?:was|were|got it|had been) (?:wrong|at fault|to blame|the problem)`,
      ),
      words(
        `(?:entirely|all|only|mostly|purely|always) (?:as )?(?:the |your |his |her |their )?[\\w ]{2,24}?(?:'s|s') fault`,
      ),
      words(
        `(?:all |each |every one of them )?(?:came|come|comes) (?:off|out|across) (?:badly|as (?:fools|idiots|incompetent|the (?:villain|problem)))`,
      ),
      words(
        `(?:your |his |her |their )?own (?:part|share|side) (?:in|of) (?:it|the \\w+|what \\w+ \\w+)(?= (?:was|were|never|did))`,
      ),
      words(
        `put(?:s|ting)? (?:it|that|this|all of it|the \\w+) (?:down to|on) (?:the |a |your |his |her |their |other )?(?:vendor|team|others|people|manager|supplier|contractor|predecessor|qa|product|ops|other \\w+)s?\\b`,
      ),
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
        `(?:back to |repeated |repeating |told |only )?the same (?:story|example|answer|anecdote|project)s?(?: again)?\\b`,
      ),
      words(`(?:told|said|heard) (?:it|that|this|all of it) before`),
      words(
        `(?:stock|pre-?packaged|off-the-shelf|practised|practiced) (?:answers?|lines?|stories|examples?|phrases?)`,
      ),
      words(`like (?:a|reading a) (?:talk|pitch|presentation|ted talk|sales pitch|speech)\\b`),
      words(`told (?:it|that|this) (?:many|a hundred|a thousand|so many) times`),
      words(`(?:left|off|leave|stuck to|reading from) (?:the|a|your) script`),
      words(`reading (?:it )?(?:off|from)\\b`),
      words(`learn(?:ed|t) (?:it |them )?by (?:heart|rote)`),
      words(
        `word[- ]for[- ]word|(?:nearly |almost |exactly |in )*the (?:very )?same (?:words|phrases|sentences)`,
      ),
      words(
        `the same [\\w-]+ (?:came up|turned up|was told|appeared|in (?:every|each|all))(?: (?:in|with|by) [\\w ]{3,20})?`,
      ),
      words(`(?:asked|question) [\\w ]{0,20}out of order|off script`),
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
      words(`ran (?:\\w+ ){0,2}(?:past|over|long)(?: [\\w ]{3,20})?`),
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
      words(
        `only (?:got|getting|get|made it|making it) (?:through|to) (?:one|two|three|half|a few|the first)(?: of [\\w ]{3,24}| questions?)?`,
      ),
      words(`length(?: of (?:the|your) answers)?\\b`),
      words(
        `(?:spent|took|used|needed|burned) (?:about |over |nearly |almost |roughly |the first )*(?:[\\w-]+|a good \\w+) minutes (?:on|for|to|before|of)(?: [\\w ]{3,24})?`,
      ),
      words(`only (?:managed|had time|left time|found time|got) (?:to ask|for) [\\w ]{3,20}`),
      words(`(?:had|needed) to (?:cut|jump|break|step) in(?: \\w+ times)?`),
      words(
        `could(?:'ve| have) been (?:half|a third|much shorter|shorter|a lot shorter)(?: [\\w ]{2,16})?`,
      ),
      words(`forgotten what (?:I|we|they)(?:'d| had)? asked`),
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
      words(`humble ?-?brag\\w*`),
      words(`(?:you'd|he'd|she'd|they'd|i'd|would) (?:just |only |simply )?be more careful`),
      words(
        `(?:lessons?|takeaways?|learnings?|conclusions?|morals?) (?:that )?(?:any(?:body|one)|every(?:body|one)) (?:could|would|might) (?:have )?(?:written|write|said|say|give|given|told|tell)`,
      ),
      words(
        `(?:said |say |says |just |only )?(?:you'd|he'd|she'd|they'd|would|to) (?:just |only |simply )?communicate (?:more|better|earlier|sooner)\\b`,
      ),
    ],
    lacks: [
      words(
        `(?:(?:evidence of |clear |real )*(?:learnings?|lessons?|takeaways?|growth(?: mindset)?|reflect(?:s|ed|ing)?|self-?(?:reflection|awareness)|reflection|introspection|humility)|learn(?:ed|t)?)\\b`,
      ),
      words(`(?:do(?:ing|ne)?|did) differently`),
      words(
        `what ${you} (?:do|does) (?:now|nowadays|today|these days|since|differently)(?: [\\w' ]{3,30})?`,
      ),
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
      words(`(?:more of )?an (?:executor|order[- ]taker)(?: than [\\w' ]{3,30})?`),
      words(`(?:felt |too |seemed |quite |a bit )+small(?: for [\\w ]{3,16})?`),
      words(`(?:below|under) (?:the )?(?:level|bar|senior|staff)`),
      words(`(?:something |more )?(?:org|company|organi[sz]ation)-?(?:wide)`),
      words(`one (?:service|team|feature)(?: and (?:two|three|a few) people)?\\b(?= ?[.,;)])`),
      words(`scope (?:was )?not (?:at|up to) level`),
    ],
    lacks: [
      words(
        `(?:work that cross(?:ed|es)(?: \\w+)?|(?:impact |influence |reach |work )?across (?:several |multiple |more |other |many )?(?:teams|orgs?|organi[sz]ations|the company|departments)|cross-team \\w+|sets? (?:the )?direction|at stake|hung on (?:it|that)|how (?:big|large|wide|far) [\\w ]{2,20} (?:was|were|went|reached)|scope|at (?:the )?(?:senior |staff |right )?level|at scale)\\b`,
      ),
    ],
  },
  'did-not-listen': {
    says: [
      words(
        `(?:dodged|evaded|avoided|sidestepped|skirted|ignored|deflected|missed the point of) (?:the |my |our |a |her |his |their |some )?(?:[\\w-]+ )?questions?`,
      ),
      words(
        `jump(?:ed|s|ing)? (?:straight |right )?(?:to|into) (?:the |a |your )?(?:solutions?|answers?|conclusions?)`,
      ),
      words(`(?:sat|stayed) on the fence|non-?committal|evasive`),
      words(`before ${you} (?:had )?(?:heard|listened)(?: [\\w ]{3,24})?`),
      words(
        `asked (?:about|for) [\\w' -]{2,30} and (?:you|he|she|they) (?:told|gave|talked|answered|spoke)(?: [\\w' ]{2,20})?`,
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
      words(`(?:a )?straight answers?|commit to (?:an? )?(?:answer|position|view)`),
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
  'does-it-alone': {
    says: [
      words(
        `(?:too|overly|almost too) hands[- ]on|hands[- ]on,? (?:almost |maybe |perhaps |if anything |even |a little |a bit )+too much`,
      ),
      words(
        `(?:do|does|did|doing|done|fix(?:es|ed|ing)?|solv(?:e|es|ed|ing)|carr(?:y|ies|ied|ying)) (?:everything|it all|all of it|too much|most of it|the whole (?:thing|\\w+)) (?:yourself|himself|herself|themselves|alone|by yourself|on (?:your|his|her|their) own(?: back)?)`,
      ),
      words(
        `go(?:es|ing)? it alone|(?:a )?lone wolf|one-(?:man|person|woman) show|heroics?\\b|hero (?:mode|stories|story)|micro-?manag\\w+`,
      ),
      words(`less so as (?:a |an )?(?:leader|lead|manager|multiplier|coach)`),
      words(`(?:(?:still|too|far|deep|always|stuck) (?:\\w+ )?)?in the weeds`),
      words(
        `(?:still |had ${you} |always |found ${you} )?(?:writing|wrote|coding|coded|building|built|fixing|typing) (?:it|that|the [\\w ]{2,20}|everything) (?:yourself|himself|herself|themselves)`,
      ),
      words(
        `(?:hold|held|holding|hang|hung|hanging) on ?to (?:the |all the |your )?(?:work|code|details?|everything|too much)`,
      ),
    ],
    lacks: [
      words(
        `(?:work|lead|deliver|get things done|operate|scale)(?:s|ed|ing)? through (?:other )?(?:people|others|a team|your team)|(?:through|by way of) (?:other people|others|(?:your|the|a) team)\\b`,
      ),
      words(`delegat(?:e|ed|es|ing|ion)\\b`),
      words(`let(?:ting|s)? go(?: of [\\w ]{2,20})?`),
      words(
        `(?:bring|brings|bringing|brought) (?:somebody|someone|anybody|anyone|others|other people|the team|people)(?: else)? (?:in|along|with you)\\b`,
      ),
      words(
        `(?:coach|grow|grew|develop|mentor|teach|taught|enable|empower|bring up)(?:ed|ing|s)? (?:(?:your|his|her|their|the) (?:people|team|engineers|reports|juniors)|somebody|someone|anybody|people|others|other \\w+|engineers)(?: rather than [\\w ]{3,20})?`,
      ),
      words(
        `trust(?:s|ed|ing)? (?:your|the|his|her|their|other) (?:team|people|engineers|colleagues)`,
      ),
    ],
  },
  'told-late': {
    says: [
      words(
        `(?:communicat\\w+|escalat\\w+|(?:told|informed|involved|warned) [\\w ]{3,24}?|(?:flag|rais|report)(?:s|es|ed|ing)? [\\w ]{2,20}?) (?:too |very |quite |rather |so )?late\\b`,
      ),
      words(
        `(?:told|informed|involved|brought in|asked|consulted) (?:the |your |his |her |their )?[\\w ]{3,24} after the fact`,
      ),
      words(
        `(?:was|were|got|felt) (?:caught (?:off guard|by surprise)|blindsided|kept in the dark)`,
      ),
      words(
        `(?:surprised|blindsided) (?:your|the|his|her|their) (?:manager|boss|stakeholders?|team|vp|director)`,
      ),
    ],
    lacks: [
      words(
        `(?:who|whom|when|what|how (?:early|soon|quickly)) (?:(?:and (?:when|how|whom)|else) )?${you} (?:had |have |actually |first )*(?:told|informed|escalated|flagged|warned|raised|communicated|looped in|involved)(?: [\\w ]{2,28})?`,
      ),
      words(`escalat(?:e|ed|es|ing|ion)\\b(?: \\w+)?`),
      words(`(?:proactive(?:ly)? |early |clear )?communicat(?:e|ed|es|ing|ion)\\b(?! skills)`),
      words(
        `keep(?:s|ing)? (?:people|everyone|everybody|others|stakeholders|them|the team|your manager) (?:in the loop|informed|posted|up to date|updated)`,
      ),
      words(`heads[- ]up\\b|in the loop\\b`),
    ],
  },
}
