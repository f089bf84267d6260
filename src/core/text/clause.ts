import { findAgent, findSubject, isProbableName } from './subject.ts'
import type { Subject } from './subject.ts'
import { subjectPronouns } from './pronouns.ts'
import type { Token } from './tag-words.ts'
import { betweenVerbs, habitWords, readVerbGroup } from './verb-group.ts'
import type { VerbGroup } from './verb-group.ts'
import { irregularBase, isParticipleForm, looksSameInPast } from './verb-forms.ts'
import { wordList } from './word-list.ts'

/** Who acts in a clause. `nobody`: a passive that names no agent. `other`: they, you, one. */
export const actors = ['i', 'we', 'person', 'group', 'thing', 'nobody', 'other'] as const
export type Actor = (typeof actors)[number]

/**
 * Whether what the clause says happened. `past`: it did. `told-now`: told in the present, as speakers do
 * ("and he says"). `perfect`: it has, at some time. `could`: an option weighed. `would`: hypothetical. `habit`:
 * always or usually. `now`: a present state or practice.
 */
export const modes = ['past', 'told-now', 'perfect', 'could', 'would', 'habit', 'now'] as const
export type Mode = (typeof modes)[number]

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
  /** Negated by its subject: "no customer saw it", "not one slip was wrong". */
  none: boolean
  passive: boolean
  progressive: boolean
  perfect: boolean
  /** Stands under a verb of saying whose speaker is not its actor, or is quoted: "she said we keep it". */
  reported: boolean
}

const sayVerbs = wordList(`
say, tell, ask, answer, reply, shout, write, explain, insist, argue, promise, warn, admit, suggest, propose, claim, add
`)

/** What only people do; things report and say, but they do not want. */
const willVerbs = wordList(
  'want, refuse, insist, argue, ask, fear, think, believe, promise, object, prefer, hope, hate, worry, swear, beg',
)

/** What is written asks and insists as people do. */
const papers = wordList(
  'prompt, question, form, test, exam, assignment, ticket, contract, rule, law, letter, message, mail, email, specification, task, sign, note, report, page, screen',
)

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
    const caused = group !== undefined && isCaused(tokens, group, clauses.at(-1))
    if (group === undefined || (caused && tokens[i - 1]!.pos !== 'NOUN')) {
      i += 1
      continue
    }
    const clause = isObject(tokens, group, clauses.at(-1))
      ? undefined
      : makeClause(tokens, group, clauses.at(-1), notes)
    if (clause !== undefined) {
      const before = clauses.at(-1)
      // "I had a customer complain": the customer did.
      if (caused) clause.mode = before!.mode
      if (before !== undefined) before.to = Math.max(before.verbAt + 1, clause.from)
      clauses.push(clause)
    }
    i = group.to
  }
  const last = clauses.at(-1)
  if (last !== undefined) last.to = tokens.length
  for (const clause of clauses) clause.to = withoutJoiners(tokens, clause)
  settleSame(tokens, clauses)
  settleIf(tokens, clauses)
  settleThey(tokens, clauses)
  settleStory(tokens, clauses)
  return clauses
}

/** "Lucia and Ben had a week. They cleared the queue": two people were named, and "they" are these. */
function settleThey(tokens: readonly Token[], clauses: readonly Clause[]): void {
  if (!clauses.some(({ actorWord }) => actorWord === 'they')) return
  const pair = tokens.findIndex(
    ({ norm }, at) =>
      norm === 'and' &&
      at > 0 &&
      at + 1 < tokens.length &&
      isProbableName(tokens, at - 1) &&
      isProbableName(tokens, at + 1),
  )
  if (pair < 0) return
  for (const clause of clauses)
    if (clause.actorWord === 'they' && clause.actor === 'other' && clause.from > pair)
      clause.actor = 'person'
}

const helping = wordList("do, does, n't, can, may, might, will, must, to, 'll, shall, not")

/**
 * "Going back meant three months' wait, so I put them on hold": what was done is told in the past, whatever stands between,
 * unless its own words date it to now.
 */
function settleSame(tokens: readonly Token[], clauses: readonly Clause[]): void {
  let told: Mode | undefined
  for (const clause of clauses) {
    const { actor, mode, subjectFrom, verbAt, reported, passive, perfect } = clause
    if (actor !== 'i' && actor !== 'we' && actor !== 'person') continue
    if (
      mode === 'now' &&
      told === 'past' &&
      !reported &&
      !passive &&
      !perfect &&
      looksSameInPast(tokens[verbAt]!.norm) &&
      !helping.has(tokens[verbAt - 1]?.norm ?? '') &&
      !marksPractice(tokens, subjectFrom, verbAt) &&
      !saysNow(tokens, clause)
    )
      clause.mode = 'past'
    if (!reported && (clause.mode === 'past' || clause.mode === 'now')) told = clause.mode
  }
}

