import { useEffect, useState } from 'react'

/** A word that something is on its way, only after 300 ms: what is quick shows nothing in between. */
export function Waiting({ children = 'One moment' }: { children?: string }) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" style={{ margin: 0, color: 'var(--ink-soft)', minHeight: '1.55em' }}>
      {long ? children : ''}
    </p>
  )
}
