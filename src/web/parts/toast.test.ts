import { expect, test } from 'vitest'
import { closeToast, currentToast, showToast, subscribeToToasts } from './toast.ts'

test('a newer toast takes the place of the older, and the older cannot close it', () => {
  showToast('Deleted.')
  const older = currentToast()
  showToast('Restored.', { label: 'Undo', run: () => {} })
  closeToast(older?.id ?? -1)
  expect(currentToast()?.text).toBe('Restored.')
  closeToast(currentToast()?.id ?? -1)
  expect(currentToast()).toBeNull()
})

test('listeners are told until they leave', () => {
  let told = 0
  const leave = subscribeToToasts(() => (told += 1))
  showToast('One')
  leave()
  showToast('Two')
  expect(told).toBe(1)
})
