import { perForm } from '../text/word-form.ts'
import { wordList } from '../text/word-list.ts'
import type { TokenRun } from './phrase.ts'
import { wordsIn } from './words-in.ts'
import { endsSentence, type Reading } from './reading.ts'

/*
 * Words to the one who asks are no part of the story: what will be asked, where the answer begins and ends, what one
 * will not say. Nobody quotes them back.
 */
/** A turn of speech to the listener, and the words of which it holds one: those without are not searched for it. */
interface Remark {
  shape: RegExp
  keys: string
}

/** These open what is said, by their first word. */
const opening: readonly Remark[] = [
  {
    keys: 'the, an, one, my, another, a',
    shape:
      /^(?:the|an|one|my|another|a) (?:\w+ )?(?:project|story|example|situation|case|instance|time)\b.* (?:is|was|'s|would be)\b/,
  },
  { keys: 'for', shape: /^for (?:example|instance)\b/ },
  { keys: 'i', shape: /^i (?:still )?(?:remember|recall) (?!\w+ing\b)/ },
  {
    keys: 'so, i',
    shape:
      /^(?:so )?i (?:'ll |will |can |could |would |might )?(?:stop|leave it|end|pause) (?:there|here|at that|it there|it here)\b/,
  },
  {
    keys: 'so, that, this',
    shape:
      /^(?:so )?(?:that|this) (?:is|was|'s) (?:it|all|everything|my (?:story|answer)|the (?:story|end|whole story)|about it)$/,
  },
  {
    keys: 'good, great, interesting, hard, tough, tricky, fair',
    shape: /^(?:good|great|interesting|hard|tough|tricky|fair) question\b/,
  },
  {
    keys: 'let, i, give',
    shape: /^(?:let me|i have to|i need to|give me) (?:\w+ )?(?:think|moment|second|minute)\b/,
  },
]
/** These stand anywhere. */
const anywhere: readonly Remark[] = [
  {
    keys: 'you, your',
    shape: /\b(?:you|your) (?:\w+ )?(?:asked?|asking|question|questions)\b/,
  },
  {
    keys: 'you',
    shape:
      /\b(?:you|you 'd|you would|you 'll|you will|you might|you may) (?:\w+ )?(?:want|like|wish|need)? ?(?:to )?(?:ask|hear|know next|dig|drill)\b/,
  },
  {
    keys: 'question',
    shape: /\b(?:good|great|interesting|hard|tough|tricky|fair) question\b/,
  },
  { keys: 'whether', shape: /\bwhether (?:that|this|it) (?:is|was|answers)\b/ },
  {
    keys: 'answer, answers, answering',
    shape: /\b(?:answers?|answering) (?:your|the) question\b/,
  },
  { keys: 'you', shape: /\b(?:tell|give|show|offer|walk) you\b/ },
  { keys: 'happy, glad', shape: /\b(?:happy|glad) to (?:say|tell|go into|share)\b/ },
  {
    keys: 'wo, will, ca, can, cannot, may, must, rather, prefer, allowed, going, liberty, nda',
    shape:
      /\b(?:wo n't|will not|ca n't|can not|cannot|may not|must not|rather not|prefer not to|not allowed to|not going to|not at liberty to|under nda) (?:\w+ )?(?:say|name|tell|go into|share|disclose|talk|speak|mention)\b/,
  },
  {
    keys: 'leave, leaving, left, keep, keeping',
    shape:
      /\b(?:leave|leaving|left|keep|keeping) (?:\w+ )?(?:names?|the client|the company) (?:out|to myself)\b/,
  },
  { keys: 'as', shape: /\bas i (?:said|say|mentioned|told)\b/ },
  { keys: 'where', shape: /\bwhere (?:do|should|shall) i (?:begin|start)\b/ },
  { keys: 'if', shape: /\bif (?:that|this|it) makes sense\b/ },
  {
    keys: 'can, could, would',
    shape: /\b(?:can|could|would) (?:you|i) (?:please )?(?:repeat|rephrase|have)\b/,
  },
]

const none: readonly RegExp[] = []
const openingByKey = indexByKey(opening)
const openingsOf = perForm(({ norm }) => openingByKey.get(norm) ?? none)
const anywhereByKey = indexByKey(anywhere)
const remarksOf = perForm(({ norm }) => anywhereByKey.get(norm) ?? none)

function indexByKey(remarks: readonly Remark[]): ReadonlyMap<string, readonly RegExp[]> {
  const byKey = new Map<string, RegExp[]>()
  for (const { keys, shape } of remarks)
    for (const key of wordList(keys)) byKey.set(key, [...(byKey.get(key) ?? []), shape])
  return byKey
}

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
  if (goesOnWithRemark(reading, from, last)) return true
  const words = wordsIn(tokens, { from, to: last })
  if (openingsOf(tokens[from]!).some((shape) => shape.test(words))) return true
  const tried: RegExp[] = []
  for (let at = from; at < last; at++)
    for (const shape of remarksOf(tokens[at]!)) {
      if (tried.includes(shape)) continue
      if (shape.test(words)) return true
      tried.push(shape)
    }
  return false
}

/** "The project I am most | proud of is the harbour": what the sentence opens with is a remark once these words end it. */
function goesOnWithRemark(reading: Reading, from: number, to: number): boolean {
  const { tokens, sentenceAt } = reading
  let start = from
  while (
    from - start < furthestInSentence &&
    start > 0 &&
    sentenceAt[start - 1] === sentenceAt[from]
  )
    start -= 1
  const shapes = start === from ? none : openingsOf(tokens[start]!)
  if (shapes.length === 0) return false
  const before = wordsIn(tokens, { from: start, to: from })
  const words = wordsIn(tokens, { from: start, to })
  return shapes.some((shape) => !shape.test(before) && shape.test(words))
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
  let content = 0
  let shared = 0
  for (let at = from; at < to; at++) {
    const { pos, norm, lemma } = reading.tokens[at]!
    if (pos !== 'NOUN' && pos !== 'VERB' && pos !== 'ADJ' && pos !== 'PROPN') continue
    content += 1
    if (question.has(norm) || question.has(lemma)) shared += 1
  }
  return shared >= fewestShared && shared >= sharedShare * content
}
