import { View } from '@tarojs/components'
import { asksForFiles } from '@shared/nomination/materials-standing'
import { nomineeFillsRest } from '@shared/nomination/form-of'
import type { NominationFile, NominationForm } from '@shared/nomination/contract'
import { useEndpoint } from '@/api/use-endpoint'
import { go } from '@/lib/go'
import { Row } from '@/ui/row'

/** What lacks of the files, in words; null where none are asked for, or where the nominee brings them. */
export function useMaterials(file: NominationFile, form: NominationForm) {
  const { nominationId } = file
  const isNominees = file.seenAs === 'opener' && nomineeFillsRest(form, file)
  const asks = asksForFiles(form.materials) && !isNominees
  const given = useEndpoint('nomination.materials', { nominationId }, { enabled: asks }).data
  return asks ? { lacking: given?.lacking ?? [], count: given?.items.length ?? 0 } : null
}

/** The way to 申报材料, with what lacks there. */
export function MaterialsRow({ file, materials }: { file: NominationFile; materials: ReturnType<typeof useMaterials> }) {
  if (!materials) return null
  const { lacking, count } = materials
  const isLacking = lacking.length > 0 && (file.editable === null || file.editable.length > 0)
  return (
    <View className='sec rows is-framed'>
      <Row icon={isLacking ? 'circle-alert' : 'image'} note={isLacking ? lacking.join('') : `已交 ${count} 件`} label='照片、视频等材料' onPress={() => go('materials/files', { nominationId: file.nominationId })}>照片、视频等材料</Row>
    </View>
  )
}
