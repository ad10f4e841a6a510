import { signIn } from '@/lib/page-state'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'

/** Said before anybody types: without identity nothing can be sent from here, and what else there is. */
export const SignInFirst = () =>
  <Empty title='先登录，才能在这里提出' sentence='在这里提异议要先登录，不署名的也一样。不方便登录的，可以照公示上写的电话、地址反映。'>
    {signIn && <Button onPress={signIn}>去登录</Button>}
  </Empty>
