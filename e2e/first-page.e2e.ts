import { checkAccessibility, expect, test } from './fixtures.ts'

const paths = [
  '/',
  '/draw',
  '/bank',
  '/library',
  '/library/new',
  '/import',
  '/progress',
  '/settings',
  '/print',
  '/loops',
]

for (const path of paths)
  for (const width of [1280, 390])
    test(`${path} stands empty, ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, 'pixels beyond the right edge').toBeLessThanOrEqual(0)
      await checkAccessibility(page)
    })

test('the page forbids inline script and foreign hosts', async ({ page }) => {
  const response = await page.goto('/')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toMatch(/script-src 'self'(;|$)/)
  expect(response?.headers()['access-control-allow-origin']).toBeUndefined()
})
