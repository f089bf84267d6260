import { type Page, expect } from '@playwright/test'
import { checkAccessibility } from './fixtures.ts'

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const

/** Holds the page as it stands to axe, wide and light, then narrow and dark; nothing may stick out at the right. */
export async function checkLooks(page: Page): Promise<void> {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond, `pixels beyond the right edge of ${width}`).toBeLessThanOrEqual(0)
    await checkAccessibility(page)
  }
}
