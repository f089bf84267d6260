import { groupNouns, roleNouns, titles } from './people.ts'
import type { Token } from './tag-words.ts'
import { irregularBase, isParticipleForm, isPastForm, looksSameInPast } from './verb-forms.ts'
import { wordList } from './word-list.ts'

/** Who acts in a clause. `nobody`: a passive that names no agent. `other`: they, you, one. */
export type Actor = 'i' | 'we' | 'person' | 'group' | 'thing' | 'nobody' | 'other'

/**
 * Whether what the clause says happened. `past`: it did. `told-now`: told in the present, as speakers do
 * ("and he says"). `perfect`: it has, at some time. `could`: an option weighed. `would`: hypothetical. `habit`:
 * always or usually. `now`: a present state or practice.
 */
export type Mode = 'past' | 'told-now' | 'perfect' | 'could' | 'would' | 'habit' | 'now'

/** One clause: who acts, what they do, whether it happened. Token indexes are into the parsed tokens, half-open. */
export interface Clause {
  from: number
  to: number
  /** First token of the subject, or of the verb group where the subject is understood. */
  subjectFrom: number
  actor: Actor
  /** The noun or pronoun that acts; undefined where it is understood from the clause before. */
  actorWord: string | undefined
  /** Index of the main verb. */
  verbAt: number
  /** Base form of the main verb, as good as the lemmatizer knows it. */
  verb: string
  /** What is done: the verb, or the one under it in "decided to pull", "ended up talking", "had them meet". */
  act: string
  mode: Mode
  negated: boolean
  passive: boolean
  progressive: boolean
  perfect: boolean
  /** Stands under a verb of saying whose speaker is not its actor, or is quoted: "she said we keep it". */
  reported: boolean
}

const nominative: Readonly<Record<string, Actor>> = {
  i: 'i',
  we: 'we',
  he: 'person',
  she: 'person',
  they: 'other',
  you: 'other',
  one: 'other',
  it: 'thing',
  this: 'thing',
  that: 'thing',
  these: 'thing',
  those: 'thing',
  there: 'thing',
  which: 'thing',
  what: 'thing',
  who: 'other',
  nobody: 'group',
  everybody: 'group',
  everyone: 'group',
  somebody: 'group',
  someone: 'group',
  anyone: 'group',
  anybody: 'group',
  none: 'thing',
  nothing: 'thing',
  something: 'thing',
  everything: 'thing',
}

const wouldWords = wordList("would, 'd, should, might, may, shall, must, ought")
const willWords = wordList("will, 'll, can, ca, wo")
const beWords = wordList("be, am, is, are, was, were, been, being, 'm, 're")
const haveWords = wordList("have, has, had, 've, having")
const doWords = wordList('do, does, did')
const between = wordList(`
not, n't, never, also, just, only, really, actually, then, still, already, always, usually, generally, often, sort, kind,
of, even, all, both, simply, basically, literally, first, finally, immediately, quickly, slowly, quite, pretty, probably,
maybe, normally, typically, sometimes, mostly, honestly, now, soon, later, eventually, therefore, personally, once,
almost, nearly, initially, originally, deliberately, certainly, definitely, apparently, either, ever, once, twice, so,
again, ourselves, myself, himself, herself, themselves, each, rather, fully, quietly, politely, accidentally, like, more
`)
const habitWords = wordList(`
always, usually, generally, normally, typically, often, sometimes, mostly, tend, tends, tended, whenever, rarely, regularly,
constantly, consistently, frequently, occasionally
`)
const sayVerbs = wordList(`
say, tell, ask, answer, reply, shout, write, explain, insist, argue, promise, warn, admit, suggest, propose, claim, add
`)