/** "I put the day in now": said of the present after its verb. */
function saysNow(tokens: readonly Token[], { verbAt, to }: Clause): boolean {
  for (let at = verbAt + 1; at < to; at++) if (tokens[at]!.norm === 'now') return true
  return false
}

const joiners = wordList(
  'and, but, or, so, then, because, since, when, that, where, while, if, as, the, a, to, what, which',
)

/** True for "if we patched it": what follows hangs on it. */
function opensWithIf(tokens: readonly Token[], clause: Clause | undefined): boolean {
  return clause !== undefined && tokens[clause.subjectFrom - 1]?.norm === 'if'
}

/** "If we patched it the vendor would never repair it": the past is no more than supposed. */
function settleIf(tokens: readonly Token[], clauses: readonly Clause[]): void {
  clauses.forEach((clause, index) => {
    if (clause.mode !== 'past' || !opensWithIf(tokens, clause)) return
    const isOpen = (other: Clause | undefined) =>
      other !== undefined && (other.mode === 'would' || other.mode === 'could')
    if (isOpen(clauses[index - 1]) || isOpen(clauses[index + 1])) clause.reported = true
  })
}

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
  // "We should stop, not postpone": the modal holds for both verbs.
  if (
    mode === 'now' &&
    subject.word === undefined &&
    (before === 'would' || before === 'could') &&
    group.from - previous!.verbAt <= modalReach
  )
    mode = before
  if (
    mode === 'now' &&
    looksSameInPast(verbToken.norm) &&
    group.kind === 'present' &&
    (subject.terse ||
      (before !== 'now' &&
        before !== 'habit' &&
        !marksPractice(tokens, subject.from, group.verbAt)))
  ) {
    mode = 'past'
  }
  const verb = irregularBase(verbToken.norm) ?? verbToken.lemma
  let actor = subject.actor
  // "Svetla, who ran the cluster, wanted": it is not the cluster that wants.
  if (actor === 'thing' && subject.noun && willVerbs.has(verb) && !papers.has(subject.word ?? ''))
    actor = 'person'
  // "A nurse I work with told me": nobody tells themselves.
  if (actor === 'i' && tokens[group.verbAt + 1]?.norm === 'me' && verbToken.after === 'word')
    actor = 'person'
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
    negated:
      group.negated || subject.none === true || standsUnderNever(tokens, subject.from, group),
    none: subject.none === true,
    passive: group.passive,
    progressive: group.progressive,
    perfect: group.perfect,
    reported: previous !== undefined && isReportedBy(tokens, previous, subject),
  }
}

/** "I never asked": a plain past has its "never" before it. */
function standsUnderNever(
  tokens: readonly Token[],
  subjectFrom: number,
  group: VerbGroup,
): boolean {
  for (let at = group.from - 1; at >= subjectFrom && betweenVerbs.has(tokens[at]!.norm); at--)
    if (tokens[at]!.norm === 'never') return true
  return false
}

/** "I took the calibration runs out": a plural after "the" and a noun, under a verb that has no other object. */
function isObject(
  tokens: readonly Token[],
  group: VerbGroup,
  previous: Clause | undefined,
): boolean {
  const { verbAt } = group
  if (previous === undefined || previous.mode !== 'past' || group.from !== verbAt) return false
  const { norm, lemma } = tokens[verbAt]!
  if (!norm.endsWith('s') || norm === lemma || verbAt - previous.verbAt !== objectReach)
    return false
  return (
    taking.has(previous.verb) &&
    tokens[verbAt - 2]!.pos === 'DET' &&
    tokens[verbAt - 1]!.pos === 'NOUN' &&
    tokens[verbAt - 1]!.after === 'word' &&
    tokens[verbAt]!.after === 'word'
  )
}

/** Verb, article, noun, and the plural. */
const objectReach = 3
const taking = wordList(
  'take, put, stop, cancel, remove, move, drop, read, print, write, change, run, pull, cut, check, count, send, sort, keep, save, mark, draw, hold, buy, sell, bring, carry',
)

/** A second verb under one modal stands this close to the first, in tokens. */
const modalReach = 5

/** True after "now" or "since then": what follows is a practice, even where its verb could be a past. */
function marksPractice(tokens: readonly Token[], subjectFrom: number, verbAt: number): boolean {
  for (let at = subjectFrom; at < verbAt; at++)
    if (tokens[at]!.norm === 'now' || tokens[at]!.norm === 'longer') return true
  const before = tokens[subjectFrom - 1]?.norm
  return (
    before === 'now' ||
    before === 'since' ||
    // "Since then", "since that evening".
    tokens[subjectFrom - 2]?.norm === 'since' ||
    (tokens[subjectFrom - 3]?.norm === 'since' && tokens[subjectFrom - 2]!.norm === 'that')
  )
}

