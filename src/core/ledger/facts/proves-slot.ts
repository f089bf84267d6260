import { groupNouns, roleNouns } from '../../text/people.ts'
import type { AgentFact, Fact } from './fact.ts'
import { stemWord } from '../words/stem.ts'

let peopleStems: ReadonlySet<string> | undefined
const isPersonStem = (stem: string): boolean => {
  peopleStems ??= new Set([...roleNouns, ...groupNouns].map(stemWord))
  return peopleStems.has(stem)
}

const ofSpeaker = /\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves)\b/iu
const pronouns = /\b(?:he|she|they|somebody|someone|everybody|everyone)\b/iu
/** A phrase that opens so has left its subject behind. */
const withoutSubject = /^(?:which|that|who|whom|whose|and|or|but|to|than)\b/iu
const findings =
  /\b(?:f(?:ou|i)nd|notic|spot|saw|see|caught|catch|discover|realis|realiz|pointed|detect|came across)/iu

/** Words of a team by which a number is said of it, and not of others. */
const ofTeam =
  /\b(?:us|we|me|my|myself|i|team|crew|squad|group|alone|solo|together|(?:on|to) (?:it|the project))\b/iu

/** Those outside, and the ways of getting to them. */
const outside =
  /\b(?:customers?|clients?|users?|guests?|patients?|passengers?|readers?|viewers?|members?|parents?|tenants?|residents?|families|household|households|public|people|nobody|no one|anybody|anyone|everybody|everyone|live|production|shipped|released|published|mailed|posted|went out|got out|gone out|left (?:the|our|my)|shops?|stores?|schools?|hospitals?|clinics?|subscribers?|players?|pupils?|students?|drivers?|farmers?|visitors?|shoppers?|buyers?|staging|sandbox|test|recall(?:ed)?|refunded)\b/iu
/** "Before any customer was on it" tells when, unless something was stopped by then. */
const beforeAnybody = /\bbefore (?:any|a single|one|a)\b/iu
const stopped =
  /\b(?:caught|stopped|pulled|fixed|held back|withdr[ae]wn?|recalled|noticed|blocked|rolled)\b/iu
/** "Late orders had reached 84,000 euros" is a sum. */
const reachedSum =
  /\b(?:reached|hit) (?:about |some |nearly |over |almost |around )?[€$£]?[\d.,]+\s?(?:k|m|bn|%|thousand|million|billion|percent|euros?|dollars?|pounds?|a\b|per\b)/iu

/** "I never ran it with two people" is no role. */
const denies = /\b(?:never|not|nobody|cannot)\b|n['’]t\b/iu

/** "Nobody knew which of them anyone read" tells of no fault. */
const notKnown =
  /\b(?:nobody|no one) (?:\w+ )?knew (?:which|what|why|how|who|where|when|whether|if)\b/iu

/** "A type nobody had opened" was there, and reached nobody. */
const notUsed =
  /\b(?:nobody|no one) (?:\w+ )?(?:opened|read|used|looked|asked|wanted|needed|touched|owned)\b/iu

/** What is threatened, promised, supposed or wanted is not decided yet. */
const notYet = /\b(?:will|would|could|might|shall|if|want(?:s|ed)?)\b|['’](?:d|ll)\b/iu

/** A step that the speaker took, which is no end unless the words say so. */
const ownStep =
  /\bi (?:\w+ )?(?:dropped|drop|kept|keep|opened|open|saw|see|tried|try|stopped|started|held|hold|left|pulled|put|took|moved|closed|began)\b/iu
const ofEnd =
  /\b(?:in the end|finally|eventually|to this day|still|ever since|since then|today|by the end)\b/iu

/** Endings that say that it ended, and not how. */
const sayNothing =
  /\b(?:same page|work(?:ed|s) out|(?:went|go(?:es)?|all) (?:really |very |pretty |quite )?(?:well|good|fine|smoothly)|turned out (?:really |very )?(?:well|fine|great|good)|(?:everyone|everybody|we all) (?:was|were) (?:really |very )?happy)\b/iu

/**
 * True where a phrase says by itself what a fact is listed as: who decided or found it with the one who did, a number of
 * people as the number of those who worked on it, whether it got out with whom it got to. `quote` is the phrase as listed.
 */
export function provesSlot(fact: Fact, quote: string): boolean {
  switch (fact.kind) {
    case 'who-decided':
      return !notYet.test(fact.quote) && namesAgent(fact, quote)
    case 'who-found':
      return (
        findings.test(fact.quote) &&
        !/\b(?:have|had) seen\b/iu.test(fact.quote) &&
        namesAgent(fact, quote)
      )
    case 'role':
      return !denies.test(quote)
    case 'team-size':
      return ofTeam.test(fact.quote)
    case 'reached-customers':
      return (
        outside.test(quote) &&
        !notKnown.test(quote) &&
        !notUsed.test(quote) &&
        !reachedSum.test(quote) &&
        (!beforeAnybody.test(quote) || stopped.test(quote))
      )
    case 'outcome':
      return (
        (!sayNothing.test(quote) || /\d/u.test(quote)) &&
        (!ownStep.test(quote) || ofEnd.test(quote))
      )
    default:
      return true
  }
}

function namesAgent({ agent }: AgentFact, quote: string): boolean {
  if (withoutSubject.test(quote)) return false
  if (agent.who !== 'other') return ofSpeaker.test(quote)
  const head = agent.names.at(-1)
  if (head === undefined) return pronouns.test(quote)
  if (isPersonStem(head)) return true
  // A name is written large where it opens nothing: "The courier app stopped" names nobody.
  return (
    pronouns.test(quote) ||
    [...quote.matchAll(/\p{L}[\p{L}’'-]*/gu)].some(
      ([word], at) =>
        /^\p{Lu}/u.test(word) && (at > 0 || agent.names.length === 1) && isOneOf(word, agent.names),
    )
  )
}

const isOneOf = (word: string, names: readonly string[]): boolean =>
  names.includes(stemWord(word.toLowerCase())) || names.includes(word.toLowerCase())
