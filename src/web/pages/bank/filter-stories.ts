import type { BankStory } from '../../api.ts'
import { outcomeNames, promptNames } from '../../../core/words/names.ts'

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/**
 * The stories in which every word of the query occurs: in headline, short name, outcome, prompts, the reason, or
 * the words `example` and `compressed` where they apply. Case and accents do not count.
 */
export function filterStories(stories: readonly BankStory[], query: string): BankStory[] {
  const words = plain(query)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return stories.filter((story) => {
    const text = plain(
      [
        story.headline,
        story.shortName,
        story.outcome ? outcomeNames[story.outcome] : '',
        ...story.prompts.map((prompt) => promptNames[prompt]),
        story.reason,
        story.example ? 'example' : '',
        story.compressed.is ? 'compressed' : '',
      ].join(' '),
    )
    return words.every((word) => text.includes(word))
  })
}
