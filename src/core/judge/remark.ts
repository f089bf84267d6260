import type { Token } from '../text/tag-words.ts'
import { wordList } from '../text/word-list.ts'
import type { TokenRun } from './phrase.ts'
import { endsSentence, type Reading } from './reading.ts'

/*
 * Words to the one who asks are no part of the story: what will be asked, where the answer begins and ends, what one
 * will not say. Nobody quotes them back.
 */
/** These open what is said, with one of `openers`. */
const opening = [
  /^(?:the|an|one|my|another|a) (?:\w+ )?(?:project|story|example|situation|case|instance|time)\b.* (?:is|was|'s|would be)\b/,
  /^for (?:example|instance)\b/,
  /^i (?:still )?(?:remember|recall) (?!\w+ing\b)/,
  /^(?:so )?i (?:'ll |will |can |could |would |might )?(?:stop|leave it|end|pause) (?:there|here|at that|it there|it here)\b/,
  /^(?:so )?(?:that|this) (?:is|was|'s) (?:it|all|everything|my (?:story|answer)|the (?:story|end|whole story)|about it)$/,
  /^(?:good|great|interesting|hard|tough|tricky|fair) question\b/,
  /^(?:let me|i have to|i need to|give me) (?:\w+ )?(?:think|moment|second|minute)\b/,
]
const openers = wordList(
  'the, an, one, my, another, a, for, i, so, that, this, good, great, interesting, hard, tough, tricky, fair, let, give',
)
/** These stand anywhere, and hold one of `marks`. */
const anywhere = [
  /\b(?:you|your) (?:\w+ )?(?:asked?|asking|question|questions)\b/,
  /\b(?:you|you 'd|you would|you 'll|you will|you might|you may) (?:\w+ )?(?:want|like|wish|need)? ?(?:to )?(?:ask|hear|know next|dig|drill)\b/,
  /\b(?:good|great|interesting|hard|tough|tricky|fair) question\b/,
  /\bwhether (?:that|this|it) (?:is|was|answers)\b/,
  /\b(?:answers?|answering) (?:your|the) question\b/,
  /\b(?:tell|give|show|offer|walk) you\b/,
  /\b(?:happy|glad) to (?:say|tell|go into|share)\b/,
  /\b(?:wo n't|will not|ca n't|can not|cannot|may not|must not|would rather not|'d rather not|prefer not to|not allowed to|not going to|not at liberty to|under nda) (?:\w+ )?(?:say|name|tell|go into|share|disclose|talk|speak|mention)\b/,
  /\b(?:leave|leaving|left|keep|keeping) (?:\w+ )?(?:names?|the client|the company) (?:out|to myself)\b/,
  /\bas i (?:said|say|mentioned|told)\b/,
  /\bwhere (?:do|should|shall) i (?:begin|start)\b/,
  /\bif (?:that|this|it) makes sense\b/,
  /\b(?:can|could|would) (?:you|i) (?:please )?(?:repeat|rephrase|have)\b/,
]
const marks = wordList(
  'you, your, question, whether, answer, answers, answering, happy, glad, wo, will, ca, can, could, cannot, may, must, would, prefer, allowed, going, liberty, nda, leave, leaving, left, keep, keeping, as, where, if',
)

/** Reaches of a remark to the listener: the sentence around a run, in tokens. */
const furthestInSentence = 24

/** True where the words, or the words and what their sentence goes on with, are said to the one who asks. */
export function isRemark(reading: Reading, { from, to }: TokenRun): boolean {
  const { tokens } = reading
  let end = to
  while (
    end < tokens.length &&
    end - to < furthestInSentence &&
    tokens[end]!.after !== 'comma' &&
    !endsSentence(reading, end - 1, end)
  )
    end += 1
  const last = Math.min(end, to + 4)
  const opens = openers.has(tokens[from]!.norm)
  const isMarked = tokens.slice(from, last).some(({ norm }) => marks.has(norm))
  if (!opens && !isMarked) return false
  const words = wordsOf(tokens, from, last)
  return (
    (opens && opening.some((one) => one.test(words))) ||
    (isMarked && anywhere.some((one) => one.test(words)))
  )
}

/** Words of the question with which it can be known again. */
const fewestShared = 3
const sharedShare = 0.75

/** True where the words are the question's own, read back. */
export function readsBack(
  reading: Reading,
  { from, to }: TokenRun,
  question: ReadonlySet<string>,
): boolean {
  if (question.size === 0) return false
  const content = reading.tokens
    .slice(from, to)
    .filter(({ pos }) => pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ' || pos === 'PROPN')
  const shared = content.filter(
    ({ norm, lemma }) => question.has(norm) || question.has(lemma),
  ).length
  return shared >= fewestShared && shared >= sharedShare * content.length
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' ')
