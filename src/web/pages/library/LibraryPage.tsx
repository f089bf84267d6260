import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import {
  competencyNames,
  competencyOrder,
  levelNames,
  levelOrder,
} from '../../../core/words/guide-names.ts'
import { promptNames, promptOrder } from '../../../core/words/names.ts'
import type { GuideLine } from '../../api.ts'
import { Button, ButtonLink } from '../../parts/Button.tsx'
import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { Waiting } from '../../parts/Waiting.tsx'
import { useKeys } from '../../parts/use-keys.ts'
import { FilterChoice } from './FilterChoice.tsx'
import { GuideGroups, GuideList } from './GuideList.tsx'
import { guideSearchQuery, libraryQuery } from './library-query.ts'
import { countChoices, fitsFilters, type LibrarySearch } from './library-search.ts'
import styles from './LibraryPage.module.css'

/** A pause in typing before the guides are searched, in milliseconds. */
const pauseMs = 100
/** Guides that ask what was searched for, shown at once; a question that fits more is a vague one. */
const nearestShown = 8
/** Letters of a search at most, as the server takes them. */
const longestSearch = 500

/** One filter: its names, and its choices with the number of guides that each would leave. */
const filterOf = <Key extends 'kind' | 'level' | 'competency'>(
  key: Key,
  label: string,
  any: string,
  order: readonly NonNullable<LibrarySearch[Key]>[],
  names: Record<NonNullable<LibrarySearch[Key]>, string>,
) => ({
  key,
  label,
  any,
  choices: (guides: readonly GuideLine[] | undefined, search: LibrarySearch) =>
    order.map((value) => ({
      value,
      words: names[value],
      count: guides && countChoices(guides, search, key, value),
    })),
})

const filters = [
  filterOf('kind', 'Kind', 'Every kind', promptOrder, promptNames),
  filterOf('level', 'Level', 'Every level', levelOrder, levelNames),
  filterOf('competency', 'Competency', 'Every competency', competencyOrder, competencyNames),
]

/** Every question of the library: browsed by kind, level and competency, searched in anybody's words. */
export function LibraryPage() {
  const search = useSearch({ from: '/library' })
  const navigate = useNavigate({ from: '/library' })
  const [typed, setTyped] = useState(search.words ?? '')
  const field = useRef<HTMLInputElement>(null)
  const { data: library, error, refetch } = useQuery(libraryQuery)
  const words = typed.trim().slice(0, longestSearch)
  const asked = search.words ?? ''
  const { data: found, isFetching, error: failed } = useQuery(guideSearchQuery(asked))
  useKeys([{ key: '/', label: 'Search the library', run: () => field.current?.focus() }])

  const put = (change: Partial<Record<keyof LibrarySearch, string | undefined>>) =>
    void navigate({
      search: (before) => readable({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    })
  const newest = useRef(put)
  useEffect(() => {
    newest.current = put
  })
  useEffect(() => {
    if (words === asked) return
    const timer = setTimeout(() => newest.current({ words }), pauseMs)
    return () => clearTimeout(timer)
  }, [words, asked])

  const all = library?.guides ?? []
  const ranked = asked === '' ? library?.guides : found?.results
  const shown = ranked?.filter((guide) => fitsFilters(guide, search)) ?? []
  const close = shown.filter((guide) => isClose(guide))
  const near = shown.filter((guide) => !isClose(guide))
  const settled = words === asked && !isFetching
  const filtered = search.kind ?? search.level ?? search.competency
  const clear = () => put({ kind: undefined, level: undefined, competency: undefined })

  return (
    <>
      <title>Library · Third Level</title>
      <div className={styles.head}>
        <h1>Library</h1>
        <ButtonLink to="/library/new">Write or bring in a guide</ButtonLink>
      </div>
      <p className={styles.lead}>
        The questions panels ask, each with what they listen for, a worked example and the drill-ins
        that follow.
      </p>
      <search className={styles.tools}>
        <label className={styles.search}>
          <span className="unseen">Search the library</span>
          <input
            ref={field}
            type="search"
            placeholder="A question, in any words"
            aria-keyshortcuts="/"
            maxLength={longestSearch}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              setTyped('')
              event.currentTarget.blur()
            }}
          />
          <kbd aria-hidden="true">/</kbd>
        </label>
        {filters.map(({ key, label, any, choices }) => (
          <FilterChoice
            key={key}
            label={label}
            any={any}
            value={search[key] ?? ''}
            choices={choices(ranked, search)}
            onChange={(choice) => put({ [key]: choice })}
          />
        ))}
      </search>
      <p role="status" className={styles.count}>
        {library && settled && sayCount(asked, close.length, all.length)}
      </p>
      {(error ?? failed) && (
        <ErrorNote
          what="The library could not be read."
          error={error ?? failed}
          onRetry={() => void refetch()}
        />
      )}
      {!library && !error && <Waiting />}
      {library && asked !== '' && !found && !failed && <Waiting>Searching</Waiting>}
      {asked === '' && shown.length > 0 && <GuideGroups guides={shown} />}
      {asked !== '' && close.length > 0 && (
        <GuideList guides={close.slice(0, nearestShown)} kinds />
      )}
      {asked !== '' && close.length > nearestShown && (
        <details key={asked} className={styles.more}>
          <summary>{close.length - nearestShown} more that ask about this</summary>
          <GuideList guides={close.slice(nearestShown)} kinds />
        </details>
      )}
      {asked !== '' && near.length > 0 && (
        <section className={styles.near}>
          <h2>{close.length > 0 ? 'Near it' : 'The nearest'}</h2>
          <p>These are near in their words; whether one asks what you ask is yours to see.</p>
          <GuideList guides={near} kinds />
          {settled && close.length === 0 && (
            <div className={styles.ways}>
              <ButtonLink to="/library/new" search={{ question: asked }}>
                Write a guide for it
              </ButtonLink>
            </div>
          )}
        </section>
      )}
      {library && settled && !failed && shown.length === 0 && (
        <div className={styles.nothing}>
          <p>
            {asked === ''
              ? 'No guide has this kind, level and competency together.'
              : filtered
                ? `No guide of this choice answers “${asked}”.`
                : `No guide answers “${asked}”. Try the words an interviewer would use, or one word alone.`}
          </p>
          <div className={styles.ways}>
            {filtered && <Button onClick={clear}>Show every kind, level and competency</Button>}
            {asked !== '' && (
              <ButtonLink to="/library/new" search={{ question: asked }}>
                Write a guide for it
              </ButtonLink>
            )}
          </div>
        </div>
      )}
    </>
  )
}

/** Whether a guide asks what was searched for; without a search each does. */
const isClose = (guide: GuideLine & { close?: boolean }): boolean => guide.close ?? true

function sayCount(asked: string, close: number, all: number): string {
  if (asked === '') return `${close} of ${all} guides`
  if (close === 0) return 'No guide asks this, as far as its words show'
  if (close > nearestShown)
    return `Your words fit many questions. The ${nearestShown} nearest come first; a word more narrows it.`
  return close === 1 ? '1 guide asks this, or nearly' : `${close} guides ask this, or nearly`
}

/** The same without what is empty. */
function readable(search: Partial<Record<keyof LibrarySearch, string | undefined>>): LibrarySearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ''),
  )
}
