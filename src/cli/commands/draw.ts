import { Option, type Command } from 'commander'
import { facets } from '../../core/story/story.ts'
import type { DrawOptions } from '../drill.ts'
import { createTerminal } from '../terminal.ts'

/** `draw`: the drill in the terminal. */
export function addDraw(program: Command): void {
  program
    .command('draw')
    .description('Draw a card and answer it here, against the clock.')
    .addOption(new Option('--facet <name>', 'draw from one facet alone').choices(facets))
    .option('--early', 'draw even when no card is due')
    .option('--json', 'print the results as JSON on standard output, the rest on standard error')
    .action(async (options: DrawOptions) => {
      const output = options.json ? process.stderr : process.stdout
      const terminal = createTerminal(process.stdin, output)
      // The judge behind the drill takes a moment to load; something is said before it does.
      terminal.say('Drawing a card …')
      const [{ drill }, { withProgram }] = await Promise.all([
        import('../drill.ts'),
        import('../open-program.ts'),
      ])
      try {
        await withProgram((app) => drill(() => app.context(), terminal, options))
      } finally {
        terminal.close()
      }
    })
}
