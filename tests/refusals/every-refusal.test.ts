import { contract, type EndpointName } from '../../shared/contract'
import { byOffices } from './by-offices'
import { byTheNominee } from './by-the-nominee'
import { ofImports } from './of-imports'
import { ofMaterials } from './of-materials'
import { ofNothing } from './of-nothing'
import { ofPrivacy } from './of-privacy'
import { openScene, type Provocations, type Scene } from './scene'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
beforeEach(() => scene.begin())
afterAll(() => scene.city.close())

const provocations: Provocations = { ...ofNothing, ...byTheNominee, ...byOffices, ...ofMaterials, ...ofImports, ...ofPrivacy }

const declared = (Object.keys(contract) as EndpointName[]).filter(name => /^(nomination|inbox|review)\./.test(name)).flatMap(name => (contract[name].refusals as readonly string[]).map(kind => `${name} ${kind}`))

test('every refusal that the contract names is brought about here, and no other', () => expect(Object.keys(provocations).sort()).toEqual([...declared].sort()))

test.each(Object.entries(provocations))('%s', async (refusal, provoke) => {
  expect(await provoke(scene)).toEqual({ ok: false, error: expect.objectContaining({ kind: refusal.split(' ')[1] }) })
})
