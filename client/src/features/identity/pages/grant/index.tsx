import { useState } from 'react'
import { View } from '@tarojs/components'
import { hasPost, posts, type OrganisationKind, type Post } from '@shared/identity/organisation'
import { goInstead, useParams } from '@/lib/go'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Field, FieldError, FieldFrame } from '@/ui/field'
import { Page } from '@/ui/page'
import { Seg } from '@/ui/seg'
import { identityWords, postNames } from '../../words'

const offered = (kind: string | undefined) => posts.filter(post => hasPost((kind ?? 'grassrootsUnion') as OrganisationKind, post)).map(post => ({ key: post, title: postNames[post] }))

/** 推荐任职: proposes a person for a post, or to take it over from someone. */
export default function GrantPage() {
  const { organisationId, organisationName, kind, post: given, replaces, replacedName } = useParams('identity/grant')
  const [post, setPost] = useState<Post>((given as Post | undefined) ?? 'officer')
  const [name, setName] = useState('')
  const { act, busy, refused } = useAct(identityWords, 'identity.proposeGrant', ['identity.grants', 'identity.me'])
  const propose = async () => {
    if (await act({ organisationId, post, name: name.trim(), replaces: replaces ?? null })) goInstead('identity/posts', {})
  }
  const options = offered(kind)
  return (
    <Page title='推荐任职' bar={<Button busy={busy && '正在推荐'} blocked={!name.trim() && '先写姓名'} onPress={() => void propose()}>推荐</Button>} barNote={refused ? <FieldError>{refused}</FieldError> : '另一位工作人员复核后，你会看到邀请码，告诉本人；本人在自己的手机上输入，任职开始。'}>
      <Field label='组织' value={organisationName} locked onChange={() => undefined} />
      {replacedName && <View className='meta'>接替{replacedName}：本人接受的同时，{replacedName}的任职结束。</View>}
      {!given && options.length > 1 && <FieldFrame label='职务' input={<Seg options={options} chosen={post} onChoose={setPost} />} />}
      {(given || options.length === 1) && <Field label='职务' value={postNames[post]} locked onChange={() => undefined} />}
      <Field label='姓名' value={name} maxLength={30} onChange={setName} />
    </Page>
  )
}
