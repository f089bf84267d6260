/** A word of the original text: where it stands, and its lower-case form with apostrophes restored. */
export interface Word {
  start: number
  end: number
  norm: string
  /** Begins a line of the text: in notes, where a subject is left out. */
  opensLine: boolean
}

/** Longer runs of letters are no word of English; they are kept as one opaque word, so that taggers stay linear. */
const longestWord = 40

/** Transcribers drop apostrophes. Only forms that are no other English word are restored here. */
const contractions: Readonly<Record<string, string>> = {
  im: "i'm",
  ive: "i've",
  id: "i'd",
  didnt: "didn't",
  dont: "don't",
  doesnt: "doesn't",
  wasnt: "wasn't",
  werent: "weren't",
  isnt: "isn't",
  arent: "aren't",
  hadnt: "hadn't",
  hasnt: "hasn't",
  havent: "haven't",
  wouldnt: "wouldn't",
  couldnt: "couldn't",
  shouldnt: "shouldn't",
  wont: "won't",
  cant: "can't",
  youd: "you'd",
  youre: "you're",
  youve: "you've",
  theyd: "they'd",
  theyre: "they're",
  theyve: "they've",
  theyll: "they'll",
  hed: "he'd",
  weve: "we've",
  wed: "we'd",
  shed: "she'd",
  thats: "that's",
  whats: "what's",
  theres: "there's",
  heres: "here's",
  hes: "he's",
  shes: "she's",
}

const fillers: ReadonlySet<string> = new Set([
  'um',
  'uh',
  'uhm',
  'erm',
  'er',
  'hm',
  'hmm',
  'mm',
  'mhm',
  'ah',
  'eh',
])

const wordPattern = /\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

/**
 * The words of a text in order, without punctuation, capitals or fillers: what a raw transcript and a typed
 * answer have in common. Offsets are UTF-16 into `text`; `text.slice(start, end)` is the word as it stands there.
 */
export function tokenize(text: string): Word[] {
  const words: Word[] = []
  let lineFrom = 0
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index
    const end = start + match[0].length
    const opensLine = lineFrom === 0 || text.slice(lineFrom, start).includes('\n')
    lineFrom = end
    if (match[0].length > longestWord) {
      words.push({ start, end, norm: 'x', opensLine })
      continue
    }
    const lower = match[0].toLowerCase().replaceAll('’', "'")
    if (fillers.has(lower)) continue
    const norm = Object.hasOwn(contractions, lower) ? contractions[lower]! : lower
    const before = words.at(-1)?.norm
    const isNoun = norm !== lower && (norm === "she'd" || norm === "we'd") && isDeterminer(before)
    words.push({ start, end, norm: isNoun ? lower : norm, opensLine })
  }
  return words
}

function isDeterminer(word: string | undefined): boolean {
  return (
    word === 'the' ||
    word === 'a' ||
    word === 'that' ||
    word === 'my' ||
    word === 'his' ||
    word === 'her'
  )
}

/** Longest stutter that is folded: "we had we had" counts once. */
const longestStutter = 5
/** A run of this many words that stood earlier in the text already is a repetition of it, not a second fact. */
const repeatLength = 6

/**
 * Drops what was said already: immediate repetitions of up to five words, and any run of six words or more that
 * stood earlier. Saying it twice therefore reads exactly as saying it once. `repeated` counts the words dropped.
 */
export function foldRepetitions(words: readonly Word[]): { kept: Word[]; repeated: number } {
  const fluent: Word[] = []
  for (const word of words) {
    fluent.push(word)
    for (let n = 1; n <= longestStutter; n++) {
      if (!endsTwice(fluent, n)) continue
      fluent.length -= n
      break
    }
  }
  const seen = new Set<string>()
  const isRepeat = new Uint8Array(fluent.length)
  for (let i = 0; i + repeatLength <= fluent.length; i++) {
    let key = ''
    for (let k = 0; k < repeatLength; k++) key += ' ' + fluent[i + k]!.norm
    if (seen.has(key)) isRepeat.fill(1, i, i + repeatLength)
    else seen.add(key)
  }
  const kept = fluent.filter((_, i) => isRepeat[i] === 0)
  return { kept, repeated: words.length - kept.length }
}

function endsTwice(words: readonly Word[], n: number): boolean {
  const last = words.length
  if (last < 2 * n) return false
  for (let k = 1; k <= n; k++) if (words[last - k]!.norm !== words[last - n - k]!.norm) return false
  return true
}
