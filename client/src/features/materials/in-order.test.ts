import { inOrder } from './in-order'

test('a change begins when the one before has ended, refused or not', async () => {
  const log: string[] = []
  const change = (name: string, ends: () => Promise<unknown>) => inOrder(async () => {
    log.push(`${name} begins`)
    await ends()
    log.push(`${name} ends`)
  })
  const slow = change('slow', () => new Promise(resolve => setTimeout(resolve, 20)))
  const broken = change('broken', () => Promise.reject(new Error('lost')))
  const quick = change('quick', () => Promise.resolve())
  await expect(broken).rejects.toThrow('lost')
  await Promise.all([slow, quick])
  expect(log).toEqual(['slow begins', 'slow ends', 'broken begins', 'quick begins', 'quick ends'])
})