/** A verb group found in the tokens. */
interface VerbGroup {
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

/**
 * Finds the clauses of a tagged text in one pass, from subjects, verbs and conjunctions alone: raw transcripts
 * have neither commas nor full stops. Linear in the number of tokens.
 */
export function findClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = []
  const wouldIsUsual = countClearWould(tokens) >= 2
  const notes = isNotes(tokens)
  let i = 0
  while (i < tokens.length) {
    const group = readVerbGroup(tokens, i, wouldIsUsual)
    if (group === undefined) {
      i += 1
      continue
    }
    const clause = makeClause(tokens, group, clauses.at(-1), notes)
    if (clause !== undefined) {
      const before = clauses.at(-1)
      if (before !== undefined) before.to = Math.max(before.verbAt + 1, clause.from)
      clauses.push(clause)
    }
    i = group.to
  }
  const last = clauses.at(-1)
  if (last !== undefined) last.to = tokens.length
  for (const clause of clauses) clause.to = withoutJoiners(tokens, clause)
  settleStory(tokens, clauses)
  return clauses
}

const joiners = wordList(
  'and, but, or, so, then, because, since, when, that, where, while, if, as, the, a, to, what, which',
)

/** The end of a clause without the words that only lead over to the next one. */
function withoutJoiners(tokens: readonly Token[], clause: Clause): number {
  let to = clause.to
  while (to > clause.verbAt + 1 && joiners.has(tokens[to - 1]!.norm)) to -= 1
  return to
}

/** Notes have a line for every fact: at least this many lines, and one in so many words. */
const fewestNoteLines = 3
const longestNoteLine = 25

function isNotes(tokens: readonly Token[]): boolean {
  const lines = tokens.filter((token) => token.opensLine).length
  return lines >= fewestNoteLines && lines * longestNoteLine >= tokens.length
}

function countClearWould(tokens: readonly Token[]): number {
  let count = 0
  for (const token of tokens) if (token.norm === 'would') count += 1
  return count
}

function readVerbGroup(
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
      const next = nextMainWord(tokens, i)
      if (next !== undefined && (next === 'been' || next === 'got' || next === 'had'))
        hasHave = true
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
    } else if (between.has(word) && i > at) {
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
  for (let k = at + 1; k < Math.min(tokens.length, at + 4); k++) {
    const word = tokens[k]!.norm
    if (!between.has(word)) return word
  }
  return undefined
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
  return (
    next.norm === "n't" || next.norm === 'not' || next.norm in nominative || next.pos === 'VERB'
  )
}

function isAuxiliaryHave(tokens: readonly Token[], at: number): boolean {
  const next = nextMainWord(tokens, at)
  return next !== undefined && (isParticipleForm(next) || next === 'been')
}

function isInvertedSubject(token: Token): boolean {
  return token.norm === 'i' || token.norm === 'we' || token.norm === 'he' || token.norm === 'she'
}

function startsVerbGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const word = token.norm
  if (before !== undefined && (before.norm === 'to' || before.norm === 'without')) return false
  if (word === "'s") return before !== undefined && before.norm in nominative
  if (
    token.pos === 'AUX' ||
    word === "'d" ||
    word === "'ll" ||
    word === "'ve" ||
    word === "'re" ||
    word === "'m"
  ) {
    return word !== 'being' && word !== 'be' && word !== 'been' && word !== 'having'
  }
  if (word.endsWith('ing')) return false
  if (
    token.pos === 'VERB' ||
    (token.pos !== 'ADJ' && isPastForm(word) && isSubjectPronoun(before))
  ) {
    if (isSubjectPronoun(before)) return true
    if (before === undefined) return isPastForm(word)
    if (
      before.norm === 'and' ||
      before.norm === 'but' ||
      before.norm === 'then' ||
      before.norm === 'so'
    )
      return true
    if (between.has(before.norm)) return true
    if (
      before.pos === 'DET' ||
      before.pos === 'ADP' ||
      before.pos === 'ADJ' ||
      before.pos === 'AUX'
    ) {
      return before.norm === 'that' || before.norm === 'who'
    }
    if (before.pos === 'PRON') return !isPossessive(before.norm)
    return (
      before.pos === 'NOUN' ||
      before.pos === 'PROPN' ||
      before.pos === 'NUM' ||
      before.pos === 'ADV' ||
      before.pos === 'INTJ'
    )
  }
  return (
    isSubjectPronoun(before) &&
    (before?.norm === 'i' ||
      before?.norm === 'we' ||
      before?.norm === 'he' ||
      before?.norm === 'she') &&
    token.pos === 'NOUN'
  )
}

