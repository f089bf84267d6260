import { extractNone } from './extract-none.ts'
import type { QuantityFact } from './fact.ts'
import { findPhrases, phrasePattern } from '../words/phrases.ts'
import type { Amount } from '../words/read-amounts.ts'
import { isContent } from '../words/stem.ts'
import { clausesWithin, quoteOf, stemsAround } from '../words/telling.ts'
import type { Telling, TellingWord } from '../words/telling.ts'
import { findSizeAspect, findTimeAspect } from './aspects.ts'
import { measureOf } from './tolerance.ts'

/** Quantities of a telling: counted things, sizes, stretches of time. `taken` holds the words other facts have read. */
export function extractQuantities(
  telling: Telling,
  amounts: readonly Amount[],
  taken: ReadonlySet<number>,
): QuantityFact[] {
  const facts: QuantityFact[] = []
  // "Forty numbers for one nurse in one shift, and took thirty-six of them out": the last figure before that is no article.
  let counted: Amount | undefined
  for (const amount of amounts) {
    const fact =
      taken.has(amount.from) || isLabel(telling.words, amount)
        ? undefined
        : readQuantity(telling, amount, counted)
    if (fact !== undefined) facts.push(fact)
    if (!amount.faint) counted = amount
  }
  facts.push(...readTwice(telling), ...extractNone(telling))
  return facts
}

/** "rewrote it twice" counts as "two times" does. */
function readTwice(telling: Telling): QuantityFact[] {
  return findPhrases(telling, twice).flatMap(({ from, to }) => {
    const head = verbStem(telling.words, from)
    if (head === 'time') return []
    const amount = { from, to, value: 2, hedge: 'none', fraction: false, faint: false } as const
    return [
      {
        kind: 'count',
        unit: 'count',
        ...measureOf(amount, 1, true),
        head,
        loose: false,
        phase: undefined,
        turn: undefined,
        aspect: undefined,
        act: '',
        part: false,
        about: stemsAround(telling, from, to).filter((stem) => stem !== head),
        ...quoteOf(telling, from, to),
      },
    ]
  })
}
const twice = phrasePattern('twice(?! (?:as|a|an|per))')

function readQuantity(
  telling: Telling,
  amount: Amount,
  before: Amount | undefined,
): QuantityFact | undefined {
  const { words } = telling
  const noun = findHead(words, amount) ?? headOfCorrected(words, amount)
  const unit = amount.unit
  if (unit === undefined && noun === undefined && amount.value >= bareAmount)
    return bareQuantity(telling, amount)
  if (unit === undefined && (noun === undefined || amount.faint)) return undefined
  const end = noun === undefined ? amount.to : Math.max(amount.to, noun.to)
  const isTime = unit?.base === 'second'
  const rate = unit === undefined || isTime ? undefined : findRate(words, end)
  const kind = unit === undefined ? 'count' : isTime && unit.factor >= 1 ? 'duration' : 'size'
  return {
    kind,
    unit: rate === undefined ? (unit?.base ?? 'count') : `${unit!.base} a day`,
    ...measureOf(amount, (unit?.factor ?? 1) / (rate ?? 1), unit === undefined),
    head: noun?.stem ?? '',
    loose: unit !== undefined && amount.faint && unit.factor >= longLoose,
    phase: findPhase(words, amount),
    turn: findTurn(words, amount.from) ?? findTurnAfter(words, amount.to),
    aspect:
      kind === 'duration'
        ? findTimeAspect(words, amount.from, amount.to)
        : unit === undefined
          ? findRate(words, end) === undefined
            ? undefined
            : 'rate'
          : findSizeAspect(words, amount.from, amount.to),
    act: noun !== undefined && unit === undefined ? actNext(telling, noun.to) : '',
    part:
      unit === undefined &&
      (isPart(words, amount, before) || isRemainder(amount, before, noun?.named)),
    about: aboutAmount(telling, amount).filter((stem) => stem !== noun?.stem),
    ...withSign(telling, quoteOf(telling, amount.from, end)),
  }
}

/** What a figure is about: of one that stands in another's place, what was said around that too. */
function aboutAmount(telling: Telling, { from, to, corrects }: Amount): string[] {
  const about = stemsAround(telling, from, to)
  if (corrects === undefined) return about
  return [...new Set([...about, ...stemsAround(telling, corrects.from, corrects.to)])]
}

/** From here on a number that stands alone is an amount: "I got forty thousand for it". Years are smaller. */
const bareAmount = 3000

function bareQuantity(telling: Telling, amount: Amount): QuantityFact {
  const { from, to } = amount
  return {
    kind: 'size',
    unit: 'amount',
    ...measureOf(amount, 1, false),
    head: '',
    loose: false,
    phase: findPhase(telling.words, amount),
    turn: findTurn(telling.words, from),
    aspect: undefined,
    act: '',
    part: false,
    about: stemsAround(telling, from, to),
    ...quoteOf(telling, from, to),
  }
}

