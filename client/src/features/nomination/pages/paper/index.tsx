import { View } from '@tarojs/components'
import { sayMoment } from '@shared/basics/time-phrases'
import { fieldsOf } from '@shared/campaign/known-fields'
import type { NominationFile, NominationForm, Opinion } from '@shared/nomination/contract'
import { sayAnswer } from '@shared/nomination/standard-list'
import { useEndpoint } from '@/api/use-endpoint'
import { goBack, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { ApprovalForm, type FormBox, type OpinionBox } from '@/ui/approval-form'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Page } from '@/ui/page'
import { useFormOf } from '../../use-form-of'
import { nominationWords } from '../../words'

const boxTitles: Record<Opinion['level'], string> = { unit: '单位意见', recommender: '县（市、区）总工会或社会团体意见', city: '市总工会意见' }
const verdictWords: Record<Opinion['verdict'], string> = { recommend: '同意推荐。', return: '退回补充。', decline: '不予通过。' }

const boxesOf = ({ form }: NominationForm, { answers }: NominationFile): FormBox[] =>
  fieldsOf(form).filter(({ printed }) => printed).map(({ key, label, input }) => ({ key, label, value: sayAnswer(input, answers[key] ?? ''), wide: input === 'text' }))

/** The box of each level, with the last opinion given there. */
function opinionsOf({ opinions, unitName }: NominationFile): OpinionBox[] {
  const levels: Opinion['level'][] = unitName ? ['unit', 'recommender', 'city'] : ['recommender', 'city']
  return levels.map(level => {
    const last = [...opinions].reverse().find(opinion => opinion.level === level)
    const by = last ? `${last.organisationName}　${last.by}　${sayMoment(last.at)}` : ''
    return { key: level, title: boxTitles[level], text: last ? last.text || verdictWords[last.verdict] : '', by }
  })
}

/** 推荐审批表: what will be printed, as it stands. */
export default function PaperPage() {
  const { nominationId } = useParams('nomination/paper')
  const file = useEndpoint('nomination.file', { nominationId })
  const form = useFormOf(file.data)
  const state = stateOf(nominationWords, ...(file.data ? [file, form] : [file]))
  return (
    <Page title='推荐审批表' state={state} skeleton={<BonePage />} bar={<Button look='quiet' onPress={goBack}>返回</Button>}>
      {file.data && form.data && <>
        <ApprovalForm title={`${form.data.title}推荐审批表`} boxes={boxesOf(form.data, file.data)} opinions={opinionsOf(file.data)} />
        <View className='note'>身份证号码只显示首尾。印章由各级工会在纸质件上盖。</View>
      </>}
    </Page>
  )
}
