import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createProgram, tellFailure } from './program.ts'

const stories = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'stories')

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'third-level-cli-'))
  vi.stubEnv('THIRD_LEVEL_HOME', join(folder, 'home'))
  vi.stubEnv('DATABASE_URL', undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
  process.exitCode = undefined
  rmSync(folder, { recursive: true, force: true })
})

interface Outcome {
  out: string
  error: string
  exitCode: number
}

/** Runs one command as the program's main file does. */
async function run(...words: string[]): Promise<Outcome> {
  let out = ''
  let error = ''
  const keepOut = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  const keepError = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    error += String(text)
    return true
  })
  const keepSaid = vi.spyOn(console, 'error').mockImplementation((text) => {
    error += `${String(text)}\n`
  })
  let exitCode = 0
  try {
    process.exitCode = undefined
    const program = await createProgram(words[0])
    await program.parseAsync(words, { from: 'user' })
    exitCode = Number(process.exitCode ?? 0)
  } catch (thrown) {
    exitCode = tellFailure(thrown)
  } finally {
    process.exitCode = undefined
    for (const spy of [keepOut, keepError, keepSaid]) spy.mockRestore()
  }
  return { out, error, exitCode }
}

const runJson = async <T>(...words: string[]): Promise<T> =>
  JSON.parse((await run(...words, '--json')).out) as T

describe('import', () => {
  it('says what became of each file, and that the same again changes nothing', async () => {
    cpSync(stories, join(folder, 'notes', 'deep'), { recursive: true })
    mkdirSync(join(folder, 'notes', '.hidden'))
    writeFileSync(join(folder, 'notes', '.hidden', 'x.md'), '# Hidden')
    const first = await run('import', join(folder, 'notes'), '--json')
    expect(first.exitCode).toBe(0)
    const { files } = JSON.parse(first.out) as {
      files: { path: string; fileName: string; stories: { effect: string }[] }[]
    }
    expect(files).toHaveLength(12)
    expect(files[0]?.fileName).toBe('deep/01-vaccine-trucks.md')
    expect(files.flatMap((file) => file.stories.map(({ effect }) => effect))).toEqual(
      files.map(() => 'created'),
    )
    const again = await run('import', join(folder, 'notes'))
    expect(again.out.match(/unchanged/g)).toHaveLength(12)
  })

  it('takes what can be read, says why not of the rest, and ends with 2', async () => {
    const good = join(folder, 'good.md')
    const binary = join(folder, 'binary.md')
    const large = join(folder, 'large.md')
    writeFileSync(good, '# The ledger\n\nWe moved it.\n')
    writeFileSync(binary, Buffer.from([0, 1, 2, 255, 254, 0]))
    writeFileSync(large, Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))
    const { out, exitCode } = await run('import', binary, good, large)
    expect(exitCode).toBe(2)
    expect(out).toContain('created')
    expect(out.match(/refused/g)).toHaveLength(2)
  })

  it('says which parts of a story a changed file changed', async () => {
    const file = join(folder, 'ledger.md')
    const write = (lesson: string, period: string) =>
      writeFileSync(file, `# The ledger\n\nPeriod: ${period}\n\n## Lesson\n\n${lesson}\n`)
    write('I count first.', '2021')
    await run('import', file)
    write('I count twice.', '2022')
    const { out } = await run('import', file)
    expect(out).toMatch(/updated +The ledger\n +changed: period; lesson/)
  })

  it('names a line once', async () => {
    const file = join(folder, 'latin.md')
    writeFileSync(file, Buffer.from('# A\n\nSie z\xf6gerte.\n', 'latin1'))
    expect((await run('import', file)).out.match(/line 3/gi)).toHaveLength(1)
  })

  it('says what it did not read of a folder, and why', async () => {
    const notes = join(folder, 'notes')
    mkdirSync(join(notes, 'node_modules'), { recursive: true })
    mkdirSync(join(notes, 'empty'))
    for (const name of ['good.md', 'photo.png', '.draft.md', 'ORG.ORG']) {
      writeFileSync(join(notes, name), '# The ledger\n\nWe moved it.\n')
    }
    symlinkSync(join(notes, 'good.md'), join(notes, 'link.md'))
    symlinkSync(notes, join(notes, 'loop'))
    const { files, skipped } = await runJson<{
      files: { fileName: string }[]
      skipped: { path: string; reason: string }[]
    }>('import', notes, join(notes, 'empty'))
    expect(files.map(({ fileName }) => fileName)).toEqual(['ORG.ORG', 'good.md'])
    expect(skipped).toEqual([
      { path: join(notes, '.draft.md'), reason: 'hidden' },
      { path: join(notes, 'link.md'), reason: 'link' },
      { path: join(notes, 'loop'), reason: 'link' },
      { path: join(notes, 'node_modules'), reason: 'packages' },
      { path: join(notes, 'photo.png'), reason: 'ending' },
      { path: join(notes, 'empty'), reason: 'empty' },
    ])
    const { out } = await run('import', notes)
    for (const { path } of skipped.slice(0, 5)) expect(out).toContain(path)
    const named = await run('import', join(notes, 'link.md'))
    expect(named.exitCode).toBe(0)
  })

  it('ends with 3 where a folder holds no notes', async () => {
    mkdirSync(join(folder, 'empty'))
    const { error, exitCode } = await run('import', join(folder, 'empty'))
    expect(exitCode).toBe(3)
    expect(error).toContain(join(folder, 'empty'))
    expect(error).toContain('.md')
  })

  it('ends with 3 where there is nothing, and brings nothing in', async () => {
    const { error, exitCode } = await run('import', stories, join(folder, 'none'))
    expect(exitCode).toBe(3)
    expect(error).toContain('none')
    expect(await runJson('stories')).toEqual([])
  })
})

