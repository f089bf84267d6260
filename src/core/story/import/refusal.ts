/** A file that cannot be read as stories: why, in words for the person, and where. */
export interface Refusal {
  kind: 'refused'
  reason: string
  /** Line number in the file, from 1. */
  line?: number
}

export const refuse = (reason: string, line?: number): Refusal =>
  line === undefined ? { kind: 'refused', reason } : { kind: 'refused', reason, line }
