import type { Command } from 'commander'
import { showBank } from '../../app/show-bank.ts'
import type { BankStory, BankView } from '../../app/views.ts'
import type { Standing } from '../../core/drill/card.ts'
import type { Facet, Outcome } from '../../core/story/story.ts'
import { outcomeNames } from '../../core/words/names.ts'
import { withProgram } from '../open-program.ts'
import { printJson, printLines, wrapText } from '../output.ts'

/** One story as `stories --json` prints it. */
interface StoryLine {
  id: string
  headline: string
  outcome: Outcome | null
  active: boolean
  compressed: boolean
  facets: Record<Facet, Standing>
  reason: string
}

/** `stories`: the bank, most drillable first. */
export function addStories(program: Command): void {
  program
    .command('stories')
    .description('List the bank, the most drillable story first, and say why.')
    .option('--json', 'print the list as JSON')
    .action(async (options: { json?: true }) => {
      const bank = await withProgram((app) => showBank(app.context()), 'read')
      if (options.json) printJson(bank.stories.map(toLine))
      else printLines(describeBank(bank))
    })
}

function toLine(story: BankStory): StoryLine {
  const { id, headline, outcome, activePlace, compressed, cards, reason } = story
  return {
    id,
    headline,
    outcome,
    active: activePlace !== null,
    compressed: compressed.is,
    facets: Object.fromEntries(
      cards.map(({ facet, standing }) => [facet, standing]),
    ) as StoryLine['facets'],
    reason,
  }
}

function describeBank({ stories }: BankView): string[] {
  if (stories.length === 0) {
    return ['The bank is empty. Bring stories in with: third-level import PATH']
  }
  return stories.flatMap((story) => [
    `${String(story.rank).padStart(2)}. ${story.headline || 'Without a headline'}`,
    `    ${describeState(story)}`,
    `    ${story.cards.map(({ facet, standing }) => `${facet}: ${standing}`).join(', ')}`,
    ...wrapText(story.reason, 88, '    '),
    '',
  ])
}

function describeState({ activePlace, outcome, example, compressed }: BankStory): string {
  return [
    activePlace === null ? 'kept' : `active, place ${activePlace + 1}`,
    ...(outcome === null ? [] : [outcomeNames[outcome].toLowerCase()]),
    ...(compressed.is ? ['compressed'] : []),
    ...(example ? ['example'] : []),
  ].join(', ')
}
