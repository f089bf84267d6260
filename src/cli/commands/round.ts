import { Option, type Command } from 'commander'
import type { App } from '../../app/open-app.ts'
import { levels, type Level } from '../../core/round/level.ts'
import { RoundShape } from '../../core/round/round.ts'
import { playLine } from '../../core/round/round-lines.ts'
import { answerLinesOf } from '../json-lines.ts'
import { withProgram } from '../open-program.ts'
import { printJson } from '../output.ts'
import { sitRound } from '../sit-round.ts'
import { createTerminal } from '../terminal.ts'

interface RoundOptions {
  jsonl?: true
  json?: true
  minutes: '15' | '45'
  level: Level
  shape?: RoundShape
  story?: string
}

/** `round`: the mock round, sat in the terminal; with `--jsonl`, scripted candidates played on a virtual clock. */
export function addRound(program: Command): void {
  program
    .command('round')
    .description(
      'Sit a mock round here; with --jsonl, play scripted candidates, one a line of JSON.',
    )
    .argument('[file]', 'with --jsonl: lines of JSON; without it they are read from standard input')
    .option('--jsonl', 'read scripted candidates and write results as lines of JSON')
    .addOption(
      new Option('--minutes <number>', 'how long the round is').choices(['45', '15']).default('45'),
    )
    .addOption(
      new Option('--level <name>', 'the level it is for').choices(levels).default('senior'),
    )
    .addOption(
      new Option('--shape <shape>', 'who leads; chance decides without it').choices(
        RoundShape.options,
      ),
    )
    .option('--story <id>', 'the story you mean to tell (see third-level stories --json)')
    .option('--json', 'print the result as JSON on standard output, the rest on standard error')
    .action(async (file: string | undefined, options: RoundOptions) => {
      if (options.jsonl) return answerLinesOf(file, playLine)
      const terminal = createTerminal(process.stdin, options.json ? process.stderr : process.stdout)
      try {
        const { minutes, level, shape, story: storyId } = options
        const choices = { minutes: minutes === '45' ? 45 : 15, level, shape, storyId } as const
        const width = Math.min(88, process.stdout.columns || 88)
        const sit = (app: App) => sitRound(() => app.context(), terminal, choices, width)
        const round = await withProgram(sit)
        if (options.json) printJson(round)
      } finally {
        terminal.close()
      }
    })
}
