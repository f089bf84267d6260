/** How a candidate turns a question away: each kind as panels hear it, with the words that are it. */
const waysOfTurningAway = {
  /** It was somebody else's doing. */
  blames: [
    /\b(?:was|is|that's|it's|were) (?:the |that |my |some )?\w+(?:'s|s'|s) (?:fault|job|problem|mess)\b/,
    /\b(?:that's|it's|that is|it was|that was) (?:literally |really |just )?(?:their|his|her|the \w+'s?) (?:job|fault|problem|call|decision|mess)\b/,
    /\b(?:they|he|she|testers?|ops|qa|someone|somebody|the \w+) (?:should|could)(?: have|'ve|ve| of) (?:\w+ )?(?:caught|been|seen|known|read|watched|tested|told|checked|noticed|said|done)\b/,
    /\blet (?:me|us) down\b/,
    /\b(?:nobody|no one|they never) (?:had |ever )?(?:told|asked|informed|warned) me\b/,
    /\b(?:he|she|they|management|people) (?:only|just) (?:wanted|cared?|care about|wants?|looked after) (?:his|her|their|about|to look)\b/,
    /\b(?:i|we) (?:had |'d )?(?:told|warned) (?:them|him|her) (?:so|before)\b/,
    /\b(?:they|nobody|no one|he|she) (?:didn't|did not|wouldn't|never|don't|doesn't) listen/,
  ],
  /** What they told as theirs is not theirs once it is asked about. */
  disowns: [
    /\b(?:not|isn't|wasn't|never) (?:really |actually |exactly )?(?:my|mine) ?(?:decision|call|job|problem|fault|area|responsibility|business)?\b/,
    /\b(?:it was|that was|so it's|so it was) (?:\w+ )?(?:his|her|their) (?:call|decision|choice|idea)\b/,
    /\b(?:isn't|wasn't|is not|was not|not) (?:really )?(?:in my (?:part|area|team|remit|scope)|the job of|part of my (?:job|role)|up to me)\b/,
    /\b(?:someone|somebody) else (?:looked into|handled|dealt with|took care of|fixed|did) (?:it|that)\b/,
    /\bi (?:didn't|did not) (?:really )?do anything\b/,
    /\bi was (?:just |only |merely )?(?:told|consulted|asked|instructed) (?:to\b|as\b|by\b|about\b|\W|$)/,
    /\bif (?:it had been|it were|it was|it'd been) up to me\b/,
    /\bif they(?:'d| had| would have)? (?:only )?listened\b/,
    /\bi wasn't (?:on call|there|involved|responsible|in charge)\b/,
    /\b(?:did my (?:part|bit|job)|my (?:part|side|bit) was (?:fine|done|ok))\b/,
    /\b(?:above my pay|out of my hands|nothing to do with me)\b/,
  ],
  /** The other person is made small. */
  belittles: [
    /\bpeople like (?:that|him|her|them|those)\b/,
    /\b(?:some|certain) people (?:just |only |never |don't |can't |won't )/,
    /\byou (?:can't|cannot) (?:help|teach|reason with|work with) (?:people|someone|somebody|them|those)\b/,
    /\byou know what (?:that's|that is|it's) worth\b/,
    /\b(?:didn't|did not|couldn't|could not|doesn't|never) (?:really |even )?(?:get it|understand (?:the |anything|it|tech)|keep up|have a clue)/,
    /\b(?:hopeless|useless|incompetent|clueless|an idiot|idiots|lazy|a joke|rubbish|whatever she|petty)\b/,
    /\b(?:work|worked|working) around (?:him|her|them)\b/,
    /\bbehind my back\b/,
    /\b(?:draw your own|says it all|tells you (?:a lot|everything|all)|so i guess that says)\b/,
  ],
  /** The question is sent back. */
  refuses: [
    /\byou(?:'d| would|'ll)? have to ask (?:him|her|them|that)\b/,
    /\bask (?:him|her|them)\b.{0,12}$/,
    /\b(?:can't|couldn't|cannot|could not) (?:really |even |honestly )?(?:tell|say)(?: you)? (?:what|why) (?:he|she|they|his|her|their)\b/,
    /\b(?:stopped|given up|gave up) (?:trying|caring|bothering)\b/,
    /\b(?:i've|i have|i had) no idea\b/,
    /\b(?:i don't|i do not|don't) know,? (?:he|she|they|what (?:he|she|they)|i guess|why (?:he|she|they))\b/,
    /\bnothing (?:really )?(?:broke|went wrong|to change|to do about|to learn)\b/,
    /\b(?:wasn't|was not|isn't) anything to (?:change|do|learn|say)\b/,
    /\b(?:didn't|did not|don't|couldn't) (?:really )?(?:agree with it|take (?:it|that|him|her|them) seriously|give (?:me )?(?:one|an|a) example)\b/,
    /\b(?:didn't|did not) have a good one\b/,
    /\bit's all in the (?:ticket|document|mail|minutes|channel)\b/,
    /\bso (?:they|nobody|no one|people) (?:can|could|can't)\b.{0,20}\b(?:pin|blame|say (?:afterwards|later))\b/,
  ],
} as const

export type WayOfTurningAway = keyof typeof waysOfTurningAway

/** The words with which an answer turns its question away, each kind once. */
export interface TurnedAway {
  way: WayOfTurningAway
  quote: string
}

/** Finds where an answer blames, disowns, belittles or refuses. Quotes are the answer's own words. */
export function findTurnedAway(text: string): TurnedAway[] {
  const read = text.toLowerCase().replace(/’/g, "'")
  return Object.entries(waysOfTurningAway).flatMap(([way, patterns]) => {
    for (const pattern of patterns) {
      const found = pattern.exec(read)
      // Lowering the case of a few letters changes their length; then the places no longer fit.
      if (found && read.length === text.length) {
        const quote = text.slice(found.index, found.index + found[0].length)
        return [{ way: way as WayOfTurningAway, quote: quote.trim() }]
      }
    }
    return []
  })
}

/**
 * Fewest findings, and answers that hold them, from which a round counts as turned away: once is anybody's. Of 476
 * answers read, 24 have one, and of those nearly all with two belong to candidates who turn the panel away.
 */
const fewest = { findings: 3, answers: 2 }

/** Whether these answers together turn the panel away. */
export function isTurnedAway(answers: readonly (readonly TurnedAway[])[]): boolean {
  const all = answers.flat()
  return (
    all.length >= fewest.findings &&
    answers.filter((found) => found.length > 0).length >= fewest.answers
  )
}
