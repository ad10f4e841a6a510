import type { LogFault } from '../../shared/ledger/log'
import type { BoxFault } from '../../shared/vote/verify-box'
import type { OpeningFault } from '../../shared/vote/verify-openings'
import { faultSentence } from '../ledger/fault-sentence'

type OwnFault = Exclude<BoxFault, LogFault> | OpeningFault
type Words = { [Kind in OwnFault['kind']]: (fault: Extract<OwnFault, { kind: Kind }>) => string }

const words: Words = {
  'keys-not-pinned': () => '评选办法里没有公布公钥，签名无从核对 (the charter pins no keys)',
  'another-charter': () => '评选办法不是这届评选的，或者和留存的不一样 (another charter)',
  'key-not-pinned': ({ size }) => `${size} 张处的封存点不是用评选办法公布的公钥签的 (signed by a key that the charter does not pin)`,
  'cosigner-unknown': ({ size, keyId }) => `${size} 张处有一份联署，它的密钥 ${keyId} 没有登记或者已经停用 (an unknown cosigner)`,
  'cosignature-wrong': ({ size, name }) => `监督员${name}对 ${size} 张处的联署无效 (a cosignature is wrong)`,
  'cosigned-another-box': ({ size, name }) => `监督员${name}在 ${size} 张处联署的是另一个票箱 (a supervisor was shown another box)`,
  'arrivals-differ': ({ size, arrived }) => `到票曲线合计 ${arrived} 张，箱里有 ${size} 张，或有一处不足 50 张 (the arrivals do not fit)`,
  'another-box': ({ origin }) => `封存点属于另一个票箱 ${origin} (a checkpoint of another box)`,
  'leaves-beyond-checkpoint': ({ size, leaves }) => `封存点记有 ${size} 张，公开的却有 ${leaves} 张 (more leaves than sealed)`,
  'receipt-not-signed': ({ code }) => `回执 ${code} 的签名无效 (the receipt is not signed)`,
  'left-out': ({ code }) => `回执 ${code} 有签名，票箱里却没有这张选票 (signed but left out)`,
  'box-and-count-differ': ({ box, ballots, replaced, voided }) => `箱里 ${box} 张，公布的却是 ${ballots} 张有效、${replaced} 张被改投、${voided} 张作废 (box and count differ)`,
  'voids-without-reason': ({ voided, explained }) => `公布作废 ${voided} 张，说明了理由的只有 ${explained} 张 (ballots are void without a reason)`,
  'votes-beyond-ballots': ({ ballots, votes }) => `${ballots} 张选票不会有 ${votes} 票这样的得票 (the votes do not fit the ballots)`,
  'picks-and-totals-differ': ({ candidateId, picks, total }) => `${candidateId} 公布 ${total} 票，逐票重数是 ${picks} 票 (recount differs)`,
  'opening-does-not-fit': ({ commitment }) => `选票 ${commitment.slice(0, 16)}… 开出来与封存的不符 (a ballot was altered)`,
  'ballot-not-in-box': ({ commitment, times }) => `选票 ${commitment.slice(0, 16)}… 不在箱里，多出 ${times} 张 (a ballot was added)`,
  'leaves-not-opened': ({ leaves }) => `箱里有 ${leaves} 张选票没有开出来 (ballots were dropped)`,
  'ballot-breaks-rule': ({ commitment }) => `选票 ${commitment.slice(0, 16)}… 选的人数不合办法 (a ballot breaks the rule)`,
  'result-missing': () => '票箱还没有公布结果 (no result yet)',
  'void-ballots-differ': ({ published, recounted }) => `公布作废 ${published} 张，开出来是 ${recounted} 张 (void ballots differ)`,
  'counted-ballots-differ': ({ published, recounted }) => `公布有效选票 ${published} 张，重数是 ${recounted} 张 (counted ballots differ)`,
  'total-differs': ({ candidateId, published, recounted }) => `${candidateId} 公布 ${published} 票，重数是 ${recounted} 票 (total differs)`,
}

const isOwn = (fault: BoxFault | OpeningFault): fault is OwnFault => fault.kind in words

/** A fault of a ballot box in a sentence, Chinese first. */
export const boxFaultSentence = (fault: BoxFault | OpeningFault): string => (isOwn(fault) ? (words[fault.kind] as (fault: OwnFault) => string)(fault) : faultSentence(fault))
