import { useState } from 'react'
import { sayDay, sayTimeOfDay } from '../../core/words/say-time.ts'
import { Button } from './Button.tsx'
import styles from './HistoryDialog.module.css'
import { WordChanges } from './WordChanges.tsx'

export interface KeptVersion<Document> {
  version: number
  savedAt: number
  document: Document
}

/** One part of a document that differs between two of its versions. */
export interface FieldChange {
  name: string
  older: string
  newer: string
}

/** Versions that are listed at once; more come with a button. */
const atOnce = 40

const sayMoment = (at: number) => `${sayDay(at, Date.now())}, ${sayTimeOfDay(at)}`

/** The versions with what each save changed; the chosen one is compared with what is there now. */
export function VersionList<Document>({
  what,
  versions,
  now,
  listChanges,
  onPutBack,
}: {
  what: string
  /** Newest first. */
  versions: readonly KeptVersion<Document>[]
  now: Document
  listChanges: (older: Document, newer: Document) => FieldChange[]
  onPutBack: (version: number) => void
}) {
  const older = versions.slice(1)
  const [chosen, setChosen] = useState(older[0]?.version)
  const [shown, setShown] = useState(atOnce)
  const version = older.find((each) => each.version === chosen)
  if (older.length === 0) {
    return (
      <p className={styles.none}>
        There is one version so far. The next comes with your next changes.
      </p>
    )
  }
  return (
    <div className={styles.two}>
      <ol className={styles.versions} aria-label="Older versions">
        {older.slice(0, shown).map((each, at) => {
          const next = older[at - 1] ?? versions[0]
          const changed = next ? listChanges(each.document, next.document) : []
          return (
            <li key={each.version}>
              <button
                type="button"
                aria-pressed={each.version === chosen}
                onClick={() => setChosen(each.version)}
              >
                {sayMoment(each.savedAt)}
                <span>then changed: {changed.map(({ name }) => name).join(', ') || 'nothing'}</span>
              </button>
            </li>
          )
        })}
        {older.length > shown && (
          <li>
            <Button size="small" onClick={() => setShown(shown + atOnce)}>
              Show older
            </Button>
          </li>
        )}
      </ol>
      {version && (
        <div className={styles.compared}>
          <div className={styles.chosen}>
            <p>
              {sayMoment(version.savedAt)}, against the {what} as it is now. <del>Struck</del> words
              have gone since, <ins>underlined</ins> ones have come.
            </p>
            <Button look="primary" onClick={() => onPutBack(version.version)}>
              Put this version back
            </Button>
          </div>
          {listChanges(version.document, now).map((change) => (
            <Change key={change.name} change={change} />
          ))}
        </div>
      )}
    </div>
  )
}

function Change({ change }: { change: FieldChange }) {
  return (
    <section className={styles.change}>
      <h3>{change.name}</h3>
      <WordChanges older={change.older} newer={change.newer} />
    </section>
  )
}
