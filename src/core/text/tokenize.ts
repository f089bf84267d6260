/** A word of the original text: where it stands, and its lower-case form with apostrophes restored. */
export interface Word {
  start: number
  end: number
  norm: string
  /** Begins a line of the text: in notes, where a subject is left out. */
  opensLine: boolean
  /** What the writer set before it: a full stop, a comma, or nothing. Raw transcripts have nothing anywhere. */
  after: 'stop' | 'comma' | 'word'
}

/** Longer runs of letters are no word of English; they are kept as one opaque word, so that taggers stay linear. */
const longestWord = 40

/** Transcribers drop apostrophes. Only forms that are no other English word are restored here. */
const contractions: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
)

/** No filler and no contraction without its apostrophe is longer. */
const longestSpoken = 8

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

/** Words in any script. Sticky: matches only where it is told to. */
const wordPattern =
  /\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/uy

const digit = 1
const letter = 2
/** What each character below 128 is in a word. */
const kinds = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  kinds[code] = /[0-9]/.test(char) ? digit : /[A-Za-z]/.test(char) ? letter : 0
}

/** The end of the word that begins at `from`, or `from` where none does. */
function findWordEnd(text: string, from: number): number {
  const first = text.charCodeAt(from)
  if (first < 128 && kinds[first] === 0) return from
  // Most words are plain letters; what else there is in words is left to the pattern.
  let to = from
  while (to < text.length && kinds[text.charCodeAt(to)] === letter) to += 1
  const next = to < text.length ? text.charCodeAt(to) : 0
  if (to > from && next < 128 && next !== apostrophe && kinds[next] === 0) return to
  wordPattern.lastIndex = from
  return wordPattern.test(text) ? wordPattern.lastIndex : from
}

const apostrophe = "'".charCodeAt(0)
const lineEnd = '\n'.charCodeAt(0)
const blank = ' '.charCodeAt(0)
const stops = ['.', '!', '?', ';'].map((char) => char.charCodeAt(0))
const commas = [',', ':', '–', '—'].map((char) => char.charCodeAt(0))

/**
 * The words of a text in order, without punctuation, capitals or fillers: what a raw transcript and a typed
 * answer have in common. Offsets are UTF-16 into `text`; `text.slice(start, end)` is the word as it stands there.
 */
export function tokenize(text: string): Word[] {
  const words: Word[] = []
  let opensLine = true
  let after: Word['after'] = 'stop'
  const isLatin = !beyondLatin1.test(text)
  for (let start = 0; start < text.length;) {
    const end = findWordEnd(text, start)
    if (end === start) {
      const code = text.charCodeAt(start)
      if (code === blank) {
        start += 1
        continue
      }
      if (code === lineEnd) opensLine = true
      if (code === lineEnd || stops.includes(code)) after = 'stop'
      else if (after === 'word' && commas.includes(code)) after = 'comma'
      start += text.codePointAt(start)! > 0xffff ? 2 : 1
      continue
    }
    const norm = end - start > longestWord ? 'x' : readWord(text.slice(start, end), isLatin, words)
    if (norm === "i'm") {
      // The tagger's lexicon takes this contraction alone for one word, and so for a name.
      words.push({ start, end: start + 1, norm: 'i', opensLine, after })
      words.push({ start: start + 1, end, norm: "'m", opensLine: false, after: 'word' })
    } else if (norm !== undefined) words.push({ start, end, norm, opensLine, after })
    opensLine = false
    after = 'word'
    start = end
  }
  return words
}

/** "9.40pm": a time of day, which the tagger's rules would cut after "9.4". */
const dottedClock = /^\d{1,2}\.[0-5]\d(?:am|pm)$/

const beyondLatin1 = /[\u0100-\uffff]/

/** Letters that are no base letter with a mark on it. */
const strokes: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', đ: 'd', ħ: 'h', ŧ: 't', ŋ: 'n' }

/**
 * A word with the letters of names like "Łukasz" and "Aydın" as the tagger knows them: it cuts words at letters beyond
 * Latin-1.
 */
function foldLetters(word: string): string {
  if (!beyondLatin1.test(word)) return word
  return word
    .normalize('NFC')
    .replace(/[\u0100-\u024f]/g, (letter) => strokes[letter] ?? letter.normalize('NFD')[0]!)
}

