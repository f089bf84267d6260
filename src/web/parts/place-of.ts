/** The pages of the bar, those that stand first on a narrow page before the others. */
export const firstPlaces = [
  { to: '/', words: 'Today' },
  { to: '/draw', words: 'Draw' },
  { to: '/bank', words: 'Bank' },
  { to: '/rounds', words: 'Rounds' },
] as const
/** On a narrow page these stand behind “More”. */
export const furtherPlaces = [
  { to: '/loops', words: 'Loops' },
  { to: '/library', words: 'Library' },
  { to: '/answers', words: 'Answers' },
  { to: '/progress', words: 'Progress' },
  { to: '/settings', words: 'Settings' },
] as const

export type Place = (typeof firstPlaces | typeof furtherPlaces)[number]['to']

/** Addresses whose place their beginning does not name. */
const elsewhere: readonly (readonly [RegExp, Place])[] = [
  [/^\/stories\/[^/]+\/answers(?:\/|$)/u, '/answers'],
  [/^\/(?:stories|cards|import|print)(?:\/|$)/u, '/bank'],
  [/^\/attempts(?:\/|$)/u, '/draw'],
  [/^\/practices(?:\/|$)/u, '/library'],
]

/** The place of the bar that a page belongs to by its address, or null; `useOwnPlace` says another. */
export function placeOf(path: string): Place | null {
  if (path === '/') return '/'
  const named = [...firstPlaces, ...furtherPlaces].find(
    ({ to }) => to !== '/' && (path === to || path.startsWith(`${to}/`)),
  )
  return named?.to ?? elsewhere.find(([pattern]) => pattern.test(path))?.[1] ?? null
}
