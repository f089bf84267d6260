import type { Clause } from '../../text/clause.ts'
import { groupNouns, roleNouns } from '../../text/people.ts'
import type { Aliases } from '../words/align.ts'
import type { Agent } from './fact.ts'
import type { Telling, TellingWord } from '../words/telling.ts'

/** Words before a pronoun in which the person it stands for is looked for. */
const antecedentReach = 25
/** Words around a name in which the position it holds stands. */
const positionReach = 4

/** Who acts in a clause, or undefined where the clause does not tell. */
export function agentOf(telling: Telling, clause: Clause): Agent | undefined {
  if (clause.actor === 'i')
    return isOfThird(telling.words, clause) ? undefined : { who: 'speaker', names: [] }
  if (clause.actor === 'we') return { who: 'group', names: [] }
  const { words } = telling
  const described = describedBefore(words, clause.verbAt)
  if (described !== undefined) return otherOf(described)
  const pronoun = clause.actorWord
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'they')
    return otherOf(namesBefore(words, clause.subjectFrom))
  if (words[clause.subjectFrom]?.norm === 'who')
    return otherOf(namesIn(words, clause.subjectFrom - positionReach, clause.subjectFrom))
  if (clause.passive || pronoun === undefined) return undefined
  const from = startOfSubject(words, clause.subjectFrom)
  const isActive = clause.actor === 'person' || clause.actor === 'group' || isAlert(pronoun)
  for (let i = from; i < clause.verbAt; i++)
    if (isActive || (isPerson(words, i) && !isOwner(words, i)))
      return otherOf(namesIn(words, from, clause.verbAt))
  return undefined
}

/** "I put it there and then the farmer comes": nobody says "I comes", so whoever it is was not heard. */
function isOfThird(words: readonly TellingWord[], { actorWord, verbAt }: Clause): boolean {
  const verb = words[verbAt]
  return (
    actorWord === undefined &&
    verb !== undefined &&
    verb.norm !== verb.lemma &&
    /[^s]s$/.test(verb.norm) &&
    verb.norm !== 'was'
  )
}

/** "My mother's medicine came": not she. */
const isOwner = (words: readonly TellingWord[], at: number): boolean => words[at + 1]?.norm === "'s"

/** Words of a description between commas: "Bohdana, who cues the lines by hand, noticed". */
const describedReach = 14

/** Who stands before the description that a comma before the verb closes; undefined where none does. */
function describedBefore(words: readonly TellingWord[], verbAt: number): string[] | undefined {
  if (words[verbAt]?.pause !== 'comma') return undefined
  for (let i = verbAt - 1; i > Math.max(0, verbAt - describedReach); i--) {
    if (words[i]!.norm === 'who' && words[i]!.pause === 'comma') {
      let from = i - 1
      while (from > Math.max(0, i - positionReach) && words[from]!.pause !== 'stop') from -= 1
      const names = namesIn(words, from, i)
      return isPerson(words, i - 1) && names.length > 0 ? names : undefined
    }
    if (words[i]!.pause === 'stop') return undefined
  }
  return undefined
}

/** Many are not the one: "the nurses" and "the head nurse" are named apart. */
export function nameOf(word: TellingWord): string {
  const isMany = word.pos === 'NOUN' && /[^s]s$/.test(word.norm) && word.lemma !== word.norm
  return isMany ? `${word.stem}s` : word.stem
}

function namesIn(words: readonly TellingWord[], from: number, to: number): string[] {
  return words.slice(Math.max(0, from), to).filter(isNaming).map(nameOf)
}

/** "a dentist in Graz reported": the subject begins before the place. */
function startOfSubject(words: readonly TellingWord[], from: number): number {
  const joins = words[from - 1]?.norm
  if (joins !== 'in' && joins !== 'from' && joins !== 'at' && joins !== 'of') return from
  return words[from - 2]?.pos === 'NOUN' || words[from - 2]?.pos === 'PROPN'
    ? Math.max(0, from - positionReach)
    : from
}

const watchers = new Set(
  'alert alarm monitoring monitor pager dashboard test tests suite scanner sensor check linter script job bot watchdog compiler review'.split(
    ' ',
  ),
)

/** Things that find and report as people do. */
export function isAlert(word: string | undefined): boolean {
  return word !== undefined && watchers.has(word)
}

/** An agent other than the speaker, or undefined where no word names them. */
export function otherOf(names: readonly string[]): Agent | undefined {
  return names.length === 0 ? undefined : { who: 'other', names: [...new Set(names)] }
}

/** The words of a noun phrase that tell one person from another: names, positions, nouns. */
export function isNaming(word: TellingWord): boolean {
  return (
    word.stem !== '' &&
    (word.pos === 'NOUN' ||
      word.pos === 'PROPN' ||
      word.pos === 'ADJ' ||
      word.unknown ||
      word.capital)
  )
}

/** The last person named before a word: "Solveig, the head brewer … she". */
export function namesBefore(words: readonly TellingWord[], at: number): string[] {
  for (let i = at - 1; i >= Math.max(0, at - antecedentReach); i--) {
    if (!isPerson(words, i)) continue
    const names = [words[i]!.stem]
    for (let k = i - 1; k >= Math.max(0, i - positionReach); k--)
      if (isPerson(words, k)) names.push(words[k]!.stem)
    return names
  }
  return []
}

/** True for a word that names a person or a position. */
export function isPerson(words: readonly TellingWord[], at: number): boolean {
  const word = words[at]!
  if (word.stem === '') return false
  return isPosition(word) || groupNouns.has(word.norm) || isNameLike(words, at)
}

function isPosition(word: TellingWord): boolean {
  return word.stem !== '' && (roleNouns.has(word.norm) || roleNouns.has(word.lemma))
}

/** True for a word that is probably a name: a capital within a sentence, or a word no lexicon knows, standing alone. */
export function isNameLike(words: readonly TellingWord[], at: number): boolean {
  const word = words[at]!
  if (/\p{N}/u.test(word.norm) || word.norm.length < 2 || word.stem === '') return false
  if (word.capital && word.pause !== 'stop' && at > 0)
    return word.pos === 'PROPN' || word.pos === 'NOUN' || word.unknown
  if (word.capital) return word.pos === 'PROPN' || word.unknown
  return (
    word.unknown &&
    (word.pos === 'PROPN' || word.pos === 'NOUN') &&
    words[at - 1]?.pos !== 'DET' &&
    words[at - 1]?.pos !== 'ADJ'
  )
}

/** For every name or position of a telling, the others that stand for the same person: "Siddharth" and "lead". */
export function aliasesOf(telling: Telling): Aliases {
  const aliases = new Map<string, Set<string>>()
  const { words } = telling
  for (let i = 0; i < words.length; i++) {
    if (!isNameLike(words, i)) continue
    for (
      let k = Math.max(0, i - positionReach);
      k < Math.min(words.length, i + positionReach + 1);
      k++
    ) {
      if (k === i || !isPosition(words[k]!)) continue
      link(aliases, words[i]!.stem, words[k]!.stem)
      link(aliases, words[k]!.stem, words[i]!.stem)
    }
  }
  return aliases
}

function link(aliases: Map<string, Set<string>>, from: string, to: string): void {
  const known = aliases.get(from)
  if (known === undefined) aliases.set(from, new Set([to]))
  else known.add(to)
}
