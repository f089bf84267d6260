import { useRef, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import styles from './ChooseNotes.module.css'
import { type GivenFile, listFiles } from './gather-files.ts'

/** Where notes come in: dropped, chosen, or pasted. */
export function ChooseNotes({
  over,
  onFiles,
  onFolder,
  onPaste,
}: {
  /** Files are held over the page. */
  over: boolean
  onFiles: (files: GivenFile[]) => void
  onFolder: (files: GivenFile[]) => void
  onPaste: (text: string) => void
}) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [paste, setPaste] = useState('')
  return (
    <>
      <title>Bring in your notes · Third Level</title>
      <p className={styles.lead}>
        Markdown or plain text, with your own headings or none. You see what goes where before
        anything is kept, and nothing in a file is dropped.
      </p>
      <div className={styles.drop} data-over={over}>
        <p>{over ? 'Let go to look at them' : 'Drop files or a folder anywhere on this page'}</p>
        <div className={styles.ways}>
          <Button look="primary" onClick={() => files.current?.click()}>
            Choose files
          </Button>
          <Button onClick={() => folder.current?.click()}>Choose a folder</Button>
        </div>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label="Files to bring in"
          onChange={({ target }) => {
            onFiles(listFiles(target.files))
            target.value = ''
          }}
        />
        <input
          ref={folder}
          type="file"
          hidden
          webkitdirectory=""
          aria-label="Folder to bring in"
          onChange={({ target }) => {
            onFolder(listFiles(target.files))
            target.value = ''
          }}
        />
      </div>
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault()
          onPaste(paste)
        }}
      >
        <label htmlFor="paste">Or paste a text</label>
        <textarea
          id="paste"
          rows={8}
          value={paste}
          onChange={({ target }) => setPaste(target.value)}
          onKeyDown={(event) => {
            const send = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
            if (send && paste.trim() !== '') onPaste(paste)
          }}
        />
        <Button type="submit" disabled={paste.trim() === ''}>
          Look at what was pasted
        </Button>
      </form>
    </>
  )
}
