import type { AnswerPart, PlacedPart } from '../../../core/answer/answer-parts.ts'
import type { SourcedPassage } from '../../../core/answer/passage-source.ts'
import type { Guide } from '../../../core/guide/guide.ts'
import type { Finding } from '../../../core/judge/judgment.ts'
import { sectionNames } from '../../../core/words/names.ts'
import { partNames, partQuestions } from '../../../core/words/say-answer.ts'
import { sayCount } from '../../../core/words/say-time.ts'
import { countSpokenWords } from '../../../core/words/spoken-time.ts'
import { MarkedText } from '../story/MarkedText.tsx'
import { examplePart } from './example-part.ts'
import { PartChoice } from './PartChoice.tsx'
import styles from './PartSection.module.css'

/** One part: the question it answers, the place to write, whose words stand in it, and the guide's example of it. */
export function PartSection({
  part,
  text,
  order,
  findings,
  carrying,
  place,
  sources,
  storyVersion,
  guide,
  onWrite,
  onMove,
}: {
  part: AnswerPart
  text: string
  order: readonly AnswerPart[]
  /** Of the whole answer. */
  findings: readonly Finding[]
  /** Those of them that the ratings rest on. */
  carrying: readonly Finding[]
  /** Where this part stands in the whole answer. */
  place: PlacedPart | undefined
  sources: readonly SourcedPassage[]
  storyVersion: number
  guide: Guide | null
  onWrite: (words: string) => void
  onMove: (passage: SourcedPassage, to: AnswerPart) => void
}) {
  const words = countSpokenWords(text)
  const example = guide === null ? '' : examplePart(guide, part)
  return (
    <section className={styles.part} aria-labelledby={`${part}-title`}>
      <h2 id={`${part}-title`}>{partNames[part]}</h2>
      <MarkedText
        field={part}
        label={partQuestions[part]}
        about={partNames[part]}
        value={text}
        findings={findingsOfPart(findings, place)}
        carrying={findingsOfPart(carrying, place)}
        onChange={onWrite}
      >
        <span>{words === 0 ? 'Nothing here yet' : sayCount(words, 'word')}</span>
      </MarkedText>
      {sources.length > 0 && (
        <details className={styles.sources}>
          <summary>{saySources(sources)}</summary>
          <ul>
            {sources.map((passage) => (
              <li key={passage.start}>
                <q>{passage.text}</q>
                <span className={styles.from}>
                  <span>{sayFrom(passage, storyVersion)}</span>
                  <PartChoice
                    label="Move to"
                    value={part}
                    order={order}
                    onChoose={(to) => onMove(passage, to)}
                  />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {example !== '' && (
        <details className={styles.sources}>
          <summary>In the guide’s worked example</summary>
          <p className={styles.example}>{example}</p>
        </details>
      )}
    </section>
  )
}

/** The findings that lie in a part, at their places in its own text. */
function findingsOfPart(findings: readonly Finding[], place: PlacedPart | undefined): Finding[] {
  if (place === undefined) return []
  return findings.flatMap((finding): Finding[] => {
    const found = finding.place
    if (found === undefined || found.start < place.start || found.end > place.end) return []
    return [
      { ...finding, place: { start: found.start - place.start, end: found.end - place.start } },
    ]
  })
}

function saySources(sources: readonly SourcedPassage[]): string {
  const taken = sources.filter(({ from }) => from !== null).length
  const own = sources.length - taken
  return [
    ...(taken > 0 ? [`${sayCount(taken, 'sentence')} from your story`] : []),
    ...(own > 0 ? [`${sayCount(own, 'passage')} written here`] : []),
  ].join(', ')
}

function sayFrom({ from }: SourcedPassage, storyVersion: number): string {
  if (from === null) return 'Written here'
  const name = sectionNames[from.section]
  return from.storyVersion === storyVersion
    ? `From your story, ${name}`
    : `From your story, ${name}, as it was in version ${from.storyVersion}`
}
