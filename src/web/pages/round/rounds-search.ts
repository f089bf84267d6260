/** What a link to the rounds already knows of the one to begin. */
export interface RoundsSearch {
  minutes?: 15 | 45
  story?: string
}

/** What of an address's search the rounds understand; everything else is left out. */
export function readRoundsSearch({ minutes, story }: Record<string, unknown>): RoundsSearch {
  return {
    ...((minutes === 15 || minutes === 45) && { minutes }),
    ...(typeof story === 'string' && story !== '' && { story }),
  }
}
