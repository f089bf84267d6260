import file from './wording-fit.json' with { type: 'json' }

const fits: Readonly<Record<string, number>> = file

/**
 * How well a wording fits what it is put to, beside the usual one, as readers marked it and its group: logarithm of
 * odds, about -1 to 1.5, 0 where none was read. By `npm run eval -- --fit-wordings`; see test/fixtures/questions.
 */
export const fitOf = (wordingId: string): number => fits[wordingId] ?? 0
