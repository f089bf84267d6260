import { partNames } from '../words/say-answer.ts'
import { promptNames } from '../words/names.ts'
import type { Answer } from './answer.ts'
import { partsOfKind } from './answer-parts.ts'

/**
 * Answers as Markdown: each its question, the story it is told from, and its parts; empty parts are left out. The words
 * are the person's, unchanged.
 */
export function writeAnswers(
  answers: readonly { document: Answer['document']; storyName: string }[],
): string {
  return answers.map(writeAnswer).join('\n---\n\n')
}

function writeAnswer({
  document,
  storyName,
}: {
  document: Answer['document']
  storyName: string
}): string {
  const parts = partsOfKind(document.kind).flatMap((part) => {
    const text = document.parts[part].trim()
    return text === '' ? [] : [`## ${partNames[part]}\n\n${text}\n`]
  })
  const asked = document.clarifying.map(
    ({ question, reply }) => `- ${question}${reply === null ? '' : ` (built for: ${reply})`}`,
  )
  return [
    `# ${document.question}\n`,
    `${promptNames[document.kind]}. Story: ${storyName || 'without a headline'}.\n`,
    ...(asked.length > 0 ? [`Ask first:\n\n${asked.join('\n')}\n`] : []),
    ...parts,
  ].join('\n')
}
