import { readFrontMatter } from '../story/import/read-front-matter.ts'
import { splitLines } from '../story/import/scan-lines.ts'
import { findUnread } from './find-unread.ts'
import { Guide } from './guide.ts'
import { GuideDraft } from './guide-draft.ts'
import type { GuideProblem } from './guide-problem.ts'
import { type OutlinePart, readOutline } from './read-outline.ts'

export type ParsedGuide =
  | { ok: true; guide: Guide }
  | {
      ok: false
      problems: GuideProblem[]
      /** What there is of the guide, where every line of the file is in it; null where some of it would be lost. */
      draft: GuideDraft | null
    }

/** Longest file that is read, in UTF-16 units: some ten times a long guide. */
const longestGuide = 200_000

/** Where a value stands in the file, by its path in the guide, such as `signals.2.weak`. */
type Places = Map<string, { section: string; line: number }>

/**
 * Reads one guide of the library: front matter, then the sections that `Guide` names. Says every problem
 * with its section and line. Never throws.
 */
export function parseGuide(slug: string, source: string): ParsedGuide {
  const text = source.replace(/^\uFEFF/u, '')
  if (text.length > longestGuide)
    return problem('Guide', 1, `is longer than ${longestGuide} characters`)
  const lines = splitLines(text)
  const isRule = (at: number) => lines[at]?.text.trimEnd() === '---'
  const end = isRule(0) ? lines.findIndex((_, at) => at > 0 && isRule(at)) : -1
  if (end === -1) return problem('Front matter', 1, 'must stand between two lines "---"')
  const places: Places = new Map()
  const matter = readFrontMatter(lines.slice(1, end), text)
  const first = matter.problems[0]
  if (first !== undefined) return problem('Front matter', first.line, first.message)
  const draft: Record<string, unknown> = { related: [] }
  const unread: GuideProblem[] = []
  for (const { key, value, line } of matter.entries) {
    if (!frontMatterKeys.has(key) || value.kind === 'nested') {
      unread.push({ section: key || 'Front matter', line, message: 'is no part of a guide' })
      continue
    }
    places.set(key, { section: key, line })
    if (value.kind === 'text') draft[key] = value.text.trim()
    if (value.kind === 'list') draft[key] = value.items.map((item) => item.trim())
  }
  Object.assign(draft, readSections(readOutline(text, end + 1), places), { slug })
  unread.push(...findUnread(lines.slice(end + 1), draft))
  const read = Guide.safeParse(draft)
  if (read.success && unread.length === 0) return { ok: true, guide: read.data }
  const problems = read.success ? [] : read.error.issues.map((issue) => locate(issue, places))
  const kept = GuideDraft.safeParse(fillGaps(draft))
  return {
    ok: false,
    problems: [...problems, ...unread],
    draft: kept.success && unread.length === 0 ? kept.data : null,
  }
}

/** What was read, with an empty place for whatever is not there; only the kind cannot be left open. */
function fillGaps({ kind, ...rest }: Record<string, unknown>): unknown {
  const lists = { also: [], levels: [], competencies: [] }
  return { question: '', ...lists, ...(fillTexts(rest) as object), kind }
}

/** The same with an empty text in the place of every `undefined`. */
function fillTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fillTexts)
  if (typeof value !== 'object' || value === null) return value ?? ''
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fillTexts(part)]))
}

const frontMatterKeys = new Set(['question', 'kind', 'also', 'levels', 'competencies', 'related'])

function readSections(outline: readonly OutlinePart[], places: Places) {
  const find = (heading: string, path: string) => findPart(outline, heading, path, places)
  const list = (heading: string, path: string) => {
    const parts = find(heading, path)?.parts ?? []
    parts.forEach((part, at) => {
      places.set(`${path}.${at}`, { section: `${heading}: ${part.heading}`, line: part.line })
    })
    return parts
  }
  return {
    clarifying: list('Clarifying questions', 'clarifying').map((part) => ({
      question: readName(part),
      replies: readReplies(part.text),
    })),
    assumption: textOf(find('If you do not ask', 'assumption')),
    signals: list('Signals', 'signals').map((part) => ({
      name: readName(part),
      strong: readLabelled(part.text, 'Strong'),
      weak: readLabelled(part.text, 'Weak'),
    })),
    trap: textOf(find('Trap', 'trap')),
    tip: textOf(find('Tip', 'tip')),
    example: readExample(find('Worked example', 'example')?.parts ?? [], places),
    drillIns: list('Drill-ins', 'drillIns').map((part) => ({
      question: readName(part),
      facet: readLabelled(part.text, 'Facet'),
      answer: unmark(part.text.replace(/^Facet:.*$/mu, '').trim()),
    })),
  }
}

