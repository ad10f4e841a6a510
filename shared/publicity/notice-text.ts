import { sayDay, sayEnd, sayFullDay } from '../basics/time-phrases'
import type { PublicityNotice } from './notice'

/** A notice in its printed sentences: the same on the page, on paper and in Word. */
export interface NoticeText {
  /** The kind of list stands on a line of its own. */
  titleLines: string[]
  /** 依据 and 经过 */
  opening: string
  /** 起止日期 and order */
  display: string
  /** Amendments since it was put on display, in their order. */
  changes: string[]
  /** Until when, to whom and how. Its window is not the display's. */
  objections: string
  /** 受理部门 with phone, mail and address, a line each. */
  office: [string, string][]
  issuer: string
  /** 落款日期 */
  issuedOn: string
}

type Told = Omit<PublicityNotice, 'ranking' | 'formula' | 'days' | 'contentHash' | 'contentPath' | 'voids' | 'boxRoot' | 'boxSize' | 'objections'>

const kindOfList = /推荐(名单|人选)公示$/

/** The second day without the year that the first has said. */
const sayRange = (first: string, last: string): string => `${sayFullDay(first)}至${first.slice(0, 4) === last.slice(0, 4) ? sayDay(last) : sayFullDay(last)}`

const changesOf = ({ removed, movedUp }: Pick<Told, 'removed' | 'movedUp'>): string[] => removed.map(({ name, reason, amendment }) => {
  const next = movedUp.find(one => one.amendment === amendment)
  const shown = next?.firstDay ? `，公示 ${sayRange(next.firstDay, next.lastDay)}，异议收到 ${sayEnd(next.objectionsCloseAt)}` : ''
  return `变动 ${amendment}：${name}，${reason.replace(/。$/, '')}，已不在名单上。${next ? `${next.name}递补${shown}。` : ''}`
})

export const noticeText = (notice: Told): NoticeText => ({
  titleLines: [notice.title.replace(kindOfList, ''), kindOfList.exec(notice.title)?.[0] ?? ''].filter(Boolean),
  opening: notice.basis + notice.process,
  display: `公示时间：${sayRange(notice.firstDay, notice.lastDay)}，共 ${notice.workingDays} 个工作日。${notice.order === 'strokes' ? '名单按姓氏笔画为序。' : notice.order === 'votes' ? '名单按得票多少为序。' : ''}`,
  changes: changesOf(notice),
  objections: `如有异议，请自公示之日起至 ${sayEnd(notice.objectionsCloseAt)} 前（共 ${notice.objectionWorkingDays} 个工作日）向受理部门反映。${notice.howToObject}`,
  office: [['受理部门', notice.office], ['联系电话', notice.contact.phone], ['电子邮箱', notice.contact.mail], ['通讯地址', notice.contact.address]],
  issuer: notice.issuer,
  issuedOn: sayFullDay(notice.issuedOn),
})

/** Two characters take the width of three, as notices print them. */
export const spacedName = (name: string): string => ([...name].length === 2 ? [...name].join('\u3000') : name)
