import { useKeys } from './use-keys.ts'

/** The keys of every page that is written on: keep, take back, make again, and the way out. */
export function useEditorKeys({
  onKeep,
  onUndo,
  onRedo,
  onBack,
  backLabel,
}: {
  onKeep: () => void
  onUndo: () => void
  onRedo: () => void
  onBack: () => void
  backLabel: string
}): void {
  useKeys([
    { key: 's', mod: true, inFields: true, label: 'Keep now', run: onKeep },
    {
      key: 'z',
      mod: true,
      inFields: true,
      label: 'Undo; with Shift, redo',
      run: ({ shiftKey }) => (shiftKey ? onRedo() : onUndo()),
    },
    { key: 'y', mod: true, inFields: true, label: 'Redo', run: onRedo },
    { key: 'Escape', label: backLabel, run: onBack },
  ])
}
