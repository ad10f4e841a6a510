import { keptKeys } from '../../../shared/nomination/what-is-kept'
import { indexes } from '../indexes'
import { keptInCollections } from './kept-in-collections'

test('every collection holds a part of what the public is told, or nothing of people; every part is held somewhere', () => {
  expect(Object.keys(keptInCollections).sort()).toEqual(Object.keys(indexes).sort())
  const held = new Set(Object.values(keptInCollections))
  // What whoever recommends says of themself stands within the file.
  expect(keptKeys.filter(key => !held.has(key))).toEqual(['recommender'])
})
