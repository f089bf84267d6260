/** `/answers/new?guide=project-that-failed&story=…`: what is chosen already. */
export interface NewAnswerSearch {
  guide?: string
  story?: string
}

/** `/answers/print?answer=…` prints one, without it all are printed. */
export interface PrintAnswersSearch {
  answer?: string
}

const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** What of an address's search the beginning of an answer understands. */
export function readNewAnswerSearch(search: Record<string, unknown>): NewAnswerSearch {
  const [guide, story] = [readText(search.guide), readText(search.story)]
  return { ...(guide && { guide }), ...(story && { story }) }
}

/** What of an address's search the printing understands. */
export function readPrintAnswersSearch(search: Record<string, unknown>): PrintAnswersSearch {
  const answer = readText(search.answer)
  return { ...(answer && { answer }) }
}
