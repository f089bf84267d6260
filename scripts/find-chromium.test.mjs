import { describe, expect, it } from 'vitest'
import { ensureChromium } from './find-chromium.mjs'

const downloaded = '/home/me/.cache/ms-playwright/chrome'

/** A machine with these files, where installing or downloading lays down what it may. */
const makeMachine = ({ files = [], env = {}, debian = null, download = null }) => {
  const there = new Set(files)
  const did = []
  return {
    did,
    machine: {
      env: { PATH: '/usr/local/bin:/usr/bin', ...env },
      exists: (path) => there.has(path),
      playwrightsPath: async () => downloaded,
      installDebianPackage(name) {
        did.push(`install ${name}`)
        if (debian) there.add(debian)
        return debian !== null
      },
      downloadPlaywrights() {
        did.push('download')
        if (download) there.add(download)
      },
    },
  }
}

describe('ensureChromium', () => {
  it.each([
    [
      'the one that is named comes first',
      { files: ['/opt/c', '/usr/bin/chromium'], env: { CHROMIUM_PATH: '/opt/c' } },
      '/opt/c',
      [],
    ],
    [
      'one that is named and is not there does not count',
      { files: ['/usr/bin/chromium'], env: { CHROMIUM_PATH: '/opt/none' } },
      '/usr/bin/chromium',
      [],
    ],
    [
      "the system's comes before Playwright's",
      { files: [downloaded, '/usr/bin/google-chrome'] },
      '/usr/bin/google-chrome',
      [],
    ],
    ['one that was downloaded before is used again', { files: [downloaded] }, downloaded, []],
    [
      "Debian's package is installed where there is none",
      { debian: '/usr/bin/chromium', download: downloaded },
      '/usr/bin/chromium',
      ['install chromium'],
    ],
    [
      "Playwright's is downloaded where no package may be installed",
      { download: downloaded },
      downloaded,
      ['install chromium', 'download'],
    ],
    [
      'a package that brings no program does not end the search',
      { debian: '/usr/bin/chromium-wrapper', download: downloaded },
      downloaded,
      ['install chromium', 'download'],
    ],
    ['none can be had', {}, null, ['install chromium', 'download']],
    [
      'an empty PATH is no place',
      { env: { PATH: '' }, download: downloaded },
      downloaded,
      ['install chromium', 'download'],
    ],
  ])('%s', async (_, given, expected, steps) => {
    const { machine, did } = makeMachine(given)
    expect(await ensureChromium(machine)).toBe(expected)
    expect(did).toEqual(steps)
  })
})
