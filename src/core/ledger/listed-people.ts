import { roleNouns } from '../text/people.ts'
import { wordNumber } from '../text/word-kin.ts'
import { wordList } from '../text/word-list.ts'
import type { PersonFact } from './facts/fact.ts'
import { stemWord } from './words/stem.ts'

/** Parts of a company that people are named by. Provenance: written for this project. */
const departments = wordList(`
accounting, accounts, analytics, audio, audit, billing, claims, communications, compliance, controlling, data, delivery, design, dispatch, engineering,
facilities, finance, growth, hr, infra, infrastructure, integration, legal, logistics, maintenance, marketing, networks, networking, operations, ops,
payments, payroll, platform, procurement, product, production, purchasing, qa, quality, research, risk, sales, security, sound, storage, supply, support,
tax, testing, treasury, underwriting, warehouse
`)

/** Apostrophes of both kinds. */
const apostrophes = "'’"
const particle = '(?:de|del|den|der|di|da|la|le|ten|ter|van|von)'
const name = String.raw`(?<![\p{L}${apostrophes}-])(\p{Lu}[\p{Ll}${apostrophes}]+(?:-\p{Lu}\p{Ll}+)?)((?: (?:${particle} ){0,2}\p{Lu}[\p{L}${apostrophes}-]*\.?){0,2})`
const plainWords = (most: number) =>
  String.raw`\p{L}[\p{L}${apostrophes}&-]*(?: [\p{L}${apostrophes}&-]+){0,${most - 1}}`

/** "Ragnhild Moe, who runs the lab" */
const namedByWork = new RegExp(
  String.raw`${name},? who (?:runs|ran|leads|led|owns|owned|heads|headed|manages|managed) ${plainWords(5)}(?=[.,;:!?)\n]|$)`,
  'gu',
)
/** "Priya (lead designer, sound)" */
const namedInBrackets = new RegExp(String.raw`${name} \(([^()\n]{2,48})\)`, 'gu')
/** "Marcus, VP product, …" */
const namedBeside = new RegExp(String.raw`${name}, (${plainWords(4)})(?=[.,;:!?)\n]|$)`, 'gu')
/** "Tomasz = my EM", in notes */
const namedByMark = new RegExp(
  String.raw`${name} = (?:(?:my|our|the) )?(${plainWords(4)})(?=[.,;:!?)\n]|$)`,
  'gu',
)
/** "Ingrid from treasury", "Jonas K. in data platform" */
const namedByPlace = new RegExp(
  String.raw`${name} (?:from|in|of) (?:(?:the|our) )?(${plainWords(2)})`,
  'gu',
)

/**
 * Names with what a text says of them right beside, for the list of who was who. They are not held against each other:
 * who owns a thing and who leads it may be one person in two years.
 */
export function findListedPeople(text: string): PersonFact[] {
  return [
    ...[...text.matchAll(namedByWork)].map((match) => toPerson(match, match[0])),
    ...[...text.matchAll(namedInBrackets)]
      .filter(([, , , inside = '']) => holdsRole(inside))
      .map((match) => toPerson(match, match[0])),
    ...[...text.matchAll(namedBeside)]
      .filter(([, , , beside = '']) => !/^(?:and|or|the|a|an|my|our|who)\b/iu.test(beside))
      .filter(([, , , beside = '']) => holdsRole(beside) && !/\b(?:and|or)\b/u.test(beside))
      .map((match) => toPerson(match, match[0])),
    ...[...text.matchAll(namedByMark)]
      .filter(([, , , beside = '']) => holdsRole(beside))
      .map((match) => toPerson(match, match[0])),
    ...[...text.matchAll(namedByPlace)].flatMap((match) => {
      const words = (match[3] ?? '').split(' ')
      const count = [2, 1].find((most) =>
        departments.has((words.slice(0, most).at(-1) ?? '').toLowerCase()),
      )
      if (count === undefined) return []
      const dropped = words.slice(count).join(' ')
      return toPerson(match, match[0].slice(0, match[0].length - dropped.length).trimEnd())
    }),
  ]
    .flatMap((person) => fromName(text, person) ?? [])
    .toSorted((a, b) => a.place.start - b.place.start)
}

const calendar = wordList(`
monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november,
december, christmas, easter
`)

/** The person without a word that only opens the sentence ("Also Marcus, VP product"); undefined where no name is left. */
function fromName(text: string, person: PersonFact): PersonFact | undefined {
  const { place, quote } = person
  if (isName(text, place.start, quote)) return person
  const next = /^[\p{L}’'-]+ (?=(\p{Lu}\p{Ll}+))/u.exec(quote)
  if (next === null || calendar.has(next[1]!.toLowerCase())) return undefined
  const cut = next[0].length
  return {
    ...person,
    name: stemWord(next[1]!.toLowerCase()),
    place: { start: place.start + cut, end: place.end },
    quote: quote.slice(cut),
  }
}

/** No day, and where a sentence begins no common word: "Somebody from finance" is written large by its place alone. */
function isName(text: string, at: number, quote: string): boolean {
  const word = /^[\p{L}-]+/u.exec(quote)![0].toLowerCase()
  if (calendar.has(word)) return false
  const opens = /(?:^|[.!?:\n]["”')]?\s*|[-*•]\s)$/u.test(text.slice(Math.max(0, at - 4), at))
  return !opens || wordNumber(word) === undefined
}

/** Roles as notes write them. */
const shortRoles = wordList('em, pm, po, tl, tpm, svp, cio, ciso, dba, sre')

const holdsRole = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => roleNouns.has(word) || shortRoles.has(word))

function toPerson({ index, 1: first = '' }: RegExpExecArray, quote: string): PersonFact {
  return {
    kind: 'person',
    name: stemWord(first.toLowerCase()),
    position: '',
    about: [],
    place: { start: index, end: index + quote.length },
    quote,
  }
}
