import type { Clause } from '../../text/clause.ts'
import { perForm } from '../../text/word-form.ts'
import { wordList } from '../../text/word-list.ts'
import type { TokenRun } from '../phrase.ts'
import { wordsIn } from '../words-in.ts'
import { happened } from '../reading.ts'
import type { Reading } from '../reading.ts'

/** What weighs in a passage, whatever it passes over: the speaker's own error, harm that was done, somebody against it. */
export type Gravity = 'error' | 'harm' | 'opposition'

/** Which of these a passage tells of, the gravest first; undefined for none. Linear in the run. */
export function readGravity(
  { tokens }: Reading,
  { from, to }: TokenRun,
  clauses: readonly Clause[],
): Gravity | undefined {
  const words = ` ${wordsIn(tokens, { from, to })}`
  const isOwn = clauses.some(({ actor }) => actor === 'i') || / my /.test(words)
  if (isOwn && errors.test(words)) return 'error'
  if (clauses.some(happened) && slips.test(words)) return 'error'
  const isRefused = !isOwn && refusing.test(words)
  const isTold =
    clauses.length === 0 ||
    clauses.some(({ mode }) => mode !== 'would' && mode !== 'could' && mode !== 'habit')
  if (!isTold) return isRefused ? 'opposition' : undefined
  let found: Gravity | undefined
  for (let at = from; at < to; at++) {
    const grave = gravityOf(tokens[at]!)
    if (grave === null || denied(tokens, at)) continue
    if (grave === 'opposition') return grave
    if (!isRelated(tokens, at)) found = grave
  }
  return found ?? (isRefused ? 'opposition' : ending.test(words) ? 'harm' : undefined)
}

/** One pattern for what any of them finds. */
const anyOf = (shapes: readonly RegExp[]): RegExp =>
  new RegExp(shapes.map(({ source }) => source).join('|'))

