import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportResultView } from '../src/app/views.ts'
import { callApi } from './call-api.ts'
import type { TestServer } from './server.ts'

const fixtures = join(import.meta.dirname, '..', 'test', 'fixtures')

/** The path of a file or folder of test/fixtures. */
export const fixturePath = (...parts: string[]): string => join(fixtures, ...parts)

/** The file names of the twelve stories. */
export const storyFiles: readonly string[] = readdirSync(fixturePath('stories')).filter((name) =>
  name.endsWith('.md'),
)

/** Brings all twelve stories of the fixtures in, past the import page. */
export async function importTwelve(server: TestServer): Promise<ImportResultView> {
  const files = storyFiles.map((name) => ({
    name,
    base64: readFileSync(fixturePath('stories', name)).toString('base64'),
  }))
  return callApi(server, 'POST', '/api/import', { files, moves: [], skip: [] })
}
