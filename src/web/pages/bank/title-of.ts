import type { BankStory } from '../../api.ts'

/**
 * What a story is called in the bank: the person's own short name with the headline under it, or the whole headline
 * where the short name is only its beginning. A story without either is called by what it lacks.
 */
export function titleOf({ headline, shortName }: Pick<BankStory, 'headline' | 'shortName'>): {
  title: string
  under: string | null
} {
  const beginning = shortName.replace(/(…|\.\.\.)$/u, '').trimEnd()
  if (headline === '') return { title: shortName || 'Without a headline', under: null }
  if (headline.startsWith(beginning)) return { title: headline, under: null }
  return { title: shortName, under: headline }
}