/** Days of the periods for which people give an amount; a shift or a run has no length of its own. */
const periods: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  weekend: 7,
  month: 30.44,
  quarter: 91.3,
  season: 91.3,
  year: 365.25,
  shift: 1,
  run: 1,
  batch: 1,
}

/** "six thousand pots of hummus a week": how many each time is another figure than how many there were. In days. */
function findRate(words: readonly TellingWord[], to: number): number | undefined {
  for (let i = to; i < Math.min(words.length - 1, to + rateReach); i++) {
    const word = words[i]!
    if (word.pause === 'stop' || word.pos === 'VERB' || word.pos === 'PRON') return undefined
    if (!/^(?:a|an|per|each|every)$/.test(word.norm)) continue
    // "Sixty complaints in a month" is how many there were.
    if (words[i - 1]!.norm === 'in' || words[i - 1]!.norm === 'within') return undefined
    const period = words[i + 1]!.norm
    return Object.hasOwn(periods, period) ? periods[period] : undefined
  }
  return undefined
}
const rateReach = 4

/** A sign of currency or percent belongs to what is quoted. */
function withSign<T extends Pick<QuantityFact, 'place' | 'quote'>>(telling: Telling, told: T): T {
  const { start, end } = told.place
  const sign = /[€$£¥₹₦]\s?$/u.exec(telling.text.slice(Math.max(0, start - 2), start))?.[0] ?? ''
  const percent = /^\s?%/.exec(telling.text.slice(end, end + 2))?.[0] ?? ''
  if (sign === '' && percent === '') return told
  const place = { start: start - sign.length, end: end + percent.length }
  return { ...told, place, quote: telling.text.slice(place.start, place.end) }
}

/** "A day" and longer are said loosely, "an hour" hardly so. */
const longLoose = 86_400

/** "Six shops, no, five": what is counted stands behind the number that is taken back. */
function headOfCorrected(
  words: readonly TellingWord[],
  { corrects, unit, to }: Amount,
): Head | undefined {
  const head = corrects === undefined || unit !== undefined ? undefined : findHead(words, corrects)
  return head === undefined ? undefined : { stem: head.stem, to, named: true }
}

const nounReach = 4

/** "four break-ins", "two follow-ups": the noun is what stands before. */
const particles = new Set('ins outs ups downs offs ons overs'.split(' '))

/** A noun with the word after it; `named` where it stands beside the number and not further before it. */
interface Head {
  stem: string
  to: number
  named: boolean
}

/** The noun a number counts, or what a measure is of: "3 cheap televisions", "12 tonnes of maize meal". */
function findHead(words: readonly TellingWord[], amount: Amount): Head | undefined {
  let at = amount.to
  if (amount.unit !== undefined && words[at]?.norm !== 'of') return undefined
  if (words[at]?.pause === 'stop')
    return amount.unit === undefined && standsFor(words[amount.from - 1])
      ? findNamedBefore(words, amount.from, amount.to)
      : undefined
  if (words[at]?.norm === 'of') at += 1
  while (
    words[at] !== undefined &&
    (words[at]!.pos === 'DET' || isOwner(words[at]!.norm)) &&
    at < amount.to + 3
  )
    at += 1
  if (words[at]?.pos === 'NUM' && at > amount.to) at += 1
  if (words[at]?.pos === 'NUM') return undefined
  const pronoun = words[at]?.norm
  if (pronoun === 'them' || pronoun === 'those' || pronoun === undefined)
    return findNamedBefore(words, amount.from, pronoun === undefined ? amount.to : at + 1)
  let head: Head | undefined
  for (let i = at; i < Math.min(words.length, at + nounReach); i++) {
    const word = words[i]!
    if (i > at && word.pause !== 'none') break
    if (i === at && (word.pause === 'stop' || (word.pause === 'comma' && i === amount.to))) break
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || isPluralVerb(words, i, at)) {
      if (head !== undefined && particles.has(word.norm)) head.to = i + 1
      if (head !== undefined && (!isContent(word.norm) || particles.has(word.norm))) break
      if (word.norm === 'times')
        return { stem: verbStem(words, amount.from), to: i + 1, named: true }
      head = { stem: word.stem === '' ? word.lemma : word.stem, to: i + 1, named: true }
      if (isPlural(word) && amount.unit === undefined) break
    } else if (head !== undefined && isSeveral(words, i, amount)) {
      head = { stem: word.stem, to: i + 1, named: true }
      break
    } else if (
      (head !== undefined && !isWithinCompound(words, i)) ||
      (word.pos !== 'ADJ' && word.pos !== 'VERB' && word.pos !== 'ADV')
    )
      break
    else if (
      word.pos === 'VERB' &&
      !/(?:ed|en|ing)$/.test(word.norm) &&
      !(head !== undefined && isWithinCompound(words, i))
    )
      break
  }
  const acts = head === undefined && words[at]?.pos === 'VERB' && words[at]!.pause === 'none'
  if (
    head === undefined &&
    amount.unit === undefined &&
    (acts || standsFor(words[amount.from - 1]))
  )
    return findNamedBefore(words, amount.from, amount.to)
  return head
}

