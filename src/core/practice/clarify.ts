import type { Guide } from '../guide/guide.ts'
import { splitWords, wordToTerm } from '../guide/search-words.ts'
import { createRandom, pick } from '../random.ts'
import type { StoryToTell } from '../round/rank-for-prompt.ts'
import type { Outcome, StoryDocument } from '../story/story.ts'
import { newestYear, type ToldYear } from './newest-year.ts'
import type { DrawnReply } from './practice.ts'

/**
 * What the interviewer answers to the clarifying questions that are asked, by their places in the guide. The same seed
 * gives the same replies, whichever of the three are asked. Places that the guide does not have, or
 * has no reply to, are left out.
 */
export function drawReplies(
  clarifying: Guide['clarifying'],
  asked: readonly number[],
  seed: number,
): DrawnReply[] {
  return clarifying.flatMap(({ question, replies }, place) => {
    if (!asked.includes(place) || replies.length === 0) return []
    const drawn = pick(createRandom(seed + place * streamStep), replies)
    return [{ question, ...drawn }]
  })
}

/** Keeps the streams of the three questions apart. */
const streamStep = 0x9e3779b1

/** A ranked story with what its words say. */
export interface StoryToFit extends StoryToTell {
  document: Pick<StoryDocument, 'headline' | 'outcome' | 'period' | 'telling' | 'facets'>
  /** When it was kept, in milliseconds since 1970: what "last year" is read beside. */
  writtenAt: number
}

/** What a reply may move a story by, beside its rank for the prompt, which is 0 to about 1. */
const mostByWords = 0.15
const byOutcome = 0.15
const byRecency = 0.12
/** Words in common beyond this add nothing. */
const enoughWords = 4

/** What a reply asks of how the story ended; provenance: written for this project. */
const asksOutcome: readonly [RegExp, readonly Outcome[], string][] = [
  [
    /\b(?:failed|failure|lost|loss|losing|stopped|harm|damage|went wrong|never)\b/iu,
    ['failure', 'partial-failure'],
    'The reply asks for what went wrong, and this story did.',
  ],
  [
    /\b(?:saved|rescued?|recover(?:ed|y)|put right|partial|mended)\b/iu,
    ['partial-failure'],
    'The reply asks for what was saved, and this story was in part.',
  ],
  [
    /\b(?:shipped|reached|succeeded|success|must have (?:worked|shipped))\b/iu,
    ['success'],
    'The reply asks for what succeeded, and this story did.',
  ],
]
const asksRecent = /\b(?:recent|recently|lately|this year|last year|fresh)\b/iu

/**
 * Stories in the order in which they should be told once the replies are known: their rank for the prompt, moved by what
 * the replies ask for. Each says what moved it.
 */
export function fitStories(
  stories: readonly StoryToFit[],
  replies: readonly Pick<DrawnReply, 'reply' | 'change'>[],
): StoryToTell[] {
  const asked = replies.map(({ reply, change }) => `${reply}: ${change}`)
  const wanted = new Set(asked.flatMap(termsOf))
  const years = stories.map(({ document, writtenAt }) => newestYear(document, writtenAt))
  const newest = Math.max(...years.map((told) => told?.year ?? -Infinity))
  return stories
    .map(({ id, score, reason, document }, at): StoryToTell => {
      const { outcome } = document
      const ended = asksOutcome.find(
        ([pattern, fitting]) =>
          outcome !== null && fitting.includes(outcome) && asked.some((text) => pattern.test(text)),
      )
      const told = years[at] ?? null
      const recent =
        stories.length > 1 && told?.year === newest && asked.some((text) => asksRecent.test(text))
          ? sayNewest(told, years)
          : null
      const shared = new Set(termsOf(textOf(document)).filter((term) => wanted.has(term))).size
      const moved = [...(ended ? [ended[2]] : []), ...(recent === null ? [] : [recent])]
      return {
        id,
        score:
          score +
          (ended ? byOutcome : 0) +
          (recent === null ? 0 : byRecency) +
          mostByWords * Math.min(1, shared / enoughWords),
        reason: [...moved, reason].join(' '),
      }
    })
    .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
}

const textOf = ({ headline, telling, facets }: StoryToFit['document']): string =>
  [headline, telling, ...Object.values(facets).map(({ passage }) => passage)].join(' ')

const termsOf = (text: string): string[] => splitWords(text).map(wordToTerm)

/** Why a story is the one to tell where something recent is asked for, and how sure that is. */
function sayNewest({ year, relative }: ToldYear, all: readonly (ToldYear | null)[]): string {
  const among = all.some((told) => told === null)
    ? 'the newest of your stories that say when'
    : 'your newest'
  const others = all.filter((told) => told?.year === year).length > 1 ? ', with others' : ''
  return relative === null
    ? `The reply asks for something recent, and this is ${among}, of ${year}${others}.`
    : `The reply asks for something recent, and this seems to be ${among}: it says “${relative}”, which is ${year} if that was written when you kept it.`
}
