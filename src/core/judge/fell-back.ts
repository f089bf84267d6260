import { RecentMap } from '../recent-map.ts'
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
 * is too little on either side to compare. A word is told again where a word beside it stood near it before as well:
 * an answer about the same work has the same nouns, whatever it says of them. Words of the question count for neither
 * side. `from`: the share from which on it counts as told again.
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
  const known = readTold(`${told.headline ?? ''}\n${told.telling ?? ''}`)
  if (known.size === 0) return null
  const asked = readAsked(told.question ?? '')
  const content = contentOf(answer).filter(({ lemma }) => !asked.has(lemma))
  const own = new Set(content.map(({ lemma }) => lemma))
  if (own.size < fewestContentWords) return null
  const retold = content.filter(({ lemma }, at) =>
    content
      .slice(Math.max(0, at - farthestBeside), at + farthestBeside + 1)
      .some((beside) => beside.lemma !== lemma && known.has(pairOf(lemma, beside.lemma))),
  )
  const again = new Set(retold.map(({ lemma }) => lemma))
  const share = Math.round((again.size / own.size) * 1e6) / 1e6
  if (share < from) return null
  return { share, places: retoldPlaces(answer, content, retold) }
}

interface ContentWord {
  /** Its token's index. */
  at: number
  lemma: string
}

const contentOf = ({ tokens }: ParsedText): ContentWord[] =>
  tokens.flatMap((token, at) => (isContent(token) ? [{ at, lemma: token.lemma }] : []))

/** Content words that stand no farther apart are told together. */
const farthestBeside = 5

const pairOf = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`

/** Texts whose words are remembered: five facets and every answer are compared with the same few tellings. */
const rememberedTexts = 20
/** Texts longer than this, in UTF-16 units, are read again each time. */
const longestRemembered = 20_000
const remembered = new RecentMap<string, ReadonlySet<string>>(rememberedTexts)
const rememberedQuestions = new RecentMap<string, ReadonlySet<string>>(rememberedTexts)

/** The content words of a question: one is asked of every answer to its card. */
function readAsked(question: string): ReadonlySet<string> {
  const known = rememberedQuestions.get(question)
  if (known !== undefined) return known
  const lemmas = new Set(contentOf(parseText(question)).map(({ lemma }) => lemma))
  if (question.length <= longestRemembered) rememberedQuestions.set(question, lemmas)
  return lemmas
}

/** The pairs of content words that a text tells together. */
function readTold(text: string): ReadonlySet<string> {
  const known = remembered.get(text)
  if (known !== undefined) {
    // Kept again at each use: what makes room is the one longest unused.
    remembered.set(text, known)
    return known
  }
  const content = contentOf(parseText(text))
  const pairs = new Set(
    content.flatMap(({ lemma }, at) =>
      content
        .slice(at + 1, at + farthestBeside + 1)
        .filter((beside) => beside.lemma !== lemma)
        .map((beside) => pairOf(lemma, beside.lemma)),
    ),
  )
  if (text.length <= longestRemembered) remembered.set(text, pairs)
  return pairs
}

/** The clauses most of whose content words are told again. */
function retoldPlaces(
  answer: ParsedText,
  content: readonly ContentWord[],
  retold: readonly ContentWord[],
): Span[] {
  const isWord = new Set(content.map(({ at }) => at))
  const isAgain = new Set(retold.map(({ at }) => at))
  const places: Span[] = []
  let joinsTo = -1
  for (const clause of answer.clauses) {
    let words = 0
    let again = 0
    for (let at = clause.from; at < clause.to; at++) {
      if (isWord.has(at)) words += 1
      if (isAgain.has(at)) again += 1
    }
    if (words < fewestClauseWords || again < retoldClause * words) continue
    const place = spanOf(answer, clause.from, clause.to)
    const last = places.at(-1)
    if (last !== undefined && joinsTo === clause.from) last.end = place.end
    else places.push(place)
    joinsTo = clause.to
  }
  return places
}
