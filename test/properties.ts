import fc from 'fast-check'

/**
 * Properties draw from one seed, so that the same tree always gives the same result; `npm run fuzz` draws from others,
 * more often.
 */
const seed = Number(process.env['PROPERTY_SEED'] ?? 1)
const runs = process.env['PROPERTY_RUNS']

fc.configureGlobal({ seed, ...(runs === undefined ? {} : { numRuns: Number(runs) }) })

export default fc
