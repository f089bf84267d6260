import type { Actor, Clause } from './clause.ts'
import { groupNouns, placeNames, roleNouns, titles } from './people.ts'
import type { Token } from './tag-words.ts'
import { betweenVerbs } from './verb-group.ts'
import type { VerbGroup } from './verb-group.ts'
import { isOnlyPast, isPastForm, looksSameInPast } from './verb-forms.ts'
import { findLexeme } from './wink-model.ts'
import { wordList } from './word-list.ts'
import { isPossessive, isSubjectPronoun, subjectPronouns } from './pronouns.ts'

/** Who a clause is about. */
export interface Subject {
  from: number
  actor: Actor
  word: string | undefined
  /** A noun phrase, as opposed to a pronoun or nothing at all. */
  noun?: true
  /** "No customer", "not one slip": none of them does it. */
  none?: true
  /** Left out by a writer who tells in fragments: "Cut the gas." */
  terse?: true
}

/** The subject of a verb group: what stands before it, or, where it is left out, who acted before. */
export function findSubject(
  tokens: readonly Token[],
  group: VerbGroup,
  previous: Clause | undefined,
  notes: boolean,
): Subject | undefined {
  let at = group.from - 1
  const after = previous === undefined ? 0 : previous.verbAt + 1
  const floor = Math.max(after, sentenceStart(tokens, group.from, after))
  for (; at >= floor; at -= 1) {
    // "I no longer print it".
    if (at > floor && tokens[at]!.norm === 'longer' && tokens[at - 1]!.norm === 'no') at -= 1
    else if (!standsBetween(tokens[at]!)) break
  }
  if (at < floor) {
    const opens = floor > after || previous === undefined || tokens[group.from]!.after === 'stop'
    return opens && isTerseAct(tokens, group)
      ? { from: group.from, actor: 'i', word: undefined, terse: true }
      : inherit(group.from, previous, notes)
  }
  // "A visit of mine has no price": the visit.
  if (at - 1 > floor && absolutes.has(tokens[at]!.norm) && tokens[at - 1]!.norm === 'of') at -= 2
  if (isWhereabouts(tokens, at, floor)) {
    // "The emergency ward at Vestre got nothing": the ward, and not somebody called Vestre.
    if (at - 2 < floor || tokens[at - 2]!.pos !== 'NOUN')
      return { from: at, actor: 'thing', word: tokens[at]!.norm, noun: true }
    at -= 2
  }
  const token = tokens[at]!
  if (notes && tokens[at + 1]?.opensLine === true) return inherit(group.from, previous, notes)
  if (token.norm === 'who' || token.norm === 'that' || token.norm === 'which') {
    const head = tokens[at - 1]
    if (head !== undefined && at - 1 >= floor && (head.pos === 'NOUN' || head.pos === 'PROPN')) {
      return { from: at, actor: nounActor(tokens, at - 1), word: head.norm }
    }
    return { from: at, actor: token.norm === 'who' ? 'person' : 'thing', word: token.norm }
  }
  if (isSubjectPronoun(token)) {
    return { from: at, actor: subjectPronouns.get(token.norm)!, word: token.norm }
  }
  // "One of them went to the press": not whoever acted before.
  if (isSomeOf(tokens, at, floor) && tokens[group.from]!.after !== 'comma') {
    const isUs = token.norm === 'us'
    const some: Subject = { from: at - 2, actor: isUs ? 'we' : 'other', word: isUs ? 'we' : 'they' }
    return noShares.has(tokens[at - 2]!.norm) ? { ...some, none: true } : some
  }
  if (token.pos === 'CCONJ' || token.norm === 'so' || token.norm === 'then')
    return inherit(at + 1, previous, notes && token.pos !== 'CCONJ')
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'ADJ') {
    let from = at
    while (from - 1 >= floor && at - from < longestNounPhrase && !opensNounPhrase(tokens[from]!)) {
      if (!isInsideNounPhrase(tokens[from - 1]!)) break
      from -= 1
    }
    // "She rang the market at three, got a driver": not the market. "The director, Haas, refused": Haas.
    const goesOn =
      group.kind === 'past' &&
      tokens[group.from]!.after === 'comma' &&
      tokens.slice(from, at + 1).every((word) => word.after !== 'comma') &&
      previous !== undefined &&
      previous.subjectFrom >= sentenceStart(tokens, from, 0, longestSentence)
    if (goesOn) return inherit(group.from, previous, notes)
    const begin = beginOfNone(tokens, from, floor)
    const subject = { from, actor: nounActor(tokens, at), word: token.norm, noun: true } as const
    return begin === undefined ? subject : { ...subject, from: begin, none: true }
  }
  // "Sometimes help is late": it is no verb group, so it is the subject.
  if (token.pos === 'VERB' && tokens[at - 1]?.after === 'stop')
    return { from: at, actor: nounActor(tokens, at), word: token.norm, noun: true }
  return inherit(group.from, previous, notes)
}

