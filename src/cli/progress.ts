/** Work shorter than this says nothing of itself, in milliseconds. */
const quietMs = 1000

/**
 * Does `work`, and says on standard error how far it is once it takes over a second: on a terminal in one line that
 * changes, else once. `work` may report a count or a name.
 */
export async function withProgress<T>(
  doing: string,
  work: (report: (state: string) => void) => Promise<T>,
): Promise<T> {
  const { stderr } = process
  let state = ''
  let shown = false
  const show = () => {
    if (shown && !stderr.isTTY) return
    const line = `${doing}${state === '' ? '' : `: ${state}`} …`
    stderr.write(stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`)
    shown = true
  }
  let timer = setTimeout(function tick() {
    show()
    timer = setTimeout(tick, quietMs / 4)
  }, quietMs)
  try {
    return await work((now) => {
      state = now
    })
  } finally {
    clearTimeout(timer)
    if (shown && stderr.isTTY) stderr.write('\r\x1b[K')
  }
}