function isPossessive(word: string): boolean {
  return (
    word === 'my' ||
    word === 'our' ||
    word === 'his' ||
    word === 'their' ||
    word === 'its' ||
    word === 'your' ||
    word === 'whose'
  )
}

function isSubjectPronoun(token: Token | undefined): boolean {
  return token !== undefined && Object.hasOwn(nominative, token.norm)
}

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
  if (hasHave) return isParticipleForm(token.norm)
  if (hasHelper) return token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'AUX'
  return token.pos === 'VERB'
}

function makeClause(
  tokens: readonly Token[],
  group: VerbGroup,
  previous: Clause | undefined,
  notes: boolean,
): Clause | undefined {
  const subject = findSubject(tokens, group, previous, notes)
  if (subject === undefined) return undefined
  const verbToken = tokens[group.verbAt]!
  let mode: Mode
  if (group.habitual) mode = 'habit'
  else if (group.kind === 'would') mode = 'would'
  else if (group.kind === 'could') mode = 'could'
  else if (group.kind === 'past') mode = 'past'
  else if (group.perfect) mode = 'perfect'
  else mode = 'now'
  // "I put it back": past, unless the clause before is about the present or this one says so.
  const before = previous?.mode
  if (
    mode === 'now' &&
    looksSameInPast(verbToken.norm) &&
    group.kind === 'present' &&
    before !== 'now' &&
    before !== 'habit' &&
    !marksPractice(tokens, subject.from)
  ) {
    mode = 'past'
  }
  const verb = irregularBase(verbToken.norm) ?? verbToken.lemma
  let actor = subject.actor
  if (group.passive && actor !== 'i') {
    const agent = findAgent(tokens, group.to)
    actor = agent ?? 'nobody'
  }
  return {
    from: subject.from,
    to: group.to,
    subjectFrom: subject.from,
    actor,
    actorWord: subject.word,
    verbAt: group.verbAt,
    verb,
    act: findAct(tokens, group.verbAt, verb),
    mode,
    negated: group.negated,
    passive: group.passive,
    progressive: group.progressive,
    perfect: group.perfect,
    reported: previous !== undefined && isReportedBy(previous, subject),
  }
}

/** True after "now" or "since then": what follows is a practice, even where its verb could be a past. */
function marksPractice(tokens: readonly Token[], subjectFrom: number): boolean {
  const before = tokens[subjectFrom - 1]?.norm
  return (
    before === 'now' ||
    (before === 'then' && tokens[subjectFrom - 2]?.norm === 'since') ||
    before === 'since'
  )
}

/** Verbs that say little of what is done; it stands in the verb under them, at most this many tokens on. */
const carriers = wordList(`
be, have, get, decide, choose, end, go, try, start, begin, help, need, make, manage, want, offer, agree, volunteer, proceed, come,
continue, refuse, stop, handle, keep, finish, do, work, use
`)
const carrierReach = 6

function findAct(tokens: readonly Token[], verbAt: number, verb: string): string {
  if (!carriers.has(verb)) return verb
  for (let i = verbAt + 1; i < Math.min(tokens.length, verbAt + carrierReach); i++) {
    const token = tokens[i]!
    const before = tokens[i - 1]!.norm
    if (
      token.pos === 'VERB' &&
      (before === 'to' ||
        (token.norm.endsWith('ing') && (before === 'up' || before === 'by' || i === verbAt + 1)))
    ) {
      const act = irregularBase(token.norm) ?? token.lemma
      if (!carriers.has(act)) return act
    }
    if (
      Object.hasOwn(nominative, token.norm) &&
      token.norm !== 'it' &&
      token.norm !== 'that' &&
      token.norm !== 'this'
    )
      return verb
  }
  return verb
}

interface Subject {
  from: number
  actor: Actor
  word: string | undefined
}

function isReportedBy(previous: Clause, subject: Subject): boolean {
  if (!sayVerbs.has(previous.verb) || previous.verbAt + 4 < subject.from) return false
  if (previous.actor === 'thing' || previous.mode === 'would') return false
  return subject.actor !== 'i' || previous.actor === 'person' || previous.actor === 'group'
}

