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

/** What this machine has, and how it gets more. */
const thisMachine = {
  env: process.env,
  exists: existsSync,
  installDebianPackage,
  playwrightsPath: async () => (await import('@playwright/test')).chromium.executablePath(),
  downloadPlaywrights() {
    console.log('Downloading a Chromium with Playwright; this happens once.')
    const script = packageBin('@playwright/test', 'playwright')
    spawnSync(process.execPath, [script, 'install', 'chromium'], { stdio: 'inherit' })
  },
}

/**
 * The path of a Chromium: CHROMIUM_PATH, the system's, one that Playwright downloaded before, Debian's package, or
 * Playwright's download, the last two installed in this order when there is none; null where none can be had.
 */
export const ensureChromium = async (machine = thisMachine) => {
  const { env, exists } = machine
  const findInstalled = () => {
    const onPath = (env.PATH ?? '')
      .split(delimiter)
      .flatMap((folder) => names.map((name) => join(folder, name)))
    return [env.CHROMIUM_PATH, ...onPath, ...places].find((path) => path && exists(path))
  }
  const findPlaywrights = async () => {
    const path = await machine.playwrightsPath()
    return exists(path) ? path : undefined
  }
  const found = findInstalled() ?? (await findPlaywrights())
  if (found) return found
  const debians = machine.installDebianPackage('chromium') ? findInstalled() : undefined
  if (debians) return debians
  machine.downloadPlaywrights()
  return (await findPlaywrights()) ?? null
}