function isReportedBy(tokens: readonly Token[], previous: Clause, subject: Subject): boolean {
  // "I told her and we left": what was said ends before.
  if (tokens[subject.from - 1]?.pos === 'CCONJ') return false
  if (tokens[subject.from]?.after === 'stop') return false
  if (!sayVerbs.has(previous.verb) || previous.verbAt + 4 < subject.from) return false
  if (previous.actor === 'thing' || previous.mode === 'would') return false
  return subject.actor !== 'i' || previous.actor === 'person' || previous.actor === 'group'
}

/** Verbs that are followed by whom they make do something, and by what: "had them meet", "helped him build it". */
const causing = wordList('have, make, help, let')
/** Whom they make do it takes no more than so many tokens. */
const causedReach = 5

/** True for the bare verb under a verb of causing: "I had the artists [draw]". */
function isCaused(
  tokens: readonly Token[],
  group: VerbGroup,
  previous: Clause | undefined,
): boolean {
  if (previous === undefined || !causing.has(previous.verb) || group.from !== group.verbAt)
    return false
  return causedVerb(tokens, previous.verbAt) === group.from
}

/** Where the bare verb under a verb of causing stands; undefined where none does. */
function causedVerb(tokens: readonly Token[], verbAt: number): number | undefined {
  for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + causedReach); at++) {
    const { pos, norm, lemma, after } = tokens[at]!
    if (after !== 'word') return undefined
    if (pos === 'VERB')
      return at > verbAt + 1 && (norm === lemma || isHadDone(tokens, verbAt, at)) ? at : undefined
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'DET' && pos !== 'ADJ' && !caused.has(norm))
      return undefined
  }
  return undefined
}

const naming = wordList('name, call, leave, base, locate, work')

/** "I had the boards recounted with him": they were, at the speaker's word; "I had a boss who left": he did. */
function isHadDone(tokens: readonly Token[], verbAt: number, at: number): boolean {
  const { norm, lemma, after } = tokens[at]!
  if (irregularBase(tokens[verbAt]!.norm) !== 'have' && tokens[verbAt]!.norm !== 'have')
    return false
  if (!isParticipleForm(norm) || naming.has(lemma)) return false
  const next = tokens[at + 1]
  return after !== 'word' || next === undefined || next.pos === 'ADP' || next.pos === 'CCONJ'
}

const caused = wordList(
  'me, us, him, her, them, it, you, all, my, our, his, their, everyone, everybody, each, both',
)

/** Verbs that say little of what is done; it stands in the verb under them, at most this many tokens on. */
const carriers = wordList(`
be, have, get, decide, choose, end, go, try, start, begin, help, need, make, manage, want, offer, agree, volunteer, proceed, come,
continue, refuse, stop, handle, keep, finish, do, work, use
`)
const carrierReach = 6

function findAct(tokens: readonly Token[], verbAt: number, verb: string): string {
  const caused = causing.has(verb) && verb !== 'let' ? causedVerb(tokens, verbAt) : undefined
  if (caused !== undefined) return tokens[caused]!.lemma
  if (!carriers.has(verb)) return verb
  for (let i = verbAt + 1; i < Math.min(tokens.length, verbAt + carrierReach); i++) {
    const token = tokens[i]!
    const before = tokens[i - 1]!.norm
    if (token.after === 'stop') return verb
    if (
      token.pos === 'VERB' &&
      (before === 'to' ||
        (token.norm.endsWith('ing') && (before === 'up' || before === 'by' || i === verbAt + 1)))
    ) {
      const act = irregularBase(token.norm) ?? token.lemma
      if (!carriers.has(act)) return act
    }
    if (
      subjectPronouns.has(token.norm) &&
      token.norm !== 'it' &&
      token.norm !== 'that' &&
      token.norm !== 'this'
    )
      return verb
  }
  return verb
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
  tellInPerfect(tokens, clauses)
  clauses.forEach((clause, index) => {
    // "As I said before" tells nothing that happened in the story.
    if (clause.verb === 'say' && tokens[clause.from - 1]?.norm === 'as') {
      clause.mode = 'now'
      return
    }
    if (
      clause.mode === 'now' &&
      (clause.actor !== 'thing' || clause.verb !== 'be') &&
      (toldNow
        ? clause.actor !== 'other'
        : clause.actor === 'person' &&
          personNow > habits &&
          !yetToCome.has(tokens[clause.subjectFrom - 1]?.norm ?? ''))
    ) {
      clause.mode = 'told-now'
    }
    if (isRefusal(tokens, clauses, index)) clause.mode = 'past'
    const [from, to] = sentencePart(tokens, clause, clauses[index - 1])
    for (let i = from; i < to && clause.mode !== 'habit'; i++) {
      if (standsInHabit(tokens, i)) clause.mode = 'habit'
    }
  })
}