describe('stories', () => {
  it('prints the bank, most drillable first, in the shape that others read', async () => {
    await run('import', stories)
    const list = await runJson<Record<string, unknown>[]>('stories')
    expect(list).toHaveLength(12)
    for (const story of list) {
      expect(Object.keys(story)).toEqual([
        'id',
        'headline',
        'outcome',
        'active',
        'compressed',
        'facets',
        'reason',
      ])
      expect(Object.keys(story['facets'] as object)).toEqual([
        'disagreement',
        'near-failure',
        'stakeholder',
        'lesson',
        'handoff',
      ])
    }
    const { out } = await run('stories')
    expect(out).toContain(' 1. ')
    expect(out).toContain('12. ')
  })

  it('says how to begin where the bank is empty', async () => {
    expect((await run('stories')).out).toMatch(/third-level(\.js)? import/)
  })
})

describe('stories for a prompt', () => {
  it('come in the order to tell them in, with the reason', async () => {
    await run('import', stories)
    const ids = (lines: Record<string, unknown>[]) => lines.map(({ id }) => id)
    const bank = await runJson<Record<string, unknown>[]>('stories')
    const words = ['stories', '--prompt', 'conflict', '--shape', 'candidate-led']
    const told = await runJson<Record<string, unknown>[]>(...words)
    expect(new Set(ids(told))).toEqual(new Set(ids(bank)))
    expect(told.some(({ reason }) => String(reason).includes('conflict prompt'))).toBe(true)
    expect((await run('stories', '--prompt', 'gossip')).exitCode).toBe(2)
  })
})

describe('export', () => {
  it('gives the files back as they came, and writes over nothing unasked', async () => {
    await run('import', stories)
    const out = join(folder, 'out')
    expect((await run('export', out)).exitCode).toBe(0)
    const names = readdirSync(out)
    expect(names).toHaveLength(12)
    for (const name of names) {
      expect(readFileSync(join(out, name))).toEqual(readFileSync(join(stories, name)))
    }
    expect((await run('export', out)).exitCode).toBe(4)
    expect((await run('export', out, '--force')).exitCode).toBe(0)
    expect(readdirSync(out)).toHaveLength(12)
  })

  it('names the folder that cannot be written, and how much is there', async () => {
    await run('import', stories)
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const { error, exitCode } = await run('export', join(file, 'out'))
    expect(exitCode).toBe(5)
    expect(error).toContain(`${join(file, 'out')} cannot be written. 0 of 12 files`)
  })
})

describe('judge', () => {
  it('gives a line for a line, in order, and says which it could not read', async () => {
    const file = join(folder, 'answers.jsonl')
    const good = (id: number) =>
      JSON.stringify({ id, facet: 'lesson', text: 'I stopped it myself.' })
    writeFileSync(file, `${good(1)}\nnope\n\n{"id":3}\n${good(4)}\r\n`)
    const { out, error, exitCode } = await run('judge', '--jsonl', file)
    const lines = out.trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { id: number }).id)).toEqual([1, 4])
    expect(error).toContain('line 2')
    expect(error).toContain('line 4')
    expect(exitCode).toBe(2)
  })

  it('opens no data folder', async () => {
    const file = join(folder, 'answers.jsonl')
    writeFileSync(file, '')
    expect(await run('judge', '--jsonl', file)).toEqual({ out: '', error: '', exitCode: 0 })
    expect(readdirSync(folder)).toEqual(['answers.jsonl'])
  })

  it('ends with 3 where there is no such file', async () => {
    expect((await run('judge', '--jsonl', join(folder, 'none'))).exitCode).toBe(3)
  })
})

