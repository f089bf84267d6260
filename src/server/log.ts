import { renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'

/** What the server writes down: that something happened and where in the code, never what anyone wrote. */
export interface Log {
  info: (what: string, data?: Record<string, string | number>) => void
  failure: (what: string, error: unknown) => void
}

/** A log file larger than this becomes the old one at the next start, in bytes. */
const largestLog = 1_000_000

/** A log in the data folder, which must be there; where that cannot be written, one on standard error. */
export function openLog(dataFolder: string): Log {
  const file = join(dataFolder, 'third-level.log')
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    if (size > largestLog) renameSync(file, `${file}.old`)
    return logTo(pino(options, pino.destination({ dest: file, sync: true, mode: 0o600 })))
  } catch {
    return logTo(pino(options, pino.destination(2)))
  }
}

// The machine's name is nobody's business, in a log that may be sent along with a question.
const options: pino.LoggerOptions = { base: null }

function logTo(logger: pino.Logger): Log {
  return {
    info: (what, data = {}) => tryTo(() => logger.info(data, what)),
    failure: (what, error) => tryTo(() => logger.error(describeError(error), what)),
  }
}

/** A log that cannot be written, on a full disk, must not stop what it tells of. */
function tryTo(write: () => void): void {
  try {
    write()
  } catch {
    // There is nowhere to say so.
  }
}

/**
 * An error's name, code and places in the code, down its causes. Its message stays out: drivers and parsers put
 * what they were given into it, and that may be a person's story.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { thrown: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
  const cause = error.cause === undefined ? undefined : describeError(error.cause)
  return { name: error.name, code, at, cause }
}
