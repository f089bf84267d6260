import { join } from 'node:path'
import type { Command } from 'commander'
import { packageRoot } from '../../app/package-root.ts'
import type { HealthView } from '../../app/views.ts'
import { warmUp } from '../../app/warm-up.ts'
import { sayMinute } from '../../core/words/say-time.ts'
import { startServer } from '../../server/start-server.ts'
import { goBeforeEngine } from '../go-first.ts'
import { collectBetweenRequests, holdMemory } from '../hold-memory.ts'
import { openProgram } from '../open-program.ts'
import { parsePort } from '../parse-options.ts'

const standardPort = 4747

/** `start`: serves the pages on this machine until it is told to stop. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description('Serve the pages on this machine and open them in the browser.')
    .option('--port <number>', 'first port to try', parsePort, standardPort)
    .option('--no-open', 'do not open the browser')
    .action(async (options: { port: number; open: boolean }) => {
      holdMemory()
      goBeforeEngine()
      const stopped = stopSignal()
      const { app, log } = await openProgram()
      const webFolder = join(packageRoot(), 'dist', 'web')
      const onQuiet = collectBetweenRequests()
      const server = await startServer({ app, log, webFolder, onQuiet }, options.port)
      log.info('serving', { port: server.port })
      if (server.port !== options.port) console.log(`Port ${options.port} is in use.`)
      for (const line of [...app.notes, ...describeDamage(app.health())]) console.log(line)
      console.log(`Third Level: ${server.origin}`)
      console.log('Ctrl-C ends it.')
      if (options.open && canOpen()) await openBrowser(server.origin)
      const ending = new AbortController()
      const warm =
        app.health().kind === 'healthy'
          ? warmUp(app.context(), ending.signal).catch((error: unknown) =>
              log.failure('warming up', error),
            )
          : null

      await stopped
      ending.abort()
      await server.close()
      await warm
      await app.close()
    })
}

/** What is wrong with the kept data, and what the page offers; nothing where it is well. */
function describeDamage(health: HealthView): string[] {
  if (health.kind === 'healthy') return []
  const { command, message, keptAs, newestSnapshot } = health
  const offer =
    newestSnapshot === null
      ? `There is no good snapshot. The page offers to start empty; a backup comes back with: ${command} restore FILE`
      : `The page offers to go on from the snapshot of ${sayMinute(newestSnapshot.takenAt)}, or to start empty.`
  return [message, ...(keptAs === null ? [] : [`It is kept as ${keptAs}`]), offer]
}

/** Whether there is someone to see a browser: a terminal, and a display. */
function canOpen(): boolean {
  const hasDisplay =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  return process.stdout.isTTY && hasDisplay
}

/** Opens an address in the person's browser, if that can be done. */
async function openBrowser(address: string): Promise<void> {
  const { default: open } = await import('open')
  await open(address).catch(() => undefined)
}

/** Waits for the first signal to end; a second one ends at once, as it does without us. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve())
    }
  })
}
