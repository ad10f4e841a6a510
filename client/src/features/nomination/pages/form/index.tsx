import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { goBack, goInstead, useParams } from '@/lib/go'
import { stateOf } from '@/lib/page-state'
import { statusWords } from '@/lib/status-words'
import { BonePage } from '@/ui/bone'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Link } from '@/ui/link'
import { Page } from '@/ui/page'
import { wordsOf } from '../../file-words'
import { useFormOf } from '../../use-form-of'
import { useFreshFile } from '../../use-fresh-file'
import { nominationWords } from '../../words'
import { Group } from './group'
import { TwoVersions } from './two-versions'
import { useFilling } from './use-filling'
import './index.scss'

/** The groups to go through: all of a draft, of a returned file those with something to change. */
const groupsOf = ({ form, eligibility }: NominationForm, { editable }: NominationFile) => {
  const asked = new Set(editable ?? [])
  eligibility.clauses.forEach(({ code, question }) => { if (asked.has(code)) asked.add(question.field) })
  return editable === null ? form : form.filter(({ fields }) => fields.some(({ key }) => asked.has(key)))
}

function Filling({ file, form, from, wanted }: { file: NominationFile; form: NominationForm; from?: string; wanted?: string }) {
  const filling = useFilling(file, form)
  const groups = groupsOf(form, file)
  const [now, setNow] = useState(Math.max(0, groups.findIndex(({ key }) => key === from)))
  const [leaving, setLeaving] = useState(false)
  const [isPutOff, setPutOff] = useState(false)
  const group = groups[now]
  const next = groups[now + 1]
  const turn = (to: number) => {
    void filling.keeper.flush()
    setNow(to)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const leave = async () => {
    setLeaving(true)
    const isKept = await filling.keeper.flush()
    setLeaving(false)
    setPutOff(false)
    if (!isKept) return
    goInstead('nomination/send', { nominationId: file.nominationId })
  }
  const offline = filling.saved.kind === 'kept-here' && !next
  const bar = <>
    {now > 0 && <Button look='quiet' onPress={() => turn(now - 1)}>上一组</Button>}
    {next
      ? <Button onPress={() => turn(now + 1)}>{`下一组：${next.title}`}</Button>
      : <Button busy={leaving && '正在保存'} onPress={() => void leave()}>{wordsOf(file).check}</Button>}
  </>
  return (
    <Page title={wordsOf(file).title} bar={bar} barNote={offline && '现在没有网，填的都在手机里；连上网会自动保存，再来提交。'}>
      {!group && <Empty title='这次只补材料' sentence='表里的内容不用改，补好点到的照片、视频就可以重新提交。'><Button look='quiet' onPress={() => goInstead('materials/files', { nominationId: file.nominationId })}>去补材料</Button></Empty>}
      {group && <Group key={group.key} group={group} place={now + 1} count={groups.length} filling={filling} wanted={group.fields.some(({ key }) => key === wanted) ? wanted : undefined} />}
      {filling.other && (isPutOff
        ? <View className='form-apart'><Link onPress={() => setPutOff(false)}>这份申报有两个版本，请选用哪一份</Link></View>
        : <TwoVersions filling={filling} other={filling.other} onPutOff={() => setPutOff(true)} />)}
    </Page>
  )
}

/** A file past its draft is read, not filled in. */
const Closed = ({ file: { nominationId, status } }: { file: NominationFile }) =>
  <Page title='填写申报' bar={<Button onPress={() => goInstead('nomination/file', { nominationId })}>看走到哪了</Button>}>
    <Empty title={`这份申报${statusWords[status].word}`} sentence='现在不能改。要改的话，可以在申报进度里撤回。' />
  </Page>

/** 填写申报: one group of questions on a screen, kept while it is typed. */
export default function FormPage() {
  const { nominationId, group, field } = useParams('nomination/form')
  const file = useFreshFile(nominationId)
  const form = useFormOf(file.data)
  const state = stateOf(nominationWords, ...(file.data ? [file, form] : [file]))
  if (!file.data || !form.data) return <Page title='填写申报' state={state} skeleton={<BonePage />} bar={<Button onPress={goBack}>返回</Button>} />
  return file.data.editable?.length === 0 ? <Closed file={file.data} /> : <Filling file={file.data} form={form.data} from={group} wanted={field} />
}
