export interface CardsSearch {
  /** Ids with commas between them; without it, the stories being drilled. */
  stories?: string
}

/** The page's address, whatever it carries. */
export function readCardsSearch(search: Record<string, unknown>): CardsSearch {
  const { stories } = search
  return typeof stories === 'string' && stories !== '' ? { stories } : {}
}
