import type { Outcome, PromptKind } from '../story.ts'
import { outcomes, promptKinds } from '../story.ts'
import { toNameWords } from './heading-names.ts'

/** How people write an outcome when they state it; anything longer is a telling of it. */
const outcomePhrases: Record<Outcome, string> = {
  success: `success; succeeded; successful; a success; win; a win; won; worked; it worked; shipped;
    full success; complete success; positive; achieved; delivered; yes`,
  'partial-failure': `partial failure; partial; partially; partial success; part failure; partly;
    partial win; half worked; it half worked; half a win; half win; half success; half a success;
    half failed; partly failed; partially failed; partly worked; partially worked; mixed;
    mixed result; mixed results; failed then succeeded; failure then success; failed first;
    failed at first; failed and then succeeded; failed but recovered; fail then success;
    failure and then success; failure first then success; recovered; so so; half; half half;
    fifty fifty; 50 50; semi success; semi failure; somewhat; not fully; near success`,
  failure: `failure; failed; a failure; fail; it failed; did not work; didn't work; lost; loss;
    a loss; abandoned; cancelled; canceled; negative; unsuccessful; not successful; no;
    total failure; complete failure; flop; it flopped; not a success`,
}

const outcomeByPhrase = new Map<string, Outcome>()
for (const outcome of outcomes) {
  for (const phrase of outcomePhrases[outcome].split(';')) {
    outcomeByPhrase.set(phrase.trim().replaceAll(/\s+/gu, ' '), outcome)
  }
}

/** The outcome that a value states, or null: an outcome is taken only where it is said. */
export const readOutcome = (value: string): Outcome | null =>
  value.length > 60 ? null : (outcomeByPhrase.get(toNameWords(value).join(' ')) ?? null)

const promptPhrases: Record<PromptKind, string> = {
  conflict: `conflict; conflicts; disagreement; disagreements; conflict resolution; pushback;
    handling conflict; difficult coworker; difficult colleague; dealing with conflict`,
  ambition: `ambition; ambitious; ambitious project; proudest; most proud; proud; biggest achievement;
    achievement; most ambitious project; stretch goal; big project; accomplishment; proudest project`,
  failure:
    'failure; failures; failed; mistake; mistakes; a failure; setback; learning from failure',
  leadership:
    'leadership; leading; lead; led; leading a team; influence; leading without authority',
  feedback: 'feedback; receiving feedback; giving feedback; criticism; difficult feedback',
  ambiguity:
    'ambiguity; ambiguous; uncertainty; unclear requirements; unknowns; dealing with ambiguity',
  'deadline pressure': `deadline pressure; deadline; deadlines; pressure; time pressure;
    tight deadline; tight deadlines; under pressure; tight timeline`,
  mentorship:
    'mentorship; mentoring; mentor; mentored; coaching; growing others; developing others',
  'technical judgment': `technical judgment; technical judgement; technical decision; judgment;
    judgement; technical decisions; trade off; trade offs; tradeoff; tradeoffs; technical depth;
    technical tradeoff; technical tradeoffs; technical trade offs; tech judgment; tech judgement`,
  'scope change': `scope change; scope; scope creep; change of scope; changing scope; scope changes;
    changing requirements; changed requirements; changing priorities; pivot`,
}

const promptByPhrase = new Map<string, PromptKind>()
for (const kind of promptKinds) {
  for (const phrase of promptPhrases[kind].split(';')) {
    promptByPhrase.set(phrase.trim().replaceAll(/\s+/gu, ' '), kind)
  }
}

/** Which of the ten prompt kinds the items name, each once, and the items that name none. */
export function readPrompts(items: readonly string[]): {
  prompts: PromptKind[]
  unknown: string[]
} {
  const prompts = new Set<PromptKind>()
  const unknown: string[] = []
  for (const item of items) {
    const kind = promptByPhrase.get(toNameWords(item).join(' '))
    if (kind !== undefined) prompts.add(kind)
    else if (item.trim() !== '') unknown.push(item.trim())
  }
  return { prompts: [...prompts], unknown }
}

/** `a, b; #c` as single items. */
export const splitItems = (value: string): string[] =>
  value
    .replace(/^\s*\[/u, '')
    .replace(/\]\s*$/u, '')
    .split(/[,;|/]|\s(?=#)/u)
    .map((item) => item.trim())
    .filter((item) => item !== '')
