import type { MiniProgram } from '../runtime/mini-program'
import type { ApiTable } from './async-api'
import { cloudApis } from './cloud'
import { deviceApis } from './device'
import { fileApis, Files } from './files'
import { navigationApis } from './navigation'
import { networkApis } from './network'
import { permissionApis } from './permissions'
import { behindPrivacy, Privacy } from './privacy'
import { storageApis } from './storage'
import { uiApis } from './ui'
import { UiState } from './ui-state'
import { viewApis } from './view'

/** The `wx` object of one phone, what it shows over the pages, and its files. */
export type Wx = { api: ApiTable; ui: UiState; files: Files; privacy: Privacy }

/** Every name WeChat has is there; one that is not played here throws its name when it is called. */
export function createWx(program: MiniProgram): Wx {
  const ui = new UiState()
  const files = new Files()
  const privacy = new Privacy(program, ui)
  const played = behindPrivacy(program, privacy, {
    ...storageApis(program),
    ...navigationApis(program),
    ...uiApis(program, ui),
    ...viewApis(program, files),
    ...deviceApis(program, ui),
    ...permissionApis(program, ui, privacy),
    ...fileApis(program, files),
    ...networkApis(program, files),
    cloud: cloudApis(program, files),
  })
  const refused = Object.fromEntries(program.packed.apiNames.map((name) => [name, refuse(name)]))
  return { api: { ...refused, ...played, webpackJsonp: [], canIUse: (name: string) => name.split('.')[0]! in played }, ui, files, privacy }
}

function refuse(name: string): () => never {
  return () => { throw new Error(`wx.${name} is not played by the local phone`) }
}
