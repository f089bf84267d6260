/** The value of a date field (YYYY-MM-DD, the reader's zone) for a loop at this time; empty without one. */
export function loopToField(loopAt: number | null): string {
  if (loopAt === null) return ''
  const date = new Date(loopAt)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Noon of the day in a date field, in milliseconds since 1970: no time zone or clock change moves the day. */
export function fieldToLoop(value: string): number | null {
  const at = new Date(`${value}T12:00`).getTime()
  return Number.isNaN(at) ? null : at
}
