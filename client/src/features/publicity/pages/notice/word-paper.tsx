import { useState } from 'react'
import { View } from '@tarojs/components'
import { openFile } from '@/lib/open-file'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { publicityWords } from '../../words'

/** The notice as Word, for whoever hangs it on a board. Made first, opened by a press of its own: browsers open nothing that was not pressed for. */
export function WordPaper({ noticeId }: { noticeId: string }) {
  const { act, busy, refused } = useAct(publicityWords, 'publicity.noticePaper')
  const [url, setUrl] = useState('')
  const make = async () => setUrl((await act({ noticeId }))?.value.url ?? '')
  return (
    <View className='notice-word'>
      {url ? <Button small look='quiet' icon='download' onPress={() => openFile(url, 'docx')}>打开 Word 文件</Button> : <Button small look='quiet' icon='download' busy={busy && '正在生成'} onPress={() => void make()}>生成 Word 文件</Button>}
      {refused && <FieldError>{refused}</FieldError>}
    </View>
  )
}
