import { useState } from 'react'
import { View } from '@tarojs/components'
import { readBox, saveBox } from '@shared/vote/read-box'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link'
import { go } from '@/lib/go'
import { publishedFiles } from '../../published-files'
import { saveFile } from './save-file'

const saveVerifier = () => Object.assign(document.createElement('a'), { href: './verifier/verify.html', download: '票箱核对.html' }).click()

/** On a computer: the whole box in one file, and the page that checks it without a network. */
export function KeepBox({ campaignId }: { campaignId: string }) {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const save = async () => {
    setBusy(true)
    const box = await readBox(publishedFiles(campaignId)).catch(() => null)
    setBusy(false)
    setFailed(!box)
    if (box) saveFile(`票箱-${campaignId}.json`, saveBox(box))
  }
  return (
    <View className='ledger-how'>
      <View className='ledger-keep'>
        <Button look='quiet' small icon='download' busy={busy && '正在取'} onPress={() => void save()}>存下整个票箱</Button>
        <Button look='quiet' small icon='download' onPress={saveVerifier}>下载核对程序</Button>
      </View>
      <View className='note'>{failed ? '没有取到公开的票箱文件，过一会儿再试。' : '核对程序是一个网页文件，断网打开，选存下的票箱，就能从头核对，不用相信我们。'}</View>
      <Link onward onPress={() => go('campaign/notice', { campaignId })}>对照办法里公布的公钥</Link>
    </View>
  )
}
