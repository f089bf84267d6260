import { isPossessive, isSubjectPronoun } from './pronouns.ts'
import type { Token } from './tag-words.ts'
import { isParticipleForm, isPastForm, isPlainOnly, looksSameInPast } from './verb-forms.ts'
import { wordList } from './word-list.ts'

const wouldWords = wordList("would, 'd, should, might, may, shall, must, ought")
const willWords = wordList("will, 'll, can, ca, wo")
const beWords = wordList("be, am, is, are, was, were, been, being, 'm, 're")
const haveWords = wordList("have, has, had, 've, having")
const doWords = wordList('do, does, did')
const gotWords = wordList('got, gets, get')
/** What may stand between the parts of a verb group, and between subject and verb. */
export const betweenVerbs = wordList(`
not, n't, never, also, just, only, really, actually, then, still, already, always, usually, generally, often, sort, kind,
of, even, all, both, simply, basically, literally, first, finally, immediately, quickly, slowly, quite, pretty, probably,
maybe, normally, typically, sometimes, mostly, honestly, now, soon, later, eventually, therefore, personally, once,
almost, nearly, initially, originally, deliberately, certainly, definitely, apparently, either, ever, once, twice, so,
again, ourselves, myself, himself, herself, themselves, each, rather, fully, quietly, politely, accidentally, like, more
`)
/** Words that make a habit of what they stand with. */
export const habitWords = wordList(`
always, usually, generally, normally, typically, often, sometimes, mostly, tend, tends, tended, whenever, rarely, regularly,
constantly, consistently, frequently, occasionally
`)

/** A verb group found in the tokens. */
export interface VerbGroup {
  from: number
  to: number
  verbAt: number
  kind: 'past' | 'present' | 'could' | 'would' | 'will'
  passive: boolean
  progressive: boolean
  perfect: boolean
  negated: boolean
  habitual: boolean
}

/** Reads the verb group that begins at a token; undefined where none does. `wouldIsUsual` decides "we'd put". */
export function readVerbGroup(
  tokens: readonly Token[],
  at: number,
  wouldIsUsual: boolean,
): VerbGroup | undefined {
  const first = tokens[at]!
  if (!startsVerbGroup(tokens, at)) return undefined
  const group: VerbGroup = {
    from: at,
    to: at + 1,
    verbAt: at,
    kind: 'present',
    passive: false,
    progressive: false,
    perfect: false,
    negated: false,
    habitual: habitWords.has(first.norm),
  }
  let i = at
  let hasBe = false
  let hasHave = false
  let hasDo = false
  let modal: VerbGroup['kind'] | undefined
  let past = false
  for (; i < tokens.length && i < at + 9; i++) {
    const token = tokens[i]!
    const word = token.norm
    if (word === "'d" && i === at) {
      if (isHad(tokens, i, wouldIsUsual)) {
        hasHave = true
        past = true
      } else modal = 'would'
    } else if (word === "'s" && i === at) {
      if (isHas(tokens, i)) hasHave = true
      else hasBe = true
    } else if (word === 'could') modal ??= 'could'
    else if (wouldWords.has(word)) modal ??= 'would'
    else if (willWords.has(word)) modal ??= 'will'
    else if (doWords.has(word) && isAuxiliaryDo(tokens, i)) {
      hasDo = true
      past ||= word === 'did'
    } else if (haveWords.has(word) && isAuxiliaryHave(tokens, i)) {
      hasHave = true
      past ||= word === 'had'
    } else if (beWords.has(word)) {
      hasBe = true
      past ||= word === 'was' || word === 'were'
      group.verbAt = i
      group.to = i + 1
      if (word === 'being' || word === 'been') continue
      const next = tokens[i + 1]
      if (next !== undefined && isInvertedSubject(next)) break
    } else if ((betweenVerbs.has(word) || (hasHave && word === 'since')) && i > at) {
      group.negated ||= word === 'not' || word === "n't" || word === 'never'
      group.habitual ||= habitWords.has(word)
      if (i - group.to > 3) break
    } else if (isMainVerb(token, hasBe, hasHave, modal !== undefined || hasDo, i === at)) {
      group.verbAt = i
      group.to = i + 1
      if (hasBe) {
        if (word.endsWith('ing')) group.progressive = true
        else if (isParticipleForm(word)) group.passive = true
      } else if (!hasHave && !hasDo && modal === undefined) {
        past ||= isPastForm(word) && !looksSameInPast(word)
        // "It got rolled back": a passive in everyday words.
        const next = tokens[i + 1]
        if (gotWords.has(word) && next?.pos === 'VERB' && isParticipleForm(next.norm)) {
          group.passive = true
          group.verbAt = i + 1
          group.to = i + 2
        }
      }
      i += 1
      break
    } else break
  }
  group.to = Math.max(group.to, group.verbAt + 1)
  group.perfect = hasHave
  group.kind = modal ?? (past ? 'past' : 'present')
  return group
}

