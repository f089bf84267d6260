import {
  type CSSProperties,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import type { Finding } from '../../../core/judge/judgment.ts'
import { gatherEvidence } from '../../parts/evidence-marks.ts'
import { EvidenceReasons } from '../../parts/EvidenceReasons.tsx'
import { GrowingText } from './GrowingText.tsx'
import { MarkList } from './MarkList.tsx'
import fieldStyles from './FieldFrame.module.css'
import styles from './MarkedText.module.css'
import { MarkedCopy } from './MarkedCopy.tsx'

/**
 * A place to write whose words are marked while they are written: those that a rating rests on, and the rest on demand. With the caret in a mark, its reason stands
 * beside the line; every mark is also a button of the list under the text.
 */
export function MarkedText({
  field,
  label,
  about,
  value,
  findings,
  carrying,
  onChange,
  onSelectWords,
  placeholder,
  whyIn = null,
  children,
  ref,
}: {
  /** Names the text on its page. */
  field: string
  label: string
  /** What the label alone does not say; heard, not seen. */
  about?: string
  value: string
  /** Everything that the judge finds in the text. */
  findings: Finding[]
  /** Those of them that a rating rests on: what is marked until the person asks for all. */
  carrying: Finding[]
  onChange: (text: string) => void
  /** Hears the words that are selected; empty when only the caret stands somewhere. */
  onSelectWords?: (words: string) => void
  placeholder?: string
  /** Where the reason of the open mark stands; without it, beside its line or below the text. */
  whyIn?: HTMLElement | null
  /** Stands under the text, before the list of marks. */
  children?: ReactNode
  ref?: Ref<HTMLTextAreaElement>
}) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement)
  const frame = useRef<HTMLDivElement>(null)
  const [caret, setCaret] = useState<number | null>(null)
  const [top, setTop] = useState(0)
  const [all, setAll] = useState(false)
  const { marks } = gatherEvidence(value.length, all ? findings : carrying)
  const { whole } = gatherEvidence(value.length, findings)
  const open =
    caret === null ? undefined : marks.find((mark) => mark.start <= caret && caret <= mark.end)

  const follow = () => {
    const { current } = area
    if (!current) return
    setCaret(current.selectionStart)
    onSelectWords?.(current.value.slice(current.selectionStart, current.selectionEnd))
    const marked = marks.find(
      (mark) => mark.start <= current.selectionStart && current.selectionStart <= mark.end,
    )
    const shown = frame.current?.querySelector<HTMLElement>(`[data-start="${marked?.start}"]`)
    if (shown) setTop(shown.offsetTop)
  }

  const newestFollow = useRef(follow)
  useEffect(() => {
    newestFollow.current = follow
  })
  useEffect(() => {
    // The handles of a touch screen move the selection without any event that React's onSelect hears.
    const hear = () => {
      if (document.activeElement === area.current) newestFollow.current()
    }
    document.addEventListener('selectionchange', hear)
    return () => document.removeEventListener('selectionchange', hear)
  }, [])

  const goTo = (start: number, end: number) => {
    area.current?.focus()
    area.current?.setSelectionRange(start, end)
    follow()
  }

  const why = (
    <div
      id={`${id}-why`}
      className={`${styles.why} ${whyIn ? '' : styles.besideLine}`}
      style={{ '--line-top': `${top}px` } as CSSProperties}
      aria-live="polite"
    >
      {open && <EvidenceReasons findings={open.findings} />}
    </div>
  )

  return (
    <div className={fieldStyles.field} ref={frame}>
      <label className={fieldStyles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.page}>
        <GrowingText
          id={id}
          data-field={field}
          ref={area}
          aria-label={about && `${label}, ${about}`}
          value={value}
          copy={<MarkedCopy text={value} marks={marks} openAt={open?.start ?? null} />}
          placeholder={placeholder}
          aria-describedby={open ? `${id}-why` : undefined}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => setCaret(null)}
        />
        {whyIn ? createPortal(why, whyIn) : why}
      </div>
      <div className={styles.foot}>{children}</div>
      <MarkList
        text={value}
        marks={marks}
        whole={whole}
        about={about}
        all={all}
        more={findings.filter(({ place }) => place).length > carrying.length}
        onAll={() => setAll(!all)}
        onOpen={goTo}
      />
    </div>
  )
}
