/** What the address of a new guide says: the question that none was found for. */
export function readNewGuideSearch(search: Record<string, unknown>): { question?: string } {
  const { question } = search
  return typeof question === 'string' && question !== '' ? { question } : {}
}
