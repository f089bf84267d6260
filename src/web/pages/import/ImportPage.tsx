import { ErrorNote } from '../../parts/ErrorNote.tsx'
import { ChooseNotes } from './ChooseNotes.tsx'
import type { GivenFile } from './gather-files.ts'
import { ImportResult } from './ImportResult.tsx'
import { PreviewFiles } from './PreviewFiles.tsx'
import { looksLikeNotes, sortByPath } from './sort-files.ts'
import { Steps } from './Steps.tsx'
import { useDrop } from './use-drop.ts'
import { useImport } from './use-import.ts'

/** From the notes a person keeps to stories in the bank, with everything seen before it is saved. */
export function ImportPage() {
  const { step, failure, preview, previewPaste, save, startOver } = useImport()

  const takeFiles = (given: GivenFile[]) => {
    if (given.length > 0) void preview(sortByPath(given), [])
  }
  const takeFolder = (unsorted: GivenFile[]) => {
    const given = sortByPath(unsorted)
    const notes = given.filter(({ path }) => looksLikeNotes(path))
    const others = given.filter(({ path }) => !looksLikeNotes(path))
    if (given.length > 0)
      void preview(
        notes,
        others.map(({ path }) => path),
      )
  }
  const takeDrop = (given: GivenFile[]) =>
    given.some(({ path }) => path.includes('/')) ? takeFolder(given) : takeFiles(given)
  const over = useDrop(step.kind === 'reading' || step.kind === 'saving', takeDrop)

  if (step.kind === 'done') return <ImportResult files={step.files} onStartOver={startOver} />
  if (step.kind === 'preview' || step.kind === 'saving') {
    return (
      <>
        {failure !== null && (
          <ErrorNote
            what="The stories could not be brought in."
            kept="Your files are as they were, and what you moved is still below."
            error={failure}
          />
        )}
        <PreviewFiles
          files={step.files}
          leftAside={step.leftAside}
          busy={step.kind === 'saving'}
          onSave={(plan) => void save(step.files, step.leftAside, plan)}
          onStartOver={startOver}
        />
        {step.kind === 'saving' && <Steps doing="Bringing in" done={step.done} of={step.of} />}
      </>
    )
  }
  return (
    <>
      <h1>Bring in your notes</h1>
      {failure !== null && (
        <ErrorNote
          what="The notes could not be read."
          kept="Nothing was kept and nothing was changed."
          error={failure}
        />
      )}
      {step.kind === 'reading' ? (
        <Steps doing="Reading" done={step.done} of={step.of} />
      ) : (
        <ChooseNotes
          over={over}
          onFiles={takeFiles}
          onFolder={takeFolder}
          onPaste={(text) => void previewPaste(text)}
        />
      )}
    </>
  )
}
