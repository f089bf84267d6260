import type { Amount } from './read-amounts.ts'
import { ordinalOf } from './ordinals.ts'
import type { TellingWord } from './telling.ts'

/** "in my third week", "I'd been there four weeks", "three years at the quarry": days on the job. */
export function readTenure(
  words: readonly TellingWord[],
  at: number,
  amountAt: ReadonlyMap<number, Amount>,
  taken: Set<number>,
): { days: number; to: number } | undefined {
  const word = words[at]!.norm
  const day = 86400
  const phraseHere = () =>
    words
      .slice(at, at + 4)
      .map((one) => one.norm)
      .join(' ')
  if (word === 'my' && firstSeason.test(phraseHere())) return { days: newcomerDays, to: at + 3 }
  if (word === 'my' || word === 'our') {
    const nth = words[at + 1]?.norm === 'very' ? at + 2 : at + 1
    const ordinal = ordinalOf(words[nth]?.norm ?? '', lastTerm)
    const unit = lengths[words[nth + 1]?.norm ?? '']
    const inWords =
      words[at - 1]?.norm === 'in' || words[at - 1]?.norm === 'on' || words[at - 1]?.norm === 'was'
    return ordinal === undefined || unit === undefined || !inWords
      ? undefined
      : { days: ordinal * unit, to: nth + 2 }
  }
  if (word === 'i') {
    const phrase = phraseHere()
    const isNew = newcomers.exec(phrase)
    if (isNew !== null) return { days: newcomerDays, to: at + isNew[0].split(' ').length }
    return notLong.test(phrase) ? readNotLong(words, at) : undefined
  }
  const amount = amountAt.get(at)
  if (amount?.unit?.base !== 'second' || amount.unit.factor < day) return undefined
  const left = words
    .slice(Math.max(0, at - 8), at)
    .map((one) => one.norm)
    .join(' ')
  const right = words
    .slice(amount.to, amount.to + 4)
    .map((one) => one.norm)
    .join(' ')
  const had =
    /\bi (?:'d|had|'ve|have)(?: only| just)?(?: been| done| worked)(?: \w+){0,2}$/.test(left) &&
    /^(?:at|there|in|with|when|on)\b/.test(right)
  const nearly =
    /\bi (?:was|'d been|had been) (?:(?:just )?(?:short of|over|under)|(?:coming|getting) (?:up )?(?:to|on for)|nearly|almost|about|all of)$/.test(
      left,
    ) && /^(?:at|there|in|with|into|on)\b/.test(right)
  const since =
    /\bi (?:'d|had) (?:only |just )?(?:joined|started|arrived)$/.test(left) &&
    /^(?:earlier|before|ago)\b/.test(right)
  const isIn =
    /\bi (?:was|'d been)(?: \w+)?$/.test(left) && /^in (?:when|and|by then|as|at)\b/.test(right)
  const later =
    /\bafter(?: about| nearly| almost| over)?$/.test(left) &&
    /^(?:in|at|with|on|of) (?:the|that|my|this) (?:company|firm|job|team|place|role|trade|business)\b/.test(
      right,
    )
  const place = /\bi (?:'d|had) been (?:at|there|with|in|\w+ing)(?: \w+){0,4}$/.test(left)
  const into =
    (/^into\b/.test(right) && /\bi (?:was|'d been|had been)(?: \w+){0,2}$/.test(left)) ||
    /^into (?:the|my|that) (?:job|role|post|company|time|work|new job)\b/.test(right) ||
    (/^in (?:the|my|that) (?:job|role|post|company)\b/.test(right) && /\bi\b/.test(left))
  if (!had && !nearly && !since && !isIn && !place && !into && !later) return undefined
  taken.add(at)
  return { days: (amount.value * amount.unit.factor) / day, to: amount.to }
}

/** "I had just joined", "I was still new". */
const newcomers =
  /^i (?:had|'d|was|'ve) (?:only |still )?(?:just (?:joined|started|arrived|begun)|new\b|brand new|on probation|on trial|a newcomer|the new)/
const notLong = /^i (?:had|'d) (?:not|n't) (?:been|worked)$/
const notLongReach = 9

/** "I hadn't been with the company long." */
function readNotLong(
  words: readonly TellingWord[],
  at: number,
): { days: number; to: number } | undefined {
  for (let i = at + 4; i < Math.min(words.length, at + notLongReach); i++) {
    if (words[i]!.norm === 'long') return { days: newcomerDays, to: i + 1 }
    if (words[i]!.pause === 'stop') return undefined
  }
  return undefined
}

/** "my first spring there": a newcomer's, told by its season. */
const firstSeason =
  /^my (?:very )?first (?:spring|summer|autumn|winter|season|term|shift|fortnight|christmas)\b/
const newcomerDays = 21
const lastTerm = 10
const lengths: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 }
