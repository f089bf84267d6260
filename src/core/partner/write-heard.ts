import { escapeLine } from '../round/review/escape-line.ts'
import { dimensionNames } from '../words/names.ts'
import { sayHeard, sayRated } from '../words/say-heard.ts'
import { sayClock } from '../words/say-time.ts'
import type { ComparedAnswer } from './compare-heard.ts'

/** The partner's ticks beside the program's ratings, as the Markdown that follows a round's notes. */
export function writeHeard(compared: readonly ComparedAnswer[]): string {
  return ['', '## What your partner heard', ...compared.flatMap(writeAnswer), ''].join('\n')
}

function writeAnswer({ askedAt, question, note, rows, differences }: ComparedAnswer): string[] {
  const lines = ['', `### ${sayClock(askedAt)} ${escapeLine(question)}`]
  if (rows.length > 0) {
    lines.push('', '| Dimension | Your partner | The program |', '| --- | --- | --- |')
    for (const { dimension, heard, rating, differs } of rows)
      lines.push(
        `| ${dimensionNames[dimension]} | ${sayHeard(heard)} | ${sayRated(rating)}${differs ? ' (differs)' : ''} |`,
      )
  }
  if (differences > 0) lines.push('', `They differ in ${differences} of ${rows.length}.`)
  if (note !== '') lines.push('', `> ${escapeLine(note)}`)
  return lines
}
