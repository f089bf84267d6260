import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { healthQuery } from '../queries.ts'
import { useIsAlone } from './alone.ts'
import styles from './Desk.module.css'
import { KeysHelp } from './KeysHelp.tsx'
import { usePlaceSaid } from './own-place.ts'
import { placeOf } from './place-of.ts'
import { Places } from './Places.tsx'
import { ToastLine } from './ToastLine.tsx'
import { useKeptTheme } from './use-kept-theme.ts'
import { useKeyHearing, useKeys } from './use-keys.ts'

const DamagedPage = lazy(() => import('./DamagedPage.tsx'))

/** The page around every page: where to go, what the keys are, and whether the kept data is well. */
export function Desk() {
  const [keysOpen, setKeysOpen] = useState(false)
  const alone = useIsAlone()
  const placeSaid = usePlaceSaid()
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const firstPath = useRef(path)
  const health = useQuery(healthQuery)

  useKeyHearing()
  useKeptTheme()
  useKeys([{ key: '?', label: 'Show all keys', run: () => setKeysOpen(true) }])

  useEffect(() => {
    if (firstPath.current === path) return
    firstPath.current = path
    // A story takes its own address with its first letter; who is writing keeps the caret.
    if (document.activeElement?.matches('textarea, input[type=text]')) return
    main.current?.focus({ preventScroll: true })
  }, [path])

  if (health.data?.kind === 'damaged') {
    return (
      <main className={styles.main}>
        <Suspense>
          <DamagedPage health={health.data} />
        </Suspense>
      </main>
    )
  }

  return (
    <>
      <a className={styles.skip} href="#page">
        Go to the page
      </a>
      {!alone && (
        <header className={styles.head}>
          <Link className={styles.name} to="/">
            Third Level
          </Link>
          <Places path={path} here={placeSaid ?? placeOf(path)} onKeys={() => setKeysOpen(true)} />
        </header>
      )}
      <main id="page" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <ToastLine />
      <KeysHelp open={keysOpen} onClose={() => setKeysOpen(false)} />
    </>
  )
}
