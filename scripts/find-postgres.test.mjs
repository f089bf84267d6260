import { describe, expect, it } from 'vitest'
import { ensurePostgres } from './find-postgres.mjs'

const programsIn = (folder) => [`${folder}/initdb`, `${folder}/pg_ctl`]
const debians = (version) => `/usr/lib/postgresql/${version}/bin`

/** A machine with these files, where installing lays down `debian`'s programs, if it may. */
const makeMachine = ({ files = [], debian = null }) => {
  const there = new Set(files)
  const did = []
  return {
    did,
    machine: {
      env: { PATH: '/usr/local/bin:/usr/bin' },
      exists: (path) => [...there].some((file) => file === path || file.startsWith(`${path}/`)),
      list: (folder) => [
        ...new Set([...there].map((file) => file.slice(folder.length + 1).split('/')[0])),
      ],
      installDebianPackage(name) {
        did.push(`install ${name}`)
        if (debian) for (const file of programsIn(debians(debian))) there.add(file)
        return debian !== null
      },
    },
  }
}

describe('ensurePostgres', () => {
  it.each([
    ['on the PATH', { files: programsIn('/usr/bin') }, '/usr/bin', []],
    [
      'a client alone is no server',
      { files: ['/usr/bin/psql'], debian: 17 },
      debians(17),
      ['install postgresql'],
    ],
    [
      "Debian's own folder, the newest",
      {
        files: [...programsIn(debians(9)), ...programsIn(debians(15))],
      },
      debians(15),
      [],
    ],
    [
      'a newer version without its server is passed over',
      {
        files: [`${debians(17)}/psql`, ...programsIn(debians(15))],
      },
      debians(15),
      [],
    ],
    ['installed where there is none', { debian: 15 }, debians(15), ['install postgresql']],
    ['not to be had', {}, null, ['install postgresql']],
  ])('%s', (_, given, expected, steps) => {
    const { machine, did } = makeMachine(given)
    expect(ensurePostgres(machine)).toBe(expected)
    expect(did).toEqual(steps)
  })
})
