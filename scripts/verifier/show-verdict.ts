import { sayMoment } from '../../shared/basics/time-phrases'
import { cosignedSentence } from '../box/cosigned-sentence'
import { boxFaultSentence } from '../box/fault-sentence'
import type { PublishedBox } from '../../shared/vote/ballot-box'
import type { BoxFault } from '../../shared/vote/verify-box'

/** An element with its children; text is never taken for HTML. */
export function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.append(...children)
  return made
}

const chinese = (sentence: string) => `${sentence.replace(/ \([^()]*\)$/, '')}。`

const row = (name: string, value: string | HTMLElement, className = '') => element('tr', '', element('th', '', name), element('td', className, value))

const table = (caption: string, rows: HTMLElement[]) => element('table', '', element('caption', '', caption), element('tbody', '', ...rows))

const code = (text: string) => element('code', '', text)

function facts(box: PublishedBox): HTMLElement {
  const { file, leaves, checkpoints, charter: { publicKeys } } = box
  const newest = checkpoints[checkpoints.length - 1]
  return table('这个票箱', [
    row('评选', file.title),
    row('选票', `${leaves.length} 张，${checkpoints.length} 个封存点`),
    row('最后封存', newest ? sayMoment(newest.signedAt) : '还没有封存过'),
    row('总指纹', code(newest?.root ?? '无')),
    row('联署', cosignedSentence(box)),
    row('回执公钥', code(publicKeys?.receipts ?? '无')),
    row('封箱公钥', code(publicKeys?.checkpoints ?? '无')),
  ])
}

function totals({ file: { candidates, result } }: PublishedBox): HTMLElement[] {
  if (!result) return [element('p', 'meta', '投票还没有结束，结果还没有公布。')]
  const nameOf = (candidateId: string) => candidates.find(one => one.candidateId === candidateId)?.name ?? candidateId
  const rows = Object.entries(result.totals).sort(([, one], [, other]) => other - one).map(([candidateId, votes]) => row(nameOf(candidateId), String(votes), 'is-number'))
  const how = result.picks ? '每一票投给了谁都已公布（不带时间），上面的票数已经逐票重数过。' : '一张票可以选几名，公众核对的是张数和签名，逐票重数由监督员做。'
  return [table(`公布的票数：有效 ${result.ballots} 张，被改投 ${result.replaced} 张${result.voided > 0 ? `，作废 ${result.voided} 张` : ''}`, rows), element('p', 'note', how)]
}

const arrivals = ({ file: { arrivals: points } }: PublishedBox): HTMLElement[] =>
  points.length === 0 ? [] : [table('到票（按封箱批次，每格不少于 50 张）', points.map(({ from, until, ballots }) => row(`${sayMoment(from)} 到 ${sayMoment(until)}`, String(ballots), 'is-number')))]

/** What was found, for the page. */
export function verdictOf(box: PublishedBox, faults: readonly BoxFault[]): HTMLElement[] {
  const head = faults.length === 0 ? element('div', 'verdict is-ok', '✓ 票箱对得上') : element('div', 'verdict is-stop', `✗ 有 ${faults.length} 处对不上`)
  const list = element('ul', 'faults', ...faults.map(fault => element('li', '', chinese(boxFaultSentence(fault)))))
  const next = element('p', 'meta', '请把用来核对的文件原样留好，交给评选监督员：对不上的文件和签了名的回执就是证据。')
  return [head, ...(faults.length > 0 ? [list, next] : []), facts(box), ...totals(box), ...arrivals(box)]
}
