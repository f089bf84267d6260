import { api, ApiError, read } from '../api.ts'

/** How often a page looks whether the server is back, in milliseconds. */
const lookEveryMs = 2_000

/** Whether the server did not answer at all. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'unreachable'

/** Calls `run` once the server answers again, whatever it says; what is returned ends the waiting. */
export function whenServerIsBack(run: () => void): () => void {
  let over = false
  let timer: ReturnType<typeof setTimeout>
  const look = async () => {
    const error: unknown = await read(api.api.health.$get()).then(
      () => null,
      (thrown: unknown) => thrown,
    )
    if (over) return
    if (isUnreachable(error)) return wait()
    over = true
    run()
  }
  const wait = () => {
    timer = setTimeout(() => void look(), lookEveryMs)
  }
  wait()
  return () => {
    over = true
    clearTimeout(timer)
  }
}
