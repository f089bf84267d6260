import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installDebianPackage } from './install-debian-package.mjs'

const install = 'apt-get -qq install -y --no-install-recommends chromium'
const update = 'apt-get -qq update'
const known = 'apt-cache show chromium'

/** A machine where the named commands succeed; gives those that were run to change something. */
const makeMachine = ({ platform = 'linux', isRoot = true, works, fails = [] }) => {
  const did = []
  const failing = [...fails]
  return {
    did,
    machine: {
      platform,
      isRoot,
      succeeds: (command, args) => works.includes([command, ...args].join(' ')),
      run(command, args) {
        const line = [command, ...args].join(' ').replace('env DEBIAN_FRONTEND=noninteractive ', '')
        did.push(line)
        const at = failing.indexOf(line)
        if (at >= 0) failing.splice(at, 1)
        return at < 0
      },
    },
  }
}

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

describe('installDebianPackage', () => {
  const apt = 'apt-get --version'
  it.each([
    ['root installs a package that is known', { works: [apt, known] }, true, [install]],
    [
      'one that is not known, after the lists are renewed',
      { works: [apt] },
      true,
      [update, install],
    ],
    [
      'one that old lists no longer lead to, the same',
      { works: [apt, known], fails: [install] },
      true,
      [install, update, install],
    ],
    [
      'nothing is installed where the lists cannot be renewed',
      { works: [apt], fails: [update] },
      false,
      [update],
    ],
    [
      'sudo is used where it asks for nothing',
      {
        isRoot: false,
        works: [apt, known, 'sudo -n true'],
      },
      true,
      [`sudo -n ${install}`],
    ],
    [
      'nothing is tried where sudo asks for a password',
      { isRoot: false, works: [apt, known] },
      false,
      [],
    ],
    ['nothing is tried without apt-get', { works: [known] }, false, []],
    ['nothing is tried on another system', { platform: 'darwin', works: [apt, known] }, false, []],
  ])('%s', (_, given, expected, lines) => {
    const { machine, did } = makeMachine(given)
    expect(installDebianPackage('chromium', machine)).toBe(expected)
    expect(did).toEqual(lines)
  })
})
