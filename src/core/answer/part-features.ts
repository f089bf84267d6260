import { stemmer } from 'stemmer'
import type { Finding } from '../judge/judgment.ts'
import type { Tells } from './sentence-tells.ts'
import type { Clause } from '../text/clause.ts'
import { cues } from './part-cues.ts'
import { actKinds, wordKinds } from './part-words.ts'

/** What is known of a sentence of a telling before it is put into a part. */
interface ReadSentence {
  text: string
  /** What the judge counts for the speaker in it. */
  earned: Finding[]
  tells: ReadonlySet<Tells>
  clauses: Clause[]
  /** Its place among the sentences, 0 to 1. */
  along: number
  opensParagraph: boolean
}

/** Fewer words than this are a short sentence. */
const fewWords = 7

/** What a sentence shows, as names that the fit gives weights to. Linear in its words. */
export function listFeatures({
  text,
  earned,
  tells,
  clauses,
  along,
  opensParagraph,
}: ReadSentence): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{L}+)?|\p{N}[\p{N}.,:]*/gu) ?? []
  const plain = words.map(classify)
  const found = new Set<string>(['bias'])
  for (const word of plain) found.add(`w:${/^\p{Lu}|#/u.test(word) ? word : stemmer(word)}`)
  for (let at = 1; at < plain.length; at++) found.add(`b:${plain[at - 1]} ${plain[at]}`)
  if (plain[0] !== undefined) found.add(`f:${plain[0]}`)
  if (plain.length > 1) found.add(`f:${plain[0]} ${plain[1]}`)
  for (const { ruleId, dimension } of earned) {
    found.add(`r:${ruleId}`)
    found.add(`d:${dimension}`)
  }
  for (const what of tells) found.add(`t:${what}`)
  for (const { actor, mode, act, negated, passive } of clauses) {
    const doing = passive ? `${act}+` : act
    found.add(`k:${actor}:${mode}`)
    found.add(`v:${actor}:${doing}`)
    found.add(`m:${mode}:${doing}`)
    if (negated) found.add(`n:${actor}`)
    for (const [kind, verbs] of actKinds)
      if (verbs.has(act))
        found.add(`a:${passive ? 'by ' : ''}${actor}:${kind}`).add(`a:${kind}:${mode}`)
  }
  const small = text.toLowerCase()
  for (const [kind, pattern] of wordKinds) if (pattern.test(small)) found.add(`g:${kind}`)
  cues.forEach((pattern, at) => {
    if (pattern.test(text)) found.add(`c:${at}`)
  })
  found.add(`p:${Math.min(4, Math.floor(along * 5))}`)
  if (along === 0) found.add('p:first')
  if (along === 1) found.add('p:last')
  if (opensParagraph) found.add('opens')
  if (plain.length < fewWords) found.add('short')
  if (/[“"]/u.test(text)) found.add('quote')
  return [...found]
}

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u
const months =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/u
const numbers =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)$/u

/** A word as what it stands for, where the very day, month or number says nothing. */
function classify(word: string): string {
  if (/^\p{N}/u.test(word) || numbers.test(word)) return '#'
  if (days.test(word)) return 'DAY'
  return months.test(word) ? 'MONTH' : word
}
