import { createRandom, pick } from '../../random.ts'
import type { AnswerFacet, Dimension } from '../dimension.ts'
import type { Finding } from '../judgment.ts'
import type { PhraseKind, PhraseShape } from './phrase-kind.ts'
import { wordings } from './question-wordings.ts'
import { fitOf } from './wording-fit.ts'
import type { Asks, Wording } from './wording.ts'

/** Words to quote, as a wording sees them. */
export interface QuotedPhrase extends PhraseShape {
  /** Whether they pass over the dimension themselves, and are not only where it could have been told. */
  speaks: boolean
  /** The dimension is told in the answer already. */
  told?: boolean
  /** They tell of something done wrong, by the speaker or in passing. */
  slip?: boolean
  /** Any account could hold them, or a turn of speech in them passes over the dimension. */
  empty?: boolean
}

/** What a wording is chosen for. */
export interface WordingNeed {
  dimension: Dimension
  kind: Wording['kind']
  facet?: AnswerFacet | undefined
  /** The words that it quotes; undefined for none. */
  phrase?: QuotedPhrase | undefined
  /** What the answer has told, as far as a question could ask for it again. */
  told: ReadonlySet<Asks>
  /** Ids of wordings that were used, oldest first. */
  used: readonly string[]
  seed: number
}

const byNeed = new Map<string, readonly Wording[]>()

/** The wordings that may ask about a dimension, of those that quote only what can quote such words. */
function listWordings(
  dimension: Dimension,
  kind: Wording['kind'],
  quoted: PhraseKind | undefined,
): readonly Wording[] {
  const key = `${dimension} ${kind} ${quoted}`
  let known = byNeed.get(key)
  if (known === undefined) {
    known = wordings.filter(
      (one) =>
        one.dimension === dimension &&
        one.kind === kind &&
        (quoted === undefined || one.takes.length === 0 || one.takes.includes(quoted)),
    )
    byNeed.set(key, known)
  }
  return known
}

/**
 * A wording for a dimension that fits the card and was not used, if there is one that asks for nothing told, fixed by
 * the seed among those that fit about as well; what can be said of any place only where nothing fits more closely, told or not. Where all were used, the
 * one whose last use is longest ago.
 */
export function chooseWording({
  dimension,
  kind,
  facet,
  phrase,
  told,
  used,
  seed,
}: WordingNeed): Wording {
  const all = listWordings(dimension, kind, phrase?.kind).filter(
    (one) =>
      (one.facet === undefined || one.facet === facet) &&
      (phrase === undefined || one.takes.length === 0 || takesPhrase(one, phrase)),
  )
  const open = all.filter(({ asks }) => !asks.some((one) => told.has(one)))
  for (const some of [open.filter(isClose), open, all.filter(isClose), all]) {
    const fresh = some.filter(({ id }) => !used.includes(id))
    if (fresh.length > 0) return pick(createRandom(seed), fresh.filter(fitsAlmostAsWell(fresh)))
  }
  const fitting = open.length > 0 ? open : all
  const lastUse = ({ id }: Wording): number => used.lastIndexOf(id)
  return fitting.reduce((oldest, one) => (lastUse(one) < lastUse(oldest) ? one : oldest))
}

/** Of wordings that are free, those that readers found to fit nearly as often as the best of them. */
function fitsAlmostAsWell(free: readonly Wording[]): (one: Wording) => boolean {
  const most = Math.max(...free.map(({ id }) => fitOf(id)))
  return ({ id }) => fitOf(id) >= most - fitApart
}
/** Logarithm of odds. */
const fitApart = 0.7

const isClose = ({ anywhere }: Wording): boolean => anywhere !== true

/** Whether words of this shape can stand in a wording. */
export function takesPhrase(
  { takes, people, speaks, asks, grave, graveOf, slip, empty, untold }: TakingWording,
  phrase: QuotedPhrase,
): boolean {
  return (
    takes.includes(phrase.kind) &&
    (people === undefined || people.includes(phrase.people)) &&
    (speaks === undefined || speaks === phrase.speaks) &&
    (slip === undefined || slip === (phrase.slip === true)) &&
    !(empty === true && phrase.empty !== true) &&
    !(asks.includes('next') && phrase.actsNext === true) &&
    !(asks.includes('reply') && phrase.repliesNext === true) &&
    !(asks.includes('view') && phrase.grantedNext === true) &&
    !(asks.includes('why') && phrase.whyNext === true) &&
    !(asks.includes('who') && phrase.whoNext === true) &&
    !(asks.includes('alternative') && phrase.otherNext === true) &&
    (grave !== true || phrase.grave === true || phrase.told !== true) &&
    !(graveOf?.includes(phrase.kind) === true && phrase.grave !== true) &&
    !(untold === true && phrase.told === true)
  )
}
type TakingWording = Pick<
  Wording,
  'takes' | 'people' | 'speaks' | 'asks' | 'grave' | 'graveOf' | 'slip' | 'empty' | 'untold'
>

/** Whether any question about a dimension can be asked of words of this shape. */
export function canBeAsked(dimension: Dimension, phrase: QuotedPhrase): boolean {
  return listWordings(dimension, 'quoting', phrase.kind).some(
    (one) => one.facet === undefined && takesPhrase(one, phrase),
  )
}

/** Which evidence of the answer tells what a question could ask for. */
const toldBy: Readonly<Record<string, Asks>> = {
  'moment-clock': 'when',
  'moment-day': 'when',
  'moment-relative': 'when',
  'moment-place': 'where',
  'people-named': 'who',
  'people-position': 'who',
  'decision-reason': 'why',
  'decision-alternative': 'alternative',
  'outcome-number': 'number',
  'learning-practice': 'practice',
}

/** What an answer has told, read off the evidence found in it. */
export function findTold(findings: readonly Pick<Finding, 'ruleId' | 'credit'>[]): Set<Asks> {
  const told = new Set<Asks>()
  for (const { ruleId, credit } of findings) {
    const asks = toldBy[ruleId]
    if (asks !== undefined && credit === 'earns') told.add(asks)
  }
  return told
}

/**
 * A wording with the words that it quotes, their white space closed up. Of somebody whom the words call "he" or "she" it
 * speaks so, of everybody else as "they". `calledNext`: what the answer calls them right after these words.
 */
export function fillWording({ text }: Wording, quote: string, calledNext = ''): string {
  const filled = text.replace('{}', () => quote.replace(/\s+/g, ' '))
  if (!text.includes('{th')) return filled
  const forms = [quote, calledNext].map(formsIn).find((found) => found !== undefined) ?? they
  return text
    .replace(/\{(they|them|their)\}/g, (_, form: 'they' | 'them' | 'their') => forms[form])
    .replace('{}', () => quote.replace(/\s+/g, ' '))
}

const formsIn = (words: string) => pronouns.find(({ says }) => says.test(words))

const they = { they: 'they', them: 'them', their: 'their' }
const pronouns = [
  {
    says: /\b(?:they|them|their|she|her)\b.*\b(?:he|him|his)\b|\b(?:they|them|their|he|him|his)\b.*\b(?:she|her)\b/i,
    ...they,
  },
  { says: /\b(?:he|him|his)\b/i, they: 'he', them: 'him', their: 'his' },
  { says: /\b(?:she|her)\b/i, they: 'she', them: 'her', their: 'her' },
]

const noWords = 0x811c9dc5

/**
 * FNV-1a over UTF-16 units, 32 bits: the same words always give the same number. `before`: the number of what stands
 * before them.
 */
export function hashWords(text: string, before = noWords): number {
  let value = before
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193) >>> 0
  }
  return value
}
