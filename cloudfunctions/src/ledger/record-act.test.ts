import { newRequest, openSelection, opinion, withCity, withCounty, worker, type Selection } from '../../../tests/cloud/selection'

let selection: Selection
beforeAll(async () => {
  selection = await openSelection()
})
afterAll(() => selection.close())

test('a request id that is used again for another document is another request', async () => {
  const requestId = newRequest()
  const [one, other] = [await withCounty(selection, worker(1)), await withCounty(selection, worker(2))]
  const opinionOn = (file: typeof one) => selection.done(selection.county.officer, 'nomination.giveOpinion', { ...opinion(file), requestId })
  expect((await opinionOn(one)).status).toBe('underReview')
  expect((await opinionOn(one)).revision).toBe(one.revision + 1)
  expect((await opinionOn(other)).status).toBe('underReview')
})

test('nor does it keep a new document from being made', async () => {
  const requestId = newRequest()
  const [one, other] = [await withCity(selection, worker(3)), await withCity(selection, worker(4))]
  const draft = ({ nominationId }: typeof one) => selection.done(selection.city, 'story.draft', { nominationId, requestId })
  expect((await draft(one)).name).toBe(worker(3).name)
  expect((await draft(other)).name).toBe(worker(4).name)
})
