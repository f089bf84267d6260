/** What a panel sizes its questions and its verdict for. */
export const levels = ['mid', 'senior', 'staff', 'manager'] as const
export type Level = (typeof levels)[number]
