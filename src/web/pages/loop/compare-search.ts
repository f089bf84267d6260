/** The two loops that are laid side by side. */
export interface CompareSearch {
  one?: string
  two?: string
}

/** What of an address's search the comparison understands; everything else is left out. */
export function readCompareSearch({ one, two }: Record<string, unknown>): CompareSearch {
  return {
    ...(typeof one === 'string' && { one }),
    ...(typeof two === 'string' && { two }),
  }
}
