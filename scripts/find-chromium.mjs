import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installDebianPackage } from './install-debian-package.mjs'
import { packageBin } from './package-bin.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const findInstalled = () => {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...onPath, ...places].find((path) => path && existsSync(path))
}

const findPlaywrights = async () => {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/**
 * The path of a Chromium: CHROMIUM_PATH, the system's, Debian's package, or Playwright's download,
 * installed in this order when there is none; null where none can be had.
 */
export const ensureChromium = async () => {
  const found = findInstalled() ?? (await findPlaywrights())
  if (found) return found
  if (installDebianPackage('chromium')) return findInstalled() ?? null
  console.log('Downloading a Chromium with Playwright; this happens once.')
  spawnSync(
    process.execPath,
    [packageBin('@playwright/test', 'playwright'), 'install', 'chromium'],
    {
      stdio: 'inherit',
    },
  )
  return (await findPlaywrights()) ?? null
}