/** "we counted sixty", "and 131 wanted it", "of our nine cooks seven quit": a bare number stands for what was named before; "over 55" does not. */
function standsFor(before: TellingWord | undefined): boolean {
  return (
    before?.pos === 'VERB' ||
    before?.pos === 'AUX' ||
    before?.pos === 'CCONJ' ||
    before?.norm === 'only'
  )
}

/** "340 season pass holders": the tagger takes some nouns within a compound for verbs. */
function isWithinCompound(words: readonly TellingWord[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  return (
    word.pos === 'VERB' &&
    word.norm === word.lemma &&
    next?.pos === 'NOUN' &&
    next.pause === 'none' &&
    isPlural(next)
  )
}

/** "Four shift leads rang": no verb on "-s" follows several, so it is what they are. */
function isSeveral(words: readonly TellingWord[], at: number, { value, unit }: Amount): boolean {
  const { pos, norm, stem } = words[at]!
  return (
    unit === undefined &&
    value > 1 &&
    pos === 'VERB' &&
    stem !== '' &&
    /[^s]s$/.test(norm) &&
    !isPlural(words[at - 1]!)
  )
}

/** "nine failed deploys": the tagger takes some plurals for verbs. */
function isPluralVerb(words: readonly TellingWord[], at: number, from: number): boolean {
  const word = words[at]!
  if (word.pos !== 'VERB' || !word.norm.endsWith('s') || word.stem === '') return false
  const before = words[at - 1]
  return (
    at === from || before?.pos === 'ADJ' || (before?.pos === 'VERB' && before.norm.endsWith('ed'))
  )
}

/** "rehearsed the cutover five times": what was done is what is counted. */
function verbStem(words: readonly TellingWord[], from: number): string {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    if (words[i]!.pos === 'VERB' && words[i]!.stem !== '') return words[i]!.stem
    if (words[i]!.pause === 'stop') break
  }
  return 'time'
}

/** "there was sixty four of them", "we did two of them": the plural noun named last. */
function findNamedBefore(
  words: readonly TellingWord[],
  from: number,
  to: number,
): Head | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 14); i--)
    if (words[i]!.pos === 'NOUN' && isPlural(words[i]!))
      return { stem: words[i]!.stem, to, named: false }
  return undefined
}

function isPlural(word: TellingWord): boolean {
  return (
    (word.norm.endsWith('s') && !word.norm.endsWith('ss') && word.stem !== '') ||
    word.norm === 'people' ||
    word.norm === 'children'
  )
}

function isOwner(word: string): boolean {
  return (
    word === 'our' ||
    word === 'my' ||
    word === 'his' ||
    word === 'her' ||
    word === 'their' ||
    word === 'its' ||
    word === 'your'
  )
}

const labelNouns = new Set(
  (
    'tank line step room bay building gate district week level version chapter phase page platform terminal floor number no ward depot freezer belt ' +
    'zone row day unit pump rack node site track hall shift batch sprint release p section grade class tier clause article case ticket item route bus ' +
    'flight train channel port apartment flat house block lane dock stage volume figure table question plan option act scene kilometre mile'
  ).split(' '),
)

/** "tank 6", "step 17", "bay nine": a name, not an amount. */
function isLabel(words: readonly TellingWord[], amount: Amount): boolean {
  const before = words[amount.from - 1]
  if (before === undefined || amount.unit !== undefined || words[amount.from]!.pause !== 'none')
    return false
  if (labelNouns.has(before.norm)) return true
  const first = words[amount.from]!
  return /^\d+$/.test(first.norm) && before.capital && before.pos === 'PROPN'
}

const turns = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'last', 'next', 'final'])
const turnReach = 8
const turnAfterReach = 5

/** "the second meeting took …": the ordinal before a value in its sentence. */
function findTurn(words: readonly TellingWord[], from: number): string | undefined {
  let told = 0
  for (let i = from - 1; i >= Math.max(0, from - 2 * turnReach); i--) {
    if (turns.has(words[i]!.norm) && words[i + 1]?.pos === 'NOUN') return words[i]!.norm
    if (words[i]!.stem !== '') told += 1
    if (told > 1 && (words[i]!.pause === 'stop' || from - i > turnReach)) return undefined
  }
  return undefined
}

