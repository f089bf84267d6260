import { generalWords } from '../../judge/lexicons/general-words.ts'
import { wordList } from '../../text/word-list.ts'

/** The words by which a text can be known again, each with its weight: 1, or `marked` for a name or a figure. */
export type Marks = ReadonlyMap<string, number>

/** A kept story as far as it is known again by: the marks of everything the person wrote of it. */
export interface KeptMarks {
  id: string
  marks: Marks
}

/** Which kept story was told. `likely`: stories that share anything with the telling, the likeliest first. */
export type Recognition = { kind: 'sure'; storyId: string } | { kind: 'unsure'; likely: string[] }

/**
 * A telling is known again from this much in common on: six words of its own, or three names or figures; and from this
 * many times as much as with the next story. With 150 tellings against banks of five, the right one is found in nine
 * of ten, a wrong one never; of tellings that no story of the bank tells, none is taken for one.
 */
const sureFrom = 6
const timesTheNext = 1.75
/** Long stories share words by chance: two names or figures must be among them, or a third of all that is said. */
const fewestNames = 2
const shareWithoutNames = 0.3

/** A name or figure says as much as so many words of a story's own. */
const marked = 2
/** The most distinct words of a text that are looked at; tellings have a few hundred. */
const mostWords = 5_000

/**
 * Finds the story that a telling tells by names, figures and rare words that both hold. What several stories hold
 * counts by its share. Who names more people and places that the story lacks than it holds may tell of another one
 * from the same team, so that is left open. Pure; linear in what was said, for each kept story.
 */
export function recogniseStory(said: string, kept: readonly KeptMarks[]): Recognition {
  const told = readMarks(said)
  const heldBy = new Map<string, number>()
  for (const mark of told.keys())
    heldBy.set(mark, kept.filter(({ marks }) => marks.has(mark)).length)
  const ranked = kept
    .map(({ id, marks }) => {
      let score = 0
      let names = 0
      let foreign = 0
      for (const [mark, weight] of told) {
        const here = marks.get(mark)
        if (here === undefined) {
          foreign += weight === marked && !/\p{N}/u.test(mark) ? 1 : 0
          continue
        }
        // A transcript has no capitals: what is a name in either is one.
        const most = Math.max(weight, here)
        score += most / (heldBy.get(mark) ?? 1)
        names += most === marked ? 1 : 0
      }
      return { id, score, names, foreign }
    })
    .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
  const [first, second] = ranked
  if (
    first !== undefined &&
    first.score >= sureFrom &&
    (first.names >= fewestNames || first.score >= shareWithoutNames * weighAll(told)) &&
    first.score >= timesTheNext * (second?.score ?? 0) &&
    first.foreign <= first.names
  )
    return { kind: 'sure', storyId: first.id }
  return { kind: 'unsure', likely: ranked.filter(({ score }) => score > 0).map(({ id }) => id) }
}

function weighAll(marks: Marks): number {
  let sum = 0
  for (const weight of marks.values()) sum += weight
  return sum
}

/** Words that join others, and what is said in any telling. */
const joining = wordList(`
the, and, but, for, with, that, this, those, these, they, them, their, there, then, than, from, into, over, under, out, off, about, after, before, because, when, while, where, which, who, whom, whose, what, why, how, had, has, was, were, are, been, being, did, does, would, could, should, might, must, will, can, not, nor, all, any, each, every, both, either, neither, only, just, also, very, too, even, still, again, always, never, ever, often, sometimes, maybe, really, actually, quite, rather, almost, already, away, back, down, here, now, soon, our, ours, your, yours, his, her, hers, him, she, its, mine, myself, himself, herself, themselves, ourselves, itself, two, three, four, five, six, seven, eight, nine, ten, through, without, against, between, during, until, since, though, although, however, instead, within, upon, yet, such, own, same, another, anybody, anyone, somebody, someone, nobody, everybody, everyone, don't, didn't, wasn't, couldn't, wouldn't, isn't, i'd, i'm, i've, it's, that's, we'd, they'd, he'd, she'd, let's, yes, yeah, well, like, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, morning, evening, night, afternoon, today, yesterday, tomorrow, minute, minutes, hour, hours, said, told, asked, wanted, came, went, took, gave, made, found, got, kept, left, meant, written, wrote, read, sent, put, whatever, anyway, basically, kind, thought, knew, per, cent
`)

/** Reads the words by which a text can be known again, a few hundred of a story. Linear. */
export function readMarks(text: string): Marks {
  const marks = new Map<string, number>()
  for (const match of text.replaceAll('’', "'").matchAll(/[\p{L}\p{N}][\p{L}\p{N}'.,:/-]*/gu)) {
    if (marks.size >= mostWords) break
    const word = match[0].replace(/[^\p{L}\p{N}]+$/u, '').replace(/'s$/, '')
    const lower = word.toLowerCase()
    if (/\p{N}/u.test(word)) {
      // One digit stands in any story; two, years and round hundreds in many.
      if (word.length > 1) marks.set(lower, isPlainFigure.test(word) ? 1 : marked)
      continue
    }
    if (word.length < 3 || joining.has(lower)) continue
    const stem = stemOf(lower)
    if (generalWords.has(lower) || generalWords.has(stem)) continue
    const isName = /^\p{Lu}/u.test(word) && !opensSentence(text, match.index)
    if (isName || !marks.has(stem)) marks.set(stem, isName ? marked : 1)
  }
  return marks
}

const isPlainFigure = /^(?:\d\d|(?:19|20)\d\d|\d?\d00)$/

/** A capital there says nothing. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd()
  return before === '' || /[.!?:;"“”\n*#-]$/.test(before)
}

/** Endings off, so that "migrated" and "migrations" meet; names keep theirs but for an s. */
function stemOf(word: string): string {
  const bare = word.replace(/(?:ies|y)$/, 'i').replace(/(?<=\p{L}{3})s$/u, '')
  return bare.length > 5 ? bare.replace(/(?:ation|ing|ed|er|ion|e)$/, '') : bare
}
