import { test as base, expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { startServer, type TestServer } from './server.ts'

interface Fixtures {
  /** A server with an empty data folder, for this test alone. */
  server: TestServer
  /** What the page may be forgiven: console errors that contain one of these texts. */
  expectedErrors: string[]
}

/**
 * A page on a fresh server. A request to any other host, an uncaught exception or an error in the
 * console fails the test.
 */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern: this fixture needs no other.
  server: async ({}, provide) => {
    const server = await startServer()
    await provide(server)
    await server.stop()
  },
  baseURL: async ({ server }, provide) => provide(server.origin),
  expectedErrors: [[], { option: true }],
  page: async ({ page, server, expectedErrors }, provide) => {
    const faults: string[] = []
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== server.origin && protocol !== 'blob:' && protocol !== 'data:')
        faults.push(`request to another host: ${request.url()}`)
    })
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`)
    })
    await provide(page)
    const unforgiven = faults.filter(
      (fault) => !expectedErrors.some((text) => fault.includes(text)),
    )
    expect(unforgiven, 'requests to other hosts and errors of the page').toEqual([])
  },
})

export { expect }

/**
 * Runs axe against WCAG 2 A and AA and expects no violation. The source is evaluated by the driver,
 * which the content policy does not bind, so that the policy stays as strict as it is served.
 */
export async function checkAccessibility(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    })
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ html, failureSummary }) => `${html}: ${failureSummary ?? ''}`),
    }))
  })
  expect(violations).toEqual([])
}
