import type { MiniProgram } from '../runtime/mini-program'
import { asyncApis, WxFailure, type ApiTable } from './async-api'
import type { Privacy } from './privacy'
import type { UiState } from './ui-state'

/** Sign-in, privacy agreement, subscription messages, sharing: what WeChat asks the person about. */
export function permissionApis(program: MiniProgram, ui: UiState, privacy: Privacy): ApiTable {
  return {
    onNeedPrivacyAuthorization: privacy.listen,
    ...asyncApis(program, {
      login: () => ({ code: `local-${program.surroundings.identity.openid ?? 'visitor'}` }),
      checkSession: () => {},
      getPrivacySetting: () => ({ needAuthorization: !privacy.isAgreed, privacyContractName: '《匠选小程序隐私保护指引》' }),
      requirePrivacyAuthorize: () => privacy.require('requirePrivacyAuthorize'),
      openPrivacyContract: () => ui.notice('打开《匠选小程序隐私保护指引》'),
      getSetting: () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } }),
      openSetting: () => {
        program.surroundings.albumDenied = false
        return { authSetting: { 'scope.writePhotosAlbum': true } }
      },
      authorize: () => {},
      requestSubscribeMessage: ({ tmplIds }) => Object.fromEntries((tmplIds as string[]).map((id) => [id, program.surroundings.answersSubscription ?? 'accept'])),
      showShareMenu: () => {},
      hideShareMenu: () => {},
      updateShareMenu: () => {},
      getUserProfile: () => { throw new WxFailure('getUserProfile is withdrawn: use chooseAvatar and nickname inputs') },
      getUserInfo: () => { throw new WxFailure('getUserInfo is withdrawn: use chooseAvatar and nickname inputs') },
      openCustomerServiceChat: () => ui.notice('打开客服会话'),
    }),
  }
}
