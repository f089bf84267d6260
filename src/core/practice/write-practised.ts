import { promptNames } from '../words/names.ts'
import type { Practice } from './practice.ts'

/**
 * Practised tellings as Markdown: each its question, when it was told and from which story, what was asked first, the words
 * as they were said, and the signals that the speaker says came across. The day is UTC's.
 */
export function writePractised(told: readonly { practice: Practice; storyName: string }[]): string {
  return told.map(writeOne).join('\n---\n\n')
}

function writeOne({ practice, storyName }: { practice: Practice; storyName: string }): string {
  const { setup, text, toldAt, begunAt, mode, ticked } = practice
  const day = new Date(toldAt ?? begunAt).toISOString().slice(0, 10)
  const from = storyName === '' ? '' : ` Story: ${storyName}.`
  const asked = setup.replies.map(({ question, reply }) => `- ${question} ${reply}`)
  const typed = text.trim()
  const said = mode === 'typed' ? typed : sayAloud(typed)
  return [
    `# ${setup.question}\n`,
    `${promptNames[setup.kind]}. Told on ${day}.${from}\n`,
    ...(asked.length > 0 ? [`Asked first:\n\n${asked.join('\n')}\n`] : []),
    `${said}\n`,
    ...(ticked.length > 0
      ? [`Came across:\n\n${ticked.map((name) => `- ${name}`).join('\n')}\n`]
      : []),
  ].join('\n')
}

const sayAloud = (typed: string): string =>
  typed === '' ? 'Spoken aloud; no words are kept.' : `Spoken aloud. Typed before:\n\n${typed}`
