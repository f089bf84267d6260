import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitTelling } from '../src/core/answer/split-telling.ts'
import { PromptKind } from '../src/core/story/story.ts'

/** A telling whose sentences one reader put into parts. */
export interface ToldParts {
  name: string
  kind: PromptKind
  telling: string
  /** Where each sentence stands, and its part; `-` is none. */
  wanted: { start: number; end: number; part: string }[]
}

/** The tellings of a fixture: a head `# name | kind`, then lines `part: sentence`; an empty line opens a paragraph. */
export function readToldParts(fixture: string): ToldParts[] {
  return readFileSync(join(process.cwd(), 'test/fixtures', fixture), 'utf8')
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n')
      const [name = '', kind] = head.split(' | ')
      const wanted: ToldParts['wanted'] = []
      let telling = ''
      for (const line of lines) {
        const [, part, text = ''] = /^([a-z-]+): (.*)$/u.exec(line) ?? []
        if (part === undefined) {
          telling = `${telling.trimEnd()}\n\n`
          continue
        }
        wanted.push({ start: telling.length, end: telling.length + text.length, part })
        telling += text.startsWith('- ') ? `${text}\n` : `${text} `
      }
      return { name, kind: PromptKind.parse(kind), telling, wanted }
    })
}

/** The part that the reader has most of a stretch of the telling in; `-` is none. */
export function wantedPart({ wanted }: ToldParts, { start, end }: { start: number; end: number }) {
  const middle = (start + end) / 2
  return wanted.find((one) => middle >= one.start && middle <= one.end)?.part ?? '-'
}

/** The sentences of a telling as the program places them, each with its part and the reader's; null and `-` are none. */
export function placeSentences(told: ToldParts) {
  let at = 0
  return splitTelling(told.telling, told.kind).map(({ text, part }) => {
    const start = told.telling.indexOf(text, at)
    at = start + text.length
    return { text, part, wanted: wantedPart(told, { start, end: at }) }
  })
}
