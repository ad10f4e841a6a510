import { setting } from '../platform/settings'

/** Whole where the deployment knows its own address, else from the site's root on. */
export const onSite = (path: string): string => `${setting('SITE_ADDRESS') ?? '/'}${path}`

export const shortLink = (shortId: string): string => onSite(`s/${shortId}`)
