import { happened } from '../judge/reading.ts'
import type { Clause } from '../text/clause.ts'
import { type ParsedText, parseText, spanOf } from '../text/parse-text.ts'
import type { Span } from '../text/span.ts'
import type { PromptKind } from '../story/story.ts'

/** What a failure of character can be: of honesty, of blame, of respect. */
export const characterFailures = [
  'lied',
  'hid',
  'faked',
  'blamed',
  'took-credit',
  'temper',
] as const
export type CharacterFailure = (typeof characterFailures)[number]

/** A failure that was one of character rather than of process, and the words that tell it. */
export interface ToldCharacter {
  kind: CharacterFailure
  place: Span
}

/** What one hides: not buttons or columns. */
const fault =
  '(?:(?:it|this|that)(?= from| so (?:that )?(?:no|nobody|he|she|they)| because|$)|what|how|the fact|(?:the|my|our|a|an|these|those)(?: \\S+){0,2} (?:truth|mistakes?|errors?|faults?|failures?|problems?|delays?|slips?|outages?|losses|loss|damage|bugs?|breach|leak|incident|results|numbers|figures))'
const somebody =
  '(?!myself|ourselves|me\\b|us\\b|the (?:machine|tool|weather|process|network))(?:\\S+ ){1,4}?'
const records =
  '(?:\\S+ ){0,3}?(?:numbers|figures|results|reports?|signatures?|metrics|timesheets?|logs?|records?|receipts?|minutes|dates?|hours|invoices?)'

/** Each begins at the verb and runs over words without marks. Provenance: written for this project. */
const patterns: readonly [CharacterFailure, RegExp][] = [
  ['lied', /^lied(?! to (?:myself|ourselves)| awake| down| there| low)/u],
  ['lied', /^(?:misled|deceived|cheated)(?! myself| ourselves)\b/u],
  ['lied', /^pretended (?:that|i|we|everything|nothing|it|not to)\b/u],
  [
    'lied',
    /^(?:told|assured|promised) (?:\S+ ){1,4}?(?:a lie|lies|something untrue|what i knew was (?:false|untrue|wrong))/u,
  ],
  ['hid', new RegExp(`^(?:hid|concealed|buried|disguised) ${fault}`, 'u')],
  [
    'hid',
    /^covered (?:(?:it|this|that|everything|the whole thing|(?:the|my|our) \S+) up|up|my tracks|our tracks)\b/u,
  ],
  [
    'hid',
    /^kept (?:it|this|that|them|the \S+|my \S+) (?:from|quiet|secret|to myself|to ourselves|hidden)\b/u,
  ],
  ['hid', /^kept (?:quiet|silent) about\b/u],
  ['hid', /^swept (?:\S+ ){1,3}?under\b/u],
  ['hid', /^told (?:nobody|no one|none of)\b/u],
  [
    'faked',
    new RegExp(
      `^(?:faked|falsified|forged|fabricated|doctored|fudged|backdated|massaged|invented|made up|cooked) ${records}`,
      'u',
    ),
  ],
  [
    'blamed',
    new RegExp(
      `^blamed (?!me\\b|us\\b|myself|ourselves|the (?:machine|tool|weather|process|network)|nobody|no one|it\\b|that\\b|this\\b)`,
      'u',
    ),
  ],
  [
    'blamed',
    new RegExp(
      `^(?:(?:put|pushed|shifted|laid) (?:all )?the (?:whole )?blame|pinned (?:it|that|this|everything)) (?:all )?(?:on|onto) (?!me\\b|us\\b|myself|ourselves|(?:the|a|my|our) (?:wall|board|door|fridge|calendar))(?=\\S)`,
      'u',
    ),
  ],
  ['blamed', new RegExp(`^let ${somebody}(?:take|have|carry) (?:the|all the) (?:blame|fall)`, 'u')],
  ['blamed', new RegExp(`^threw ${somebody}under the bus`, 'u')],
  ['blamed', /^pointed (?:the|a|my) fingers? at (?!myself|me\b)/u],
  [
    'took-credit',
    /^took (?:(?:all|most|some) (?:of )?)?(?:the |full |sole |all the )?credit(?! cards?| risks?| lines?| notes?| checks?| scores?| ratings?| union)/u,
  ],
  [
    'took-credit',
    /^(?:passed|presented|sold|claimed|gave out|showed) (?:\S+ ){1,5}?as (?:mine|my own|my work|my idea|ours|our own)\b/u,
  ],
  [
    'temper',
    /^(?:shouted|yelled|screamed|swore|snapped) at (?!myself|me\b|the (?:screen|machine|monitor|wall))/u,
  ],
  [
    'temper',
    /^(?:insulted|humiliated|mocked|ridiculed|belittled|threatened|bullied) (?!myself|me\b|by\b)\S+/u,
  ],
  ['temper', /^lost my temper\b/u],
  ['temper', /^went behind (?:my|her|his|their|our|the|\S+) (?:\S+ )?back\b/u],
]

