import { Option, type Command } from 'commander'
import type { App } from '../../app/open-app.ts'
import { rankForPrompt } from '../../app/round/rank-for-prompt.ts'
import { programCommand } from '../../app/package-root.ts'
import { showBank } from '../../app/story/show-bank.ts'
import type { BankStory, BankView } from '../../app/views.ts'
import type { Standing } from '../../core/drill/card.ts'
import { RoundShape } from '../../core/round/round.ts'
import { promptKinds, type Facet, type Outcome, type PromptKind } from '../../core/story/story.ts'
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

interface StoriesOptions {
  prompt?: PromptKind
  shape?: RoundShape
  json?: true
}

/** `stories`: the bank, most drillable first. */
export function addStories(program: Command): void {
  program
    .command('stories')
    .description('List the bank, the most drillable story first, and say why.')
    .addOption(
      new Option('--prompt <kind>', 'order them for a prompt of this kind').choices(promptKinds),
    )
    .addOption(
      new Option('--shape <shape>', 'order them for a round of this shape').choices(
        RoundShape.options,
      ),
    )
    .option('--json', 'print the list as JSON')
    .action(async (options: StoriesOptions) => {
      const bank = await withProgram((app) => readBank(app, options), 'read')
      if (options.json) printJson(bank.stories.map(toLine))
      else printLines(describeBank(bank))
    })
}

/** The bank; in the order to tell the stories in, where a prompt or a shape is named. */
async function readBank(app: App, { prompt, shape }: StoriesOptions): Promise<BankView> {
  const bank = await showBank(app.context())
  if (prompt === undefined && shape === undefined) return bank
  const asked = { prompt: prompt ?? null, shape: shape ?? 'prompt-led' }
  const ranked = await rankForPrompt(app.context(), asked)
  const stories = ranked.flatMap(({ id, reason }, index) => {
    const story = bank.stories.find((one) => one.id === id)
    return story === undefined ? [] : [{ ...story, rank: index + 1, reason }]
  })
  return { ...bank, stories }
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
    return [`The bank is empty. Bring stories in with: ${programCommand()} import PATH`]
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
