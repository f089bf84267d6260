import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { type ImportFilePreview, type ImportResultView, api, read } from '../../api.ts'
import { bankQuery } from '../../queries.ts'
import { type GivenFile, readBase64 } from './gather-files.ts'
import {
  type ImportPlan,
  listFacts,
  listHeadings,
  listHeadlines,
  listMoves,
} from './import-plan.ts'
import { largestFileBytes, sayTooLarge } from '../../../core/story/import/decode-file.ts'
import { cutIntoBatches } from './sort-files.ts'

/** What came: files ready to be sent, or a pasted text. */
type Source = { files: { name: string; base64: string; size: number }[] } | { paste: string }

export type ImportStep =
  | { kind: 'choosing' }
  | { kind: 'reading'; done: number; of: number }
  | { kind: 'preview'; files: ImportFilePreview[]; leftAside: string[] }
  | { kind: 'saving'; files: ImportFilePreview[]; leftAside: string[]; done: number; of: number }
  | { kind: 'done'; files: ImportResultView['files'] }

/**
 * The way from files to kept stories: read, show, save. What fails leaves the step before as it was, with the
 * error; large numbers of files go in several requests, one after the other.
 */
export function useImport() {
  const queries = useQueryClient()
  const [step, setStep] = useState<ImportStep>({ kind: 'choosing' })
  const [failure, setFailure] = useState<unknown>(null)
  const source = useRef<Source>({ files: [] })

  const preview = async (given: readonly GivenFile[], leftAside: string[]) => {
    setFailure(null)
    try {
      const small = given.filter(({ file }) => file.size <= largestFileBytes)
      const files: { name: string; base64: string; size: number }[] = []
      for (const [done, { path, file }] of small.entries()) {
        setStep({ kind: 'reading', done, of: small.length })
        files.push({ name: path, base64: await readBase64(file), size: file.size })
      }
      source.current = { files }
      const previews = await previewBatches(files)
      setStep({ kind: 'preview', files: [...previews, ...refuseLarge(given)], leftAside })
    } catch (error) {
      setFailure(error)
      setStep({ kind: 'choosing' })
    }
  }

  const previewBatches = async (
    files: readonly { name: string; base64: string; size: number }[],
  ) => {
    const previews: ImportFilePreview[] = []
    for (const batch of cutIntoBatches(files)) {
      setStep({ kind: 'reading', done: previews.length, of: files.length })
      const json = { files: batch.map(({ name, base64 }) => ({ name, base64 })) }
      previews.push(...(await read(api.api.import.preview.$post({ json }))).files)
    }
    return previews
  }

  const previewPaste = async (paste: string) => {
    setFailure(null)
    source.current = { paste }
    setStep({ kind: 'reading', done: 0, of: 1 })
    try {
      const { files } = await read(api.api.import.preview.$post({ json: { paste } }))
      setStep({ kind: 'preview', files, leftAside: [] })
    } catch (error) {
      setFailure(error)
      setStep({ kind: 'choosing' })
    }
  }

  const save = async (files: ImportFilePreview[], leftAside: string[], plan: ImportPlan) => {
    setFailure(null)
    const from = source.current
    const batches = 'paste' in from ? [from] : cutIntoBatches(from.files)
    const of = batches.reduce((sum, batch) => sum + ('paste' in batch ? 1 : batch.length), 0)
    const saved: ImportResultView['files'] = []
    try {
      for (const batch of batches) {
        setStep({ kind: 'saving', files, leftAside, done: saved.length, of })
        const what =
          'paste' in batch
            ? { paste: batch.paste }
            : { files: batch.map(({ name, base64 }) => ({ name, base64 })) }
        const json = {
          ...what,
          moves: listMoves(plan),
          headings: listHeadings(plan),
          headlines: listHeadlines(plan),
          facts: listFacts(plan),
          skip: [...plan.skip],
        }
        saved.push(...(await read(api.api.import.$post({ json }))).files)
      }
      setStep({ kind: 'done', files: saved })
    } catch (error) {
      setFailure(error)
      setStep({ kind: 'preview', files, leftAside })
    }
    // What other pages would show at first is from before the import.
    queries.removeQueries({ type: 'inactive' })
    void queries.prefetchQuery(bankQuery)
    await queries.invalidateQueries()
  }

  const startOver = () => {
    setFailure(null)
    source.current = { files: [] }
    setStep({ kind: 'choosing' })
  }

  return { step, failure, preview, previewPaste, save, startOver }
}

function refuseLarge(given: readonly GivenFile[]): ImportFilePreview[] {
  return given
    .filter(({ file }) => file.size > largestFileBytes)
    .map(({ path, file }) => ({
      kind: 'refused',
      fileName: path,
      line: null,
      message: sayTooLarge(file.size),
    }))
}
