import { remember } from '../../remember.ts'
import { groupNouns, roleNouns } from '../../text/people.ts'
import { irregularBase } from '../../text/verb-forms.ts'
import { wordList } from '../../text/word-list.ts'
import { isNameLike } from './agents.ts'
import { lineOf, type WordLine } from '../words/phrases.ts'
import type { Telling, TellingWord } from '../words/telling.ts'

/** People beside the trades and groups of `people.ts`. Provenance: written for this project. */
const others = wordList(`
he, she, they, him, her, them, somebody, someone, family, families, couple, household, viewer, listener, reader, caller, shopper, buyer,
traveller, traveler, commuter, subscriber, bidder, donor, pensioner, diner, village, villager, public, press, court, bank, insurer, ministry, city,
county, authority, agency, union, parish, parliament, cabinet, congress, jury, bureau, headquarters, hq, leadership, superior, grown-up, stranger,
half, majority, partner, founder, importer, wholesaler, retailer, distributor, manufacturer, chain, school, hospital, clinic, club, co-op
`)
/** Those for whom things are made: what reaches them has got out. Same provenance. */
const outsiders = wordList(`
customer, client, user, guest, passenger, patient, tenant, resident, parent, family, families, household, reader, viewer, listener, subscriber, player, visitor,
shopper, buyer, diner, traveller, traveler, commuter, public, citizen, taxpayer, pensioner, caller, member, audience, spectator, pharmacy, supermarket,
shop, retailer, wholesaler, merchant, people, voter, neighbour, neighbor, applicant, donor, attendee, participant, recipient, bidder, rider, child, children, pupil,
farmer, practice, reception, restaurant, consumer, homeowner, motorist, cyclist, pilgrim, seller, bride, couple, village, villager, town, school, driver
`)
const isPersonNoun = (word: string) =>
  roleNouns.has(word) || groupNouns.has(word) || others.has(word)

/**
 * A telling's words for patterns that hear who and what, not how it is inflected: verbs and nouns by their base, "n't"
 * as "not", and people other than the speaker led by "@" ("@boss tell me"), those for whom the work is made by "@%".
 */
export function personLineOf(telling: Telling): WordLine {
  const forms = formsOf(telling)
  return lineOf(telling.words.map(({ pause }, at) => ({ pause, norm: forms[at]! })))
}

/** The same, word by word. */
export const formsOf = remember(({ words }: Telling): readonly string[] =>
  words.map((word, at) => formOf(words, word, at)),
)

function formOf(words: readonly TellingWord[], word: TellingWord, at: number): string {
  const { norm, lemma, pos } = word
  if (norm === "n't") return 'not'
  if (pos === 'AUX' || pos === 'VERB') return auxiliaries[norm] ?? irregularBase(norm) ?? lemma
  const noun = pos === 'NOUN' ? lemma : norm
  if (outsiders.has(noun)) return `@%${noun}`
  if (isPersonNoun(norm) || isPersonNoun(lemma)) return `@${noun}`
  if (pos === 'NOUN') return lemma
  return isNameLike(words, at) && !calendar.has(norm) ? `@${norm}` : norm
}

const calendar = wordList(
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, christmas, easter',
)

const auxiliaries: Readonly<Record<string, string>> = {
  is: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  are: 'be',
  am: 'be',
  "'m": 'be',
  "'re": 'be',
  had: 'have',
  has: 'have',
  "'ve": 'have',
  did: 'do',
  does: 'do',
  done: 'do',
}
