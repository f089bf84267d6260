import type { AnswerPart } from './answer-parts.ts'

/** What a sentence says of itself; each pattern speaks for a part. Provenance: written for this project. */
export const cues: readonly [AnswerPart[], RegExp, number][] = [
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
