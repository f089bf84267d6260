import { z } from 'zod'
import { verdicts, type Verdict } from '../../round/review/verdict-rules.ts'
import { Amount, Condition, PacketRule, Seat, comparisons } from './packet-rule.ts'
import { presetIds, rulePresets, type PresetId } from './rule-presets.ts'
import { readVerdictName } from './verdict-words.ts'

/** Other names that a preset goes by. */
const presetNames: Readonly<Record<PresetId, readonly string[]>> = {
  'calibrated-senior-panel': [
    'calibrated senior panel',
    'senior panel',
    'calibrated panel',
    'calibrated',
    'panel',
  ],
  'hiring-manager': [
    'hiring manager',
    'hiring manager decides',
    'hiring managers call',
    'manager decides',
  ],
  'simple-majority': ['simple majority', 'majority'],
  'bar-raiser-veto': ['bar raiser veto', 'bar raisers veto', 'bar raiser', 'veto'],
}

const toWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()

/** A preset by one of its names, in any case and with or without hyphens; null where there is none. */
export function findPreset(name: string): PacketRule | null {
  const words = toWords(name)
  const id = presetIds.find((one) => presetNames[one].includes(words))
  return id === undefined ? null : rulePresets[id]
}

const SpokenVerdict = z.string().transform((text, context): Verdict => {
  const verdict = verdicts.find((one) => one === readVerdictName(text))
  if (verdict !== undefined) return verdict
  context.addIssue({ code: 'custom', message: `"${text.slice(0, 40)}" is no verdict` })
  return z.NEVER
})

const SpokenSeat = z
  .string()
  .transform((text) => toWords(text).replaceAll(' ', '-'))
  .pipe(Seat)

const SpokenAmount = z.union([
  z
    .int()
    .min(0)
    .transform((rounds) => ({ kind: 'rounds' as const, rounds })),
  z.object({ rounds: z.int() }).transform(({ rounds }) => ({ kind: 'rounds' as const, rounds })),
  z.object({ share: z.number() }).transform(({ share }) => ({ kind: 'share' as const, share })),
])

const SpokenCondition = z
  .object({
    seat: SpokenSeat.nullish(),
    compare: z.string().transform(toWords).pipe(z.enum(comparisons)),
    amount: SpokenAmount.pipe(Amount),
    best: SpokenVerdict.optional(),
    worst: SpokenVerdict.optional(),
  })
  .transform(({ seat, compare, amount, best, worst }) => ({
    seat: seat ?? null,
    compare,
    amount,
    best: best ?? 'strong hire',
    worst: worst ?? 'strong no hire',
  }))
  .pipe(Condition)

const SpokenDecision = z.string().transform((text, context): 'offer' | 'rejected' => {
  const words = toWords(text)
  if (words === 'offer') return 'offer'
  if (['rejected', 'reject', 'no offer', 'rejection'].includes(words)) return 'rejected'
  context.addIssue({ code: 'custom', message: 'is neither "offer" nor "rejected"' })
  return z.NEVER
})

const SpokenRule = z
  .object({
    name: z.string().default('Your own rule'),
    reason: z.string().default(''),
    lines: z.array(
      z.object({ when: z.array(SpokenCondition).default([]), decision: SpokenDecision }),
    ),
  })
  .pipe(PacketRule)

/** A rule out of JSON: a preset's name or a rule of one's own. Gives what is wrong with it instead, place by place. */
export function readRule(data: unknown): { rule: PacketRule } | { issues: string[] } {
  if (typeof data === 'string') {
    const rule = findPreset(data)
    if (rule !== null) return { rule }
    const known = presetIds.map((id) => `"${id}"`).join(', ')
    return { issues: [`There is no rule "${data.slice(0, 60)}"; there are ${known}.`] }
  }
  const parsed = SpokenRule.safeParse(data)
  if (parsed.success) return { rule: parsed.data }
  return {
    issues: parsed.error.issues.map(({ path, message }) => {
      const place = path.map((part) => (typeof part === 'number' ? part + 1 : String(part)))
      return `The rule${place.length === 0 ? '' : `, at ${place.join(' ')}`}: ${message}.`
    }),
  }
}