function nextMainWord(tokens: readonly Token[], at: number): string | undefined {
  return tokens[nextMainAt(tokens, at)]?.norm
}

/** The token of the main verb behind an auxiliary; -1 where none is near. */
function nextMainAt(tokens: readonly Token[], at: number): number {
  for (let k = at + 1; k < Math.min(tokens.length, at + 4); k++)
    if (!betweenVerbs.has(tokens[k]!.norm)) return k
  return -1
}

const people = wordList('me, us, him, them')

/** "She's been", "she's rung me once": has; "she's called Ines": is. */
function isHas(tokens: readonly Token[], at: number): boolean {
  const mainAt = nextMainAt(tokens, at)
  const main = tokens[mainAt]
  if (main === undefined) return false
  if (main.norm === 'been' || main.norm === 'got' || main.norm === 'had') return true
  return (
    main.after === 'word' &&
    isParticipleForm(main.norm) &&
    people.has(tokens[mainAt + 1]?.norm ?? '')
  )
}

function isHad(tokens: readonly Token[], at: number, wouldIsUsual: boolean): boolean {
  const next = nextMainWord(tokens, at)
  if (next === undefined || next === 'have' || next === 'be') return false
  if (looksSameInPast(next) || next === 'come' || next === 'run' || next === 'become')
    return !wouldIsUsual
  return isParticipleForm(next) || next === 'a' || next === 'no' || next === 'the'
}

function isAuxiliaryDo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined) return false
  return next.norm === "n't" || next.norm === 'not' || isSubjectPronoun(next) || next.pos === 'VERB'
}

function isAuxiliaryHave(tokens: readonly Token[], at: number): boolean {
  // "I have since made it a rule".
  const next = nextMainWord(tokens, tokens[at + 1]?.norm === 'since' ? at + 1 : at)
  if (next === undefined) return false
  if (isParticipleForm(next) || next === 'been') return true
  // "I have stand there": a perfect with the plain form, as learners of English tell it.
  return isSubjectPronoun(tokens[at - 1]) && tokens[at + 1]!.norm === next && isPlainOnly(next)
}

const speakers = wordList('i, we, he, she')
const clitics = wordList("'d, 'll, 've, 're, 'm")
const nonFinite = wordList('being, be, been, having')
const leadsToVerb = wordList('and, but, then, so, that, who')
const objects = wordList('me, him, us, them, it')
const verbMayFollow = new Set(['NOUN', 'PROPN', 'NUM', 'ADV', 'INTJ'])

function isInvertedSubject(token: Token): boolean {
  return speakers.has(token.norm)
}

/** Verbs whose plain form ends as a participle does. */
const plainIng = wordList('bring, ring, sing, spring, swing, fling, sting, cling, wring, ping')