const errors =
  / (?:put (?:(?!him|her|them|me|us)\w+ ){0,3}off|forgot|forgotten|missed|overlooked|underestimated|under-estimated|misread|misjudged|miscounted|ignored|skipped|brushed (?:\w+ )?off|too late|my (?:own )?(?:mistake|fault|error|doing)|(?:was|were|been|got it|got that) wrong|should have|should 've|had (?:not|n't|never) (?:\w+ )?(?:asked|looked|thought|checked|tested|read|seen|told|tried|counted|known|noticed|measured|ordered|booked|planned|sent|signed|paid|written|kept|saved|updated|included)|did (?:not|n't) (?:ask|look|think|check|test|read|listen|tell|try|count|notice|measure|see it))\b/

/**
 * What went wrong by anybody's hand, said in passing: "five weeks instead of two", "in the wrong region", "nobody told the
 * night shift", "we skipped the review", "they rolled it back".
 */
const slips = anyOf([
  / (?:the|a|our|his|her|their) wrong \w+/,
  / (?:nobody|no one|none of (?:us|them)|never|(?:did|had|has|was|were) (?:not|n't)) (?:\w+ )?(?:told|tell|asked|ask|checked|check|tested|test|informed|inform|warned|warn|turned (?:it|them)|backed up|written down)\b/,
  / (?:we|they|he|she|somebody|someone|team) (?:\w+ )?(?:skipped|forgot|overlooked|missed|mixed up|ignored|bypassed)\b/,
  / (?:was|were|got|been) (?:\w+ )?(?:skipped|forgotten|overlooked|missed|mixed up|ignored|bypassed|swapped)\b/,
  / (?:rolled (?:\w+ )?back|scrapped|binned|abandoned|reverted)\b/,
  / without (?:asking|telling|testing|checking|permission)\b/,
  / cut (?:\w+ ){0,2}corners?\b| by (?:mistake|accident)\b/,
  / (?:nobody|no one) (?:\w+ )?(?:owned|knew|noticed|looked|read|answered|wanted)\b/,
  / (?:cancelled|canceled|terminated|threw (?:\w+ )?(?:away|out)|started (?:all )?(?:over|again|from (?:scratch|zero)))\b/,
  / had to (?:use it|use the (?:rollback|backup)|apologise|apologize|say sorry|take it back|let \w+ go)\b/,
  / had to tell .*\b(?:would n't|no|lose|lost|not|cannot|could n't)\b/,
  / (?:ran to|took|cost|came to|grew to) .*\b(?:had|was|were) (?:said|planned|promised|budgeted|quoted|meant|supposed)\b/,
  / (?:days?|weeks?|months?|hours?|minutes|years?) (?:instead of|rather than) /,
])

/** "He wouldn't sign" is no supposition. */
const refusing = / (?:would|did|do) (?:not|n't) (?:want|sign|agree|have it|touch|let)\b/

/** "Thawed" is taken for an adjective, and keeps its ending. */
const stemOf = (norm: string): string =>
  norm.endsWith('ed') ? norm.replace(/(?<=\w{3})ed$/, '') : norm

const denied = (tokens: Reading['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ norm }) => denying.has(norm))
const denying = wordList(
  "no, not, n't, nobody, never, without, nothing, none, hardly, few, fewer, less",
)

/** "Families who lost the house": says who they were, and is not what happened. */
const isRelated = (tokens: Reading['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ norm }) => norm === 'who' || norm === 'which')

const harming = wordList(`
die, dead, death, hurt, injure, injury, injured, harm, break, crash, fail, failure, fire, burn, flood, leak, outage, sue, lawsuit,
resign, resignation, quit, cry, panic, emergency, accident, incident, damage, fined, penalty, wrong, lose, corrupt, collapse, jam, stuck,
double, twice, complain, complaint, faint, burnout, breakdown, thaw, spoil, rot, expire, steal, theft, fraud, breach,
bankrupt, sack, dismiss, evacuate, explode, recalled
`)
const opposing = wordList(`
refuse, object, oppose, threaten, resist, veto, block, against, disagree, quarrel, sceptical, skeptical, furious, angry,
unhappy, objection, resistance, blows, shout, yell, grievance, ultimatum, livid
`)
const gravityOf = perForm(({ norm, lemma }) => {
  if (opposing.has(lemma) || opposing.has(norm)) return 'opposition'
  return harming.has(lemma) || harming.has(stemOf(norm)) ? 'harm' : null
})
/** Somebody gone, something at its end, or done over: "stopped paying", "was gone after a month", "went to hospital". */
const ending = anyOf([
  / stopped (?:paying|talking|speaking|answering|replying|coming|turning up)\b/,
  / (?:was|were|got) (?:gone|stopped|shelved|axed|discontinued|terminated|suspended|replaced|dismissed|fired|laid off|made redundant|sent home|taken off|cancelled|canceled|written off|locked out|offline|bust)\b/,
  / (?:walked|pulled|dropped) (?:out|off)\b| (?:hung up|slammed|swore) /,
  / left (?:us|within|soon after|because|over (?:it|that|this)|the (?:company|team|firm|same day|day|week|next))\b/,
  / (?:people|engineers?|developers?|colleagues?|nurses?|drivers?|guys?|staff|them) (?:\w+ )?(?:left|quit|walked)\b/,
  / (?:asked|wanted) to (?:be moved|move|leave|change teams)\b| off (?:my|the|our) team\b/,
  / (?:took|taken|moved|pulled) (?:me|him|her|us|them) (?:\w+ )?off\b| (?:replaced|removed|demoted|overruled) (?:me|him|her|us)\b/,
  / (?:over|behind) my (?:head|back)\b| in front of (?:everyone|everybody|all|the (?:whole|client|customer|board|others))\b/,
  / not up to (?:it|the)\b| (?:in|into) (?:doubt|danger|jeopardy)\b| at risk\b/,
  / (?:went|gone|going|ran) to (?:the )?(?:press|papers?|newspapers?|police|regulator|union|tribunal|lawyers?|ombudsman|media)\b/,
  / (?:has|have|had|she|he|they) (?:\w+ ){0,3}(?:stopped|undone|undid|dropped|scrapped|removed|reversed) (?:most|all|much|half|it|that|what|everything)\b/,
  / (?:handed in (?:\w+ )?notice|gave notice|asked (?:me |him |her |them |us )?to (?:leave|go)|had to let (?:him|her|them) go|reported (?:us|me))\b/,
  / (?:was|were) (?:not|n't) (?:\w+ )?(?:speaking|talking) to\b/,
  / (?:off|out) (?:sick|ill|(?:\w+ ){1,3}with (?:the )?(?:stress|burnout|depression))\b/,
  / (?:shut|switched|turned) off\b| (?:went|gone|came) (?:down|bust|missing)\b| (?:fell|fallen) (?:over|apart|through|off)\b/,
  / (?:blew|blown) up\b| ran out\b| (?:burst|overran|overflowed|derailed|capsized|sank)\b| (?:never came back|over budget|caught fire)\b/,
  / (?:to|in) (?:the )?(?:hospital|court|a&e)\b| on strike\b/,
  / (?:had to|have to) (?:redo|start (?:over|again)|do it again|throw)\b| (?:did|was|were) (?:not|n't) work(?:ing)?\b/,
  / (?:nearly|almost|practically) (?:came|lost|killed|hit|sank|died|missed|went|walked|quit|got)\b/,
])
