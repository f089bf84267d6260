/** `a`, `a and b`, `a, b and c`; or with another `word` before the last. */
export const joinNames = (names: readonly string[], word = 'and'): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`