/** "At Vestre", "the crew in Leeds": a name that says where. In a transcript "we went in Ben called" is two clauses. */
function isWhereabouts(tokens: readonly Token[], at: number, floor: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || at - 1 < floor || !isProbableName(tokens, at)) return false
  if (tokens[at]!.after !== 'word' || before.after !== 'word') return false
  if (before.norm === 'at' || before.norm === 'near') return true
  return before.norm === 'in' && at - 2 >= floor && tokens[at - 2]!.pos === 'NOUN'
}

/** Where "no" or "not one" before a noun begins, or in it where it opens it; undefined where there is none. */
function beginOfNone(tokens: readonly Token[], from: number, floor: number): number | undefined {
  if (tokens[from]!.norm === 'no') return from
  if (from - 1 >= floor && tokens[from - 1]!.norm === 'no') return from - 1
  for (const one of [from, from - 1])
    if (one - 1 >= floor && tokens[one]!.norm === 'one' && tokens[one - 1]!.norm === 'not')
      return one - 1
  return undefined
}

/** "One of them", "eleven of them", "most of us". */
function isSomeOf(tokens: readonly Token[], at: number, floor: number): boolean {
  const { norm } = tokens[at]!
  if ((norm !== 'them' && norm !== 'us') || at - 2 < floor || tokens[at - 1]!.norm !== 'of')
    return false
  const share = tokens[at - 2]!
  if (tokens[at - 3]?.norm === 'every') return false
  return share.pos === 'NUM' || shares.has(share.norm)
}
const shares = wordList('some, most, many, all, both, few, half, neither, none, several, any, each')

const noShares = wordList('none, neither')

const absolutes = wordList('mine, ours, his, hers, theirs, yours')

/** "We only held", "we successfully completed": what may stand between a subject and its verb. */
function standsBetween(token: Token): boolean {
  if (isSubjectPronoun(token)) return false
  return betweenVerbs.has(token.norm) || (token.pos === 'ADV' && token.norm.endsWith('ly'))
}

/** Sentences are not looked through further back than this. */
const longestSentence = 60

/** The first token of the sentence that a token stands in, no further back than `floor`. */
function sentenceStart(
  tokens: readonly Token[],
  at: number,
  floor: number,
  most: number = tokens.length,
): number {
  let from = at
  while (from > floor && at - from < most && tokens[from]!.after !== 'stop') from -= 1
  return from
}

/**
 * "Binned the mayonnaise." A sentence that begins with a past and goes on with its object leaves out its subject, and
 * who writes like that is the writer. "Went back to paper" needs none: that form is no participle.
 */
function isTerseAct(tokens: readonly Token[], group: VerbGroup): boolean {
  const verb = tokens[group.verbAt]!
  if (group.passive) return false
  if (group.from !== group.verbAt) return group.kind === 'past' && group.negated
  const object = tokens[group.verbAt + 1]
  // "Took time", "built trust" say what anyone may of anything.
  if (group.kind === 'past' && isOnlyPast(verb.norm))
    return object !== undefined && object.pos !== 'NOUN' && object.pos !== 'NUM'
  const past = group.kind === 'past' ? isPastForm(verb.norm) : looksSameInPast(verb.norm)
  if (!past || object === undefined) return false
  return (
    object.after === 'word' &&
    (object.pos === 'DET' ||
      object.pos === 'PROPN' ||
      object.unknown ||
      isPossessive(object.norm) ||
      objects.has(object.norm))
  )
}

const objects = wordList(
  'her, him, it, them, myself, that, this, these, those, everything, all, both, nobody, no, nothing, every, back',
)

