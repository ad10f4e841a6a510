import { checkCharacterOf } from '../../shared/nomination/id-number'
import type { Answers } from '../../shared/nomination/contract'
import { names } from './names'
import { units } from './organisations'
import { person, type Person } from './people'
import { trades, type Trade } from './trades'

export interface Nominee extends Person {
  trade: Trade
  unitName: string
  /** Place of the county in `countyNames`. */
  county: number
  answers: Answers
}

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** A number with a right check character and an invented birth day, odd or even for the gender. */
function idNumber(index: number, gender: '1' | '2'): string {
  const born = `${1965 + (index % 28)}${pad(1 + (index % 12), 2)}${pad(1 + (index % 28), 2)}`
  const digits = `331000${born}${pad(index % 100, 2)}${gender === '1' ? index % 5 * 2 + 1 : index % 5 * 2}`
  return digits + checkCharacterOf(digits)
}

const deedsOf = (name: string, { trade, scene, achievement }: Trade, since: number) =>
  `我叫${name}，${since}年进厂，一直干${trade}。头一年师傅只让看，不让动手。${scene}，这是我最早记住的一句话。后来师傅退休，把工具箱留给我，里头有一本记了二十多年的本子，哪一年哪一台出过什么毛病，写得清清楚楚。我接着往下记，又把它抄成了卡片，贴在每个工位上。这些年做成的事，说来就是这几样：${achievement}。厂里的人说我较真，我说不是较真，是这东西到了别人手里，人家要靠它吃饭、要靠它平安。现在我带着几个徒弟，教他们的第一件事也是听、看、摸，再动手。有一回半夜设备停了，外地的客户等着装船，我和徒弟守了一夜，天亮时试车成功，大家坐在地上吃了一碗面。我觉得手艺就是这样，急不得，也丢不得。往后我想把这套办法教给更多的人，让厂里的年轻人少走几年弯路。`

function answersOf(index: number, name: string, trade: Trade, unitName: string): Answers {
  const gender = index % 3 === 1 ? '2' : '1'
  const since = 1996 + (index % 14)
  return {
    name, idNumber: idNumber(index, gender), gender, ethnicGroup: '01', education: ['47', '31', '41'][index % 3] ?? '47', politics: index % 4 === 0 ? '01' : '13', mobile: `139${pad(index, 8)}`,
    workUnit: unitName, industry: trade.industry, trade: trade.trade, position: index % 2 === 0 ? '班组长' : '', professionalTitle: '',
    frontLineSince: `${since}-07-01`, inLocalCompany: 'yes', stillInPost: 'yes', teacherOrResearcher: 'no',
    lawAbiding: 'yes', invention: 'yes', rareSkill: index % 2 === 0 ? 'yes' : 'no', advancedTechnology: 'no', energySaving: 'no', apprentices: index % 3 === 0 ? 'yes' : 'no',
    skillLevel: ['3', '2', '1'][index % 3] ?? '3', honours: index % 2 === 0 ? '全市职工技能比武二等奖，2014年' : '',
    achievements: `${trade.achievement}。`, deeds: deedsOf(name, trade, since), dossier: deedsOf(name, trade, since),
  }
}

/** The invented nominee of this number, the same at every start. */
export function nominee(index: number, edition: string): Nominee {
  const name = names[index % names.length] ?? ''
  const trade = trades[index % trades.length] as Trade
  const unit = units[trade.unit] ?? { name: '', county: 0 }
  return { ...person(`${edition}-${index}`, name), trade, unitName: unit.name, county: unit.county, answers: answersOf(index, name, trade, unit.name) }
}