/** The same where a clause denies: who told nobody. */
const denied =
  /^(?:tell|told|inform|informed|mention it to|admit it to) (?:anyone|anybody|a soul)\b/u

/** What leads over to the verb that counts: "decided to hide it". */
const leading = /^(?:decided|chose|tried|began|started|agreed|went on|ended up|helped)(?: to)? /u
const bare: Readonly<Record<string, string>> = {
  lie: 'lied',
  lying: 'lied',
  hide: 'hid',
  hiding: 'hid',
  conceal: 'concealed',
  cover: 'covered',
  covering: 'covered',
  keep: 'kept',
  keeping: 'kept',
  blame: 'blamed',
  blaming: 'blamed',
  fake: 'faked',
  fudge: 'fudged',
  falsify: 'falsified',
  backdate: 'backdated',
  pretend: 'pretended',
  pretending: 'pretended',
  mislead: 'misled',
  take: 'took',
  taking: 'took',
  let: 'let',
  put: 'put',
  pin: 'pinned',
}

/** Words after the verb that are looked at. */
const reach = 14

/** Blame as it is laid now, in the telling: "it was really the vendor's fault". */
const faultNow =
  /\bit(?: was|['’]s| is) (?:really |all |mostly |basically |actually |entirely |clearly )*(?!my\b|our\b|nobody|no one|mine\b|ours\b|not\b|partly\b|also\b|as much)(?:[\p{L}’' ]{2,40}?) fault\b/giu
/** Somebody else's opinion, or one that was held then, is no blame laid now. */
const opinion =
  /\b(?:said|says|saying|thought|think|told|believed|claimed|assumed|decided|convinced|insisted|felt|whether|if|that|asked|as though|argued|wrote|not)\b[^.!?]{0,30}$/iu

/**
 * The first failure of character that an answer to a failure question tells of its speaker: a lie, a fault hidden, a
 * record made up, blame or credit that was another's, a temper. Null for other kinds of prompt, and where the failure is
 * one of process. Hears what the speaker did, not what others did, what was denied, or what might have been.
 */
export function findFailureOfCharacter(text: string, kind: PromptKind): ToldCharacter | null {
  if (kind !== 'failure') return null
  const parsed = parseText(text)
  const told = [
    ...parsed.clauses.flatMap((clause) => readClause(parsed, clause) ?? []),
    ...findUnread(parsed),
  ]
  for (const match of text.matchAll(faultNow))
    if (!opinion.test(text.slice(0, match.index)))
      told.push({
        kind: 'blamed',
        place: { start: match.index, end: match.index + match[0].length },
      })
  return told.toSorted((one, other) => one.place.start - other.place.start)[0] ?? null
}

function readClause(parsed: ParsedText, clause: Clause): ToldCharacter | undefined {
  if (clause.actor !== 'i' && clause.actor !== 'we') return undefined
  if (clause.passive || !(happened(clause) || clause.mode === 'perfect')) return undefined
  const { tokens } = parsed
  let to = clause.verbAt + 1
  while (to < tokens.length && to < clause.verbAt + reach && tokens[to]?.after === 'word') to += 1
  const words = tokens.slice(clause.verbAt, to).map(({ norm }) => norm)
  const said = dropLead(words.join(' '))
  const between = tokens.slice(clause.subjectFrom, clause.verbAt).map(({ norm }) => norm)
  const found =
    clause.negated || between.includes('never')
      ? denied.test(said)
        ? ('hid' as const)
        : undefined
      : patterns.find(([, pattern]) => pattern.test(said))?.[0]
  if (found === undefined) return undefined
  const end = Math.min(to, Math.max(clause.to, clause.verbAt + 4))
  return { kind: found, place: spanOf(parsed, clause.subjectFrom, end) }
}

/** "I pretended", where the tagger takes a participle for an adjective and no clause is found. */
function findUnread(parsed: ParsedText): ToldCharacter[] {
  return parsed.tokens.flatMap(({ norm, pos }, at): ToldCharacter[] => {
    const subject = parsed.tokens[at - 1]?.norm
    if (pos !== 'ADJ' || (subject !== 'i' && subject !== 'we')) return []
    const words = [norm, ...parsed.tokens.slice(at + 1, at + reach).map((token) => token.norm)]
    const found = patterns.find(([, pattern]) => pattern.test(words.join(' ')))?.[0]
    return found === undefined ? [] : [{ kind: found, place: spanOf(parsed, at - 1, at + 4) }]
  })
}

/** "decided to hide it" as "hid it". */
function dropLead(words: string): string {
  const rest = words.replace(leading, '')
  if (rest === words) return words
  const [verb = '', ...others] = rest.split(' ')
  return [bare[verb] ?? verb, ...others].join(' ')
}
