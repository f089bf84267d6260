/** What the toast line says now. One line at a time: a newer one takes the place of the older. */
export interface Toast {
  id: number
  text: string
  /** Offered beside the text, such as Undo. A toast with an action stays until it is used or closed. */
  action?: { label: string; run: () => void | Promise<void> }
}

let current: Toast | null = null
let lastId = 0
const listeners = new Set<() => void>()

function put(toast: Toast | null): void {
  current = toast
  for (const listener of listeners) listener()
}

/** Says one plain sentence at the foot of the page, on whatever page the person is. */
export function showToast(text: string, action?: Toast['action']): void {
  lastId += 1
  put(action ? { id: lastId, text, action } : { id: lastId, text })
}

/** Takes the toast with this id away; a newer one stays. */
export function closeToast(id: number): void {
  if (current?.id === id) put(null)
}

export function currentToast(): Toast | null {
  return current
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
