import { Link } from '@tanstack/react-router'
import { competencyNames, levelNames } from '../../../core/words/guide-names.ts'
import { promptNames, promptOrder } from '../../../core/words/names.ts'
import type { GuideLine } from '../../api.ts'
import styles from './GuideList.module.css'

/** Guides under the names of their kinds, the person's own first. */
export function GuideGroups({ guides }: { guides: readonly GuideLine[] }) {
  const own = guides.filter((guide) => guide.own)
  const library = guides.filter((guide) => !guide.own)
  const groups = [
    { name: 'Your own', guides: own, kinds: true },
    ...promptOrder.map((kind) => ({
      name: promptNames[kind],
      guides: library.filter((guide) => guide.kind === kind),
      kinds: false,
    })),
  ].filter((group) => group.guides.length > 0)
  return groups.map((group) => (
    <section key={group.name} className={styles.group}>
      <h2>
        {group.name} <span className={styles.count}>{group.guides.length}</span>
      </h2>
      <GuideList guides={group.guides} kinds={group.kinds} />
    </section>
  ))
}

/** Guides one below the other; `kinds` where they are of several. */
export function GuideList({
  guides,
  kinds = false,
}: {
  guides: readonly GuideLine[]
  kinds?: boolean
}) {
  return (
    <ul className={styles.list}>
      {guides.map((guide) => (
        <li key={guide.slug}>
          <Link to="/library/$slug" params={{ slug: guide.slug }} className={styles.question}>
            {guide.question || 'A guide without a question'}
          </Link>
          <p className={styles.about}>{sayAbout(guide, kinds)}</p>
        </li>
      ))}
    </ul>
  )
}

function sayAbout({ kind, levels, competencies, own }: GuideLine, kinds: boolean): string {
  return [
    ...(own && kinds ? ['Yours'] : []),
    ...(kinds ? [promptNames[kind]] : []),
    levels.map((level) => levelNames[level]).join(', '),
    competencies.map((competency) => competencyNames[competency]).join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
