import { createNewest } from '../text/newest.ts'
import type { Span } from '../text/span.ts'
import { parseText, spanOf } from '../text/parse-text.ts'
import type { ParsedText } from '../text/parse-text.ts'
import type { Token } from '../text/tag-words.ts'

/** The share of an answer's content words that come from headline and telling, and where they stand together. */
export interface Overlap {
  share: number
  places: Span[]
}

/**
 * From this share on, an answer tells the headline again. Read off twelve written stories: their facet passages
 * share at most .57 of their content words with headline and telling, a retelling nearly all of them.
 */
const fellBackShare = 0.65

/** An answer with fewer content words of its own than this shares too little text to be compared. */
const fewestContentWords = 6

/** A clause is marked as retold when this share of its content words was told before. */
const retoldClause = 0.75
const fewestClauseWords = 3

const lightVerbs = new Set([
  'be',
  'have',
  'do',
  'get',
  'go',
  'say',
  'make',
  'take',
  'come',
  'can',
  'could',
  'will',
  'would',
])

function isContent(token: Token): boolean {
  if (token.pos === 'NUM' || /^\p{N}/u.test(token.norm)) return true
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB' && token.pos !== 'ADJ')
    return false
  return token.norm.length > 1 && !lightVerbs.has(token.lemma)
}

/**
 * Compares an answer with what the person always tells first. Null when it says enough of its own, or when there
 * is too little on either side to compare. Words of the question count for neither side. `from`: the share from which
 * on it counts as told again.
 */
export function findFallBack(
  answer: ParsedText,
  told: {
    headline?: string | undefined
    telling?: string | undefined
    question?: string | undefined
  },
  from = fellBackShare,
): Overlap | null {
  const known = contentLemmas(`${told.headline ?? ''}\n${told.telling ?? ''}`)
  if (known.size === 0) return null
  const asked = contentLemmas(told.question ?? '')
  const own = new Set<string>()
  const retold = new Set<string>()
  for (const token of answer.tokens) {
    if (!isContent(token) || asked.has(token.lemma)) continue
    own.add(token.lemma)
    if (known.has(token.lemma)) retold.add(token.lemma)
  }
  if (own.size < fewestContentWords) return null
  const share = Math.round((retold.size / own.size) * 1e6) / 1e6
  return share < from ? null : { share, places: retoldPlaces(answer, known, asked) }
}

/** Texts whose words are remembered: five facets and every answer are compared with the same few tellings. */
const rememberedTexts = 20
/** Texts longer than this, in UTF-16 units, are read again each time. */
const longestRemembered = 20_000
const remembered = createNewest<ReadonlySet<string>>(rememberedTexts)

function contentLemmas(text: string): ReadonlySet<string> {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const { tokens } = parseText(text)
  const lemmas = new Set(tokens.filter(isContent).map((token) => token.lemma))
  if (text.length <= longestRemembered) remembered.set(text, lemmas)
  return lemmas
}

function retoldPlaces(
  answer: ParsedText,
  known: ReadonlySet<string>,
  asked: ReadonlySet<string>,
): Span[] {
  const places: Span[] = []
  let joinsTo = -1
  for (const clause of answer.clauses) {
    let content = 0
    let retold = 0
    for (let i = clause.from; i < clause.to; i++) {
      const token = answer.tokens[i]!
      if (!isContent(token) || asked.has(token.lemma)) continue
      content += 1
      if (known.has(token.lemma)) retold += 1
    }
    if (content < fewestClauseWords || retold < retoldClause * content) continue
    const place = spanOf(answer, clause.from, clause.to)
    const last = places.at(-1)
    if (last !== undefined && joinsTo === clause.from) last.end = place.end
    else places.push(place)
    joinsTo = clause.to
  }
  return places
}