describe('ledger', () => {
  it('quotes two tellings that cannot both be so, and is silent over two that can', async () => {
    const file = join(folder, 'tellings.jsonl')
    const told = 'We moved the payroll in six months and I led a team of four engineers.'
    const otherwise = 'We moved the payroll in two years and I led a team of four engineers.'
    const lines = [
      { id: 'a', tellings: [told, otherwise] },
      { id: 'b', tellings: [told, told.replace('six months', 'half a year')] },
    ]
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
    const { out, exitCode } = await run('ledger', '--jsonl', file)
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { contradictions: { quotes: string[] }[] })
    expect(first?.contradictions.flatMap(({ quotes }) => quotes).join()).toMatch(/six.*two/)
    expect(second?.contradictions).toEqual([])
    expect(exitCode).toBe(0)
  })
})

describe('guides', () => {
  it('finds guides for each question, best first, and says which line it could not read', async () => {
    const file = join(folder, 'questions.jsonl')
    const question = 'Describe a time you clashed with your boss.'
    const lines = [
      JSON.stringify({ id: 7, question }),
      '{"id": "b"}',
      '{"id": "c", "question": ""}',
    ]
    writeFileSync(file, lines.join('\n'))
    const { out, error, exitCode } = await run('guides', '--jsonl', file)
    const [first, last] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; results: Record<string, unknown>[] })
    expect(first).toMatchObject({ id: 7 })
    expect(first?.results[0]).toEqual({
      slug: 'disagreed-with-your-manager',
      title: 'Tell me about a time you disagreed with your manager.',
      kind: 'conflict',
      level: ['mid', 'senior'],
    })
    expect(last).toEqual({ id: 'c', results: [] })
    expect(error).toContain('line 2')
    expect(exitCode).toBe(2)
  })
})

describe('followups', () => {
  it('asks on the words of each answer, best first, and says which line it could not read', async () => {
    const file = join(folder, 'answers.jsonl')
    const answer = 'I was on shift that night. In the end we went for the safer option. It held.'
    const lines = [
      JSON.stringify({ id: 'a', question: 'What did you do?', answer }),
      '{"id": "b"}',
      JSON.stringify({ id: 'c', question: 'What did you do?', answer: '' }),
    ]
    writeFileSync(file, lines.join('\n'))
    const { out, error, exitCode } = await run('followups', '--jsonl', file)
    const read = out
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            id: string
            followUps: { dimension: string; facet: string; quote: string; text: string }[]
          },
      )
    expect(read.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(read[0]!.followUps[0]).toMatchObject({
      dimension: 'decision',
      facet: 'disagreement',
      quote: 'In the end we went for the safer option',
    })
    expect(read[0]!.followUps[0]!.text).toContain('In the end we went for the safer option')
    expect(read[1]!.followUps.length).toBeGreaterThan(0)
    for (const { quote } of read[1]!.followUps) expect(quote).toBe('')
    expect(error).toContain('line 2')
    expect(exitCode).toBe(2)
  })
})

describe('round', () => {
  const candidates = join(stories, '..', 'rounds', 'rounds.jsonl')

  it('plays each scripted candidate, and tells lines that cannot be read', async () => {
    const file = join(folder, 'rounds.jsonl')
    writeFileSync(file, `${readFileSync(candidates, 'utf8')}no JSON\n`)
    const { out, error, exitCode } = await run('round', '--jsonl', file)
    const played = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(played.map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, at) => `r-${String(at + 1).padStart(2, '0')}`),
    )
    for (const line of played) {
      expect(typeof line['verdict']).toBe('string')
      expect(typeof line['cannotTell']).toBe('boolean')
      expect(typeof line['drop']).toBe('number')
      expect(line['concern']).not.toBe('')
      expect(line['notes']).toHaveLength(7)
    }
    expect(error).toContain('line 11')
    expect(exitCode).toBe(2)
  })
})