function readExample(parts: readonly OutlinePart[], places: Places) {
  const find = (heading: string, path: string) =>
    findPart(parts, heading, `example.${path}`, places)
  const action = find('Action', 'action')
  const learning = find('Learning', 'learning')
  const within = (part: OutlinePart | undefined, heading: string, path: string) =>
    textOf(findPart(part?.parts ?? [], heading, `example.${path}`, places))
  return {
    situation: textOf(find('Situation', 'situation')),
    task: textOf(find('Task', 'task')),
    action:
      action === undefined || action.parts.length === 0
        ? textOf(action)
        : {
            mistake: within(action, 'Mistake', 'action.mistake'),
            turningPoint: within(action, 'Turning point', 'action.turningPoint'),
            recovery: within(action, 'Recovery', 'action.recovery'),
            mitigation: within(action, 'Mitigation', 'action.mitigation'),
          },
    result: textOf(find('Result', 'result')),
    learning:
      learning === undefined || learning.parts.length === 0
        ? textOf(learning)
        : {
            person: within(learning, 'In the person', 'learning.person'),
            system: within(learning, 'In the system', 'learning.system'),
          },
  }
}

/** The part under a heading; where there is none, its name is still known for the problem. */
function findPart(
  parts: readonly OutlinePart[],
  heading: string,
  path: string,
  places: Places,
): OutlinePart | undefined {
  const part = parts.find((some) => some.heading.toLowerCase() === heading.toLowerCase())
  places.set(path, { section: heading, line: part?.line ?? 1 })
  return part
}

/** Replies, one an item of a list; a colon within a reply is marked as Markdown marks it. */
function readReplies(text: string) {
  return [...joinLines(text).matchAll(replyLine)].map(([, reply = '', change = '']) => ({
    reply: reply.trim().replaceAll(/\\([:\\])/gu, '$1'),
    change: change.trim(),
  }))
}

const replyLine = /^[-*][ \t]+If[ \t]+((?:\\[:\\]|[^:\n])*?):[ \t]*(.*)$/gmu

function readLabelled(text: string, label: string): string | undefined {
  return new RegExp(`^${label}:(.*)$`, 'mu').exec(joinLines(text))?.[1]?.trim()
}

/** A label's or an item's text may go on in the lines below it, up to an empty one. */
function joinLines(text: string): string {
  return text.replaceAll(/\n[ \t]*(?=\S)(?![-*][ \t]|Strong:|Weak:|Facet:)/gu, ' ')
}

/** A name of which nothing is written yet stands in a file as three dots. */
const readName = ({ heading }: OutlinePart): string => (heading === '…' ? '' : heading)

const textOf = (part: OutlinePart | undefined): string | undefined =>
  part === undefined ? undefined : unmark(part.text)

/** Takes away the marks that keep a line of a text from being read as a heading or a label. */
const unmark = (text: string): string =>
  text.replaceAll(/^\\(?=#{2,4}[ \t]|Facet:|Strong:|Weak:|\\)/gmu, '')

function locate(
  issue: { path: readonly PropertyKey[]; message: string },
  places: Places,
): GuideProblem {
  const path = issue.path.map(String)
  for (let length = path.length; length > 0; length -= 1) {
    const place = places.get(path.slice(0, length).join('.'))
    if (place === undefined) continue
    const rest = path.slice(length).filter((step) => !/^\d+$/u.test(step))
    return { ...place, message: [...rest, issue.message].join(' ') }
  }
  return { section: path[0] ?? 'Guide', line: 1, message: issue.message }
}

function problem(section: string, line: number, message: string): ParsedGuide {
  return { ok: false, problems: [{ section, line, message }], draft: null }
}