/** "Before he changes a rule": what these open has not happened where the rest is told in the past. */
const yetToCome = wordList('before, until, till, unless, if, whether')

/** Where one of these stands, a perfect means what it means: until now, or at no time. */
const untilNow = wordList(
  'since, ever, never, always, already, yet, now, just, before, recently, lately, still, twice, often',
)
/** What is dated is over: nobody says "I have met him in January" who tells the perfect from the past. */
const dates = wordList(
  'january, february, march, april, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, ago, last, morning, evening, night, begin, beginning',
)
/** So many perfects of people's own doing are a manner of telling, in different verbs. */
const fewestPerfects = 2

/**
 * Speakers of many languages tell a story in the perfect: "I have offered two things, he has taken the second". Where
 * that is how it is told, these clauses are what happened.
 */
function tellInPerfect(tokens: readonly Token[], clauses: readonly Clause[]): void {
  let isDated = false
  const told = clauses.filter((clause, index) => {
    const { actor, mode, verb } = clause
    if (
      mode !== 'perfect' ||
      verb === 'be' ||
      (actor !== 'i' && actor !== 'we' && actor !== 'person')
    )
      return false
    const [from, to] = sentencePart(tokens, clause, clauses[index - 1])
    // "Before I have seen it", "I have used it since": the word may lead over to the clause, or out of it.
    if (hasAny(tokens, Math.max(0, from - 1), Math.min(tokens.length, to + 1), untilNow))
      return false
    isDated ||= hasAny(tokens, from, to, dates)
    return true
  })
  if (told.length === 0) return
  const count = (...modes: Mode[]) => clauses.filter(({ mode }) => modes.includes(mode)).length
  // Among habits a perfect is experience: "I have done that hundreds of times".
  if (told.length + count('past') < count('habit', 'would', 'now')) return
  // Said twice it is still told once.
  const acts = new Set(told.map(({ verb }) => verb))
  if (acts.size >= fewestPerfects || isDated) for (const clause of told) clause.mode = 'past'
}

function hasAny(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) if (words.has(tokens[at]!.norm)) return true
  return false
}

/** Nobody refuses these: "it wouldn't be", "she wouldn't know". */
const notRefused = wordList(
  'be, have, know, mind, need, want, mean, get, can, matter, happen, work',
)

/** How far from a refusal the next thing that happened may stand, in clauses. */
const refusalReach = 2

/**
 * "Sergeant Pryce wouldn't wear it, because the last one had died": among what happened, one person's "would not" is a
 * refusal. Of the speaker's own, only what lasts until something: "I wouldn't do it again" is a thought.
 */
function isRefusal(tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean {
  const { actor, mode, negated, perfect, subjectFrom, verbAt, verb } = clauses[index]!
  if (mode !== 'would' || !negated || perfect || notRefused.has(verb)) return false
  if (opensWithIf(tokens, clauses[index - 1])) return false
  let says = false
  for (let at = Math.max(0, subjectFrom - 1); at < verbAt; at++) {
    const { norm } = tokens[at]!
    // "Afraid that he wouldn't come": what might be.
    if (norm === 'if' || (norm === 'that' && at < subjectFrom)) return false
    says ||= norm === 'would'
  }
  if (!says || (actor !== 'person' && actor !== 'i' && actor !== 'we')) return false
  if (actor !== 'person' && !lastsUntil(tokens, verbAt)) return false
  for (let at = index - refusalReach; at <= index + refusalReach; at++) {
    const other = clauses[at]
    if (at !== index && other !== undefined && other.mode === 'past') return true
  }
  return false
}

/** How far after its verb an "until" may stand, in tokens. */
const untilReach = 6

function lastsUntil(tokens: readonly Token[], verbAt: number): boolean {
  for (let at = verbAt + 1; at < Math.min(tokens.length, verbAt + untilReach); at++) {
    const { norm, after } = tokens[at]!
    if (norm === 'until' || norm === 'till') return true
    if (after === 'stop') return false
  }
  return false
}

/** A clause with the opening of its sentence, and without that of the next: "He slept. Sometimes people do." */
function sentencePart(
  tokens: readonly Token[],
  { from, verbAt, to }: Clause,
  before: Clause | undefined,
): [from: number, to: number] {
  let start = from
  for (let at = from; at > (before?.verbAt ?? -1); at--) {
    if (tokens[at]!.after !== 'stop') continue
    start = at
    break
  }
  let end = verbAt + 1
  while (end < to && tokens[end]!.after !== 'stop') end += 1
  return [start, end]
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