describe('backup, restore and doctor', () => {
  it('bring everything back', async () => {
    const file = join(folder, 'backup.db')
    await run('import', stories)
    expect((await run('backup', file)).exitCode).toBe(0)
    expect((await run('backup', file)).exitCode).toBe(4)
    const inside = join(file, 'backup.db')
    expect(await run('backup', inside)).toMatchObject({
      exitCode: 5,
      error: expect.stringContaining(inside) as string,
    })
    writeFileSync(join(folder, 'more.md'), '# One more\n\nWe began.\n')
    await run('import', join(folder, 'more.md'))
    expect(await runJson<unknown[]>('stories')).toHaveLength(13)
    const restored = await run('restore', file)
    expect(restored.exitCode).toBe(0)
    expect(await runJson<unknown[]>('stories')).toHaveLength(12)
    expect((await run('restore', join(folder, 'more.md'))).exitCode).toBe(7)
    expect((await run('restore', join(folder, 'none.db'))).exitCode).toBe(3)
  })

  it('tell damaged data by the exit code, and what to do', async () => {
    await run('import', stories)
    expect((await run('doctor')).exitCode).toBe(0)
    writeFileSync(join(folder, 'home', 'third-level.db'), 'no database '.repeat(500))
    const doctor = await run('doctor')
    expect(doctor.exitCode).toBe(6)
    expect(doctor.out).toContain('damaged')
    const bank = await run('stories')
    expect(bank.exitCode).toBe(6)
    const snapshot = / restore (\S+)/.exec(bank.error)?.[1] ?? ''
    expect((await run('restore', snapshot)).exitCode).toBe(0)
    expect((await run('doctor')).exitCode).toBe(0)
  })
})

describe('a place that cannot be written', () => {
  /** Stories in a home whose database cannot be written: something stands where SQLite keeps its index. */
  const makeLockedHome = async () => {
    await run('import', stories)
    const home = join(folder, 'locked')
    mkdirSync(home)
    cpSync(join(folder, 'home', 'third-level.db'), join(home, 'third-level.db'))
    symlinkSync(join(home, 'nowhere', 'index'), join(home, 'third-level.db-shm'))
    vi.stubEnv('THIRD_LEVEL_HOME', home)
    return home
  }

  it('is read by the commands that only read, and they say so', async () => {
    const home = await makeLockedHome()
    const said = `${join(home, 'third-level.db')} cannot be written. It is only read now`
    const bank = await run('stories', '--json')
    expect(JSON.parse(bank.out)).toHaveLength(12)
    expect(bank).toMatchObject({ exitCode: 0, error: expect.stringContaining(said) as string })
    const out = join(folder, 'out')
    expect(await run('export', out)).toMatchObject({ exitCode: 0 })
    expect(readdirSync(out)).toHaveLength(12)
    expect(await run('backup', join(folder, 'backup.db'))).toMatchObject({ exitCode: 0 })
    const doctor = await run('doctor')
    expect(doctor).toMatchObject({ exitCode: 5, error: expect.stringContaining(said) as string })
    expect(doctor.out).toMatch(/12 stories[^]*sound/)
    expect(readdirSync(home)).not.toContain('snapshots')
  })

  it('stops the commands that write, in plain words', async () => {
    const home = await makeLockedHome()
    for (const words of [['import', stories], ['draw'], ['start', '--no-open']]) {
      const { error, exitCode } = await run(...words)
      expect(exitCode).toBe(5)
      expect(error).toContain(join(home, 'third-level.db'))
      expect(error).toContain('Nothing was changed')
    }
  })
})

describe('DATABASE_URL', () => {
  it('that names no PostgreSQL is refused', async () => {
    vi.stubEnv('DATABASE_URL', 'mysql://me:hush@db/stories')
    for (const command of ['stories', 'doctor', 'start']) {
      const { error, exitCode } = await run(command)
      expect(exitCode).toBe(2)
      expect(error).toContain('mysql://')
      expect(error).not.toContain('hush')
    }
  })

  it('that cannot be reached is named, by doctor as a finding', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://me:hush@127.0.0.1:1/stories')
    const where = 'PostgreSQL at 127.0.0.1:1, database stories'
    const bank = await run('stories')
    expect(bank).toMatchObject({ exitCode: 5, error: expect.stringContaining(where) as string })
    expect(bank.error).not.toContain('hush')
    const doctor = await run('doctor')
    expect(doctor.exitCode).toBe(5)
    expect(doctor.out).toContain(where)
    expect(doctor.out).toContain(join(folder, 'home'))
  })

  it('that is gone after it was used is no empty bank and no lost one', async () => {
    mkdirSync(join(folder, 'home'))
    const where = 'PostgreSQL at db:5432, database stories'
    const note = JSON.stringify({ engine: 'postgres', where })
    writeFileSync(join(folder, 'home', 'kept-in.json'), note)
    const { error, exitCode } = await run('stories')
    expect(exitCode).toBe(5)
    expect(error).toContain(where)
    expect(error).toContain('DATABASE_URL is not set')
    const doctor = await run('doctor')
    expect(doctor).toMatchObject({ exitCode: 5, out: expect.stringContaining(where) as string })
    expect(doctor.out).not.toContain('damaged')
  })
})