/** A word in lower case with its apostrophe restored; undefined for a filler. `isLatin`: of a text in Latin-1 alone. */
function readWord(word: string, isLatin: boolean, before: readonly Word[]): string | undefined {
  const small = word.toLowerCase()
  const lower = isLatin ? small : foldLetters(small.replaceAll('’', "'"))
  if (lower.length > longestSpoken) return lower
  if (fillers.has(lower)) return undefined
  const norm =
    contractions.get(lower) ?? (dottedClock.test(lower) ? lower.replace('.', ':') : lower)
  const isWord =
    (norm === "she'd" || norm === "we'd") &&
    norm !== lower &&
    beforeWord.has(before.at(-1)?.norm ?? '')
  return isWord ? lower : norm
}

/** After these "shed" and "wed" are words: "the shed", "I shed the racks". */
const beforeWord: ReadonlySet<string> = new Set([
  'the',
  'a',
  'that',
  'my',
  'his',
  'her',
  'i',
  'we',
  'they',
  'he',
  'to',
])

/** Longest stutter that is folded: "we had we had" counts once. */
const longestStutter = 5
/** Fewer words at the beginning of a sentence are no repetition of what the one before ended with. */
const fewestSaidAgain = 3
/** A run of this many words that stood earlier in the text already is a repetition of it, not a second fact. */
const repeatLength = 6

/**
 * Drops what was said already: immediate repetitions of up to five words, and any run of six words or more that
 * stood earlier. Saying it twice therefore reads exactly as saying it once. `repeated` counts the words dropped.
 */
export function foldRepetitions(words: readonly Word[]): { kept: Word[]; repeated: number } {
  const numbers = new Map<string, number>()
  const fluent: Word[] = []
  const said: number[] = []
  for (const word of words) {
    let number = numbers.get(word.norm)
    if (number === undefined) numbers.set(word.norm, (number = numbers.size + 1))
    said[fluent.length] = number
    fluent.push(word)
    for (let n = 1; n <= longestStutter; n++) {
      if (!endsTwice(said, fluent, n)) continue
      fluent.length -= n
      break
    }
  }
  const repeats = findRepeats(said.slice(0, fluent.length))
  const kept = repeats === undefined ? fluent : fluent.filter((_, at) => repeats[at] === 0)
  return { kept, repeated: words.length - kept.length }
}

/**
 * True where the last `n` words are the `n` before them, in one sentence or as sentences of their own: "we fixed it. It
 * held" and "gym by gym. By June" say nothing twice.
 */
function endsTwice(said: readonly number[], words: readonly Word[], n: number): boolean {
  const { length } = words
  if (length < 2 * n) return false
  for (let at = length - n; at < length; at++) if (said[at] !== said[at - n]) return false
  // "A year and two months. A year and two months": a sentence may repeat what the one before ended with.
  const from = n < fewestSaidAgain ? length - n : length - n + 1
  for (let at = from; at < length; at++)
    if (words[at]!.after === 'stop' && words[at - n]!.after !== 'stop') return false
  return true
}

/** Marks with 1 the words of every run that stood earlier; undefined where there is none. */
function findRepeats(said: readonly number[]): Uint8Array | undefined {
  let repeats: Uint8Array | undefined
  // A hash table of the runs met so far, by where they begin, from 1; half of it stays empty.
  const mask = 2 ** Math.ceil(Math.log2(2 * said.length + 2)) - 1
  const table = new Int32Array(mask + 1)
  for (let at = 0; at + repeatLength <= said.length; at++) {
    let slot = hashRun(said, at) & mask
    while (table[slot] !== 0 && !isSameRun(said, table[slot]! - 1, at)) slot = (slot + 1) & mask
    if (table[slot] === 0) table[slot] = at + 1
    else (repeats ??= new Uint8Array(said.length)).fill(1, at, at + repeatLength)
  }
  return repeats
}

function isSameRun(said: readonly number[], a: number, b: number): boolean {
  for (let k = 0; k < repeatLength; k++) if (said[a + k] !== said[b + k]) return false
  return true
}

/** Multiplies and folds each number into the hash: the step and the finish of MurmurHash3. */
function hashRun(said: readonly number[], at: number): number {
  let hash = 0
  for (let k = at; k < at + repeatLength; k++) {
    const mixed = Math.imul(said[k]!, 0xcc9e2d51)
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593)
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