/** An understood subject: in notes the writer, elsewhere whoever acted before. */
function inherit(from: number, previous: Clause | undefined, notes: boolean): Subject {
  if (notes) return { from, actor: 'i', word: undefined }
  if (previous === undefined) return { from, actor: 'thing', word: undefined }
  return { from, actor: previous.passive ? 'thing' : previous.actor, word: undefined }
}

const longestNounPhrase = 6

/** True for "the" and "my": what stands before them is another phrase. */
function opensNounPhrase(token: Token): boolean {
  return token.pos === 'DET' || isPossessive(token.norm)
}

function isInsideNounPhrase(token: Token): boolean {
  return (
    token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'NUM' ||
    isPossessive(token.norm) ||
    token.norm === 'her' ||
    token.norm === "'s"
  )
}

/** Who a noun at `at` stands for: a role, a group, a probable name, or a thing. */
function nounActor(tokens: readonly Token[], at: number): Actor {
  const token = tokens[at]!
  const singular = token.norm
  if (isProbableName(tokens, at)) return 'person'
  if (roleNouns.has(singular)) return 'person'
  if (groupNouns.has(singular)) return 'group'
  const base = token.lemma
  if (roleNouns.has(base) || groupNouns.has(base)) return 'group'
  return 'thing'
}

/**
 * True for a word that is probably a person's name. Capitals are no help in a transcript, so a name is a word
 * the lexicon does not know and that stands where people stand: after a title or role, or without a determiner.
 */
export function isProbableName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const { norm } = token
  const before = token.after === 'stop' ? undefined : tokens[at - 1]
  if (before === undefined || !titles.has(before.norm)) {
    const given = givenNames.has(norm)
    // Most words are known.
    if (!given && !token.unknown) return false
    if (placeNames.has(norm)) return false
    if (!given && (wordEndings.test(norm) || isNoName(norm))) return false
    if (before !== undefined) {
      if (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM') return false
      // "St Ives" is a place.
      if (isPossessive(before.norm) || before.norm === 'st') return false
      if (before.pos === 'NOUN' && !roleNouns.has(before.norm) && !before.unknown) return false
      if (!given && token.pos !== 'NOUN' && token.pos !== 'PROPN') return false
    }
  }
  return norm.length > 1 && !/\p{N}/u.test(norm)
}

/** Given names that the lexicon knows, and that are hardly anything else. */
const givenNames = wordList(
  'lucia, ben, dana, anna, tom, bob, carol, victor, oscar, edward, joseph, raj, ken, carlos, jean, sam, nick, mary, gary, ahmed, mohamed',
)

/** Short for something: "St", "GP", "PO". */
const short = wordList(
  'po, qa, ux, ui, api, eta, sla, roi, ai, eod, poc, pos, erp, ide, oauth, ceo, aws, iot, usb, url, faq, ok, ave, inc, ltd',
)
/** A plural of a word of more letters than this is that word. */
const longestStem = 4

/** True for an unknown word that is no name: "clipboards", "gp". */
function isNoName(norm: string): boolean {
  if (short.has(norm) || !/[aeiouyà-ÿ]/.test(norm)) return true
  return (
    norm.endsWith('s') &&
    norm.length > longestStem + 1 &&
    findLexeme(norm.slice(0, -1)) !== undefined
  )
}

/** Unknown words that end so are words all the same. */
const wordEndings = /(?:ing|ed|ly|ness|tion)$/

/** Who did it, where a passive says so: "by me", "by the foreman". */
export function findAgent(tokens: readonly Token[], from: number): Actor | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    // The next verb's agent is another's: "it was pulled. Nothing was done by me."
    if (tokens[i]!.pos === 'AUX' || (i > from && tokens[i - 1]!.after === 'stop')) return undefined
    if (tokens[i]!.norm !== 'by') continue
    const next = tokens[i + 1]
    if (next === undefined) return undefined
    if (next.norm === 'me' || next.norm === 'myself') return 'i'
    if (next.norm === 'us') return 'we'
    if (next.norm === 'him' || next.norm === 'her') return 'person'
    for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
      const actor = nounActor(tokens, k)
      if (tokens[k]!.pos === 'NOUN' || tokens[k]!.pos === 'PROPN')
        return actor === 'thing' ? undefined : actor
    }
  }
  return undefined
}
