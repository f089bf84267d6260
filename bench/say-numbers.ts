import { loadavg } from 'node:os'

/** "20,137" */
export const count = (value: number): string => Math.round(value).toLocaleString('en')

/** "1.58 ms", "126 ms" */
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

/** How many processes wanted a processor in the last minute: what else the machine did meanwhile. */
export const load = (): string => `load ${loadavg()[0]?.toFixed(1)}`
