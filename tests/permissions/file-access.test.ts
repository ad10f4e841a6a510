import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileAccess, listAccess, relations, type Access, type Relation } from '../../scripts/permissions/access-table'
import { doorFor, holdsOffice } from '../../scripts/permissions/door-for'
import { permissionsPage } from '../../scripts/permissions/draw-permissions'
import { roles, type Role } from '../../shared/basics/endpoint'
import type { EndpointName } from '../../shared/contract'
import { nominationStatuses } from '../../shared/nomination/status'
import { sensibleInput, type Schema } from '../privacy/sensible-input'
import { openFileWorld, type FileWorld } from './file-world'

interface Described {
  name: EndpointName
  input: Schema
}

let world: FileWorld
let described: Described[]
beforeAll(async () => {
  world = await openFileWorld()
  described = (await (await fetch(`${world.url}/local/contract`)).json()) as Described[]
})
afterAll(() => world.close())

type Answer = { ok: boolean; error?: { kind: string } }

/** A well-formed call that fails behind the door that is looked at, where it can: about another revision than the file's. */
function callAbout(name: EndpointName, role: Role, nominationId: string): Promise<Answer> {
  const { campaignId, county } = world
  const known = { campaignId, nominationId, revision: 999, draftRevision: 999, textVersion: 'none', parentId: county.id, recommenderId: county.id, unitId: null, statuses: nominationStatuses, limit: 100, requestId: `cell-${name.replace('.', '-')}` }
  const input = described.find(one => one.name === name)?.input ?? {}
  return world.call(world.callers[role], name, sensibleInput(input, known) as never) as Promise<Answer>
}

const ofTheDoor = ['no-such-nomination', 'not-permitted', 'sign-in-needed', 'malformed', 'too-many-requests', 'unavailable']

/** Behind the door a refusal, of what was asked, answers too; but who must not decide must never be accepted. */
function outcomeOf({ error }: Answer, mustRefuse: boolean): string {
  if (error && ofTheDoor.includes(error.kind)) return error.kind
  return error && mustRefuse ? 'refused' : 'answered'
}

function expected(name: EndpointName, access: Access, role: Role, relation: Relation): string {
  const door = doorFor(name, role)
  if (door !== 'let in') return door
  if (relation === 'others' || relation === 'otherOffice' || (relation === 'office' && !holdsOffice(role))) return 'no-such-nomination'
  return access[relation] ?? 'no-such-nomination'
}

/** What is erased is erased when everything else has been looked at. */
const calls = (Object.entries(fileAccess) as [EndpointName, Access][]).sort(([one], [other]) => Number(one === 'nomination.erase') - Number(other === 'nomination.erase'))

test('every call that names a nomination is in the table, and so is every other of nominations and the inbox', () => {
  const naming = described.filter(({ input }) => input.properties?.nominationId).map(({ name }) => name)
  expect(Object.keys(fileAccess).sort()).toEqual(naming.sort())
  const others = described.map(({ name }) => name).filter(name => /^(nomination|inbox)\./.test(name) && !naming.includes(name))
  expect(Object.keys(listAccess).sort()).toEqual(others.sort())
})

test.each(calls)('%s, called by every role about its own, an office\'s and other people\'s files', async (name, access) => {
  const cells = roles.flatMap(role => relations.map(relation => ({ role, relation, cell: `${role} ${relation}`, wanted: expected(name, access, role, relation) })))
  const seen: Record<string, string> = {}
  for (const { role, relation, cell, wanted } of cells) seen[cell] = outcomeOf(await callAbout(name, role, world.files[role][relation]), wanted === 'refused')
  expect(seen).toEqual(Object.fromEntries(cells.map(({ cell, wanted }) => [cell, wanted])))
})

describe('what lists tell of', () => {
  const told = async (name: EndpointName, role: Role): Promise<Relation[]> => {
    const text = JSON.stringify(await callAbout(name, role, ''))
    return relations.filter(relation => text.includes(world.files[role][relation]))
  }

  test.each(Object.entries(listAccess) as [EndpointName, Access][])('%s', async (name, access) => {
    for (const role of roles) {
      const allowed = relations.filter(relation => expected(name, access, role, relation) === 'answered')
      expect([role, (await told(name, role)).filter(relation => !allowed.includes(relation))]).toEqual([role, []])
    }
  })

  test('one\'s own by everybody, an office\'s queue by its officers: the look finds what is there', async () => {
    for (const role of roles.filter(one => one !== 'visitor')) expect(await told('nomination.mine', role)).toEqual(['nominee', 'opener'])
    for (const role of roles.filter(holdsOffice)) expect(await told('nomination.queue', role)).toContain('office')
  })
})

test('docs/permissions.md is current: `npx tsx scripts/diagrams.ts` draws it anew', () => {
  expect(readFileSync(path.join(__dirname, '../../docs/permissions.md'), 'utf8')).toBe(permissionsPage())
})
