import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { compactPattern } from '../src/core/text/compact-pattern.ts'
import { compactIn, compactPatterns, listPatterns } from './compact-patterns.mjs'
import { root } from './root.mjs'

const texts = ['drill-answers/answers.jsonl', 'real-answers/dev.jsonl']
  .flatMap((file) =>
    readFileSync(join(root, 'test/fixtures', file), 'utf8')
      .trim()
      .split('\n'),
  )
  .filter((_, index) => index % 4 === 0)
  .map((line) => JSON.parse(line).text)
  .flatMap((text) => [text, ` ${text.toLowerCase().replaceAll("n't", " n't")} `])

const found = (pattern, flags) =>
  texts.map((text) =>
    [...text.matchAll(new RegExp(pattern, flags.includes('g') ? flags : `${flags}g`))].map(
      (match) => [match.index, match[0]],
    ),
  )

describe('compactPatterns', () => {
  it('leaves the pages built beside it what they are: for production', async () => {
    vi.stubEnv('NODE_ENV', undefined)
    await compactPatterns()
    expect(process.env.NODE_ENV).toBeUndefined()
    vi.unstubAllEnvs()
  })
})

describe('compactIn', () => {
  it('writes the patterns of a text and nothing else', async () => {
    const code = 'const a: RegExp = /(b|c)? d/giu, e = "/(b|c)/" // /(b|c)/'
    const wrap = (source) => `<${source}>`
    expect(await compactIn(code, wrap)).toBe(
      'const a: RegExp = /<(b|c)? d>/giu, e = "/(b|c)/" // /(b|c)/',
    )
  })

  it('leaves patterns over sets, whose brackets nest', async () => {
    expect(await compactIn('x(/[[a-z]--(]a/v)', () => '')).toBe('x(/[[a-z]--(]a/v)')
  })

  const files = readdirSync(join(root, 'src/core'), { recursive: true }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  )
  it.each(files)('finds the same in the same places: %s', async (file) => {
    for (const { pattern, flags } of await listPatterns(
      readFileSync(join(root, 'src/core', file), 'utf8'),
    ))
      expect(found(compactPattern(pattern), flags), pattern).toEqual(found(pattern, flags))
  })
})