function findSubject(
  tokens: readonly Token[],
  group: VerbGroup,
  previous: Clause | undefined,
  notes: boolean,
): Subject | undefined {
  let at = group.from - 1
  const floor = previous === undefined ? 0 : previous.verbAt + 1
  while (
    at >= floor &&
    between.has(tokens[at]!.norm) &&
    !Object.hasOwn(nominative, tokens[at]!.norm)
  )
    at -= 1
  if (at < floor) return inherit(group.from, previous, notes)
  const token = tokens[at]!
  if (notes && tokens[at + 1]?.opensLine === true) return inherit(group.from, previous, notes)
  if (token.norm === 'who' || token.norm === 'that' || token.norm === 'which') {
    const head = tokens[at - 1]
    if (head !== undefined && at - 1 >= floor && (head.pos === 'NOUN' || head.pos === 'PROPN')) {
      return { from: at, actor: nounActor(tokens, at - 1), word: head.norm }
    }
    return { from: at, actor: token.norm === 'who' ? 'person' : 'thing', word: token.norm }
  }
  if (Object.hasOwn(nominative, token.norm)) {
    return { from: at, actor: nominative[token.norm]!, word: token.norm }
  }
  if (token.pos === 'CCONJ' || token.norm === 'so' || token.norm === 'then')
    return inherit(at + 1, previous, notes && token.pos !== 'CCONJ')
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'ADJ') {
    let from = at
    while (from - 1 >= floor && at - from < longestNounPhrase && !opensNounPhrase(tokens[from]!)) {
      if (!isInsideNounPhrase(tokens[from - 1]!)) break
      from -= 1
    }
    return { from, actor: nounActor(tokens, at), word: token.norm }
  }
  return inherit(group.from, previous, notes)
}

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
  if (token.norm.length < 2 || /\p{N}/u.test(token.norm)) return false
  const before = tokens[at - 1]
  if (before !== undefined && titles.has(before.norm)) return true
  if (!token.unknown || token.norm.endsWith('ing') || token.norm.endsWith('ed')) return false
  if (token.norm.endsWith('ly') || token.norm.endsWith('ness') || token.norm.endsWith('tion'))
    return false
  if (before === undefined) return true
  if (before.pos === 'DET' || before.pos === 'ADJ' || isPossessive(before.norm)) return false
  if (before.pos === 'NOUN' && !roleNouns.has(before.norm) && !before.unknown) return false
  return token.pos === 'NOUN' || token.pos === 'PROPN'
}

function findAgent(tokens: readonly Token[], from: number): Actor | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
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

/** At least this many third-person present clauses make a story that is told in the present. */
const toldNowClauses = 3

/** Marks the clauses of a story told in the present, and those that stand under a word of habit. */
function settleStory(tokens: readonly Token[], clauses: Clause[]): void {
  let personNow = 0
  let habits = 0
  for (const clause of clauses) {
    if (
      clause.mode === 'now' &&
      clause.actor === 'person' &&
      !clause.negated &&
      clause.actorWord !== 'who'
    )
      personNow += 1
    if (clause.mode === 'habit' || clause.mode === 'would') habits += 1
  }
  const toldNow = personNow >= toldNowClauses && personNow > habits
  for (const clause of clauses) {
    // "As I said before" tells nothing that happened in the story.
    if (clause.verb === 'say' && tokens[clause.from - 1]?.norm === 'as') {
      clause.mode = 'now'
      continue
    }
    if (
      clause.mode === 'now' &&
      (clause.actor !== 'thing' || clause.verb !== 'be') &&
      (toldNow ? clause.actor !== 'other' : clause.actor === 'person' && personNow > habits)
    ) {
      clause.mode = 'told-now'
    }
    for (let i = clause.from; i < clause.to && clause.mode !== 'habit'; i++) {
      if (standsInHabit(tokens, i)) clause.mode = 'habit'
    }
  }
}

const days = wordList(
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday, morning, evening, day, week, night',
)

function standsInHabit(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.norm
  const next = tokens[at + 1]?.norm
  if (habitWords.has(word)) return true
  if (word === 'every' && (next === 'time' || (next !== undefined && days.has(next)))) return true
  if (word === 'most' && next !== undefined && (days.has(next) || days.has(next.slice(0, -1))))
    return true
  if (word === 'used' && next === 'to') return tokens[at - 1]?.pos !== 'AUX'
  return false
}
