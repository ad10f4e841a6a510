import { View } from '@tarojs/components'
import type { StoryDraft, StoryPicture } from '@shared/story/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { openFile } from '@/lib/open-file'
import { useAct } from '@/lib/use-act'
import { BoneRows } from '@/ui/bone'
import { Button } from '@/ui/button'
import { FieldError } from '@/ui/field'
import { Link } from '@/ui/link'
import { Sheet } from '@/ui/sheet'
import { Tag } from '@/ui/tag'
import { Thumb } from '@/ui/thumb'
import { storyWords } from '../../words'

interface ChoosePictureProps {
  story: StoryDraft
  /** Stills alone, or videos too. */
  pictures: 'still' | 'any'
  onChoose: (picture: StoryPicture) => void
  onClose: () => void
}

const checks = { waiting: ['warn', '还没人看过'], passed: ['ok', '看过，可以公开'], refused: ['stop', '不能公开'] } as const

/** One file: taken where it was looked at; where WeChat has said nothing, an officer looks and says so here. */
function One({ picture, nominationId, place, onChoose }: { picture: StoryPicture; nominationId: string; place: number; onChoose: () => void }) {
  const { act, busy, refused } = useAct(storyWords, 'nomination.judgeMaterial', ['story.pictures', 'nomination.materials'])
  const { materialId, format, caption, url, check } = picture
  const [tone, word] = checks[check]
  const name = caption || `第 ${place} 件`
  const judge = (verdict: 'passed' | 'refused') => () => { if (!busy) void act({ nominationId, materialId, verdict, because: '编辑看过' }) }
  return (
    <View className='story-offer'>
      <Thumb url={url} format={format} label={`看大图：${name}`} onPress={() => openFile(url, format)} />
      <View className='grow'>
        <View>{name}</View>
        <Tag tone={tone} icon={null}>{word}</Tag>
        {check === 'waiting' && <View className='story-acts'><Link label={`${name} 可以公开`} onPress={judge('passed')}>可以公开</Link><Link label={`${name} 不能公开`} onPress={judge('refused')}>不能公开</Link></View>}
        {refused && <FieldError>{refused}</FieldError>}
      </View>
      {check === 'passed' && <Button small look='quiet' label={`用${name}`} onPress={onChoose}>用它</Button>}
    </View>
  )
}

const why = (consent: 'given' | 'missing') => consent === 'missing'
  ? '本人还没有同意公开照片和视频。请本人在“我的—我的资料与同意”里打开，这里就会出现。'
  : '本人没有交照片或视频，或者后来拿掉了。'

/** Pictures of the nominee's own handing in, none but those they let be shown. */
export function ChoosePicture({ story: { storyId, nominationId }, pictures, onChoose, onClose }: ChoosePictureProps) {
  const asked = useEndpoint('story.pictures', { storyId })
  const offered = (asked.data?.items ?? []).filter(({ format }) => pictures === 'any' || format !== 'mp4')
  return (
    <Sheet title={pictures === 'any' ? '选图片或视频' : '选封面'} onClose={onClose}>
      {asked.isPending && <BoneRows rows={3} />}
      {asked.isError && <View className='story-choose'><FieldError>没有读到照片。</FieldError><Button look='quiet' small onPress={() => void asked.refetch()}>再试一次</Button></View>}
      {asked.data && offered.length === 0 && <View className='meta'>{why(asked.data.consent)}</View>}
      {offered.map((picture, index) => <One key={picture.materialId} picture={picture} nominationId={nominationId} place={index + 1} onChoose={() => onChoose(picture)} />)}
      {offered.length > 0 && <View className='note'>照片里有别人的，请先问过他们。选用后写一句画面里是什么。</View>}
    </Sheet>
  )
}