/** "The brake pedal went", "the only torch": a noun where the tagger sees a verb. */
function isNounBeforeVerb(tokens: readonly Token[], at: number): boolean {
  const { norm, pos } = tokens[at]!
  if (pos !== 'VERB' || norm.endsWith('s') || isPastForm(norm)) return false
  const before = tokens[at - 1]
  if (before === undefined || norm === 'people') return norm === 'people'
  const next = tokens[at + 1]
  // "Sometimes help is needed".
  if (betweenVerbs.has(before.norm))
    return tokens[at - 2]?.pos === 'DET' || (before.after === 'stop' && next?.pos === 'AUX')
  return before.pos === 'NOUN' && next !== undefined && next.pos === 'VERB' && isPastForm(next.norm)
}

const beforeMonth = wordList('in, since, by, last, of, until, till, early, late, next, this')

/** "11 May", "May 3rd", "May 2022", "in May": a month, not a verb. */
function isMonthHere(before: Token | undefined, next: Token | undefined): boolean {
  return (
    isDayNumber(before) ||
    isDayNumber(next) ||
    /^(?:19|20)\d\d$/.test(next?.norm ?? '') ||
    beforeMonth.has(before?.norm ?? '')
  )
}

function isDayNumber(token: Token | undefined): boolean {
  return token !== undefined && /^[0-3]?\d(?:st|nd|rd|th)?$/.test(token.norm)
}

function startsVerbGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const word = token.norm
  if (before !== undefined && (before.norm === 'to' || before.norm === 'without')) return false
  if (word === "'s") return isSubjectPronoun(before)
  if (word === 'may' && isMonthHere(before, tokens[at + 1])) return false
  // "Sat 12 March, 9 am": a day and an hour.
  if (word === 'sat' && !isSubjectPronoun(before) && isDayNumber(tokens[at + 1])) return false
  if (word === 'am' && /^\d/.test(before?.norm ?? '')) return false
  if (token.pos === 'AUX' || clitics.has(word)) return !nonFinite.has(word)
  if (word.endsWith('ing') && !plainIng.has(word)) return false
  // "Tom preferred Python": the tagger takes it for an adjective.
  if (word === 'preferred' && (before?.pos === 'NOUN' || before?.pos === 'PROPN')) return true
  if (isNounBeforeVerb(tokens, at)) return false
  const afterSubject = isSubjectPronoun(before)
  if (token.pos !== 'VERB' && !(token.pos !== 'ADJ' && isPastForm(word) && afterSubject)) {
    // "He fuzzed them": what has an object is no adjective.
    if (afterSubject && isPastForm(word) && objects.has(tokens[at + 1]?.norm ?? '')) return true
    // The tagger takes many a verb for a noun; right after "I" or "she" it is none.
    return before !== undefined && speakers.has(before.norm) && token.pos === 'NOUN'
  }
  if (afterSubject) return true
  if (before === undefined) return isPastForm(word)
  if (token.after === 'stop' && isPastForm(word)) return true
  if (leadsToVerb.has(before.norm) || betweenVerbs.has(before.norm)) return true
  // "A nurse I work with told me": what follows a preposition left behind.
  if (before.pos === 'ADP' && token.pos === 'VERB' && isPastForm(word))
    return objects.has(tokens[at + 1]?.norm ?? '')
  if (before.pos === 'PRON') return !isPossessive(before.norm)
  return verbMayFollow.has(before.pos)
}

const helped = new Set(['VERB', 'NOUN', 'AUX', 'ADJ'])

function isMainVerb(
  token: Token,
  hasBe: boolean,
  hasHave: boolean,
  hasHelper: boolean,
  first: boolean,
): boolean {
  if (first) return true
  if (hasBe) {
    return (
      (token.pos === 'VERB' && (token.norm.endsWith('ing') || isParticipleForm(token.norm))) ||
      (isParticipleForm(token.norm) && token.pos !== 'NOUN')
    )
  }
  if (hasHave) return isParticipleForm(token.norm) || isPlainOnly(token.norm)
  // "I don't open it": the tagger takes many a verb for a noun or an adjective.
  if (hasHelper) return helped.has(token.pos)
  return token.pos === 'VERB'
}
