import { refused } from './answer'
import type { Door } from './door-request'
import { isSameOrigin } from './guard'

/** For doors that no deployed cloud has: programs of this machine and our own pages. */
export const localOnly = (door: Door): Door => async request =>
  isSameOrigin(request.headers) ? door(request) : refused('foreign-origin')
