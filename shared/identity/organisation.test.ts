import { hasPost, mayStandUnder, organisationKinds, posts, roleOf } from './organisation'

test('the tree has no other branches than these', () => {
  const branches = organisationKinds.flatMap(parent => organisationKinds.filter(kind => mayStandUnder(kind, parent)).map(kind => `${parent} > ${kind}`))
  expect(branches).toEqual([
    'federation > countyUnion',
    'federation > industrialUnion',
    'federation > grassrootsUnion',
    'federation > society',
    'countyUnion > grassrootsUnion',
    'countyUnion > society',
    'industrialUnion > grassrootsUnion',
  ])
})

test('every organisation has officers; experts, supervisors and custodians stand at the federation', () => {
  const given = organisationKinds.map(kind => posts.filter(post => hasPost(kind, post)).map(post => roleOf(post, kind)))
  expect(given).toEqual([['cityOfficer', 'expert', 'supervisor', 'custodian'], ['countyOfficer'], ['countyOfficer'], ['unitOfficer'], ['societyOfficer']])
})
