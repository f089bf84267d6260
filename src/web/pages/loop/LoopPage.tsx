import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { levels } from '../../../core/round/level.ts'
import { api, read } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { showToast } from '../../parts/toast.ts'
import { levelNames } from '../round/round-words.ts'
import { DebriefSection } from './DebriefSection.tsx'
import styles from './Loop.module.css'
import { newLoopId } from './loop-keeper.ts'
import { LoopSaveLine } from './LoopSaveLine.tsx'
import { nameOfLoop } from './loop-words.ts'
import { PacketSection } from './PacketSection.tsx'
import { RoundsSection } from './RoundsSection.tsx'
import { TextLine } from './TextLine.tsx'
import { useLoop } from './use-loop.ts'
import { ZoneField } from './ZoneField.tsx'

/** One loop: its rounds by date, its packet, and what was said afterwards. */
export function LoopPage() {
  const { id, document, kept, change, flush } = useLoop()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const name = nameOfLoop(document)
  const { rounds, debrief, changes } = document
  // Before a round was sat there is nothing to look back on; what is written already is never hidden.
  const begun =
    rounds.some(({ state, verdict }) => state === 'behind' || verdict !== null) ||
    debrief.text !== '' ||
    changes !== ''
  const doubts = kept.doubts.filter(({ roundId }) => roundId === null)

  const remove = async () => {
    const param = { id }
    try {
      await flush()
      await read(api.api.loops[':id'].$delete({ param }))
    } catch (error) {
      showToast(`“${name}” is still here. ${error instanceof Error ? error.message : ''}`)
      return
    }
    await navigate({ to: '/loops' })
    queries.removeQueries({ queryKey: ['loop', id] })
    void queries.invalidateQueries()
    const putBack = async () => {
      try {
        await read(api.api.loops[':id'].undelete.$post({ param }))
        showToast(`“${name}” is back.`)
      } catch (error) {
        const why = error instanceof Error ? error.message : ''
        showToast(`“${name}” is not back yet. ${why}`, { label: 'Try again', run: putBack })
      }
      await queries.invalidateQueries()
    }
    showToast(`Deleted “${name}”.`, { label: 'Undo', run: putBack })
  }

  return (
    <div className={`${styles.page} ${styles.full}`}>
      <title>{`${name} · Third Level`}</title>
      <div className={styles.head}>
        <h1>{name}</h1>
        {id !== newLoopId && <LoopSaveLine />}
      </div>
      <div className={styles.fields}>
        <TextLine
          label="Company"
          value={document.company}
          onChange={(company) => change({ company })}
        />
        <TextLine label="Role" value={document.role} onChange={(role) => change({ role })} />
        <label className={styles.field}>
          <span>Level</span>
          <select
            value={document.level}
            onChange={({ target }) =>
              change({ level: levels.find((one) => one === target.value) ?? document.level })
            }
          >
            {levels.map((level) => (
              <option key={level} value={level}>
                {levelNames[level]}
              </option>
            ))}
          </select>
        </label>
        <ZoneField />
      </div>
      {doubts.map(({ what }) => (
        <p key={what} className={styles.doubt}>
          {what}
        </p>
      ))}
      <RoundsSection />
      <div className={styles.line}>
        <ButtonLink to="/answers" search={{ level: document.level }} hash="likely-title">
          What would they ask me
        </ButtonLink>
        <ButtonLink to="/library" search={{ level: document.level }} look="quiet">
          The library at {levelNames[document.level].toLowerCase()} level
        </ButtonLink>
      </div>
      <PacketSection />
      {begun && <DebriefSection />}
      <section className={styles.section} aria-labelledby="after-title">
        <h2 id="after-title">Afterwards</h2>
        {!begun && (
          <p className={styles.soft}>
            Once a round is over, what the panel said of it has its place here, and the postmortem.
          </p>
        )}
        <div className={styles.line}>
          {begun && (
            <ButtonLink to="/loops/$loopId/postmortem" params={{ loopId: id }}>
              Read the postmortem
            </ButtonLink>
          )}
          {id !== newLoopId && (
            <Button look="quiet" onClick={() => void remove()}>
              Delete this loop
            </Button>
          )}
        </div>
      </section>
    </div>
  )
}
