import { join } from 'node:path'
import type { Command } from 'commander'
import open from 'open'
import { packageRoot } from '../../app/package-root.ts'
import { warmUp } from '../../app/warm-up.ts'
import { startServer } from '../../server/start-server.ts'
import { holdMemory } from '../hold-memory.ts'
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
      const stopped = stopSignal()
      const { app, log } = await openProgram()
      const webFolder = join(packageRoot(), 'dist', 'web')
      const server = await startServer({ app, log, webFolder }, options.port)
      log.info('serving', { port: server.port })
      if (server.port !== options.port) console.log(`Port ${options.port} is in use.`)
      console.log(`Third Level: ${server.origin}`)
      console.log('Ctrl-C ends it.')
      const warm =
        app.health().kind === 'healthy'
          ? warmUp(app.context()).catch((error: unknown) => log.failure('warming up', error))
          : null
      if (options.open && canOpen()) await open(server.origin).catch(() => undefined)

      await stopped
      await server.close()
      await warm
      await app.close()
    })
}

/** Whether there is someone to see a browser: a terminal, and a display. */
function canOpen(): boolean {
  const hasDisplay =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])
  return process.stdout.isTTY && hasDisplay
}

/** Waits for the first signal to end; a second one ends at once, as it does without us. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => resolve())
    }
  })
}
