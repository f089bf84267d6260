import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { partnerApi, readOverLink } from '../api.ts'
import { Button } from '../parts/Button.tsx'
import styles from './PartnerPage.module.css'

/** The code that came with the address, behind its #: it is not sent with any request for the page. */
function readCode(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1)).slice(0, 40)
  } catch {
    return ''
  }
}

/** Asks for the one-time code, or takes it from the address. */
export function EnterCode({ onEntered }: { onEntered: () => void }) {
  const [given] = useState(readCode)
  const [code, setCode] = useState(given)
  const enter = useMutation({
    mutationFn: (typed: string) =>
      readOverLink(partnerApi.api.enter.$post({ json: { code: typed } })),
    onSuccess: onEntered,
  })
  const { mutate } = enter
  const tried = useRef(false)
  useEffect(() => {
    if (tried.current) return
    tried.current = true
    if (given === '') return
    // Neither the history of the device nor a look at the screen shows it afterwards.
    window.history.replaceState(null, '', window.location.pathname)
    mutate(given)
  }, [given, mutate])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (code.trim() !== '') mutate(code)
      }}
    >
      <h1>Lead a round</h1>
      <p>
        You ask, listen and tick what you hear; the program gives you the questions. Enter the code
        from the other screen. It lets in one device, once.
      </p>
      <label className={styles.field}>
        Code
        <input
          className={styles.code}
          value={code}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="ABCD-2345"
          aria-describedby="code-problem"
          onChange={(event) => setCode(event.target.value)}
        />
      </label>
      <p id="code-problem" className={styles.problem} role="alert">
        {enter.isError ? enter.error.message : ''}
      </p>
      <Button type="submit" look="primary" disabled={enter.isPending || code.trim() === ''}>
        Enter
      </Button>
    </form>
  )
}
