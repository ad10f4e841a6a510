import * as glassEasel from 'glass-easel'
import type { Host, PickedFile } from '../runtime/host'
import { WordCanvas } from './word-canvas'

/** A phone without a screen. `files` are what the person will pick next; `picker` is the picker that lies open. */
export type HeadlessHost = Host & { files: PickedFile[]; picker: glassEasel.Element | undefined }

export type StorageShelf = Map<string, string>

export function createHeadlessHost(shelf: StorageShelf): HeadlessHost {
  const host: HeadlessHost = {
    context: new glassEasel.EmptyBackendContext(),
    files: [],
    picker: undefined,
    storage: {
      getItem: (key) => shelf.get(key) ?? null,
      setItem: (key, value) => void shelf.set(key, value),
      removeItem: (key) => void shelf.delete(key),
    },
    window: { width: 375, height: 812, statusBarHeight: 44, navigationBarHeight: 44, tabBarHeight: 50, safeBottom: 34, pixelRatio: 2 },
    attach: (page) => glassEasel.Element.pretendAttached(page.element),
    detach: (page) => page.root.release(),
    showPage: () => {},
    refresh: () => {},
    openPicker: (node) => { host.picker = node },
    pickFiles: async ({ count }) => host.files.splice(0, count),
    scrollTo: (page, top) => { page.scrollTop = top },
    canvas: (program) => new WordCanvas(program),
    canvasFile: async (canvas) => (canvas as WordCanvas).file(),
  }
  return host
}
