/**
 * How a panel says that it missed something, over base forms (see `read-remark.ts`). Provenance: written for this project;
 * none of it is about a subject, so that each goes with every topic of `topic-lexicon.ts`.
 */

const any = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`

/** At most so many words, commas and quotation marks in between, none of which begins something new. */
export const upTo = (most: number): string => `(?:(?![;:.?()])[^ ]+ ){0,${most}}?`

/** Who answered. */
export const who = any(
  'you',
  'he',
  'she',
  'they',
  'him',
  'her',
  'them',
  'it',
  'one',
  '(?:the |this |that )?(?:candidate|person|guy|woman|man|applicant|interviewee)',
)

/** Whose it was. */
export const own = `${any('your', 'his', 'her', 'their', "(?:the |this )?candidate 's", 'one')}(?: (?:own|personal|individual|actual|exact|real|very|direct|precise))*`

/** Denies what follows it. */
export const negation = any(
  'no',
  'not',
  'never',
  'nobody',
  'nothing',
  'none',
  'neither',
  'nor',
  'without',
  'hardly',
  'barely',
  'scarcely',
  'rarely',
  'seldom',
  'cannot',
  'no ?one',
  'zero',
  'nowhere',
)

/** Denies a complaint as well as praise: "nothing vague", but not "nothing but vague". */
export const denies = `${negation}(?! (?:just|only|but|even|quite)\\b)`

/** Words after which something is missed. */
export const lacks: readonly string[] = [
  // Not there.
  `${negation}|far from`,
  'lack(?:ing)?|miss(?:ing)?|absent|absence|omit|forget|fail|leave out|leave open|open (?:whether|how|what|who|if)|remain open|remain to be see|skip|want for|devoid|void|empty of|short on|low on|shy of|bare of',
  '(?<!(?:one of the|a|the|how|these) )(?:very |too |so |precious |relatively )?(?:little|few)',
  'weak|thin|light|poor|vague|fuzzy|limited|insufficient|scant|scarce|sparse|sketchy|hazy|foggy|soft|minimal|slim',
  'gap|hole|weakness|weak (?:spot|point)|shortcoming|blind spot|(?:issue|concern)(?: (?:be|with|about|around|in|on|over|for (?:us|me|them|the \\w+)))|area for (?:growth|improvement)|development area|work on|need to (?:work|improve)|improve',
  // Could not be told.
  'unclear|unsure|uncertain|unconvinced|undecided|ambiguous|murky|opaque|unexplained|unable|impossible|incapable',
  '(?:hard|difficult|tough|tricky|not easy) (?:for (?:us|me|them) )?to',
  'struggle|trouble|difficulty|stick on|puzzle|confuse|scratch',
  'wonder|doubt|question (?:whether|if|how|about|on|around|over|be|as|mark)|query|worry|suspect|(?:not|n.t) (?:be )?(?:sure|certain|convinced|clear|know|see|say|tell)|ask (?:myself|ourselves|themselves|each other)|curious|speculate',
  '(?:have|be|leave|get) (?:\\w+ )?(?:to guess|guess(?:ing)?|in the dark|no idea|no clue|none the wise|no picture|wonder|ask)|guess at|in the dark (?:about|on|as)|none the wise',
  'could (?:have been |be )?(?:more|use|do with)|(?:have|need|want) to know',
  // Was looked for.
  '(?:would|could|should|might) (?:\\w+ )?have (?:also |really |very much |much )?(?:like|love|want|help|prefer|appreciate|welcome|need|expect|hope|wish|enjoy)',
  'would (?:really |also |very much )?(?:like|love|prefer|want|need)',
  'want|hope|wish|expect|await|wait(?: for)?|look(?: out)? for|listen for|be after|hunt for|search for|fish for|long for|need|require|hold out for|try to (?:find|get|learn|hear|understand|see|establish|pin)',
  '(?:keep|have to|need to|try to|repeatedly|twice|time) (?:on )?(?:ask|dig|push|press|probe|pull|circle|come back|go back|return|drag|poke|chase|fish)(?:ing)?|dig for|like pull|prompt(?:ing)?|ask (?:you |him |her |them )?(?:\\w+ ){1,2}times?|ask (?:you |him |her |them )?twice',
  'more (?:on|about|of|detail|around|insight|evidence|emphasis|signal|colou?r|focus)|evidence of|rather than|instead of|over and above',
]

/** What follows a topic where it was missed: "the result was one line", "Impact? Not stated." */
export const lacksAfter = `^ (?:${upTo(4)}(?:be|remain|stay|feel|seem|appear|sound|come across|look|go|end up|get|keep|leave) ${upTo(3)})?(?:${any(
  'miss(?:ing)?',
  'absent',
  'unclear',
  'vague',
  'weak',
  'thin',
  'light',
  'lack(?:ing)?',
  'blank',
  'open',
  'unanswered',
  'unexplained',
  'unmentioned',
  'unsaid',
  'untold',
  'unaddressed',
  'invisible',
  'nowhere',
  'in the dark',
  'a (?:question mark|gap|mystery|blur|concern|worry|blank)',
  'hard to (?:see|find|make out|pin|tell|place|spot)',
  'difficult to (?:see|find|make out|pin|tell|place|spot)',
  'fuzzy',
  'foggy',
  'murky',
  'hazy',
  'elusive',
  'one (?:sentence|line|word)',
  'generic',
  'empty',
  'superficial',
  'shallow',
  'unconvincing',
  'limited',
  'minimal',
  'an? afterthought',
  '(?:not|never|nowhere) (?:\\w+ )?(?:there|mention|state|explain|say|tell|clear|give|name|quantif\\w+|address|cover|discuss|answer|present|obvious|visible|define|measure|convincing|apparent|evident|to be (?:find|see))(?:ed|d)?',
  '(?:do not|never|hardly|barely) (?:\\w+ )?(?:come|turn|show|appear|feature|exist|surface|emerge|get|materiali[sz]e)(?: (?:up|through|across|in|once))?',
  'not at all|none at all',
  '(?:,? ?(?:they|we|i|he|she) (?:do |have |could |can )?(?:not|no|never) (?:really |actually |ever )?(?:hear|get|see|find|have)? ?(?:much |any |a lot |enough |anything )?(?:of |on |about )*(?:that|it|this|datum|evidence|any))',
  'leave (?:out|open|to)',
  'a platitude',
  'a clich[eé]',
  'question mark',
)})`

/** Takes back a lack: "no doubt about your part", "nobody was left guessing". */
export const lackDenied = new RegExp(
  ` (?:${denies}|unlike|few|free of|beyond|stop) (?:(?!but|though|however)[^ .;:?]+ ){0,4}?(?:concern|doubt|question (?:leave|mark|about|on|around|as|whether|over)|reservation|worr(?:y|ied)|issue|complain|complaint|problem|fault|red flag|hesitation|negative|miss|lack|gap|guess|wonder|dig|unclear|unsure|unconvinced|struggle|trouble|hole|doubtful|weak|thin|vague|have to ask|need to (?:ask|dig|push|press)|wish for|ask for more|hard to|difficult)\\b`,
  'g',
)

/** Somebody is pleased with what the clause is about. */
export const praise = new RegExp(
  ` (?:(?<!would (?:\\w+ )?(?:have )?(?:\\w+ )?)(?:love|enjoy|appreciate|admire|praise|applaud|commend|thank)|(?:they|he|she|we|panel|interviewer|manager|everybody|everyone|raiser|team|both|all|also) (?:also |really |all |both |particularly |especially )*like (?!to)[^ ]+|what (?:they |he |she |we |i )?like|like :|like (?:how|your)|impress(?:ed)?|(?:not|never|rarely) (?:have )?(?:hear|see|meet|have) [^.;]*in (?:\\w+ )?(?:year|month|age|long time)|refresh(?:ing|ingly)?|stand out|glow|strength|crystal|spot on|one of the best|best (?:answer|example|conversation|interview)|fantastic|excellent|outstanding|delight|pleased|rare|one of the few|(?:go|land|come) (?:down|over|across)? ?(?:very |really |so )?well|credit to you|easy to (?:see|follow|tell|understand)|could not fault|have to admire|happy (?:with|about|to)|glad|(?:very |really |so |super |particularly )(?:good|clear|strong|nice|happy|positive))(?= )`,
  'g',
)

/** What is said of people in general, of others, or of what has not been: nothing about this answer. */
export const elsewhere = new RegExp(
  ` (?:usually (?:people|candidate|folk)|most (?:people|candidate)|other candidate|the other (?:candidate|person|finalist|applicant)|another candidate|unlike|for once|beforehand|you would think|somebody (?:else )?who had|internal candidate|if (?:i|we|they) have (?:a|to|one|any)|(?:i|we) would normally|next (?:round|time|week|step|stage|interview|call)|(?:coding|technical|system design|design|architecture|whiteboard|take ?home|algorithm\\w*|sql|live) (?:round|part|interview|exercise|screen|question|session|side|test|portion|challenge)|salary|compensation|because of the budget|budget (?:come back|be cut|freeze|reason)|head ?count|visa|notice period|start date|reference by|company policy|it be policy|(?:role|position|req|opening|post) (?:have |has )?(?:be|get) (?:\\w+ )?(?:put|fill|close|freeze|cancel|pause|move)|on hold|hire freeze|relocation|on ?site (?:day|presence)|scheduling|on our side|(?:look for|go with|want|pick|choose|prefer) (?:somebody|someone|a candidate|a person|a profile|people) (?:with|who have|on paper)|experience (?:on paper|with|in)|year of experience|more experience|closer match|close match|on leave|be travel|reschedul\\w+|fire drill|caching|(?:wonder|ask|know|hear) (?:if|whether) you (?:would|could|can|be (?:open|talk|free|available|interest\\w*|still|look|happy|consider\\w*))|more junior level|search at|decision by|by (?:monday|tuesday|wednesday|thursday|friday)|on (?:monday|tuesday|wednesday|thursday|friday)|to submit|come back before|can not (?:tell|share|give|send) (?:you|detail|more|any)|not know yet|not write anything yet|(?:dublin|london|berlin) office) `,
)
