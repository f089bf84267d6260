import { questionsByFacet } from '../drill/questions.ts'
import { hashWords } from '../judge/questions/choose-wording.ts'
import { createRandom, pick } from '../random.ts'
import { planOn } from '../round/interviewer/choose-follow-up.ts'
import {
  chooseAnchor,
  choosePivot,
  chooseSecondAnchor,
} from '../round/interviewer/choose-prompt.ts'
import { findTelling, isDrillKind, listStories } from '../round/grade-answer.ts'
import { pickOneQuestions, sayOwnQuestions } from '../round/interviewer/interviewer-lines.ts'
import type { LedQuestion } from '../round/led-question.ts'
import type { RoundState } from '../round/round.ts'
import { facets } from '../story/story.ts'

/** What a partner can choose from without a word of the answer. */
export interface OfferedQuestions {
  /** Anchors before the telling, pivots during the drill. */
  prompts: LedQuestion[]
  /** One for each of the five cards: those not asked first, of these the thinnest first. */
  bySubject: LedQuestion[]
  /** One for each of the seven dimensions, to press on the answer that was given. */
  presses: LedQuestion[]
  /** Asks for another story, where there was one only; null where it is not the time. */
  secondStory: LedQuestion | null
  /** Gives the candidate the floor; null before the telling. */
  ownQuestions: LedQuestion | null
}

const anchorsOffered = 5
const pivotsOffered = 3
/** The most follow-ups that quote an answer. */
const quotingOffered = 4
/** So many seeds are tried for prompts that differ. */
const mostTries = 60

/** What the partner's side shows beside the newest question. Pure: the same round gives the same questions. */
export function offerQuestions(state: RoundState): OfferedQuestions {
  const { phase } = state
  const drills = phase === 'telling' || phase === 'follow-ups'
  return {
    prompts: phase === 'opening' ? offerAnchors(state) : drills ? offerPivots(state) : [],
    bySubject: drills || phase === 'pivot' ? offerBySubject(state) : [],
    presses: drills || phase === 'pivot' ? offerFollowUps(state, '') : [],
    secondStory: phase === 'follow-ups' ? offerSecondStory(state) : null,
    ownQuestions: phase === 'opening' || phase === 'over' ? null : offerOwnQuestions(state),
  }
}

/**
 * Follow-ups on the words of the newest answer, so far or whole, best first; each quotes them, and no two the same words
 * while there are others.
 */
export function offerOnWords(state: RoundState, words: string): LedQuestion[] {
  if (!['telling', 'follow-ups', 'pivot'].includes(state.phase) || words.trim() === '') return []
  const isOther = (given: readonly LedQuestion[]) => (one: LedQuestion) =>
    one.quote !== '' &&
    given.every(({ quote, dimension }) => quote !== one.quote && dimension !== one.dimension)
  const all = offerFollowUps(state, words)
  const offered: LedQuestion[] = []
  while (offered.length < quotingOffered) {
    const left = offered.length === 0 ? all : offerFollowUps(state, words, offered)
    const next = left.find(isOther(offered))
    if (next === undefined) break
    offered.push(next)
  }
  const again = all.filter(
    (one) => one.quote !== '' && offered.every(({ dimension }) => dimension !== one.dimension),
  )
  return [...offered, ...again].slice(0, quotingOffered)
}

/** `offered`: what stands beside them already. */
function offerFollowUps(
  state: RoundState,
  words: string,
  offered: readonly LedQuestion[] = [],
): LedQuestion[] {
  const last = state.exchanges.at(-1)
  if (last === undefined) return []
  const answer = {
    text: words,
    mode: 'typed',
    endedAt: 0,
    endedBy: 'person',
    overall: null,
  } as const
  const also = offered.flatMap(({ question: text, dimension, facet, quote, wordingId }) =>
    dimension === null ? [] : [{ text, dimension, facet, quote, wordingId }],
  )
  return planOn(state, { ...last, answer }, also).map(
    ({ text, dimension, facet, quote, wordingId }) => {
      const same = last.dimension === dimension || words === ''
      const as =
        state.phase === 'pivot'
          ? ('pivot-press' as const)
          : isDrillKind(last.kind) && same
            ? ('press' as const)
            : ('follow-up' as const)
      return { ...empty, as, question: text, dimension, facet, quote, wordingId }
    },
  )
}

const empty = {
  facet: null,
  dimension: null,
  quote: '',
  wordingId: '',
  promptKind: null,
} satisfies Partial<LedQuestion>

function offerAnchors(state: RoundState): LedQuestion[] {
  if (state.shape === 'candidate-led')
    return pickOneQuestions.map((question) => ({ ...empty, as: 'anchor', question }))
  return gather(
    anchorsOffered,
    (seed) => {
      const { text, id, kind } = chooseAnchor({ ...state.setup, seed }, state.shape)
      return { ...empty, as: 'anchor', question: text, wordingId: id, promptKind: kind }
    },
    state,
  )
}

function offerPivots(state: RoundState): LedQuestion[] {
  const kinds = listStories(state).map(({ telling }) => telling.promptKind)
  return gather(
    pivotsOffered,
    (seed) => {
      const { text, id, kind } = choosePivot({ ...state.setup, seed }, kinds, false)
      return { ...empty, as: 'pivot', question: text, wordingId: id, promptKind: kind }
    },
    state,
  )
}

function offerSecondStory(state: RoundState): LedQuestion | null {
  if (listStories(state).length > 1) return null
  const firstKind = findTelling(state)?.promptKind ?? null
  const { text, id, kind } = chooseSecondAnchor(state.setup, state.shape, firstKind)
  return { ...empty, as: 'second-anchor', question: text, wordingId: id, promptKind: kind }
}

/** Prompts of different kinds while there are any, the one that the program would ask first. */
function gather(
  count: number,
  choose: (seed: number) => LedQuestion,
  { setup: { seed } }: RoundState,
): LedQuestion[] {
  const byKind = new Map<string, LedQuestion>()
  for (let at = 0; at < mostTries && byKind.size < count; at++) {
    const prompt = choose(seed + at)
    const kind = prompt.promptKind ?? prompt.question
    if (!byKind.has(kind)) byKind.set(kind, prompt)
  }
  return [...byKind.values()]
}

function offerBySubject(state: RoundState): LedQuestion[] {
  const { setup, exchanges, phase } = state
  const wereAsked = exchanges.map(({ question }) => question)
  const timesAsked = (facet: string) =>
    exchanges.filter((one) => isDrillKind(one.kind) && one.facet === facet).length
  const weak = (facet: (typeof facets)[number]) => {
    const at = setup.weakFacets.indexOf(facet)
    return at < 0 ? facets.length : at
  }
  return facets
    .toSorted((one, other) => timesAsked(one) - timesAsked(other) || weak(one) - weak(other))
    .map((facet) => {
      const all = questionsByFacet[facet]
      const fresh = all.filter((question) => !wereAsked.includes(question))
      const random = createRandom(setup.seed ^ hashWords(facet))
      return {
        ...empty,
        as: phase === 'pivot' ? 'pivot-follow-up' : 'follow-up',
        question: pick(random, fresh.length > 0 ? fresh : all),
        facet,
      }
    })
}

/** Where they have asked already: whether there is more. */
const moreOwnQuestions = 'What else would you like to ask me?'

const offerOwnQuestions = ({ phase }: RoundState): LedQuestion => ({
  ...empty,
  as: 'own-question',
  question: phase === 'own-questions' ? moreOwnQuestions : sayOwnQuestions(false),
})
