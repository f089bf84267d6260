import { verdicts } from '../../round/review/verdict-rules.ts'
import type { HeardVerdict } from '../loop.ts'

/** Short and loose ways in which the verdicts are written. */
const otherWords: Readonly<Record<string, HeardVerdict>> = {
  sh: 'strong hire',
  h: 'hire',
  lh: 'lean hire',
  'leaning hire': 'lean hire',
  'weak hire': 'lean hire',
  lnh: 'lean no hire',
  'lean no': 'lean no hire',
  'leaning no hire': 'lean no hire',
  'weak no hire': 'lean no hire',
  nh: 'no hire',
  nohire: 'no hire',
  'do not hire': 'no hire',
  snh: 'strong no hire',
  'strong no': 'strong no hire',
  'can not tell': 'cannot tell',
  'can t tell': 'cannot tell',
  'cant tell': 'cannot tell',
  'could not tell': 'cannot tell',
}

/** A verdict by its name in any case, with spaces, hyphens, underscores or none ("leanNoHire"); null for no verdict. */
export function readVerdictName(text: string): HeardVerdict | null {
  const words = text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim()
  if (words === 'cannot tell') return words
  return (
    verdicts.find((verdict) => verdict === words) ??
    (Object.hasOwn(otherWords, words) ? (otherWords[words] ?? null) : null)
  )
}