/** "Eleven drivers in the first group": the ordinal of what they were in. */
function findTurnAfter(words: readonly TellingWord[], to: number): string | undefined {
  for (let i = to; i < Math.min(words.length - 1, to + turnAfterReach); i++) {
    if (words[i]!.pause !== 'none') return undefined
    const isOf = words[i - 2]?.norm === 'in' && words[i - 1]!.norm === 'the'
    if (isOf && turns.has(words[i]!.norm) && words[i + 1]!.pos === 'NOUN') return words[i]!.norm
  }
  return undefined
}

const afterVerbs = new Set([
  'go',
  'come',
  'bring',
  'drop',
  'get',
  'fall',
  'rise',
  'cut',
  'reduce',
  'raise',
  'increase',
  'grow',
  'down',
  'up',
  'climb',
  'shrink',
  'take',
  'back',
  'improve',
  'jump',
  'it',
])

/** Which side of a change a value stands on: "from 21 to 9 percent", "was 400 when I joined". */
function findPhase(words: readonly TellingWord[], amount: Amount): 'before' | 'after' | undefined {
  let at = amount.from - 1
  while (
    at >= 0 &&
    amount.from - at <= 3 &&
    (words[at]!.norm === 'about' ||
      words[at]!.norm === 'like' ||
      words[at]!.norm === 'around' ||
      words[at]!.norm === 'nearly')
  )
    at -= 1
  const before = words[at]?.norm
  if (before === 'from' && words.slice(amount.to, amount.to + 5).some((word) => word.norm === 'to'))
    return 'before'
  if (
    before === 'to' &&
    words
      .slice(Math.max(0, at - 6), at)
      .some((word) => afterVerbs.has(word.norm) || afterVerbs.has(word.lemma))
  )
    return 'after'
  const left = words
    .slice(Math.max(0, amount.from - 9), amount.from)
    .map((word) => word.norm)
    .join(' ')
  const right = words
    .slice(amount.to, amount.to + 7)
    .map((word) => word.norm)
    .join(' ')
  if (
    /\bafter (?:that|we|i|this)\b|\bnow\b|\bby the end\b|\bin the end\b|\bdown (?:to|at)\b/.test(
      left,
    ) ||
    /^(?:\w+ ){0,2}(?:now|afterwards|in the end|when (?:i|we) (?:left|handed|finished))\b/.test(
      right,
    )
  )
    return 'after'
  const long = words
    .slice(Math.max(0, amount.from - beforeReach), amount.from)
    .map((word) => word.norm)
    .join(' ')
  if (
    /\bwhen (?:i|we) (?:came|joined|started|arrived|took (?:it )?over|inherited)\b/.test(long) ||
    /^(?:\w+ ){0,2}(?:when (?:i|we) (?:came|joined|started|got|took|arrived|inherited)|before|to (?:begin|start) with|at first)\b/.test(
      right,
    ) ||
    /\b(?:used to|originally|at first|before)\b/.test(left)
  )
    return 'before'
  return undefined
}

/** "When I came to the tannery in León a hide took fifteen minutes." */
const beforeReach = 14

/** What the counted things do, where they are the subject of what follows: "163 parents answered". */
function actNext(telling: Telling, at: number): string {
  const { words } = telling
  const inPlace = words[at]?.pos === 'ADP' ? placeReach : 0
  const clause = clausesWithin(telling, at, at + verbReach + inPlace)[0]
  if (clause === undefined || clause.passive || clause.verb === 'be' || clause.verb === 'have')
    return ''
  if (inPlace === 0 && clause.subjectFrom >= at) return ''
  if (inPlace > 0 && (clause.actor === 'i' || clause.actor === 'we' || clause.actor === 'person'))
    return ''
  for (let i = at; i < clause.verbAt; i++) if (words[i]!.pause !== 'none') return ''
  return words[clause.verbAt]!.stem
}
const verbReach = 3
/** "nine sensors in the orchard died" */
const placeReach = 2

/** True where a larger number is named beside it: "31 of our 58 testers", "163 parents, 90 of them on paper". */
function isPart(
  words: readonly TellingWord[],
  amount: Amount,
  before: Amount | undefined,
): boolean {
  if (words[amount.to]?.norm !== 'of') return false
  const next = words[amount.to + 1]?.norm
  if (next === 'them' || next === 'those')
    return (
      before !== undefined && amount.from - before.to < partReach && before.value > amount.value
    )
  return words[amount.to + 2]?.pos === 'NUM'
}
const partReach = 14

/** "163 parents answered, and 131 wanted it": a smaller bare number soon after is some of them. */
function isRemainder(
  amount: Amount,
  before: Amount | undefined,
  named: boolean | undefined,
): boolean {
  if (named !== false || before === undefined) return false
  return amount.from - before.to < partReach && before.value > amount.value
}
