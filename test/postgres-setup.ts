import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The PostgreSQL server that the tests share; null where there is none to be had. */
    postgresServerUrl: string | null
  }
}

/** Starts one PostgreSQL for a run of tests, and stops it after. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const postgres = await startPostgres()
  if (postgres === null) {
    console.log('PostgreSQL: none on this machine, so what needs one is skipped.')
  }
  project.provide('postgresServerUrl', postgres?.serverUrl ?? null)
  return async () => postgres?.stop()
}
