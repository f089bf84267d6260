import type { Tells } from './sentence-tells.ts'

/** A sentence that turns to what went wrong and was the speaker's doing. Provenance: written for this project. */
const turnsToFault =
  /\b(?:(?:the|my|our|an?|one|own) (?:\p{L}+ )?(?:mistake|error|blunder|slip|oversight) (?:was|lay|that|i)|where i went wrong|i made (?:a|an|one|the) (?:\p{L}+ )?(?:mistake|error|blunder|slip)|what i (?:had )?(?:overlooked|missed|forgot(?:ten)?|ignored|underestimated|misjudged|never|not|did not|didn['’]t|had not|hadn['’]t))\b/iu
/** The same where it stands after a "but", or alone in a short sentence. */
const faultVerb =
  /\bi (?:had )?(?:just |simply |also |clean |completely )?(?:underestimated|overlooked|forgot(?:ten)?|assumed|misjudged|misread|misunderstood|ignored|skipped|missed|neglected|waved|believed)\b/iu
/** After a "but" a thing not done turns the story too. */
const notDone =
  /^(?:but|only|except)\b.{0,40}\bi (?:had )?(?:never|not|did not|didn['’]t|hadn['’]t)\b/iu
const mostShortWords = 8

/** What is asked of the speaker, or theirs to do, is a task and no deed. */
const charge =
  /\b(?:i (?:was|had been) (?:asked|told|given|meant|supposed|responsible)|i (?:had|needed|wanted) to|i had (?:until|promised)|(?:was|were) (?:mine|supposed|up to)|(?:my|our|the) (?:job|task|aim|goal|brief) )/iu

/** What befell: who tells a failure from the moment when it showed begins with it, and it is no deed. */
const befell =
  /\b(?:alarm|alert|broke|crashed|stuck|stopped|stood (?:still|outside|in)|found out|understood that my|lost|went (?:off|down|wrong)|failed|late|wrong)\b/iu

/** The fault that a failure is about is told by then, as a share of the sentences; one told later is a second thought. */
const latestFault = 0.7
/** One thing done before the fault belongs to how it came about; from so many on it is a story of its own. */
const fewestDeeds = 2

/**
 * The indexes of the sentences that tell what the speaker did right before the fault that a failure is about: from the first
 * deed of theirs up to the sentence that names the fault. None where no sentence names it, or where hardly anything
 * was done before. A failure is not made of them, however much there is.
 */
export function findDeeds(
  sentences: readonly { text: string }[],
  told: readonly ReadonlySet<Tells>[],
): ReadonlySet<number> {
  const named = sentences.findIndex(({ text }) => opensFault(text))
  if (named < 0 || named > latestFault * sentences.length) return new Set()
  const before = sentences.slice(0, named)
  const first = before.findIndex(
    ({ text }, at) => at > 0 && told[at]?.has('act') === true && !charge.test(text),
  )
  if (first < 0 || named - first < fewestDeeds) return new Set()
  if (before.slice(first).some(({ text }) => befell.test(text))) return new Set()
  return new Set(Array.from({ length: named - first }, (_, at) => first + at))
}

function opensFault(text: string): boolean {
  if (turnsToFault.test(text) || notDone.test(text)) return true
  const short = text.split(/\s+/u).length <= mostShortWords
  return (short || /^(?:but|only|except)\b/iu.test(text)) && faultVerb.test(text)
}
