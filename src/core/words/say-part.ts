import type { Section } from '../story/story.ts'
import { sectionNames } from './names.ts'

const otherNames: Record<string, string> = {
  headline: 'Headline',
  context: 'Headline and facts',
  shortName: 'Short name',
  role: 'Role',
  period: 'Period',
  scale: 'Scale',
  outcome: 'How it ended',
  prompts: 'Prompts',
}

/** What a person reads for a part of a story that an import names: a field, a section, or `handoff card`. */
export function sayPart(part: string): string {
  const card = part.endsWith(' card')
  const section = part.replace(/ card$/u, '')
  const name = otherNames[section] ?? sectionNames[section as Section] ?? part
  return card ? `${name}, card` : name
}
