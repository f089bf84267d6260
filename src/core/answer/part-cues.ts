import type { AnswerPart } from './answer-parts.ts'

/** What a sentence says of itself; each pattern speaks for a part. Provenance: written for this project. */
export const cues: readonly [AnswerPart[], RegExp, number][] = [
  [
    ['mistake'],
    /\b(?:what i (?:had not|hadn['’]t|did not|didn['’]t|never) \p{L}+|where i went wrong|the (?:slip|mistake|error|flaw|trap) (?:was|lay)|but i had|i (?:had )?(?:believed|assumed|forgot(?:ten)?|waved|counted only|taken|let the)|had counted only|took .{3,60} for (?:one|the same|granted)|it was my (?:choice|doing|idea)|and i had not \p{L}+|i never \p{L}+ it)\b/iu,
    1.4,
  ],
  [
    ['turning-point'],
    /^(?:then |and then |so )?(?:on|at|in) (?:the |a |an |that |my )?(?:\p{L}+ )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2} \p{L}+|(?:\p{L}+ ){0,2}past \p{L}+|\p{L}+ rehearsal|first (?:morning|evening|night|day))\b/iu,
    0.8,
  ],
  [
    ['turning-point'],
    /\b(?:got stuck|stood still|froze|sent back|came out .{2,30} (?:short|wrong)|(?:called|rang|wrote to) (?:me|us) and|wrote that|asked why|asked me to|asked since|it was \p{L}+ who (?:saw|noticed|found)|who saw it|(?:came|walked) (?:up|in|over) (?:to|with|from)|i looked and|nobody could (?:say|tell)|had the same|with the (?:mayor|boss|customer|client|director) watching|saw (?:her|his|the) .{2,30} before)\b/iu,
    1.1,
  ],
  [
    ['recovery'],
    /\b(?:(?:turned|switched|took|shut) (?:it|them|this|that|the \p{L}+) (?:off|back|down|out)|turned it|called off|gave .{3,40} back|i (?:carried|sent|paid|put tape|rewrote|re-?read|pulled|drove|offered)|dried .{2,20} again|had \p{L}+ read|out of my own|spent the (?:day|night|weekend)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu,
    1.1,
  ],
  [
    ['mitigation'],
    /\b(?:i (?:added|put in|made|asked .{2,40} to) .{0,60}\b(?:test|check|list|rule|refuses|sign|every|each|pull)|(?:is|are) now (?:held|checked|locked|kept|tested)|has its own|does not start without|needs? (?:a|an|two) \p{L}+ (?:of|from)|before (?:each|every|any) (?:later|other|new|next))\b/iu,
    1.3,
  ],
  [
    ['result'],
    /\b(?:we (?:went live|sold|put through|finished|shipped)|(?:takes|costs?|is|are) (?:\p{L}+ ){0,3}(?:minutes|hours|percent|per cent|euros|days)\b|went down by|(?:a third|half|twice) as|and (?:the|two|three) (?:next|other) .{2,40} (?:followed|bought)|ever since|in the end)\b/iu,
    1,
  ],
  [
    ['learning', 'person'],
    /\b(?:what i(?:['’]d| would) tell|piece of advice|(?:if|were) i (?:were|was)? ?to give|i am wary|i(?:['’]m| am) careful|i learned to|since then i|i (?:say|count|look for|go and|ask|trust) .{3,90}(?:, not|not how|first|before)|you should)\b/iu,
    1.5,
  ],
  [
    ['learning', 'system'],
    /\b(?:when i left|(?:keeps|approves|maintains|owns|owned|looks after|runs|took (?:it|them|this) over|(?:has|have) (?:run|taken|kept|owned)|still (?:pulls|checks|does|runs|uses|keeps)) (?:the|it|them|each|every|our|a)?|by (?:it|him|her|them)sel(?:f|ves) now|used our|(?:a|the) (?:runbook|page|plan) (?:he|she|they) (?:had )?(?:written|wrote))\b/iu,
    1.2,
  ],
  [
    ['task'],
    /\b(?:(?:my|our) (?:job|task|goal|brief|charge|assignment) was|mine was|success meant|it fell to me|i (?:was|had been) asked to|i was given)\b/iu,
    5,
  ],
  [
    ['situation'],
    /\b(?:at the time|back then|we were a|there were|was running|used to|worked (?:at|for|in)|i (?:run|ran|was (?:the|a|an|one|working|leading|in charge))|the (?:company|firm|team|office|hospital|school|system|service|product) (?:was|had))\b/iu,
    0.7,
  ],
  [
    ['task'],
    /\b(?:my (?:job|task|role|part|goal|brief|charge)|mine (?:was|were)|i was (?:asked|told|responsible|meant|supposed|to)|i had to|had (?:until|to be)|needed to|was (?:expected|asked) (?:to|of)|the (?:goal|aim|brief|plan|deadline) was|success meant|fell to me|it was (?:up to|for) me|what (?:we|i) needed|due (?:on|by|in)|i had promised|we had promised)\b/iu,
    1.4,
  ],
  [
    ['mistake'],
    /\b(?:mistake|i (?:did not|didn['’]t|never|forgot|assumed|skipped|missed|overlooked|ignored|underestimated|misread|got it wrong)|under-?estimated|without (?:asking|checking|looking|testing)|i should have|the wrong)\b/iu,
    1,
  ],
  [
    ['task'],
    /\b(?:(?:was|were) mine\b|was (?:up to|on) me|it was (?:my|our) (?:job|task|turn)|my (?:job|task|part) was|fell to me|i (?:was|had) to \p{L}+|i (?:was|had been) (?:asked|told|given|responsible)|i had (?:promised|until)|they needed .{0,60} by)\b/iu,
    1.2,
  ],
  [
    ['situation'],
    /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of us|engineers|people|developers|kitchens|homes|customers|pupils|nurses|hotels|shops|tubes)|i (?:looked after|was (?:in charge of|head of|project lead|team lead|the only|the staff))|it was an? |we were (?:a|an) |(?:we|i) (?:stored|sold|hosted|ran|paid) )/iu,
    1,
  ],
  [
    ['mistake'],
    /\b(?:i (?:said nothing|kept (?:quiet|silent|it to myself)|had (?:muted|skipped|known|ignored|forgotten|tested (?:only|on)|promised nobody|thought the)|dropped|deleted|muted|skipped|overlooked|forgot|copied|waved|trusted|guessed|just assumed)|without (?:\p{L}+ing|a single)|i (?:had )?(?:not|never) \p{L}+|i did not|i had not|wrong (?:choice|call|decision)|should (?:have|not have)|and i said no|from memory|because i (?:hoped|wanted|was in a hurry)|mine alone|never made one)\b/iu,
    1.2,
  ],
  [
    ['mistake'],
    /\b(?:i (?:said nothing|kept (?:quiet|silent|it to myself)|should(?:n['’]t| not)? have)|my (?:own )?(?:mistake|fault|error)|the wrong (?:choice|call|decision))\b/iu,
    1.5,
  ],
  [
    ['turning-point'],
    /\b(?:what (?:stopped|saved|woke) (?:me|us)|(?:that|it) was (?:when|then)|with my finger|my finger on)\b/iu,
    1.5,
  ],
  [
    ['turning-point'],
    /\b(?:i (?:found out|felt (?:sick|cold|ill)|understood|noticed|heard)|noticed (?:it|that)|(?:stood|were standing) (?:outside|in the)|held up|(?:rang|called|wrote|wrote to|told|asked) (?:me|us)\b|asked (?:why|since|whether)|(?:had )?g(?:one|oes) off|went off|opened it|nobody had (?:looked|noticed)|came in (?:from|to)|one (?:morning|tuesday|monday|wednesday|thursday|friday|evening)|on the (?:first|second|third|friday|monday))\b/iu,
    1,
  ],
  [
    ['recovery'],
    /\b(?:i (?:rang|called|drove|ran|took .{0,30} down|apologi[sz]ed|restored|pulled|moved|hired|stood|stayed|went in|wrote to (?:every|the|each|all)|told (?:him|her|them|the))|put the old one back|back(?:ed)? (?:by|at|floor|out)|line by line|by hand|we (?:matched|sent|typed|restored|taped)|corrected|restored|within (?:the|an|two|three) (?:hour|hours|days?))\b/iu,
    0.9,
  ],
  [
    ['mitigation'],
    /\bi (?:\p{L}+ ){0,1}(?:added|introduced|proposed|changed|built|put|wrote|made|took|asked for|set up|turned|split)\b.{0,80}\b(?:check(?:list)?s?|tests?|alarm|alert|rule|trial|lists?|page|job|runbook|review|limit|training|step|process|template|script|gate|approval|mute|colour|day first|each|every)\b/iu,
    1.4,
  ],
  [
    ['mitigation'],
    /\b(?:from that (?:week|day|month) on|to stop (?:it|this|that) from|so that (?:it|nobody|no one|this)|refuses? to|the same (?:night|week)\b.{0,40}\b(?:out of|into) the|instead of deleting)\b/iu,
    1.2,
  ],
  [
    ['result'],
    /\b(?:we (?:lost|delivered|refunded|got back)|(?:were|was) (?:lost|late|wrong by)|went (?:out|live|into)|nobody (?:got|missed|was)|there have been|had no|(?:opened|worked|ran) again|(?:a|one|two|three|\d+) (?:days?|hours?|weeks?) late|a year, gone|refunded|everything (?:opened|worked|ran))\b/iu,
    1.1,
  ],
  [
    ['learning', 'person'],
    /\b(?:when i think|what i do differently|i (?:say|go and ask|look|ask|read|write|check|count) .{0,60}\b(?:now|today|first|before|when|even)|(?:these days|nowadays|today) i|i(?:['’]ve| have) learned|i learned|i am the one now)\b/iu,
    1.2,
  ],
  [
    ['turning-point'],
    /\b(?:(?:then|until|when) .{0,60}(?:noticed|saw|realised|realized|rang|called|told me|broke|failed|found|understood)|that (?:morning|evening|night|afternoon|day)|it (?:broke|failed|stopped)|i (?:realised|realized|noticed|understood|saw)|alarm|alert|went down)\b/iu,
    0.8,
  ],
  [
    ['recovery'],
    /\b(?:rolled (?:it )?back|put (?:it|them) (?:back|right)|restored|apologi[sz]ed|i (?:called|rang|wrote to|told)|we (?:went|were) back|repaired|fixed|by (?:noon|midnight|the evening|morning))\b/iu,
    0.7,
  ],
  [
    ['mitigation'],
    /\b(?:so that it (?:could|would) not|from (?:then|that day) on|to (?:stop|prevent|keep) (?:it|that)|i (?:added|introduced|proposed|changed|built)|a check|the (?:review|postmortem|post-mortem)|afterwards)\b/iu,
    0.7,
  ],
  [
    ['action', 'recovery'],
    /\b(?:i (?:decided|chose|proposed|asked|told|wrote|built|went|called|sat|drew|split|refused|argued|started|stopped|took|made|put|set|offered|agreed)|so i|instead of|we agreed)\b/iu,
    0.6,
  ],
  [
    ['result'],
    /\b(?:in the end|as a result|the result|result(?:ed)? in|shipped|went live|launched|finished|ended (?:up|with)|by the end|went (?:from|up|down)|fell (?:from|to|by)|rose (?:from|to|by)|dropped (?:from|to|by)|grew (?:from|to|by)|(?:months?|weeks?|years?) later|never (?:came|happened) (?:back|again)|lost|saved|since then (?:it|they|the)|without (?:losing|a single|one)|(?:to|with) (?:zero|none)|(?:per ?cent|%) (?:less|fewer|more|faster)|in the (?:first|last|next) (?:year|quarter|month)|we (?:got|came) to|went over)\b/iu,
    0.9,
  ],
  [
    ['learning', 'person'],
    /\b(?:i(?:['’]ve| have)? (?:learned|learnt)|taught me|(?:these days|nowadays|today|now),? i\b|i (?:now|no longer|always|never)\b|i still|since then,? i|since (?:then|that day)|next time|what i (?:took|do differently)|it changed (?:how|the way) i|i would (?:do|have))\b/iu,
    1.3,
  ],
  [
    ['learning', 'system'],
    /\b(?:(?:the|our|every|each|no|any) [\p{L}]+ (?:now|since then|today)|(?:is|are) now|(?:every|each|all|no) [\p{L} ]{2,40}\b(?:today|now|since)|is still (?:in use|used|there)|became (?:the|our) (?:rule|standard|practice|way)|the (?:team|company|firm) (?:now|has|still)|everyone (?:now|uses)|part of (?:the|our) (?:process|onboarding|checklist))\b/iu,
    1,
  ],
]

/** What a person wrote to themselves between the sentences of a story; nothing of it is told. */
export const noteToSelf =
  /^(?:[-*+•]\s*)?(?:(?:todo|tbd|fixme|note to self|nb|p\.?s)\b|\?\?|(?:check|ask|look up|find out|add|verify) (?:\p{L}+ ){0,6}(?:with|again|date|number|figure|name)\b.{0,40}$|[^“”"]*\?\s*$)/iu