describe('a wrong use', () => {
  it.each([
    [['nope']],
    [['import']],
    [['judge']],
    [['start', '--port', 'x']],
    [['start', '--port', '70000']],
    [['draw', '--facet', 'weather']],
    [['stories', '--nope']],
  ])('%j ends with 2', async (words) => {
    expect((await run(...words)).exitCode).toBe(2)
  })

  it('help lists every command', async () => {
    const { out } = await run('--help')
    expect(out.match(/^ {2}[a-z]+ /gm)?.map((line) => line.trim())).toEqual([
      'start',
      'import',
      'stories',
      'export',
      'draw',
      'judge',
      'ledger',
      'followups',
      'guides',
      'round',
      'packet',
      'backup',
      'restore',
      'doctor',
      'help',
    ])
  })

  it.each([
    'start',
    'import',
    'stories',
    'export',
    'draw',
    'judge',
    'ledger',
    'followups',
    'guides',
    'backup',
    'restore',
    'doctor',
  ])('%s --help explains itself', async (command) => {
    const { out, exitCode } = await run(command, '--help')
    expect(exitCode).toBe(0)
    expect(out).toContain(`third-level ${command}`)
  })
})

describe('packet', () => {
  const write = (packet: unknown): string => {
    const file = join(folder, 'packet.json')
    writeFileSync(file, typeof packet === 'string' ? packet : JSON.stringify(packet))
    return file
  }
  const rounds = [
    { kind: 'coding', verdict: 'strong hire' },
    { kind: 'coding', verdict: 'Strong-Hire' },
    { kind: 'system design', verdict: 'strong hire' },
    { kind: 'behavioural', verdict: 'no hire' },
  ]

  it('rejects three strong hires and a no hire, and turns on that round alone', async () => {
    const { out, exitCode } = await run('packet', write({ level: 'senior', rounds }), '--json')
    const result = JSON.parse(out) as Record<string, unknown>
    expect(exitCode).toBe(0)
    expect(result).toMatchObject({ decision: 'rejected', chance: 0 })
    expect(result.flips).toEqual([
      {
        to: 'offer',
        changes: [{ round: 4, kind: 'behavioural', from: 'no hire', to: 'lean no hire' }],
      },
    ])
  })

  it('says the same in words', async () => {
    const { out } = await run('packet', write({ rounds }))
    expect(out).toMatch(/^These verdicts come to a rejection\.\n/)
    expect(out).toContain('if behavioural were lean no hire instead of no hire.')
  })

  it('tells no chance where every verdict is known, and what each round would have turned', async () => {
    const { out } = await run('packet', write({ rounds }))
    expect(out).toMatch(/^ {2}coding +strong hire +No offer either way$/m)
    expect(out).toMatch(/^ {2}behavioural +no hire +No offer, or an offer$/m)
    expect(out).not.toContain('%')
  })

  it('tells chances in whole per cents, as the page does', async () => {
    const open = { kind: 'behavioural', estimate: { hire: 0.53, 'no hire': 0.47 } }
    const { out } = await run('packet', write({ rounds: [...rounds.slice(0, 3), open] }))
    expect(out).toMatch(
      /^Taken at their likeliest, these verdicts come to an offer\. The chance of an offer is 53 %\.\n/,
    )
    expect(out).toMatch(/^ {2}coding +strong hire +known$/m)
    expect(out).toMatch(
      /^ {2}behavioural +hire +0 % at its worst, 100 % at its best +\d+ % with an hour$/m,
    )
    expect(out).not.toMatch(/\d\.\d/)
  })

  it('names the round that is wrong', async () => {
    const wrong = [...rounds.slice(0, 3), { kind: 'behavioural', estimate: { hire: 0.4 } }]
    const { error, exitCode } = await run('packet', write({ rounds: wrong }), '--json')
    expect(exitCode).toBe(2)
    expect(error).toContain('Round 4 (behavioural) has estimates that come to 0.4')
  })

  it('says that a file is not JSON', async () => {
    const { error, exitCode } = await run('packet', write('{"rounds": ['))
    expect(exitCode).toBe(2)
    expect(error).toContain('The packet is not JSON')
  })
})
